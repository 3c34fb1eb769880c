internal import Practice

extension Messages {
  /// A term lacks one of the things every term needs.
  static func termIncomplete(_ term: String) -> String {
    "the term \"\(term)\" is not complete. Write a list under its heading with three items: "
      + "`- Why: …`, `- Say instead: …`, `- Source: …`."
  }

  /// An item of a term has a label nobody knows.
  static func termLabelUnknown(_ label: String) -> String {
    "\"\(label)\" is no label of a term. Use Also, Why, Say instead or Source."
  }

  /// A text uses a listed term outside quotation marks.
  static func termUsed(_ term: Term) -> String {
    "\"\(term.words)\": \(sentence(term.why)) Say instead: \(sentence(term.instead)) "
      + "Where the text means to question the words, put them in double quotation marks."
  }

  private static func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
  }
}
