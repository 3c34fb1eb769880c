package import Practice

/// What is said of `chart`, `table` and `step` blocks, plans, models and terms.
extension EnglishDeckWords {
  // MARK: Keys of blocks

  package func blockKeyEmpty(_ key: String) -> String {
    "`\(key):` has nothing after it; write it, or delete the line"
  }

  package func blockKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` is given twice, first on line \(first); keep one of them"
  }

  // MARK: Charts

  package var chartWithoutTitle: String { "the chart has no title; add a line `title: …`" }
  package var chartWithoutBars: String { "the chart has no figures; add lines `Label: number`" }
  package var chartLineShape: String {
    "this line isn't `Label: number`; write a label, a colon and a number"
  }

  package func chartFigure(_ figure: String) -> String {
    """
    `\(figure)` isn't a number; write such as `14.8` or `-3`, without separators, \
    and put the unit in `unit:`
    """
  }

  // MARK: Tables

  package var tableColumns: String {
    "the columns aren't readable; write `columns: ` and at least two headings with ` | ` between"
  }
  package var tableWithoutRows: String {
    "the table has no rows; add lines `Label | figure | figure`"
  }
  package var tableRowWithoutLabel: String {
    "the row has no label; write one before its first ` | `"
  }

  package func tableWithout(_ key: String) -> String {
    "the table has no `\(key):`; add a line `\(key): …`"
  }

  package func tableCellCount(_ count: Int, columns: Int) -> String {
    """
    the row has \(count) \(count == 1 ? "cell" : "cells") with its label, the columns are \
    \(columns); write one cell for each column, `–` where there's no figure
    """
  }

  package func tableCell(_ cell: String) -> String {
    """
    `\(cell)` isn't a figure; write `9.3`, `9.3 (9.7)`, `0–57` with an en dash, or `–` for none, \
    without separators or units
    """
  }

  package func tableMarkShape(_ item: String) -> String {
    "`\(item)` isn't a mark and its meaning; write such as `* p < 0.05`, with `;` between marks"
  }

  package func tableMarkTwice(_ mark: String) -> String {
    "the mark `\(mark)` is explained twice; keep one of them"
  }

  package func tableMarkUnlisted(_ mark: String) -> String {
    "the mark `\(mark)` isn't explained; add it to `marks:` with its meaning"
  }

  package func tableMarkUnused(_ mark: String) -> String {
    "no figure carries the mark `\(mark)`; add it where it belongs, or take it out of `marks:`"
  }

  // MARK: Steps

  package var stepTwice: String {
    "a step has one `step` block; give this one a `##` heading of its own"
  }
  package var stepLineUnknown: String {
    """
    this line isn't known in a `step` block; write `kind:`, `minutes:`, `card:`, `pick:`, \
    `model:` or `each:`, and what is said below the block
    """
  }
  package var stepCardOrPick: String {
    """
    a card step names one card or picks one; write one line `card: ID`, `pick: theme=ID` or \
    `pick: any`
    """
  }
  package var stepModelOfClose: String {
    "only a close step has a `model:`; move it there, or delete it"
  }

  package func stepWithoutBlock(_ title: String) -> String {
    """
    the step “\(title)” doesn't begin with a `step` block; write ```` ```step ````, `kind: …`, \
    `minutes: …` and ```` ``` ```` right under its heading
    """
  }

  package func stepWithout(_ key: String) -> String {
    "the step has no `\(key):`; add a line `\(key): …`"
  }

  package func stepKindUnknown(_ text: String) -> String {
    "`\(text)` isn't a kind of step; write one of \(list(PlanStep.Kind.allCases.map(\.rawValue)))"
  }

  package func stepKeyOfCards(_ key: String) -> String {
    "only a card step has `\(key):`; delete it, or write `kind: card`"
  }

  package func stepCardShape(_ name: String) -> String {
    "`\(name)` can't be a card; write its id, or its deck's id, `/` and its id"
  }

  package func stepPickShape(_ text: String) -> String {
    "`\(text)` can't be picked from; write `theme=` and a theme's id, or `any`"
  }

  package func stepEachInvalid(_ text: String) -> String {
    "`\(text)` isn't a number of seconds; write how long each person has, from 1 to 600"
  }

  package var stepEachOfNobody: String {
    """
    how many people take a turn isn't said; add `people:` to the header, with the most who speak \
    one after the other
    """
  }

  package func stepTooLong(_ words: Int, people: Int, minutes: Int) -> String {
    let turns = people == 0 ? "" : ", and a turn for each of \(people) people,"
    return """
      the \(words) words said to everyone\(turns) take longer than this step's \
      \(minutes == 1 ? "minute" : "\(minutes) minutes") at \(WordCount.aMinute) words a minute; \
      say less, or give the step more
      """
  }

  package func stepTooShortForCard(_ card: String, needs: Int, minutes: Int) -> String {
    """
    the card `\(card)` needs about \(needs) minutes, this step has \(minutes); \
    give it more, or choose a shorter card
    """
  }

  // MARK: Plans and models

  package var planWithoutSteps: String {
    "the plan has no steps; write each as a `##` heading with a `step` block under it"
  }
  package var planModelUnused: String {
    "a model is only used by a person alone; add `solo` to `setting:`, or take `model:` out"
  }
  package var modelWithoutQuestions: String {
    "the model has no questions; write each as a `##` heading with a short paragraph under it"
  }

  package func settingUnknown(_ name: String) -> String {
    "`\(name)` isn't a setting; write one of \(list(Setting.allCases.map(\.rawValue)))"
  }

  package func peopleInvalid(_ text: String) -> String {
    """
    `\(text)` isn't a number of people; write how many speak one after the other at most, from \
    1 to 100
    """
  }

  package func leadUnknown(_ text: String) -> String {
    let ways = SessionRecord.Lead.allCases.map { "`\($0.rawValue)`" }
    return "`\(text)` isn't a way to lead; write one of \(ways.joined(separator: ", "))"
  }

  package func viewsInvalid(_ text: String) -> String {
    """
    `\(text)` isn't how often views are given; write 2 (before talk and after the finding) or 3 \
    (after talk, too)
    """
  }

  package func minutesDoNotAddUp(_ total: Int, plan: Int) -> String {
    "the steps take \(total) minutes in all, the header says \(plan); make them the same"
  }

  package func planCardUnknown(_ name: String) -> String {
    "there's no card `\(name)` that can be used; correct the id, or fix the card"
  }

  package func planCardAmbiguous(_ name: String, decks: [String]) -> String {
    "several decks have a card `\(name)`; write one of \(list(decks.map { "\($0)/\(name)" }))"
  }

  package func planThemeUnknown(_ theme: String, known: [String]) -> String {
    "no card has the theme `\(theme)`; write one of \(list(known))"
  }

  package func planThemeUsedUp(_ theme: String, cards: Int) -> String {
    """
    the theme `\(theme)` has only \(cards) \(cards == 1 ? "card" : "cards"), \
    too few for this step; pick another theme, or `any`
    """
  }

  package func planModelUnknown(_ model: String, known: [String]) -> String {
    known.isEmpty
      ? "there's no model `\(model)`; add its file, or take `model:` out"
      : "there's no model `\(model)`; write one of \(list(known)), or take `model:` out"
  }

  package func questionEmpty(_ title: String) -> String {
    "the question “\(title)” has no text; put the question in a sentence under its heading"
  }

  // MARK: Terms

  /// A term lacks one of the things every term needs.
  package func termIncomplete(_ term: String) -> String {
    "the term \"\(term)\" isn't complete. Write a list under its heading with three items: "
      + "`- Why: …`, `- Say instead: …`, `- Source: …`."
  }

  /// An item of a term has a label nobody knows.
  package func termLabelUnknown(_ label: String) -> String {
    "\"\(label)\" is no label of a term. Use Also, Why, Say instead or Source."
  }

  /// A text uses a listed term outside quotation marks.
  package func termUsed(_ term: Term) -> String {
    "\"\(term.words)\": \(sentence(term.why)) Say instead: \(sentence(term.instead)) "
      + "Where the text means to question the words, put them in double quotation marks."
  }

  private func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
  }
}
