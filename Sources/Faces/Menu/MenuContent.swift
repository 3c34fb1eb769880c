internal import Practice
internal import Window

/// A page as a value: what it holds, and what choosing, typing and its own keys lead to.
///
/// Items and texts are made only where they are drawn or searched.
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
  /// What stands before the field, where something is typed.
  var label = ""
  /// What the list can be narrowed by.
  var filters: [MenuFilter] = []
  /// An item.
  var item: (Int) -> MenuItem = { _ in MenuItem("") }
  /// The text beside an item.
  var text: (Int) -> [ReadingPart] = { _ in [] }
  /// What choosing an item leads to.
  var open: (inout Menu, Int) -> MenuRequest? = { _, _ in nil }
  /// What becomes of the words or the number typed.
  var give: (inout Menu, String) -> MenuRequest? = { _, _ in nil }
  /// What the page's own keys do.
  var own: [MenuOwn] = []
}

/// What one of a page's own keys does, with the chosen item where there is one.
struct MenuOwn {
  let command: MenuCommand
  let act: (inout Menu, Int?) -> MenuRequest?

  init(_ command: MenuCommand, act: @escaping (inout Menu, Int?) -> MenuRequest?) {
    (self.command, self.act) = (command, act)
  }

  /// What does something with the chosen item, and says so where none is.
  static func item(
    _ command: MenuCommand, _ act: @escaping (inout Menu, Int) -> MenuRequest?
  ) -> MenuOwn {
    MenuOwn(command) { menu, item in
      guard let item else { return menu.say(menu.language.noSuchNumber(0)) }
      return act(&menu, item)
    }
  }
}

/// Something a list can be narrowed by: its key steps through what there is, and then to all again.
struct MenuFilter {
  let command: MenuCommand
  /// What each step is called.
  let options: [String]
  /// Whether an item belongs to a step.
  let passes: (_ item: Int, _ option: Int) -> Bool
}

/// One item of a list as it is drawn.
struct MenuItem: Equatable, Sendable {
  /// Its words.
  var label: SafeText
  /// What it is listed under; nil where nothing heads it.
  var heading: SafeText?
  /// Whether it is ticked; nil where nothing can be.
  var isTicked: Bool?

  /// Makes an item of words that are yet to be cleaned.
  ///
  /// Of a very long label the list shows the beginning; beside the list all of it can be read.
  init(_ label: String, under heading: String? = nil, isTicked: Bool? = nil) {
    self.label = Self.cleaned(label)
    self.heading = heading.map(Self.cleaned)
    self.isTicked = isTicked
  }

  private static let longest = 300

  private static func cleaned(_ words: String) -> SafeText {
    let beginning = words.prefix(longest)
    return beginning.endIndex == words.endIndex
      ? SafeText.line(words) : SafeText.line(beginning + "…")
  }
}
