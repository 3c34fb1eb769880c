package import Practice
internal import Window

/// The full-screen face of a session: a pure value that keys change and frames are drawn from.
package struct Stage: Sendable {
  var scene: Scene
  var context: StageContext
  let look: StageLook
  let words: FaceLanguage
  var language: any StageWords { words.stage }
  /// Where on the pages of the scene the reader stands.
  var reading = ReadingPlace.start
  /// Whether a finding's figures are shown below its sentence.
  var isRevealed = false
  /// Whether the card's front is shown once more, where a session is taken up within a card.
  var remindsOfCard = false
  /// What is being chosen or written.
  var answer = StageAnswer.none
  /// Whether the answer was handed to the session, which has not shown anything new yet.
  var isGiven = false
  /// What lies over the session, the topmost last.
  var overlays: [Overlay] = []
  /// Where on the pages of the overlay the reader stands.
  var overlayReading = ReadingPlace.start
  /// The overlay whose words were handed to the session, which may not take them.
  var handedOver: Overlay?
  /// Whether the keyboard is to change hands before anything is shown.
  var waitsForHands = false
  /// Whether all prompts are shown while the group talks.
  var showsAllPrompts = false
  /// Whether the first counts are shown while they are typed: the room is not to see them.
  var showsCounts = false
  /// The slips typed here at this place, for the last to be taken back.
  var slipsTyped: [Int] = []
  /// What was being written at places that were left.
  var kept: [StagePlace: String] = [:]
  /// Notes and points that were begun and put aside.
  var putAside: [Overlay.Kept: String] = [:]
  /// The cards that can still come in, once they were read.
  var cards = CardStock()
  /// What was warned of before it is given, with the words that it is in.
  var warned: Warned?
  /// What the program says just now.
  var notice: SafeText?
  /// The page of it that is shown where it fills more than one.
  var noticePage = 0

  /// Makes a face that shows `scene`.
  package init(
    _ scene: Scene, _ context: StageContext, look: StageLook = StageLook(),
    language: FaceLanguage = .english
  ) {
    self.scene = scene
    self.context = context
    self.look = look
    words = language
    waitsForHands = scene.holder != nil
    begin(after: nil)
    remindsOfCard = ![.opening, .firstViews, .secondViews].contains(scene.place.phase)
  }

  /// Shows what the session shows now: after every event, and once a second for the clock.
  package mutating func show(_ scene: Scene, _ context: StageContext) {
    let previous = self.scene
    self.scene = scene
    self.context = context
    handedOver = nil
    guard StagePlace(previous) != StagePlace(scene) else { return refresh(after: previous) }
    keepWords(of: previous)
    slipsTyped = []
    if previous.holder != scene.holder {
      waitsForHands = true
      kept = [:]
      putAside = [:]
    }
    begin(after: previous)
  }

  /// Says something until the next key: that something could not be saved, what a command did.
  package mutating func say(_ words: SafeText) {
    notice = words.isEmpty ? nil : words
    noticePage = 0
  }
}
