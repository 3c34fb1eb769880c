internal import Practice

/// What a set of contributions adds up to, cell by cell and facilitator by facilitator; never to be shown.
struct CountSheet {
  /// What one facilitator gives to a cell.
  struct Part {
    var facilitator: Int32
    var first: Int32
    var second: Int32
  }

  private(set) var keys: [CellKey] = []
  private(set) var parts: [[Part]] = []
  private(set) var facilitators = 0
  private var places: [CellKey: Int] = [:]

  /// Adds up `contributions`, which are of one quarter, and no two of one facilitator.
  init(_ contributions: [Contribution]) {
    let hasRegions = contributions.contains { $0.region != nil }
    for contribution in contributions {
      add(contribution, region: hasRegions ? contribution.region ?? "" : nil)
      facilitators += 1
    }
  }

  private mutating func add(_ contribution: Contribution, region: String?) {
    let quarter = contribution.quarter.description
    func wholes(_ measure: CountRow.Measure) -> [CellKey] {
      [CellKey(.quarter, measure, "", quarter)]
        + (region.map { [CellKey(.region, measure, "", $0)] } ?? [])
    }
    for card in contribution.cards {
      let ofCard =
        wholes(.rounds) + [
          CellKey(.theme, .rounds, "", card.theme), CellKey(.card, .rounds, card.theme, card.card),
        ]
      for met in card.met {
        for key in ofCard { add(met.rounds, met.people, to: key) }
        add(met.rounds, met.people, to: CellKey(.setting, .rounds, "", met.setting.rawValue))
      }
      for view in card.views {
        add(view.before, view.after, to: CellKey(.views, .views, card.card, view.position))
      }
    }
    let actions = contribution.actions
    let measures: [(CountRow.Measure, Int)] = [
      (.agreed, actions.agreed), (.done, actions.done), (.letGo, actions.letGo),
    ]
    for (measure, count) in measures {
      for key in wholes(measure) { add(count, count, to: key) }
    }
  }

  private mutating func add(_ first: Int, _ second: Int, to key: CellKey) {
    let place = place(of: key)
    let facilitator = Int32(facilitators)
    let last = parts[place].count - 1
    if last < 0 || parts[place][last].facilitator != facilitator {
      parts[place].append(
        Part(facilitator: facilitator, first: Int32(first), second: Int32(second)))
    } else {
      parts[place][last].first += Int32(first)
      parts[place][last].second += Int32(second)
    }
  }

  private mutating func place(of key: CellKey) -> Int {
    if let place = places[key] { return place }
    places[key] = keys.count
    keys.append(key)
    parts.append([])
    return keys.count - 1
  }
}
