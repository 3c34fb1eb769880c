internal import Practice

extension EarlierCounts {
  /// What is said of them where nothing can be drawn.
  func lines(_ findings: [String], _ language: any SessionWords) -> [String] {
    let told =
      switch movement {
      case .counts(let counts):
        MovementRows(counts, positions: positions, language).withoutScore(language).lines(language)
      case .small(let moved): [language.smallMovement(moved)]
      case .own: [String]()
      }
    return [language.earlierCounts(day)] + told + language.besideEarlier(findings: findings)
  }
}
