package import Practice

/// The language in which a session and the program that serves its phones talk;
/// `Documentation/room-wire.md` describes it.
package enum RoomWire {
  /// Its name and version.
  package static let version = "reflect.room/1"
  /// The most bytes of a line from the session, its line feed left out.
  package static let longestNotice = 1024 * 1024
  /// The most bytes of a line from the phones' program, its line feed left out.
  package static let longestRequest = 32 * 1024
  /// The most bytes of a reason.
  package static let longestReason = 2_000
}

/// What a session tells the program that serves its phones: no view, and no count before its time.
package enum RoomNotice: Equatable, Sendable {
  /// The first line.
  case opening(RoomOpening)
  /// What every phone shows from now on.
  case scene(RoomScene)
  /// Which seats have given the view that is asked in the scene with this number.
  case given([Int], scene: Int)
  /// Whether the door is open to new phones.
  case door(isOpen: Bool)
  /// Whether phones are asked for reasons.
  case reasons(areAsked: Bool)
  /// A seat came by another way.
  case seated(RoomSeat)
  /// The seat with this number is nobody's phone any more.
  case freed(Int)
  case answer(RoomAnswer, request: Int)
  /// Nothing follows; everybody is told.
  case stop(Stop)

  package enum Stop: String, CaseIterable, Sendable {
    /// The session is over.
    case ended
    /// Its program stops; the session may be gone on with later.
    case stopped
  }
}

/// What the program that serves phones needs before anyone can join.
package struct RoomOpening: Equatable, Sendable {
  package var session: SessionID
  package var title: String
  /// The language of what is shown (BCP 47).
  package var language: String
  /// The six digits that the address ends in.
  package var door: String
  package var isOpen: Bool
  /// The address asked for, or the one it had before; nil to choose the likeliest.
  package var address: String?
  /// The port asked for, or the one it had before; 0 for a free one.
  package var port: Int
  /// The role groups that people join in; none where it doesn't matter.
  package var roles: [String]
  package var asksReasons: Bool
  /// Where support can be found, as HTML.
  package var support: String
  package var seats: [RoomSeat]

  package init(
    session: SessionID, title: String, language: String = "en", door: String, isOpen: Bool = true,
    address: String? = nil, port: Int = 0, roles: [String] = [], asksReasons: Bool = false,
    support: String = "", seats: [RoomSeat] = []
  ) {
    self.session = session
    self.title = title
    self.language = language
    self.door = door
    self.isOpen = isOpen
    self.address = address
    self.port = port
    self.roles = roles
    self.asksReasons = asksReasons
    self.support = support
    self.seats = seats
  }
}

/// A phone's place in the session.
package struct RoomSeat: Equatable, Sendable {
  /// What the phone's cookie holds: 32 hexadecimal digits.
  package var token: String
  /// The participant's number.
  package var number: Int
  package var role: String?
  /// Six digits that give the seat back at another address.
  package var code: String

  package init(token: String, number: Int, role: String? = nil, code: String) {
    self.token = token
    self.number = number
    self.role = role
    self.code = code
  }
}

/// What every phone shows.
package struct RoomScene: Equatable, Sendable {
  /// Counts the scenes since the session was begun or taken up.
  package var number: Int
  package var kind: PhoneScene.Kind
  package var title: String
  /// The card's number among the cards, from 1; nil outside cards.
  package var card: Int?
  package var cards: Int
  /// What is shown, as a fragment of HTML that is safe as it is.
  package var content: String
  /// The view that is asked; nil where none is.
  package var ask: Ask?
  /// The seats that are asked for it.
  package var asked: [Int]
  /// Those of them who have given it; only the seat itself is ever told.
  package var given: [Int]

  package init(
    number: Int, kind: PhoneScene.Kind, title: String, card: Int? = nil, cards: Int = 0,
    content: String = "", ask: Ask? = nil, asked: [Int] = [], given: [Int] = []
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.card = card
    self.cards = cards
    self.content = content
    self.ask = ask
    self.asked = asked
    self.given = given
  }

  /// A view that is asked, and what it can say.
  package struct Ask: Equatable, Sendable {
    /// The step's number, from 1.
    package var step: Int
    package var moment: ViewMoment
    package var positions: [String]
    /// Whether it's also asked how sure they are.
    package var asksConfidence: Bool

    package init(
      step: Int, moment: ViewMoment, positions: [String], asksConfidence: Bool = true
    ) {
      self.step = step
      self.moment = moment
      self.positions = positions
      self.asksConfidence = asksConfidence
    }
  }
}

/// What became of a phone's request; it's on the disk by then.
package enum RoomAnswer: Equatable, Sendable {
  /// The phone has this seat.
  case seated(RoomSeat)
  case taken
  case refused(Refusal)

  package enum Refusal: String, CaseIterable, Sendable {
    /// It was meant for a view that isn't asked any more.
    case movedOn = "moved-on"
    case doorClosed = "door-closed"
    case full
    /// There is no such role group, or one has to be named.
    case role
    case noSeat = "no-seat"
    /// It isn't one of the card's positions.
    case position
    case confidence
    case tooLong = "too-long"
    /// Nothing is asked of this seat just now.
    case notAsked = "not-asked"
    /// The disk hasn't taken it: it can be sent again.
    case notSaved = "not-saved"
    /// No seat has this return code.
    case code
  }
}

/// What the program that serves phones tells a session, or asks of it.
package enum RoomRequest: Equatable, Sendable {
  /// The first line: the version it speaks.
  case hello(version: String)
  case ready(RoomAddress)
  case failed(Failure, choices: [RoomInterface])
  /// Someone takes a seat.
  case join(role: String?, request: Int)
  case view(RoomView, request: Int)
  /// Someone gives their seat up.
  case leave(seat: Int, request: Int)
  /// Someone asks for their seat with its return code.
  case comeBack(code: String, request: Int)
  /// How many phones are connected.
  case phones(Int)
  /// So many wrong codes were tried.
  case wrongCodes(Int)
  /// A full VPN is up, which may keep phones away.
  case vpn
  /// Nobody has come for a minute.
  case nobody

  package enum Failure: String, CaseIterable, Sendable {
    case noNetwork = "no-network"
    /// There are several networks, and none is likelier than the others.
    case several
    /// The address asked for isn't this computer's.
    case address
    case port
    /// Too few files can be open.
    case files
  }
}

/// Where phones find the session.
package struct RoomAddress: Equatable, Sendable {
  package var url: String
  package var address: String
  package var port: Int
  /// The pattern that phones read, row by row: 1 for dark.
  package var code: [String]

  package init(url: String, address: String, port: Int, code: [String]) {
    self.url = url
    self.address = address
    self.port = port
    self.code = code
  }
}

/// One of the computer's networks.
package struct RoomInterface: Equatable, Sendable {
  package var address: String
  package var name: String

  package init(address: String, name: String) {
    self.address = address
    self.name = name
  }
}

/// A view as a phone sends it: whole, and naming what it answers.
package struct RoomView: Equatable, Sendable {
  package var seat: Int
  /// The step's number, from 1.
  package var step: Int
  package var moment: ViewMoment
  package var position: Position
  package var confidence: Int?
  package var reason: String?

  package init(
    seat: Int, step: Int, moment: ViewMoment, position: Position, confidence: Int? = nil,
    reason: String? = nil
  ) {
    self.seat = seat
    self.step = step
    self.moment = moment
    self.position = position
    self.confidence = confidence
    self.reason = reason
  }
}
