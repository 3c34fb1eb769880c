/// Lines that are typed from the first question of a session to its last, each of them changing what is recorded.
enum Script {
  /// A solo session by its plan.
  static let solo = [
    "", "", "2", "4", "It is hard to say.", "A week is long.", "The carer.", "Ask me first.", "",
    "1", "5", "Early is kind.", "Say on Monday what may change.", "6 weeks", "",
    "The word early.", "Talk on Monday.",
  ]

  /// A team session by its plan, with counts.
  static let team = [
    "", "", "", "3 1 1 1", "note We waited for the letter.", "", "", "", "", "1 4 0 1",
    "Tell the carer first.", "key worker", "2 months", "", "", "4 1 1", "",
    "park Who has the key?", "", "", "", "5 0 1", "", "",
  ]

  /// A pair's session by its plan, one after the other at one keyboard.
  static let pair = [
    "", "", "1", "4", "Early is kind.", "", "3", "", "", "", "", "", "", "", "", "1", "", "", "",
    "2", "", "Some of it is true.", "", "Say it on Monday.", "both of us", "none", "",
  ]
}
