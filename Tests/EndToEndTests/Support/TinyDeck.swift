/// A small invented deck with the plans and the model beside it, as files by their paths.
enum TinyDeck {
  /// Every file of the workspace.
  static let files = cards.merging(plans) { $1 }
}
