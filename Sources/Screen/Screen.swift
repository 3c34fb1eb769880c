internal import Practice
