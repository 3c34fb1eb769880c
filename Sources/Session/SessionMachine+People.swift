internal import Practice

extension SessionMachine {
  /// Takes up who came or went, in the session and in the views that are open.
  mutating func change(_ people: PeopleChange) -> SessionResponse {
    do throws(Refusal) {
      switch people {
      case .joined(let label, let role): try join(label, role)
      case .left(let number): try leave(number)
      case .count(let people, let role): try setCount(people, role)
      }
    } catch {
      return .refused(error)
    }
    followPeople()
    return .saved
  }

  private mutating func join(_ label: String?, _ role: String?) throws(Refusal) {
    let label = try label.map { (text) throws(Refusal) in try tidy(text) }
    let known = label.flatMap { label in
      record.participants.firstIndex { $0.label.lowercased() == label.lowercased() }
    }
    if let known, record.participants[known].left == nil {
      throw .labelTaken(record.participants[known].label)
    }
    try checkRoom(for: record.present.count + 1)
    if let known {
      record.participants[known].left = nil
    } else {
      try seat(label, in: try group(role))
    }
  }

  private mutating func leave(_ number: Int) throws(Refusal) {
    guard
      let index = record.participants.firstIndex(where: { $0.number == number && $0.left == nil })
    else { throw .noSuchPerson(number) }
    try checkRoom(for: record.present.count - 1)
    record.participants[index].left = record.current
  }

  private mutating func setCount(_ count: Int, _ role: String?) throws(Refusal) {
    let role = try group(role)
    let here = record.participants.indices.filter {
      record.participants[$0].left == nil && (role == nil || record.participants[$0].role == role)
    }
    let most = record.setting.people.upperBound
    guard (0...most).contains(count) else { throw .peopleOutOfRange(most: most) }
    try checkRoom(for: record.present.count + count - here.count)
    if count < here.count, !record.capture.isCounted { throw .whoLeft }
    for index in here.dropFirst(count) { record.participants[index].left = record.current }
    for _ in 0..<max(0, count - here.count) { try takeSeat(in: role) }
  }

  // Where views are counted nobody's seat is anybody's: a free one is taken again.
  private mutating func takeSeat(in role: String?) throws(Refusal) {
    let free = record.participants.indices.first {
      record.participants[$0].left != nil && record.participants[$0].role == role
    }
    if record.capture.isCounted, let free {
      record.participants[free].left = nil
    } else {
      try seat(nil, in: role)
    }
  }

  private mutating func seat(_ label: String?, in role: String?) throws(Refusal) {
    let taken = Set(record.participants.map { $0.label.lowercased() })
    guard taken.count < Self.mostSeats else { throw .peopleOutOfRange(most: Self.mostSeats) }
    let number =
      role == nil
      ? record.participants.count + 1 : record.participants.count { $0.role == role } + 1
    var person = Participant(
      number: (record.participants.map(\.number).max() ?? -1) + 1,
      label: label ?? freeLabel(from: number, role: role), role: role)
    person.joined = record.current
    // Phones come by themselves: whoever is added by hand has none.
    if record.capture == .phones { person.seat = .keyboard }
    add(person)
  }

  /// The first usual label from `number` on that nobody has.
  func freeLabel(from number: Int, role: String?) -> String {
    let taken = Set(record.participants.map { $0.label.lowercased() })
    let usual = { number in role.map { "\($0) \(number)" } ?? Participant.usualLabel(number) }
    var number = number
    while taken.contains(usual(number).lowercased()) { number += 1 }
    return usual(number)
  }

  // In the order in which people came to a room of phones they could be told apart.
  mutating func add(_ person: Participant) {
    let place =
      record.capture == .phones
      ? record.participants.firstIndex { $0.number > person.number } : nil
    record.participants.insert(person, at: place ?? record.participants.endIndex)
  }

  // Nobody changes the people of a session as often as that, but a program could.
  private static let mostSeats = 1_000

  func checkRoom(for people: Int) throws(Refusal) {
    let most = record.setting.people.upperBound
    // Phones may all be gone for a while.
    let fewest = record.capture == .phones ? 0 : 1
    guard (fewest...most).contains(people) else { throw .peopleOutOfRange(most: most) }
  }

  // Only where people are counted by role does one matter.
  private func group(_ role: String?) throws(Refusal) -> String? {
    let groups = record.roleGroups.map(\.role)
    if groups.isEmpty { return nil }
    guard let role else { throw .roleNeeded(groups) }
    let words = try tidy(role)
    return groups.first { $0.lowercased() == words.lowercased() } ?? words
  }

  private func tidy(_ text: String) throws(Refusal) -> String {
    do throws(GroupName.Fault) { return try GroupName.tidy(text) } catch {
      switch error {
      case .empty: throw .empty
      case .tooLong(let limit): throw .tooLong(limit: limit)
      case .unshowable: throw .unshowable
      }
    }
  }

  // MARK: - Views that are open

  /// Takes up in open views who is there now, and goes on from whoever left.
  mutating func followPeople() {
    guard case .views(let moment, let giver) = place else { return }
    takeUpPeople(at: moment)
    if case .person(let number, _) = giver, record.participant(number)?.left != nil {
      enterViews(moment)
    }
  }

  /// Whoever came may give a view, and what those who left hadn't given counts as passing.
  mutating func takeUpPeople(at moment: ViewMoment) {
    if record.capture == .phones { return takeUpPhones(at: moment) }
    let here = record.present
    let isCounted = record.capture.isCounted
    changeRound { round in
      if round.present.isEmpty { round.present = here }
      var views = round[moment]
      if views.isEmpty, views.left.isEmpty {
        views.asked = here == round.present ? nil : here
      } else {
        views.follow(here, asked: round.asked(at: moment), isCounted: isCounted)
      }
      round[moment] = views
    }
  }
}

extension Views {
  fileprivate mutating func follow(_ here: [Int], asked known: [Int], isCounted: Bool) {
    let (now, before) = (Set(here), Set(known))
    let came = here.filter { !before.contains($0) }
    if !came.isEmpty { asked = known + came }
    let gone = known.filter { !now.contains($0) }
    if !isCounted {
      let back = Set(left).subtracting(gone)
      each.removeAll { back.contains($0.participant) && $0.position == .pass }
      let given = Set(each.map(\.participant))
      each += gone.filter { !given.contains($0) }.map { View(participant: $0, position: .pass) }
      each.sort { $0.participant < $1.participant }
    }
    left = gone
  }
}
