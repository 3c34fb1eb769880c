package import Practice

/// The language in which a running session and its clients talk; `Documentation/wire.md` describes it.
package enum Wire {
  /// Its name and version.
  package static let version = "reflect.wire/1"
  /// The most bytes of a line, its line feed left out.
  package static let longestLine = 32 * 1024
  /// The most bytes of words in one event: however they are escaped, they fit into a line.
  package static let longestText = 8_000
  /// The greatest number that may come: far from where adding to it could overflow.
  package static let greatestNumber = 999_999_999_999
}

/// What a client is to a session: it decides what it's told, and what may come from it.
package enum WireRole: String, CaseIterable, Sendable {
  /// Someone who leads the session, in a window of their own.
  case facilitator
}

/// Where a session stands, as far as its record on the disk doesn't say so.
package struct WireState: Equatable, Sendable {
  /// Counts the changes that make a line meant for an earlier state stale.
  package var number: Int
  /// Counts the views that people gave meanwhile, which make nobody's line stale.
  package var views: Int
  /// How many seconds the current step had taken at `moment`.
  package var stepSeconds: Int
  package var moment: Moment
  /// What opens the record as it is on the disk now, where that is sealed: hexadecimal digits.
  package var key: String?
  /// The same for the record of an earlier session, once what was thought then is shown.
  package var earlierKey: String?
  /// Where phones find the session; nil where they can't.
  package var phones: WirePhones?

  package init(
    number: Int, views: Int = 0, stepSeconds: Int, moment: Moment, key: String? = nil,
    earlierKey: String? = nil, phones: WirePhones? = nil
  ) {
    self.key = key
    self.phones = phones
    self.earlierKey = earlierKey
    self.number = number
    self.views = views
    self.stepSeconds = stepSeconds
    self.moment = moment
  }
}

/// Where phones find a session: its address, and the pattern that they read, by rows with 1 for dark.
package struct WirePhones: Equatable, Sendable {
  package var address: String
  package var code: [String]

  package init(address: String, code: [String]) {
    (self.address, self.code) = (address, code)
  }
}

/// What a client says to a session.
package enum WireRequest: Equatable, Sendable {
  /// The first line: the version it speaks, and what it wants to be.
  case hello(version: String, role: String)
  /// It has read the state with these numbers.
  case seen(Int, views: Int)
  /// Something for the session, meant for the state with this number.
  case event(SessionEvent, request: Int, state: Int)
  /// Turn to the next page on the room's screen.
  case page(request: Int, state: Int)
}

/// What a session says to a client.
package enum WireNotice: Equatable, Sendable {
  /// The first line, before the client has said anything.
  case session(SessionID)
  /// The client has a place; the record is in this folder.
  case welcome(WireRole, records: String)
  case state(WireState)
  case answer(SessionAnswer, request: Int)
  /// Nothing follows.
  case closed(Closing)

  /// Why a connection ends.
  package enum Closing: String, CaseIterable, Sendable {
    /// As many clients are connected as there may be.
    case full
    /// Another client needed the place, and this one hadn't said for a while that it reads.
    case silent
    /// The session's program stops.
    case stopped
    /// The client speaks another version.
    case version
    /// There is no such role.
    case role
  }
}
