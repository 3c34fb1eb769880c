internal import ArgumentParser

extension Messages {
  // MARK: - Which face

  static let dumbTerminal =
    "This terminal calls itself dumb (TERM=dumb), so plain lines are used."
  static let unknownTerminal = "TERM is not set, so plain lines are used."

  // MARK: - In the whole window

  static let trySavingAgainKey =
    "Your last answer is not saved yet. Press a key to try again, or Ctrl-C to stop."
  static func draftNotKept(_ reason: String) -> String {
    "What you are writing is not kept on the disk yet, until you give it. \(reason)"
  }
  static func begunToWrite(_ words: some StringProtocol) -> String {
    "You had begun to write, and not given it yet: \(words)"
  }
  static func keptIn(_ path: String) -> String { "The record of this session is in \(path)." }
}

extension Messages.Help {
  static let large = ArgumentHelp("Lay it out for a projector: larger spaces, shorter lines.")
  static let calm = ArgumentHelp("Let the clock change each minute, and not each second.")
  static let look = ArgumentHelp(
    "Its colours: the terminal's own, light, dark or high-contrast.", valueName: "look")
  static let follow = "Follow the running session in a second window, for the facilitator."
  static let followDiscussion = """
    It shows notes for the current step, what comes next, the clock, how many views are in, points \
    set aside and actions, and takes the same keys and commands. It finds the running session by \
    itself, and waits for one where none runs.
    """
  static let sessionToFollow = ArgumentHelp(
    "A session's id, the beginning of it, or last (otherwise the one that runs).")
}
