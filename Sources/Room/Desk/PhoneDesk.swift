internal import Practice
internal import Session

/// What becomes of each phone's request: a value, so that every case can be tried without a network.
struct PhoneDesk {
  /// What is done with a request.
  enum Outcome {
    case respond(PhoneResponse)
    /// The session decides; the phone waits.
    case ask(RoomRequest, Awaiting)
    /// The session has been asked already, by the same form.
    case wait(Awaiting)
    /// The phone hears of changes from now on.
    case stream(seat: Int, version: String)
  }

  /// What is known of a request while the session decides.
  struct Awaiting: Equatable {
    let number: Int
    let wish: PhoneRequest.Wish
    let seat: RoomSeat?
    /// Where it came from and when, which counts where it was a guess.
    let address: String
    let moment: Int
  }

  private enum Joining {
    case asked(Int)
    case taken(seat: Int)
  }

  private(set) var room: PhoneRoom
  private(set) var wrongCodes = WrongCodes()
  private let door: RoomDoor
  private let words: any RoomPageWords
  // By what was in the form: the request that is decided, or the seat that was taken.
  private var joins: [String: Joining] = [:]
  private var lastRequest = 0
  private var lastAddress = ""
  private var lastMoment = 0
  private var seen: [Int: Int] = [:]

  init(_ room: PhoneRoom, at door: RoomDoor, words: any RoomPageWords) {
    (self.room, self.door, self.words) = (room, door, words)
  }

  private var pages: PhonePages { PhonePages(room: room, code: door.code, words: words) }
  private var path: String { "/\(door.code)" }

  // MARK: - From the session

  @discardableResult mutating func take(_ notice: RoomNotice) -> PhoneRoom.Change {
    room.take(notice)
  }

  mutating func wrongCodesToTell() -> Int? { wrongCodes.toTell() }

  /// The page that stays on a seat's phone once the session is gone.
  func lastPart() -> String { pages.stopped().part }

  /// The seats whose phones have asked for a page within two minutes.
  func seatsSeen(now: Int) -> Set<Int> {
    Set(seen.filter { now - $0.value < 120_000 && room.seat($0.key) != nil }.keys)
  }

  // MARK: - From phones

  /// - Parameter now: Milliseconds of a clock that nobody sets.
  mutating func take(_ incoming: IncomingRequest, from address: String, now: Int) -> Outcome {
    do throws(PhoneRequest.Refused) {
      let request = try PhoneRequest(incoming, at: door)
      let seat = room.seat(request.token)
      if seat == nil, !request.wish.isAnyones, wrongCodes.isOver(address, now: now) {
        return .respond(refusal(.tooMany))
      }
      if let seat { seen[seat.number] = now }
      (lastAddress, lastMoment) = (address, now)
      return outcome(of: request.wish, seat)
    } catch {
      if error.isGuess {
        guard !wrongCodes.isOver(address, now: now) else { return .respond(refusal(.tooMany)) }
        wrongCodes.add(address, now: now)
      }
      return .respond(refusal(error.why))
    }
  }

  /// The plain page of a request that the session never hears of.
  func refusal(_ why: Rejection) -> PhoneResponse {
    let isOver = why == .tooMany
    return PhoneResponse(
      status: why.rawValue, content: .page(pages.refused(why).html),
      closes: why != .notFound && !isOver, retryAfter: isOver ? 60 : nil)
  }

  private mutating func outcome(
    of wish: PhoneRequest.Wish, _ seat: RoomSeat?
  ) -> Outcome {
    switch wish {
    case .style: return .respond(PhoneResponse(content: .style))
    case .script: return .respond(PhoneResponse(content: .script))
    case .start: return .respond(page(pages.start()))
    case .page: return .respond(current(seat))
    case .changing: return .respond(seat.map { page(pages.changing($0)) } ?? .goTo(path))
    case .leaving(let isOthers):
      return .respond(seat == nil ? .goTo(path) : page(pages.leaving(isOthers: isOthers)))
    case .returning: return .respond(seat == nil ? page(pages.returning()) : .goTo(path))
    case .changes:
      guard let seat else { return .respond(PhoneResponse(status: 204)) }
      return .stream(seat: seat.number, version: room.version(for: seat.number))
    case .join, .comeBack, .leave: return outcome(ofMoving: wish, seat)
    case .view(let form): return outcome(of: form, seat)
    }
  }

  private mutating func outcome(
    ofMoving wish: PhoneRequest.Wish, _ seat: RoomSeat?
  ) -> Outcome {
    // Nothing can be asked of a session that is over.
    guard room.stop == nil else { return .respond(current(seat)) }
    switch wish {
    case .join(let role, let once):
      if seat != nil { return .respond(.goTo(path)) }
      if let again = once.flatMap({ joined(again: $0, wish) }) { return again }
      guard room.isOpen else { return .respond(page(pages.door(.doorClosed), status: 403)) }
      guard room.opening.roles.isEmpty || role.map(room.opening.roles.contains) == true else {
        return .respond(page(pages.door(.role), status: 422))
      }
      let named = room.opening.roles.isEmpty ? nil : role
      if let once, joins.count < Self.mostJoins { joins[once] = .asked(lastRequest + 1) }
      return ask(wish, nil) { .join(role: named, request: $0) }
    case .leave:
      guard let seat else { return .respond(.goTo(path, cookie: .clear)) }
      return ask(wish, seat) { .leave(seat: seat.number, request: $0) }
    case .comeBack(let code):
      if seat != nil { return .respond(.goTo(path)) }
      guard let code else { return .respond(page(pages.returning(.code), status: 422)) }
      return ask(wish, nil) { .comeBack(code: code, request: $0) }
    default: return .respond(current(seat))
    }
  }

  // A second tap, or a form that is sent again: before it had an answer, or after it was given up on.
  private func joined(again once: String, _ wish: PhoneRequest.Wish) -> Outcome? {
    switch joins[once] {
    case .asked(let request)?: .wait(awaiting(request, wish, nil))
    case .taken(let number)?:
      room.seat(number).map { .respond(.goTo(path, cookie: .set($0.token))) }
    case nil: nil
    }
  }

  private static let mostJoins = 4_096

  private mutating func outcome(of form: ViewForm, _ seat: RoomSeat?) -> Outcome {
    guard let seat else {
      return .respond(page(pages.unsent(form, nil, .noSeat), status: 403))
    }
    guard room.isAsked(form) else {
      return .respond(page(pages.unsent(form, seat, .movedOn), status: 409))
    }
    guard let ask = room.ask(of: seat)?.ask else {
      return .respond(page(pages.unsent(form, seat, .notAsked), status: 409))
    }
    guard let position = form.position?.chosen(in: ask.positions) else {
      return .respond(page(pages.asking(seat, again: form, .position), status: 422))
    }
    guard !form.isTooLong else {
      return .respond(page(pages.asking(seat, again: form, .tooLong), status: 422))
    }
    let view = form.view(
      of: seat.number, position, asksConfidence: ask.asksConfidence, asksReasons: room.asksReasons)
    return self.ask(.view(form), seat) { .view(view, request: $0) }
  }

  private mutating func ask(
    _ wish: PhoneRequest.Wish, _ seat: RoomSeat?, _ request: (Int) -> RoomRequest
  ) -> Outcome {
    lastRequest += 1
    return .ask(request(lastRequest), awaiting(lastRequest, wish, seat))
  }

  private func awaiting(
    _ number: Int, _ wish: PhoneRequest.Wish, _ seat: RoomSeat?
  ) -> Awaiting {
    Awaiting(number: number, wish: wish, seat: seat, address: lastAddress, moment: lastMoment)
  }

  // MARK: - Answers

  /// What a phone gets once the session has answered, or hasn't in time.
  mutating func response(to answer: RoomAnswer?, for awaiting: Awaiting) -> PhoneResponse {
    if case .join(_, let once?) = awaiting.wish, answer != nil { joins[once] = nil }
    switch (answer, awaiting.wish) {
    case (.seated(let seat)?, let wish):
      room.add(seat)
      if case .join(_, let once?) = wish { joins[once] = .taken(seat: seat.number) }
      return .goTo(path, cookie: .set(seat.token))
    case (.taken?, .view(let form)):
      if let seat = awaiting.seat { room.take(viewOf: seat.number, for: form) }
      return .goTo(path)
    case (.taken?, .leave(let isOthers)):
      if let seat = awaiting.seat { room.remove(seat.number) }
      if isOthers { return .goTo(path, cookie: .clear) }
      return PhoneResponse(content: .page(pages.left().html), cookie: .clear)
    case (.taken?, _): return .goTo(path)
    case (.refused(.code)?, _):
      wrongCodes.add(awaiting.address, now: awaiting.moment)
      return response(refused: .code, awaiting)
    case (.refused(let why)?, _): return response(refused: why, awaiting)
    case (nil, _): return response(refused: .notSaved, awaiting)
    }
  }

  /// Takes an answer for which no phone waits any more; the seat that it gave, if any.
  ///
  /// The form that asked for it is still on the phone, and gets it when it's sent again.
  mutating func take(late answer: RoomAnswer?, to request: Int) -> Int? {
    let once = joins.first { if case .asked(request) = $0.value { true } else { false } }?.key
    if let once { joins[once] = nil }
    guard case .seated(let seat)? = answer else { return nil }
    room.add(seat)
    if let once { joins[once] = .taken(seat: seat.number) }
    return seat.number
  }

  /// What is asked of the session about a seat that came late and whose phone never asked again.
  mutating func giveUp(unclaimed number: Int) -> RoomRequest? {
    guard room.seat(number) != nil, seen[number] == nil else { return nil }
    room.remove(number)
    lastRequest += 1
    return .leave(seat: number, request: lastRequest)
  }

  private func response(
    refused why: RoomAnswer.Refusal, _ awaiting: Awaiting
  ) -> PhoneResponse {
    let status = why == .notSaved ? 503 : why == .movedOn || why == .notAsked ? 409 : 422
    switch awaiting.wish {
    case .view(let form):
      guard let seat = awaiting.seat else { return page(pages.unsent(form, nil, why), status: 403) }
      return page(
        room.isAsked(form) && why != .movedOn && why != .notAsked && why != .noSeat
          ? pages.asking(seat, again: form, why) : pages.unsent(form, seat, why), status: status)
    case .comeBack: return page(pages.returning(why), status: status)
    case .leave(let isOthers):
      return page(pages.leaving(isOthers: isOthers, why), status: status)
    case .join(_, let once): return page(pages.door(why, once: once), status: status)
    default: return page(pages.door(why), status: status)
    }
  }

  private func current(_ seat: RoomSeat?) -> PhoneResponse {
    if let stop = room.stop {
      return PhoneResponse(
        content: .page(pages.stopped().html), cookie: stop == .ended ? .clear : nil)
    }
    if room.scene?.kind == .end, seat == nil { return page(pages.over()) }
    guard let seat else { return page(pages.door(nil)) }
    var response = page(pages.seated(seat))
    if room.scene?.kind == .end { response.cookie = .clear }
    return response
  }

  private func page(_ page: PhonePage, status: Int = 200) -> PhoneResponse {
    PhoneResponse(status: status, content: .page(page.html))
  }
}

extension Position {
  /// The position as the card has it, of which a page showed what can be shown; nil where it isn't the card's.
  func chosen(in positions: [String]) -> Position? {
    guard case .named(let name) = self else { return .pass }
    return positions.first { SafeText.line($0).string == name }.map(Position.named)
  }
}
