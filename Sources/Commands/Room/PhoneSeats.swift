internal import Practice
internal import Session

/// The phones' seats: what gives a phone its place back, kept beside the record while the session isn't over.
struct PhoneSeats {
  /// What a room is opened with, and all there is to keep.
  private(set) var opening: RoomOpening

  /// The seats of a session that begins.
  init(
    _ record: SessionRecord, address: String?, using generator: inout some RandomNumberGenerator
  ) {
    opening = RoomOpening(
      session: record.id, title: record.title, language: record.language,
      door: Self.digits(using: &generator), address: address)
  }

  /// The seats as they were kept; nil where `bytes` aren't those of `session`.
  init?(_ bytes: [UInt8], of session: SessionID) {
    guard case .opening(let opening)? = RoomNotice(String(decoding: bytes, as: UTF8.self)),
      opening.session == session
    else { return nil }
    self.opening = opening
  }

  var bytes: [UInt8] { Array(RoomNotice.opening(opening).line.utf8) }

  subscript(number: Int) -> RoomSeat? { opening.seats.first { $0.number == number } }

  func seat(withCode code: String) -> RoomSeat? { opening.seats.first { $0.code == code } }

  /// Takes up what the session has decided meanwhile.
  mutating func take(_ record: SessionRecord, support: String) {
    let terms = record.phones ?? PhoneTerms()
    (opening.isOpen, opening.asksReasons, opening.roles) =
      (terms.isOpen, terms.asksReasons, terms.roles)
    opening.support = support
  }

  /// Keeps where the room was found, so that phones find it there again.
  mutating func keep(_ address: RoomAddress) {
    (opening.address, opening.port) = (address.address, address.port)
  }

  /// Looks for the room at another address.
  mutating func move(to address: String?) {
    (opening.address, opening.port) = (address, 0)
  }

  /// A seat for someone whom the session knows by `number`.
  mutating func add(
    _ number: Int, role: String?, using generator: inout some RandomNumberGenerator
  ) -> RoomSeat {
    var code = Self.digits(using: &generator)
    while seat(withCode: code) != nil { code = Self.digits(using: &generator) }
    let token = (0..<32).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" }
    let seat = RoomSeat(token: String(token), number: number, role: role, code: code)
    opening.seats.append(seat)
    // In the order in which people came they could be told apart.
    opening.seats.sort { $0.number < $1.number }
    return seat
  }

  /// Takes away the seats of those who aren't there any more; their numbers.
  mutating func free(whoLeft record: SessionRecord) -> [Int] {
    let here = Set(record.present)
    let gone = opening.seats.map(\.number).filter { !here.contains($0) }
    opening.seats.removeAll { !here.contains($0.number) }
    return gone
  }

  private static func digits(using generator: inout some RandomNumberGenerator) -> String {
    String((0..<6).map { _ in "0123456789".randomElement(using: &generator) ?? "0" })
  }
}
