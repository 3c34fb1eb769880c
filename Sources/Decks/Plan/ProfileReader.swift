package import Practice

/// Reads a folder of profiles for records of learning, one a file.
package struct ProfileReader: Sendable {
  private let folder: Folder
  private let today: CalendarDay

  /// Takes the profiles in `folder`; messages show paths as `shown` followed by the file's name.
  ///
  /// - Parameter today: The day by which a profile is old.
  package init(
    folder: String, shownAs shown: String, today: CalendarDay,
    words: any DeckWords = EnglishDeckWords()
  ) {
    self.folder = Folder(folder, shownAs: shown, words)
    self.today = today
  }

  /// Reads and checks every profile; a folder that is not there holds none.
  package func read() -> ProfileReading {
    let (readings, faults) = folder.files(of: .profile, read)
    return ProfileReading(
      profiles: readings.compactMap(\.value),
      diagnostics: faults + readings.flatMap(\.remarks.byLine))
  }

  private func read(_ file: MarkedFile) -> FileReading<LearningProfile> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let sections = Sections(file.body, line: file.bodyLine, &file.remarks)
    guard let checked = day(fields, &file.remarks) else { return FileReading(file, nil) }
    let profile = LearningProfile(
      id: file.stem, title: fields.text("title") ?? "", body: fields.text("body") ?? "",
      language: language(fields, &file.remarks), checked: checked,
      checkAgain: fields.text("check-again") ?? "", address: address(fields, &file.remarks),
      about: sections.lead.map(\.block), questions: questions(sections, &file.remarks))
    if profile.isOld(on: today) {
      file.remarks.warning(fields.line("checked")) { $0.profileOld(checked) }
    }
    return FileReading(file, profile)
  }

  private func day(_ fields: HeaderFields, _ remarks: inout Remarks) -> CalendarDay? {
    guard let text = fields.text("checked") else { return nil }
    guard let day = CalendarDay(text) else {
      remarks.error(fields.line("checked")) { $0.checkedInvalid(text) }
      return nil
    }
    // A clock that was put back keeps nobody from writing.
    if day > today { remarks.warning(fields.line("checked")) { $0.checkedAhead(day) } }
    return day
  }

  private func language(_ fields: HeaderFields, _ remarks: inout Remarks) -> String {
    guard let text = fields.text("lang") else { return "" }
    if LanguageTag(text) == nil {
      remarks.error(fields.line("lang")) { $0.profileLanguageInvalid(text) }
    }
    return text
  }

  private func address(_ fields: HeaderFields, _ remarks: inout Remarks) -> Link? {
    guard let text = fields.text("url") else { return nil }
    let link = Link(text)
    if link == nil { remarks.error(fields.line("url")) { $0.sourceAddress(text) } }
    return link
  }

  private func questions(
    _ sections: Sections, _ remarks: inout Remarks
  ) -> [LearningProfile.Question] {
    if sections.sections.isEmpty { remarks.error(sections.line) { $0.profileWithoutQuestions } }
    var lines: [LearningField: Int] = [:]
    let questions = sections.sections.compactMap { section in
      let question = QuestionReader.read(section, &remarks)
      if let field = question?.field {
        if let first = lines[field] {
          remarks.error(section.heading.line) { $0.questionTwice(field, first: first) }
        } else {
          lines[field] = section.heading.line
        }
      }
      return question
    }
    if !questions.isEmpty, questions.allSatisfy(\.field.isFact) {
      remarks.error(sections.line) { $0.profileOfFactsAlone }
    }
    return questions
  }
}

/// The profiles of a folder, and what there is to mend in them.
package struct ProfileReading: Sendable {
  /// The usable profiles by id.
  package var profiles: [LearningProfile]
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]
}

/// Reads a question of a profile: a heading, a `question` block, and the words that put it.
private struct QuestionReader {
  private var keptAs = KeyedValue("keep-as")
  private var drawsOn = KeyedValue("draw-on")

  /// Reads `section`; nil, with errors in `remarks`, when it has faults.
  static func read(
    _ section: Sections.Section, _ remarks: inout Remarks
  ) -> LearningProfile.Question? {
    let heading = section.heading.line
    if section.title.isEmpty { remarks.error(heading) { $0.headingEmpty } }
    guard let fence = section.body.first, fence.info == "question",
      case .code(let text) = fence.block
    else {
      remarks.error(heading) { $0.questionWithoutBlock(section.title) }
      return nil
    }
    if section.body.count == 1 { remarks.error(heading) { $0.questionEmpty(section.title) } }
    var reader = QuestionReader()
    for line in KeyedLine.lines(of: text, from: fence.line + 1)
    where !reader.keptAs.take(line, &remarks) && !reader.drawsOn.take(line, &remarks) {
      remarks.error(line.line) { $0.questionLineUnknown }
    }
    guard let field = reader.field(fence.line, &remarks) else { return nil }
    return LearningProfile.Question(
      title: section.title, text: section.body.dropFirst().map(\.block), field: field,
      drawsOn: reader.sources(&remarks))
  }

  private func field(_ fence: Int, _ remarks: inout Remarks) -> LearningField? {
    guard let text = keptAs.text else {
      if keptAs.line == 0 { remarks.error(fence) { $0.questionWithoutField } }
      return nil
    }
    let field = LearningField(rawValue: text)
    if field == nil { remarks.error(keptAs.line) { $0.questionFieldUnknown(text) } }
    return field
  }

  private func sources(_ remarks: inout Remarks) -> [LearningSource] {
    (drawsOn.text ?? "").split(separator: ",").map(\.trimmed).compactMap { text in
      let source = LearningSource(rawValue: String(text))
      if source == nil { remarks.error(drawsOn.line) { $0.questionSourceUnknown(String(text)) } }
      return source
    }
  }
}
