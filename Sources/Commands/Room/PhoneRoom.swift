internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import Session
internal import System

/// A session's phones: starts the program that serves them and starts it again, hands what comes to the
/// session, saves it together, and answers each when it's on the disk.
final class PhoneRoom {
  /// What there is to say to whoever leads.
  private(set) var news: [String] = []
  private(set) var standing = PhonesShown.State.starting {
    didSet {
      session.phones =
        if case .ready(let address, let code) = standing {
          WirePhones(address: address, code: code)
        } else { nil }
    }
  }
  private let session: RunningSession
  /// The program and its arguments; nil where it isn't here.
  private let program: [String]?
  private let milliseconds: () -> Int
  private var generator: any RandomNumberGenerator
  private var seats: PhoneSeats
  private var link: RoomLink?
  /// The program that has ended, until its end can be taken note of.
  private var ended: RoomLink?
  /// What every phone was told last.
  private var told: RoomScene?
  private var toldTerms = PhoneTerms()
  private var lastScene = 0
  private var failures = 0
  // Whether the program has ever said something: one that lacks a library never does.
  private var hasSpoken = false
  /// When it's started again.
  private var restart: Int?
  private var readySince: Int?
  private var saysNotSaved = true

  init(
    _ session: RunningSession, program: [String]?, address: String?,
    milliseconds: @escaping () -> Int,
    generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    (self.session, self.program, self.milliseconds) = (session, program, milliseconds)
    var generator = generator
    seats =
      session.open.seats().flatMap { PhoneSeats($0, of: session.record.id) }
      ?? PhoneSeats(session.record, address: address, using: &generator)
    if let address, address != seats.opening.address { seats.move(to: address) }
    self.generator = generator
  }

  /// What the faces show of it.
  var shown: PhonesShown { PhonesShown(standing, in: session.record) }

  /// What there is to say, once.
  func takeNews() -> String? {
    defer { news = [] }
    return news.isEmpty ? nil : news.joined(separator: " ")
  }

  // MARK: - Starting

  var descriptors: [Int32] { link.map { $0.isOpen ? [$0.descriptor] : [] } ?? [] }

  /// How many milliseconds until something has to be done by itself; nil for nothing.
  var wait: Int? {
    if link?.isSending == true { return 20 }
    return restart.map { max(0, $0 - milliseconds()) }
  }

  /// Does what was waited for.
  func timePassed() {
    link?.sendOn()
    if let restart, restart <= milliseconds() { start() }
    if link?.isOpen == false { lost() }
  }

  /// Starts the program, or starts it anew.
  func start() {
    restart = nil
    ended = nil
    link?.end()
    link = nil
    told = nil
    guard let program, let file = program.first else {
      standing = .away(Language.words.noRoomProgramNow([]))
      return
    }
    seats.take(session.record, support: fragment.support)
    _ = seats.free(whoLeft: session.record)
    do throws(SystemFault) {
      link = try RoomLink(file, Array(program.dropFirst()))
      link?.send(.opening(seats.opening))
      toldTerms = session.record.phones ?? PhoneTerms()
      tell()
    } catch {
      lost()
    }
  }

  /// Looks for phones again: at `address`, or at the likeliest where that is nil.
  func begin(at address: String?) {
    seats.move(to: address)
    (failures, standing) = (0, .starting)
    start()
  }

  // Once, twice, four seconds later; then somebody has to say so.
  private func lost() {
    guard link != nil || restart == nil else { return }
    link?.end()
    (ended, link) = (link ?? ended, nil)
    if case .away = standing { return }
    if let readySince, milliseconds() - readySince > 60_000 { failures = 0 }
    readySince = nil
    guard hasSpoken, failures < 3 else {
      let words = hasSpoken ? Language.words.roomGone : Language.words.roomNotStarting
      standing = .away(words)
      return news.append(words)
    }
    if failures == 0 { news.append(Language.words.roomCutOff) }
    restart = milliseconds() + 1_000 << failures
    failures += 1
  }

  /// Tells phones that it's over, or that the program stops.
  func stop() {
    let isOver = session.record.ending != nil
    if isOver { tell() }
    link?.end(saying: isOver ? .ended : .stopped)
    link = nil
    if isOver { try? session.open.keepSeats([]) }
  }

  // MARK: - What comes

  /// Takes what has come from phones: all of it together, with one save.
  func receive() {
    guard let link else { return }
    var requests: [RoomRequest] = []
    for line in link.receive() {
      guard let request = line.flatMap(RoomRequest.init) else {
        link.end()
        break
      }
      requests.append(request)
    }
    for request in requests { note(request) }
    let asked = requests.compactMap { PhoneDeed($0) }
    if !asked.isEmpty { answer(asked) }
    if self.link?.isOpen == false { lost() }
  }

  private func note(_ request: RoomRequest) {
    switch request {
    case .hello(let version):
      hasSpoken = true
      guard version != RoomWire.version else { return }
      standing = .away(Language.words.roomOtherVersion)
      link?.end()
    case .ready(let address):
      seats.keep(address)
      keepSeats()
      standing = .ready(address: address.url, code: address.code)
      readySince = milliseconds()
    case .failed(let why, let choices):
      let words = Language.words.roomFailed(why, choices)
      standing = .away(words)
      news.append(words)
      link?.end()
    case .wrongCodes(let count): news.append(Language.words.wrongCodes(count))
    case .vpn: news.append(Language.words.roomVPN)
    case .nobody: news.append(Language.words.roomNobody)
    case .phones, .join, .view, .leave, .comeBack: break
    }
  }

  private func answer(_ deeds: [PhoneDeed]) {
    var used = Set(session.record.participants.map(\.number))
    let events = deeds.map { deed -> SessionEvent? in
      switch deed.what {
      case .join(let role):
        guard
          let number = PhoneTerms.numbers.filter({ !used.contains($0) }).randomElement(
            using: &generator)
        else { return nil }
        used.insert(number)
        return .phones(.seat(number, role: role))
      case .view(let view):
        guard seats[view.seat] != nil, (view.reason?.utf8.count ?? 0) <= RoomWire.longestReason
        else { return nil }
        return .phones(
          .view(
            View(
              participant: view.seat, position: view.position, confidence: view.confidence,
              reason: view.reason),
            ask: ViewAsk(step: view.step, moment: view.moment)))
      case .leave(let seat): return seats[seat].map { .people(.left($0.number)) }
      case .comeBack: return nil
      }
    }
    let refusals: [Refusal?]?
    do {
      refusals = try session.take(fromPhones: events.compactMap { $0 })
      saysNotSaved = true
    } catch {
      refusals = nil
      // Said once: whoever sends again would have it said again and again.
      if saysNotSaved {
        news.append(Language.words.phonesNotSaved(CommandFailure(any: error).message))
      }
      saysNotSaved = false
    }
    var next = (refusals ?? [])[...]
    var answers: [(RoomAnswer, Int)] = []
    for (deed, event) in zip(deeds, events) {
      let outcome: RoomAnswer
      if let event {
        outcome = refusals == nil ? .refused(.notSaved) : done(event, next.popFirst() ?? nil)
      } else {
        outcome = unasked(deed.what)
      }
      answers.append((outcome, deed.request))
    }
    if answers.contains(where: { if case .seated = $0.0 { true } else { false } }) { keepSeats() }
    for (answer, request) in answers { link?.send(.answer(answer, request: request)) }
    tell()
  }

  private func done(_ event: SessionEvent, _ refusal: Refusal?) -> RoomAnswer {
    if let refusal { return .refused(RoomAnswer.Refusal(refusal)) }
    guard case .phones(.seat(let number, _)) = event else { return .taken }
    let role = session.record.participant(number)?.role
    return .seated(seats.add(number, role: role, using: &generator))
  }

  // What the session needn't be asked.
  private func unasked(_ deed: PhoneDeed.What) -> RoomAnswer {
    switch deed {
    case .comeBack(let code):
      seats.seat(withCode: code).map(RoomAnswer.seated) ?? .refused(.code)
    case .join: .refused(.full)
    case .leave: .refused(.noSeat)
    case .view(let view): .refused(seats[view.seat] == nil ? .noSeat : .tooLong)
    }
  }

  private func keepSeats() {
    guard session.record.ending == nil else { return }
    do { try session.open.keepSeats(seats.bytes) } catch {
      news.append(Language.words.seatsNotKept(CommandFailure(any: error).message))
    }
  }

  // MARK: - What phones are told

  private var fragment: PhoneFragment {
    PhoneFragment(session.record, words: Language.current.documents)
  }

  /// Tells phones what has changed.
  func tell() {
    guard let link, link.isOpen else { return }
    let gone = seats.free(whoLeft: session.record)
    for seat in gone { link.send(.freed(seat)) }
    let terms = session.record.phones ?? PhoneTerms()
    seats.take(session.record, support: seats.opening.support)
    if terms.isOpen != toldTerms.isOpen { link.send(.door(isOpen: terms.isOpen)) }
    if terms.asksReasons != toldTerms.asksReasons {
      link.send(.reasons(areAsked: terms.asksReasons))
    }
    if terms != toldTerms || !gone.isEmpty { keepSeats() }
    toldTerms = terms
    let scene = nextScene
    guard scene != told else { return }
    lastScene = scene.number
    if var before = told, before.given != scene.given {
      before.given = scene.given
      if before == scene {
        told = scene
        return link.send(.given(scene.given, scene: scene.number))
      }
    }
    link.send(.scene(scene))
    told = scene
  }

  // Another number says that phones have something else to show; who is asked doesn't change it.
  private var nextScene: RoomScene {
    let scene = session.phoneScene
    var shown = RoomScene(
      number: told?.number ?? lastScene + 1, kind: scene.kind, title: scene.title, card: scene.card,
      cards: scene.cards, content: fragment.html(of: scene),
      ask: scene.ask.map {
        RoomScene.Ask(step: $0.step, moment: $0.moment, positions: scene.positions)
      }, asked: scene.asked, given: scene.given)
    if let told {
      var same = told
      (same.asked, same.given) = (shown.asked, shown.given)
      if same != shown { shown.number += 1 }
    }
    return shown
  }
}

/// Something that a phone asks of the session.
private struct PhoneDeed {
  enum What {
    case join(role: String?)
    case view(RoomView)
    case leave(Int)
    case comeBack(code: String)
  }

  let what: What
  let request: Int

  init?(_ request: RoomRequest) {
    switch request {
    case .join(let role, let number): (what, self.request) = (.join(role: role), number)
    case .view(let view, let number): (what, self.request) = (.view(view), number)
    case .leave(let seat, let number): (what, self.request) = (.leave(seat), number)
    case .comeBack(let code, let number): (what, self.request) = (.comeBack(code: code), number)
    case .hello, .ready, .failed, .phones, .wrongCodes, .vpn, .nobody: return nil
    }
  }
}

extension RoomAnswer.Refusal {
  fileprivate init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .viewMovedOn: .movedOn
      case .doorClosed: .doorClosed
      case .peopleOutOfRange: .full
      case .roleNeeded: .role
      case .noSuchPerson, .seatTaken: .noSeat
      case .unknownPosition: .position
      case .confidenceOutOfRange: .confidence
      case .tooLong: .tooLong
      default: .notAsked
      }
  }
}
