internal import Counts
