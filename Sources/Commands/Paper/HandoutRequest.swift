/// What a handout was asked to be about.
struct HandoutRequest {
  /// Ids of cards, findings or one plan.
  var ids: [String] = []
  /// The id of a theme.
  var theme: String?
  /// The id of a plan.
  var plan: String?
  /// Whether everything is meant.
  var all = false
  /// The layout; nil takes the usual one for what was asked for.
  var layout: HandoutLayout?

  /// Why it cannot be followed; nil where it can.
  var fault: String? {
    let ways = [theme != nil, plan != nil, all].count { $0 }
    if ways > 1 || (!ids.isEmpty && (theme != nil || all)) { return Messages.oneHandoutSubject }
    return ways == 0 && ids.isEmpty ? Messages.noHandoutSubject : nil
  }
}
