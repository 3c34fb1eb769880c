internal import Practice

/// What someone's phone asks for.
package struct PhoneRequest: Equatable, Sendable {
  package enum Wish: Equatable, Sendable {
    /// What their seat shows now, or the door for those who have none.
    case page
    /// The form once more, for those whose view is in.
    case changing
    /// The stream that says when something has changed.
    case changes
    /// The page that asks whether to leave, or whether to give up a seat that was another's.
    case leaving(isOthers: Bool)
    case returning
    case style
    case script
    /// The address without its six digits.
    case start
    /// `once` is in the form that was sent: sent twice, it takes one seat.
    case join(role: String?, once: String?)
    case view(ViewForm)
    /// `isOthers` where whoever holds the phone now isn't who took the seat.
    case leave(isOthers: Bool)
    case comeBack(code: String?)

    /// Whether it says nothing of the session, and every page needs it.
    var isAnyones: Bool { self == .style || self == .script }
  }

  package var wish: Wish
  /// What the cookie holds, if it could be a seat's.
  var token: String?
  /// Whether only the head of the answer is wanted.
  var isHead = false
}

/// Why a request is refused before the session hears of it.
package enum Rejection: Int, Error, CaseIterable {
  case unreadable = 400
  case foreign = 403
  case notFound = 404
  case method = 405
  case tooLarge = 413
  case type = 415
  /// It names another address than ours.
  case misdirected = 421
  case tooMany = 429
  case tooManyHeaders = 431
  case version = 505
}

extension PhoneRequest {
  /// Why a request is refused, and whether a code was guessed with it.
  package struct Refused: Error {
    package var why: Rejection
    package var isGuess = false
  }

  /// The most bytes of a form.
  package static let longestBody = 16 * 1024

  /// Reads a request; whatever comes, it's read or refused.
  package init(_ incoming: IncomingRequest, at door: RoomDoor) throws(Refused) {
    guard incoming.values("host").count == 1, incoming.target.hasPrefix("/") else {
      throw Refused(why: .unreadable)
    }
    guard incoming.value("host") == door.authority else { throw Refused(why: .misdirected) }
    guard incoming.body.count <= Self.longestBody else { throw Refused(why: .tooLarge) }
    token = Self.token(in: incoming, named: door.cookie)
    // What a camera or a messenger hangs on behind a question mark means nothing here.
    let path = incoming.target.prefix { $0 != "?" && $0 != "#" }.dropFirst()
    switch incoming.method {
    case "GET", "HEAD":
      wish = try Self.page(path, at: door)
      isHead = incoming.method == "HEAD"
    case "POST":
      guard incoming.value("origin") == door.origin else { throw Refused(why: .foreign) }
      wish = try Self.form(incoming, path, at: door)
    default: throw Refused(why: .method)
    }
  }

  private static func page(_ path: Substring, at door: RoomDoor) throws(Refused) -> Wish {
    switch path {
    case "": return .start
    case "style.css": return .style
    case "phone.js": return .script
    default:
      switch try afterCode(path, at: door) {
      case nil: return .page
      case "change": return .changing
      case "changes": return .changes
      case "leave": return .leaving(isOthers: false)
      case "not-mine": return .leaving(isOthers: true)
      case "return": return .returning
      // A form that was sent and refused leaves its address behind: looked at again, it's the page.
      case "seat", "view": return .page
      default: throw Refused(why: .notFound)
      }
    }
  }

  private static func form(
    _ incoming: IncomingRequest, _ path: Substring, at door: RoomDoor
  ) throws(Refused) -> Wish {
    guard let rest = try afterCode(path, at: door) else { throw Refused(why: .method) }
    guard isForm(incoming) else { throw Refused(why: .type) }
    guard let fields = try? FormFields(incoming.body) else { throw Refused(why: .unreadable) }
    switch rest {
    case "seat":
      return .join(role: fields["role"], once: fields["once"].flatMap { isToken($0) ? $0 : nil })
    case "view":
      guard let view = ViewForm(fields) else { throw Refused(why: .unreadable) }
      return .view(view)
    case "leave": return .leave(isOthers: false)
    case "not-mine": return .leave(isOthers: true)
    case "return": return .comeBack(code: fields["code"].flatMap(digits))
    default: throw Refused(why: .notFound)
    }
  }

  // What follows the six digits; nil where nothing does.
  private static func afterCode(
    _ path: Substring, at door: RoomDoor
  ) throws(Refused) -> Substring? {
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let code = parts.first, code == door.code else {
      throw Refused(why: .notFound, isGuess: parts.first.map(isCode) ?? false)
    }
    return parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
  }

  private static func isCode(_ text: Substring) -> Bool {
    text.utf8.count == 6 && text.utf8.allSatisfy(isDigit)
  }

  // People put spaces into numbers; six digits are meant.
  private static func digits(_ text: String) -> String? {
    let digits = text.filter { !$0.isWhitespace && $0 != "-" }
    return isCode(digits[...]) ? digits : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isForm(_ incoming: IncomingRequest) -> Bool {
    guard let type = incoming.value("content-type") else { return incoming.body.isEmpty }
    let kind = type.prefix { $0 != ";" }.trimmingBlanks().lowercased()
    return kind == "application/x-www-form-urlencoded"
  }

  private static func token(in incoming: IncomingRequest, named name: String) -> String? {
    for header in incoming.values("cookie") {
      for pair in header.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].trimmingBlanks() == name else { continue }
        let value = parts[1].trimmingBlanks()
        if isToken(value) { return value }
      }
    }
    return nil
  }

  private static func isToken(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy {
        isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
