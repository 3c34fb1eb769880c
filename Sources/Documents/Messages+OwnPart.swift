extension Messages {
  static func ownTitle(_ title: String) -> String { "My part: \(title)" }
  static let ownLabel = "Whose part"
  static let roleGroup = "Role group"
  static let ownPurpose = """
    My own views from this session, with how sure I was and why, and nobody else’s. What was said \
    in the room was written down without names, so it cannot be told apart and is left out; so are \
    points set aside and answers given together.
    """
  static let countedTogether = """
    Views on this card were counted for the room, not taken one by one. Nobody’s own view was \
    written down, so mine cannot be told.
    """
  static let noOwnView = "No view of mine is recorded for this card."
  static let agreedByAll = "What we agreed together"
}
