internal import Room
