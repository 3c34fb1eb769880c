import Practice
import Session

// Of rooms, and of people in them, that can't be told apart one is gone through for all. That these are
// indeed alike is tested by going through every one of smaller rooms as well.

extension Attendance {
  /// What one room has in common with all that are like it: two hashes, of 128 bits together, so that no
  /// two of some millions of rooms have the same by chance.
  struct Likeness: Hashable {
    let first: UInt64
    let second: UInt64
  }

  /// What this room has in common with all that are like it.
  var likeness: Likeness {
    let opened = self.opened
    var hash = RunningHash()
    hash.add(UInt64(Place.Phase.allCases.firstIndex(of: phase) ?? 0))
    for person in machine.record.participants.compactMap({ likeness(of: $0, opened) }).sorted() {
      hash.add(person)
    }
    for moment in opened {
      hash.add(moment.views.isClosed ? 1 : 2)
      for tally in moment.views.tallies {
        hash.add(UInt64(8 + number(tally.role) + tally.people * 8))
      }
    }
    // Of slips counts were told, and of nobody.
    if room.capture == .slips {
      for telling in told {
        hash.add(UInt64(telling.topic))
        for people in telling.people { hash.add(people) }
      }
    }
    return Likeness(first: hash.first, second: hash.second)
  }

  /// Views that are or were open, and whose they are: a bit for each number.
  struct Opened {
    let views: Views
    let asked: UInt64
    let left: UInt64
    let given: UInt64
    let passed: UInt64
  }

  // Who was there as first views were opened matters as far as they are asked: whoever came before that
  // and whoever came meanwhile are alike. Who will be asked later is whoever is there then.
  var opened: [Opened] {
    guard let round = machine.currentRound else { return [] }
    let moments: [ViewMoment] =
      switch phase {
      case .opening: []
      case .firstViews, .talk: [.beforeTalk]
      case .viewsAfterTalk: [.beforeTalk, .afterTalk]
      case .finding: room.views == 3 ? [.beforeTalk, .afterTalk] : [.beforeTalk]
      default: room.views == 3 ? ViewMoment.allCases : [.beforeTalk, .afterFinding]
      }
    func bits(_ numbers: [Int]) -> UInt64 { numbers.reduce(0) { $0 | 1 << UInt64($1) } }
    return moments.map { moment in
      let views = round[moment]
      return Opened(
        views: views, asked: bits(round.asked(at: moment)), left: bits(views.left),
        given: bits(views.each.map(\.participant)),
        passed: bits(views.each.filter { $0.position == .pass }.map(\.participant)))
    }
  }

  /// What someone has in common with everyone like them.
  ///
  /// Nil for whoever left before they were asked anything, as if they had never been there: whoever
  /// comes later is one like them.
  func likeness(of person: Participant, _ opened: [Opened]) -> UInt64? {
    let number = UInt64(person.number)
    let isHere = person.left == nil
    let isForgotten = opened.allSatisfy { ($0.asked | $0.left | $0.given) >> number & 1 == 0 }
    if !isHere, isForgotten { return nil }
    var bits = UInt64(self.number(person.role))
    bits = bits << 1 | (isHere ? 1 : 0)
    bits = bits << 1 | (person.seat == nil ? 1 : 0)
    for moment in opened {
      for flags in [moment.asked, moment.left, moment.given, moment.passed] {
        bits = bits << 1 | flags >> number & 1
      }
    }
    // Whose turn it is.
    if case .views(_, .person(person.number, _)) = machine.here { bits |= 1 << 32 }
    guard !room.capture.isCounted, !told.isEmpty else { return bits }
    var hash = RunningHash()
    hash.add(bits)
    for telling in told {
      hash.add(UInt64(telling.topic))
      for people in telling.people { hash.add(people >> number & 1) }
    }
    return hash.first
  }

  func number(_ role: String?) -> Int {
    switch role {
    case "health"?: 1
    case "police"?: 2
    case nil: 0
    default: 3
    }
  }
}

/// Two hashes of the numbers added so far.
private struct RunningHash {
  private(set) var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var second: UInt64 = 0xD1B5_4A32_D192_ED03

  mutating func add(_ number: UInt64) {
    first = Self.mixed(first ^ number)
    second = Self.mixed(second &+ number &* 0xA24B_AED4_963E_E407)
  }

  // SplitMix64 by Sebastiano Vigna.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
