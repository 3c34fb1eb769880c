internal import Practice

/// Format 1: wording flattened to paragraphs, people by index, `first` and `second` views.
enum FormatOne {
  @Sendable static func session(_ old: inout OldMembers) throws(RecordProblem) {
    old.keep("id", "title", "plan", "setting")
    old.add("lead", .string("facilitator"))
    try old.change("capture") { (value) throws(RecordProblem) in
      value.content == .string("tally") ? .string("hands") : value.content
    }
    old.add("views", .whole(2))
    old.add("withReasons", .bool(false))
    old.keep("language", "day", "began", "updated")
    try old.object("ending") { (old) throws(RecordProblem) in
      old.keep("kind")
      old.rename("moment", "at")
    }
    old.keep("contentNote")
    try old.change("support", paragraphs)
    var people = 0
    try old.list("participants") { (old) throws(RecordProblem) in
      old.add("number", .whole(people))
      old.keep("label", "role")
      people += 1
    }
    let everyone = JSONValue.Content.array(
      (0..<people).map { JSONValue(content: .whole($0), line: 1) })
    try old.list("steps") { (old) throws(RecordProblem) in try step(&old, everyone) }
    old.keep("current", "paused", "signalled", "parked")
    try old.list("reviews") { (old) throws(RecordProblem) in
      old.keep("session")
      try old.object("action", action)
    }
    old.keep("checksum")
  }

  private static func step(
    _ old: inout OldMembers, _ everyone: JSONValue.Content
  ) throws(RecordProblem) {
    old.keep("kind", "title", "minutes")
    try old.change("says", paragraphs)
    old.keep("status")
    var isBegun = false
    try old.change("place") { (value) throws(RecordProblem) in
      let changed = try OldMembers.object(value, place)
      isBegun = changed != .object([phase("opening", value.line)])
      return changed
    }
    old.keep("seconds", "notes")
    try old.object("round") { (old) throws(RecordProblem) in
      try round(&old, everyone, isBegun: isBegun)
    }
    try old.object("reflection") { (old) throws(RecordProblem) in
      old.keep("model", "title", "credit")
      try old.list("items") { (old) throws(RecordProblem) in
        old.keep("title")
        try old.change("text", paragraphs)
        old.keep("answer")
      }
    }
  }

  private static func round(
    _ old: inout OldMembers, _ everyone: JSONValue.Content, isBegun: Bool
  ) throws(RecordProblem) {
    try old.object("card", card)
    let views = [("first", ViewMoment.beforeTalk), ("second", .afterFinding)].compactMap {
      name, moment in old.take(name).map { (name, moment, $0) }
    }
    let given = views.filter { !isEmpty($0.2) }
    if isBegun || !given.isEmpty { old.add("present", everyone) }
    // A missing one would be no record of format 1.
    for name in ["first", "second"] where !views.contains(where: { $0.0 == name }) {
      throw RecordProblem(.missing).within(name)
    }
    old.add("views", .object(given.map { .init(name: $0.1.rawValue, value: $0.2) }))
    old.keep("notes")
    try old.list("actions", action)
    old.keep("findingShown")
  }

  private static func isEmpty(_ views: JSONValue) -> Bool {
    guard case .object(let members) = views.content else { return false }
    return members.map(\.name).sorted() == ["each", "tallies"]
      && members.allSatisfy { $0.value.content == .array([]) }
  }

  private static func action(_ old: inout OldMembers) throws(RecordProblem) {
    old.keep("number")
    old.rename("text", "will")
    old.rename("owner", "who")
    old.rename("review", "day")
    try old.object("outcome") { (old) throws(RecordProblem) in
      old.keep("result", "whatHappened")
      old.rename("moment", "at")
    }
  }

  // MARK: - Places

  static func place(_ old: inout OldMembers) throws(RecordProblem) {
    guard let stage = old.take("stage") else { throw RecordProblem(.missing).within("stage") }
    guard let turn = old.take("turn") else { throw RecordProblem(.missing).within("turn") }
    guard let asking = old.take("asking") else { throw RecordProblem(.missing).within("asking") }
    switch (stage.content, asking.content) {
    case (.string("opening"), .string("go-on")): old.add("phase", .string("opening"))
    case (.string("finished"), .string("go-on")): old.add("phase", .string("finished"))
    case (.string("first-views"), let asked): try views("before-talk", turn, asked, &old)
    case (.string("second-views"), let asked): try views("after-finding", turn, asked, &old)
    case (.string("talk"), .string("go-on")), (.string("talk"), .string("answer")):
      item("talk", "prompt", turn, &old)
    case (.string("finding"), .string("go-on")): item("finding", "finding", turn, &old)
    case (.string("reflection"), .string("answer")): item("reflection", "question", turn, &old)
    case (.string("action"), let asked):
      old.add("phase", .string("action"))
      old.add("asking", asked)
    case (.string("review"), let asked):
      item("review", "review", turn, &old)
      old.add("asking", asked)
    default: throw RecordProblem(.notA(.place), line: stage.line)
    }
  }

  private static func views(
    _ moment: String, _ turn: JSONValue, _ asking: JSONValue.Content, _ old: inout OldMembers
  ) throws(RecordProblem) {
    old.add("phase", .string("views"))
    old.add("moment", .string(moment))
    if asking == .string("tally") {
      old.add("group", turn.content)
    } else {
      old.add("person", turn.content)
      old.add("asking", asking)
    }
  }

  private static func item(
    _ phase: String, _ name: String, _ index: JSONValue, _ old: inout OldMembers
  ) {
    old.add("phase", .string(phase))
    old.add(name, index.content)
  }

  private static func phase(_ name: String, _ line: Int) -> JSONValue.Member {
    .init(name: "phase", value: JSONValue(content: .string(name), line: line))
  }

  // MARK: - Wording

  private static func card(_ old: inout OldMembers) throws(RecordProblem) {
    old.keep("id", "deck", "title")
    try old.change("statement", words)
    try old.change("setUp", paragraphs)
    old.keep("positions")
    try old.change("prompts", lines)
    try old.change("facilitatorNotes", paragraphs)
    try old.change("tryThis", paragraphs)
    try old.list("findings") { (old) throws(RecordProblem) in
      old.keep("id")
      try old.change("statement", words)
      try old.change("detail", paragraphs)
      old.keep("charts", "tables")
      try old.change("doesNotSay", paragraphs)
      try old.change("sources", lines)
      old.keep("locator")
    }
  }

  private static func words(_ value: JSONValue) throws(RecordProblem) -> JSONValue.Content {
    guard case .string(let text) = value.content else { return value.content }
    return .string(linked(text))
  }

  private static func lines(_ value: JSONValue) throws(RecordProblem) -> JSONValue.Content {
    guard case .array(let items) = value.content else { return value.content }
    return .array(
      try items.map { (item) throws(RecordProblem) in
        JSONValue(content: try words(item), line: item.line)
      })
  }

  /// Paragraphs as one text: lists had been flattened to a mark before each item.
  private static func paragraphs(_ value: JSONValue) throws(RecordProblem) -> JSONValue.Content {
    var text = ""
    var margin: Int?
    for paragraph in try [String](RecordField(value: value, reader: .words)) {
      let marker = marker(of: paragraph)
      if let marker {
        // Items of one list are kept close, as they were shown.
        text += margin == nil ? "\n\n" : "\n"
        text += indented(paragraph.dropFirst(marker.count), behind: marker)
        margin = marker.count
      } else if let width = margin, paragraph.hasPrefix("  ") {
        let space = String(repeating: " ", count: width)
        text += "\n\n" + space + indented(paragraph.dropFirst(2), behind: "", by: space)
      } else {
        margin = nil
        text += "\n\n" + linked(paragraph)
      }
    }
    return .string(String(text.drop { $0 == "\n" }))
  }

  private static func indented(
    _ words: Substring, behind marker: String, by margin: String? = nil
  ) -> String {
    let space = margin ?? String(repeating: " ", count: marker.count)
    return marker + linked(String(words)).replacing("\n", with: "\n" + space)
  }

  private static func marker(of paragraph: String) -> String? {
    if paragraph.hasPrefix("- ") { return "- " }
    let digits = paragraph.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), paragraph.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    return digits + ". "
  }

  /// Words with every web address among them as a link.
  private static func linked(_ words: String) -> String {
    guard words.contains("http") else { return MarkdownSource.paragraph(words) }
    var source = ""
    var plain = ""
    for (index, word) in words.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { plain += " " }
      guard let address = address(in: word), Link(String(address)) != nil,
        !address.contains(where: { "<>&\\".contains($0) })
      else {
        plain += word
        continue
      }
      source += run(plain + word[..<address.startIndex]) + "<\(address)>"
      plain = String(word[address.endIndex...])
    }
    source += run(plain)
    return source
  }

  // The spaces at either end of a run are wanted here.
  private static func run(_ words: String) -> String {
    let leading = words.prefix { $0 == " " }
    let trailing = words.count > leading.count ? words.reversed().prefix { $0 == " " }.count : 0
    return leading + MarkdownSource.paragraph(words) + String(repeating: " ", count: trailing)
  }

  private static func address(in word: Substring) -> Substring? {
    let begun = word.drop { $0 == "(" }
    guard begun.hasPrefix("https://") || begun.hasPrefix("http://") else { return nil }
    var address = begun
    while let last = address.last, ").,;:".contains(last) { address.removeLast() }
    return address
  }
}
