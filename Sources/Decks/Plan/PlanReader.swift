package import Practice

/// Reads a folder of plans, one a file.
package struct PlanReader: Sendable {
  private let folder: Folder
  private let catalogue: PlanCatalogue

  /// Takes the plans in `folder`; messages show paths as `shown` followed by the file's name.
  ///
  /// Cards and themes are looked up in `decks`, and models in `models`; nil leaves them unchecked.
  package init(
    folder: String, shownAs shown: String, decks: [Deck]? = nil,
    models: [ReflectiveModel]? = nil, words: any DeckWords = EnglishDeckWords()
  ) {
    self.folder = Folder(folder, shownAs: shown, words)
    catalogue = PlanCatalogue(decks: decks, models: models)
  }

  /// Reads and checks every plan; a folder that is not there holds none.
  package func read() -> PlanReading {
    let (readings, faults) = folder.files(of: .plan, read)
    return PlanReading(
      plans: readings.compactMap(\.value),
      diagnostics: faults + readings.flatMap(\.remarks.byLine))
  }

  /// Reads and checks the plan with this id alone; nil where there is none, or where it can't be used.
  package func read(only id: String) -> PlanReading? {
    let entry = folder.entry("\(id).md")
    guard !id.contains("/"), folder.has(entry) else { return nil }
    var buffer = FileBuffer()
    let reading = read(MarkedFile(entry, in: folder, as: .plan, &buffer))
    return reading.value.map { PlanReading(plans: [$0], diagnostics: reading.remarks.byLine) }
  }

  private func read(_ file: MarkedFile) -> FileReading<Plan> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let sections = Sections(file.body, line: file.bodyLine, &file.remarks)
    var plan = Plan(
      id: file.stem, title: fields.text("title") ?? "",
      settings: settings(fields, &file.remarks),
      minutes: fields.minutes("minutes", &file.remarks), audience: fields.text("for"),
      about: sections.lead.map(\.block),
      steps: steps(sections, people: people(fields, &file.remarks), &file.remarks),
      place: SourceLine(file: file.remarks.file, line: 1))
    plan.lead = lead(fields, &file.remarks)
    plan.views = views(fields, &file.remarks)
    check(plan, fields, &file.remarks)
    return FileReading(file, plan)
  }

  private func settings(_ fields: HeaderFields, _ remarks: inout Remarks) -> [Setting] {
    fields.list("setting", &remarks).compactMap { name in
      if let setting = Setting(rawValue: name) { return setting }
      remarks.error(fields.line("setting")) { $0.settingUnknown(name) }
      return nil
    }
  }

  private func lead(_ fields: HeaderFields, _ remarks: inout Remarks) -> SessionRecord.Lead {
    guard let text = fields.text("lead") else { return .facilitator }
    if let lead = SessionRecord.Lead(rawValue: text) { return lead }
    remarks.error(fields.line("lead")) { $0.leadUnknown(text) }
    return .facilitator
  }

  private func views(_ fields: HeaderFields, _ remarks: inout Remarks) -> Int {
    guard let text = fields.text("views") else { return 2 }
    if let views = WholeNumber.read(text, upTo: 3), views > 1 { return views }
    remarks.error(fields.line("views")) { $0.viewsInvalid(text) }
    return 2
  }

  // How many speak one after the other when everyone is asked; more than that go round in threes.
  private func people(_ fields: HeaderFields, _ remarks: inout Remarks) -> Int {
    guard let text = fields.text("people") else { return 0 }
    if let people = WholeNumber.read(text, upTo: 100) { return people }
    remarks.error(fields.line("people")) { $0.peopleInvalid(text) }
    return 0
  }

  private func steps(
    _ sections: Sections, people: Int, _ remarks: inout Remarks
  ) -> [PlanStep] {
    if sections.sections.isEmpty { remarks.error(sections.line) { $0.planWithoutSteps } }
    return sections.sections.compactMap { StepReader.read($0, people: people, &remarks) }
  }

  private func check(_ plan: Plan, _ fields: HeaderFields, _ remarks: inout Remarks) {
    let total = plan.steps.reduce(0) { $0 + $1.minutes }
    if remarks.errorCount == 0, total != plan.minutes {
      remarks.error(fields.line("minutes")) { $0.minutesDoNotAddUp(total, plan: plan.minutes) }
    }
    catalogue.check(plan, &remarks)
  }
}

/// The plans of a folder, and what there is to mend in them.
package struct PlanReading: Sendable {
  /// The usable plans by id.
  package var plans: [Plan]
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]
}
