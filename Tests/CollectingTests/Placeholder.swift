internal import Collecting
