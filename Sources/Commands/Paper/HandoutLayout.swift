internal import ArgumentParser

/// What a handout is laid out as.
enum HandoutLayout: String, CaseIterable, ExpressibleByArgument {
  /// Cards of A6 to cut out.
  case cards
  /// Cards of A5 to cut out, in large print.
  case large
  /// A page or two about each card, findings and all.
  case page
  /// A facilitator's guide.
  case guide
  /// The evidence.
  case findings
}
