package import Practice

/// Reads a folder of reflective models, one a file.
package struct ModelReader: Sendable {
  private let folder: Folder

  /// Takes the models in `folder`; messages show paths as `shown` followed by the file's name.
  package init(
    folder: String, shownAs shown: String, words: any DeckWords = EnglishDeckWords()
  ) {
    self.folder = Folder(folder, shownAs: shown, words)
  }

  /// Reads and checks every model; a folder that is not there holds none.
  package func read() -> ModelReading {
    let (readings, faults) = folder.files(of: .model, Self.read)
    return ModelReading(
      models: readings.compactMap(\.value),
      diagnostics: faults + readings.flatMap(\.remarks.byLine))
  }

  private static func read(_ file: MarkedFile) -> FileReading<ReflectiveModel> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let sections = Sections(file.body, line: file.bodyLine, &file.remarks)
    let model = ReflectiveModel(
      id: file.stem, title: fields.text("title") ?? "", credit: fields.text("credit") ?? "",
      about: sections.lead.map(\.block), questions: questions(sections, &file.remarks))
    return FileReading(file, model)
  }

  private static func questions(
    _ sections: Sections, _ remarks: inout Remarks
  ) -> [ReflectiveModel.Question] {
    if sections.sections.isEmpty { remarks.error(sections.line) { $0.modelWithoutQuestions } }
    for section in sections.sections {
      let line = section.heading.line
      if section.title.isEmpty { remarks.error(line) { $0.headingEmpty } }
      if section.body.isEmpty { remarks.error(line) { $0.questionEmpty(section.title) } }
    }
    return sections.sections.map { ReflectiveModel.Question(title: $0.title, text: $0.blocks) }
  }
}

/// The reflective models of a folder, and what there is to mend in them.
package struct ModelReading: Sendable {
  /// The usable models by id.
  package var models: [ReflectiveModel]
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]
}
