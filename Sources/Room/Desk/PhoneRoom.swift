internal import Session

/// What the session has told of the room: its seats, and what every phone shows.
struct PhoneRoom {
  let opening: RoomOpening
  private(set) var scene: RoomScene?
  private(set) var isOpen: Bool
  private(set) var asksReasons: Bool
  private(set) var stop: RoomNotice.Stop?
  private var seats: [Int: RoomSeat] = [:]
  private var numbers: [String: Int] = [:]
  private var asked: Set<Int> = []
  private var given: Set<Int> = []

  init(_ opening: RoomOpening) {
    self.opening = opening
    isOpen = opening.isOpen
    asksReasons = opening.asksReasons
    for seat in opening.seats { add(seat) }
  }

  /// Whose phones may show something else from now on.
  enum Change {
    case everyone
    case seats(Set<Int>)
  }

  /// Takes what the session says; answers aren't for the room.
  @discardableResult mutating func take(_ notice: RoomNotice) -> Change {
    switch notice {
    case .opening, .answer: break
    case .scene(let scene):
      self.scene = scene
      asked = Set(scene.asked)
      given = Set(scene.given)
      return .everyone
    case .given(let seats, let number):
      guard number == scene?.number else { break }
      let before = given
      given = Set(seats)
      return .seats(given.symmetricDifference(before))
    case .door(let isOpen): self.isOpen = isOpen
    case .reasons(let areAsked):
      asksReasons = areAsked
      return .everyone
    case .seated(let seat):
      add(seat)
      return .seats([seat.number])
    case .freed(let number):
      remove(number)
      return .seats([number])
    case .stop(let why):
      stop = why
      return .everyone
    }
    return .seats([])
  }

  /// Adds a seat, or gives one another token.
  mutating func add(_ seat: RoomSeat) {
    remove(seat.number)
    seats[seat.number] = seat
    numbers[seat.token] = seat.number
  }

  mutating func remove(_ number: Int) {
    if let seat = seats.removeValue(forKey: number) { numbers[seat.token] = nil }
  }

  /// Notes that a seat's view is on the disk, which the session will say as well.
  mutating func take(viewOf number: Int, for form: ViewForm) {
    if isAsked(form) { given.insert(number) }
  }

  func seat(_ token: String?) -> RoomSeat? {
    token.flatMap { numbers[$0] }.flatMap { seats[$0] }
  }

  func seat(_ number: Int) -> RoomSeat? { seats[number] }

  var seatNumbers: Set<Int> { Set(seats.keys) }

  /// Whether a form was meant for the view that is asked now.
  func isAsked(_ form: ViewForm) -> Bool {
    scene?.ask?.step == form.step && scene?.ask?.moment == form.moment
  }

  /// What is asked of a seat now, and whether it's given.
  func ask(of seat: RoomSeat) -> (ask: RoomScene.Ask, isGiven: Bool)? {
    guard let ask = scene?.ask, asked.contains(seat.number) else { return nil }
    return (ask, given.contains(seat.number))
  }

  /// What changes with everything that a phone of this seat shows, and tells nothing else.
  func version(for number: Int?) -> String {
    guard let number, let seat = seats[number] else { return "none" }
    let own = ask(of: seat).map { $0.isGiven ? "in" : "asked" } ?? "free"
    let reasons = asksReasons ? "-reasons" : ""
    return "\(scene?.number ?? 0)-\(own)\(reasons)\(stop.map { "-\($0.rawValue)" } ?? "")"
  }
}
