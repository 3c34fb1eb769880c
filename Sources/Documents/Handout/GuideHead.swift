internal import Practice

/// What a guide says of itself before its steps.
struct GuideHead {
  /// The title of the plan or choice.
  let title: String
  /// Who it is for.
  let audience: String
  /// The settings it suits.
  let settings: [Setting]
  /// What a plan says before its first step.
  let about: [Block]
}
