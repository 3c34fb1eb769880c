internal import Practice

/// What is said of `chart`, `table` and `step` blocks, plans and models.
extension Messages {
  // MARK: Keys of blocks

  static func blockKeyEmpty(_ key: String) -> String {
    "`\(key):` has nothing after it; write it, or delete the line"
  }

  static func blockKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` is given twice, first on line \(first); keep one of them"
  }

  // MARK: Charts

  static let chartWithoutTitle = "the chart has no title; add a line `title: …`"
  static let chartWithoutBars = "the chart has no figures; add lines `Label: number`"
  static let chartLineShape = """
    this line is not `Label: number`; write a label, a colon and a number
    """

  static func chartFigure(_ figure: String) -> String {
    """
    `\(figure)` is not a number; write such as `14.8` or `-3`, without separators, \
    and put the unit in `unit:`
    """
  }

  // MARK: Tables

  static let tableColumns = """
    the columns are not readable; write `columns: ` and at least two headings with ` | ` between
    """
  static let tableWithoutRows = "the table has no rows; add lines `Label | figure | figure`"
  static let tableRowWithoutLabel = "the row has no label; write one before its first ` | `"

  static func tableWithout(_ key: String) -> String {
    "the table has no `\(key):`; add a line `\(key): …`"
  }

  static func tableCellCount(_ count: Int, columns: Int) -> String {
    """
    the row has \(count) \(count == 1 ? "cell" : "cells") with its label, the columns are \
    \(columns); write one cell for each column, `–` where there is no figure
    """
  }

  static func tableCell(_ cell: String) -> String {
    """
    `\(cell)` is not a figure; write `9.3`, `9.3 (9.7)`, `0–57` with an en dash, or `–` for none, \
    without separators or units
    """
  }

  static func tableMarkShape(_ item: String) -> String {
    "`\(item)` is not a mark and its meaning; write such as `* p < 0.05`, with `;` between marks"
  }

  static func tableMarkTwice(_ mark: String) -> String {
    "the mark `\(mark)` is explained twice; keep one of them"
  }

  static func tableMarkUnlisted(_ mark: String) -> String {
    "the mark `\(mark)` is not explained; add it to `marks:` with its meaning"
  }

  static func tableMarkUnused(_ mark: String) -> String {
    "no figure carries the mark `\(mark)`; add it where it belongs, or take it out of `marks:`"
  }

  // MARK: Steps

  static let stepTwice = "a step has one `step` block; give this one a `##` heading of its own"
  static let stepLineUnknown = """
    this line is not known in a `step` block; write `kind:`, `minutes:`, `card:`, `pick:` or \
    `model:`, and what is said below the block
    """
  static let stepCardOrPick = """
    a card step names one card or picks one; write one line `card: ID`, `pick: theme=ID` or \
    `pick: any`
    """
  static let stepModelOfClose = "only a close step has a `model:`; move it there, or delete it"

  static func stepWithoutBlock(_ title: String) -> String {
    """
    the step “\(title)” does not begin with a `step` block; write ```` ```step ````, `kind: …`, \
    `minutes: …` and ```` ``` ```` right under its heading
    """
  }

  static func stepWithout(_ key: String) -> String {
    "the step has no `\(key):`; add a line `\(key): …`"
  }

  static func stepKindUnknown(_ text: String) -> String {
    "`\(text)` is not a kind of step; write one of \(list(PlanStep.Kind.allCases.map(\.rawValue)))"
  }

  static func stepKeyOfCards(_ key: String) -> String {
    "only a card step has `\(key):`; delete it, or write `kind: card`"
  }

  static func stepCardShape(_ name: String) -> String {
    "`\(name)` cannot be a card; write its id, or its deck's id, `/` and its id"
  }

  static func stepPickShape(_ text: String) -> String {
    "`\(text)` cannot be picked from; write `theme=` and a theme's id, or `any`"
  }

  // MARK: Plans and models

  static let planWithoutSteps = """
    the plan has no steps; write each as a `##` heading with a `step` block under it
    """
  static let planModelUnused = """
    a model is only used by a person alone; add `solo` to `setting:`, or take `model:` out
    """
  static let modelWithoutQuestions = """
    the model has no questions; write each as a `##` heading with a short paragraph under it
    """

  static func settingUnknown(_ name: String) -> String {
    "`\(name)` is not a setting; write one of \(list(Setting.allCases.map(\.rawValue)))"
  }

  static func minutesDoNotAddUp(_ total: Int, plan: Int) -> String {
    "the steps take \(total) minutes in all, the header says \(plan); make them the same"
  }

  static func planCardUnknown(_ name: String) -> String {
    "there is no card `\(name)` that can be used; correct the id, or mend the card"
  }

  static func planCardAmbiguous(_ name: String, decks: [String]) -> String {
    "several decks have a card `\(name)`; write one of \(list(decks.map { "\($0)/\(name)" }))"
  }

  static func planThemeUnknown(_ theme: String, known: [String]) -> String {
    "no card has the theme `\(theme)`; write one of \(list(known))"
  }

  static func planThemeUsedUp(_ theme: String, cards: Int) -> String {
    """
    the theme `\(theme)` has only \(cards) \(cards == 1 ? "card" : "cards"), \
    too few for this step; pick another theme, or `any`
    """
  }

  static func planModelUnknown(_ model: String, known: [String]) -> String {
    known.isEmpty
      ? "there is no model `\(model)`; add its file, or take `model:` out"
      : "there is no model `\(model)`; write one of \(list(known)), or take `model:` out"
  }

  static func questionEmpty(_ title: String) -> String {
    "the question “\(title)” has no text; put the question in a sentence under its heading"
  }
}
