package import Practice
package import Session

/// The words of the pages that phones show.
package protocol RoomPageWords: Sendable {
  /// Their language (BCP 47).
  var language: String { get }

  // MARK: Every page
  var skipLink: String { get }
  var support: String { get }
  var noSupport: String { get }
  var lookAgain: String { get }
  var goOn: String { get }
  var goBack: String { get }

  // MARK: The door
  var takeASeat: String { get }
  /// What a seat is, and who learns what, by paragraph.
  var aboutSeats: [String] { get }
  var whoCouldReadAlong: String { get }
  var whichGroup: String { get }
  var hadASeat: String { get }
  var closed: PageText { get }
  var full: PageText { get }
  var start: PageText { get }
  var returning: PageText { get }
  var returnCodeField: String { get }
  var giveSeatBack: String { get }

  // MARK: A seat
  func place(card: Int, of cards: Int) -> String
  var emptyRoom: PageText { get }
  /// What there is to do now, where nothing is asked of the seat; nil where the page says it.
  func now(_ kind: PhoneScene.Kind) -> String?
  var notAskedYet: String { get }
  var changesByItself: String { get }
  var yourSeat: String { get }
  func returnCode(_ code: String) -> String
  var leave: String { get }
  var notMine: String { get }
  var leaving: PageText { get }
  var notMineAsking: PageText { get }
  var leaveNow: String { get }
  var notMineNow: String { get }
  var left: PageText { get }
  var over: PageText { get }
  func stopped(_ why: RoomNotice.Stop) -> PageText

  // MARK: A view
  func whereDoYouStand(_ moment: ViewMoment) -> String
  var pass: String { get }
  var howSure: String { get }
  var hardlySure: String { get }
  var fullySure: String { get }
  var why: String { get }
  var whyHint: String { get }
  var sendView: String { get }
  var viewIsIn: String { get }
  var viewCanChange: String { get }
  var changeView: String { get }
  var changing: String { get }
  var keepView: String { get }

  // MARK: What goes wrong
  var notSent: String { get }
  func notSentPosition(_ position: String?) -> String
  func refused(_ why: RoomAnswer.Refusal) -> String
  func refused(_ why: Rejection) -> PageText

  // MARK: For the script
  var sending: String { get }
  var notSentYet: String { get }
  var noConnection: String { get }
  var wordsKept: String { get }
  var useWords: String { get }
}

/// A heading and what stands below it.
package struct PageText: Equatable, Sendable {
  package var title: String
  package var paragraphs: [String]

  package init(_ title: String, _ paragraphs: String...) {
    (self.title, self.paragraphs) = (title, paragraphs)
  }
}
