internal import Practice
internal import Window

/// The words of the facilitator's second window, where lines are typed as in the plain face.
protocol FollowerWords: SessionWords {
  // MARK: - What it tells of the session

  func heading(_ topic: FollowerTopic) -> String
  var paused: String { get }
  var front: String { get }
  func taking(_ moment: ViewMoment) -> String
  func hasKeyboard(_ label: String) -> String
  func counting(_ role: String) -> String
  var agreeing: String { get }
  var lastStep: String { get }
  func step(_ number: Int, of total: Int, title: String, minutes: Int) -> String
  func viewsIn(_ given: Int, of total: Int, _ moment: ViewMoment) -> String
  func status(_ status: Scene.Status) -> String
  /// The clock, to the second.
  func clock(_ status: Scene.Status) -> String
  /// How what is ahead or behind is spread.
  var spreadHint: String { get }
  /// What the words of a plan say where they're about a phase of a round, in small letters.
  func signs(of phase: Place.Phase) -> [String]

  // MARK: - What it says and asks

  func answer(_ answer: SessionAnswer) -> String
  var goAheadQuestion: String { get }
  var skipQuestion: String { get }
  var typeAnything: String { get }
  /// Says how much more there is below, in fewer and fewer words.
  func rowsBelow(_ rows: Int) -> [String]
  var keysHeading: String { get }
  var planKeysHeading: String { get }
  /// The letters that do it, besides keys which are the same in every language.
  func letters(_ action: FollowerAction) -> [Character]
  /// What a key does, for help, and in a word or two for the row of keys.
  func does(_ action: FollowerAction) -> String
  func short(_ action: FollowerAction) -> String
  var onlyAtMainKeyboard: String { get }
  func savedElsewhere(_ session: SessionID) -> String
  /// What `quit` does in this window.
  var quitCloses: String { get }

  // MARK: - With and without a session

  var waitingForSession: String { get }
  var nobodyToTell: String { get }
  var notHandedOver: String { get }
  func news(_ news: FollowerNews) -> String
  func stopped(_ session: SessionID) -> String
}
