/// Decides when what is being written is kept on the disk: soon after it changed, and not at every key.
struct DraftKeeper {
  /// How long after a change it is kept at the latest, in milliseconds: less than two seconds of typing
  /// are lost, the writing itself included.
  static let delay = 1_500

  private var onDisk = ""
  private var due: Int?
  private var hasFailed = false

  /// Begins with what is on the disk already.
  mutating func begin(with text: String) {
    onDisk = text
  }

  /// Notes what is being written at `now`, in milliseconds; the first change not yet kept sets the time.
  mutating func note(_ text: String, at now: Int) {
    if text == onDisk {
      due = nil
    } else if text.isEmpty, !hasFailed {
      // It was given as an answer: whoever comes next must not find it.
      due = now
    } else if due == nil {
      due = now + Self.delay
    }
  }

  /// How many milliseconds until it is to be kept; nil for nothing to keep.
  func wait(at now: Int) -> Int? {
    // A clock that was put back must not put this off.
    due.map { min(max(0, $0 - now), Self.delay) }
  }

  /// What has to be kept; nil when `text` is on the disk already.
  func unkept(_ text: String) -> String? {
    text == onDisk ? nil : text
  }

  /// Says that `text` is on the disk.
  mutating func kept(_ text: String) {
    onDisk = text
    due = nil
    hasFailed = false
  }

  /// Says that keeping failed; whether that is news.
  mutating func failed(at now: Int) -> Bool {
    due = now + Self.delay
    defer { hasFailed = true }
    return !hasFailed
  }
}
