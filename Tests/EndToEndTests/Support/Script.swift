/// Lines that are typed from the first question of a session to its last, each of them changing what is recorded.
enum Script {
  /// A solo session by its plan.
  static let solo = Course(
    ["solo"],
    [
      "", "", "2", "4", "It is hard to say.", "A week is long.", "The carer.", "Ask me first.", "",
      "1", "5", "Early is kind.", "Say on Monday what may change.", "6 weeks", "",
      "The word early.", "Talk on Monday.",
    ])

  /// A session of a team of six by its plan, with counts.
  static let team = Course(
    ["team", "--participants", "6", "--capture", "hands"],
    [
      "", "", "", "3 1 1 1", "note We waited for the letter.", "", "", "", "", "1 4 0 1",
      "Tell the carer first.", "key worker", "6 weeks", "", "", "4 1 1", "",
      "park Who has the key?", "", "", "", "5 0 1", "", "",
    ])

  /// A pair's session by its plan, with the keyboard going round.
  static let pair = Course(
    ["team", "--setting", "pair"],
    [
      "", "1", "4", "Early is kind.", "3", "", "", "", "", "", "", "1", "", "", "2", "",
      "Some of it is true.", "Say it on Monday.", "both of us", "none", "",
    ])

  /// A session of two agencies by its plan, counted agency by agency.
  static let agencies = Course(
    ["team", "--roles", "health:5,police:6", "--capture", "hands"],
    [
      "", "", "", "3 1 1 0", "2 2 2 0", "", "", "", "", "5 0 0 0", "3 3 0 0",
      "Name the change at the meeting.", "chair", "none", "", "", "5 0 0", "4 1 1", "", "", "", "",
      "5 0 0", "6 0 0", "", "",
    ])
}
