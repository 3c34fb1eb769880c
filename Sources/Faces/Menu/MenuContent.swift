internal import Practice
internal import Window

/// What a page holds; items and texts are made only where they are drawn or searched.
struct MenuContent {
  /// What the page is called.
  var title: String
  /// What is said above the list.
  var lead: [String] = []
  /// How many items there are; nil while they are still to be read.
  var count: Int? = 0
  /// What is said where there are none.
  var empty = ""
  /// Whether items show their numbers.
  var isNumbered = true
  /// An item.
  var item: (Int) -> MenuItem = { _ in MenuItem("") }
  /// The text beside an item.
  var text: (Int) -> [ReadingPart] = { _ in [] }
}
