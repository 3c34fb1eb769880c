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
    models: [ReflectiveModel]? = nil
  ) {
    self.folder = Folder(folder, shownAs: shown)
    catalogue = PlanCatalogue(decks: decks, models: models)
  }

  /// Reads and checks every plan; a folder that is not there holds none.
  package func read() -> PlanReading {
    let (readings, faults) = folder.files(of: .plan, read)
    return PlanReading(
      plans: readings.compactMap(\.value),
      diagnostics: faults + readings.flatMap(\.remarks.byLine))
  }

  private func read(_ file: MarkedFile) -> FileReading<Plan> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let sections = Sections(file.body, line: file.bodyLine, &file.remarks)
    let plan = Plan(
      id: file.stem, title: fields.text("title") ?? "",
      settings: settings(fields, &file.remarks),
      minutes: fields.minutes("minutes", &file.remarks), audience: fields.text("for"),
      about: sections.lead.map(\.block), steps: steps(sections, &file.remarks),
      place: SourceLine(file: file.remarks.file, line: 1))
    check(plan, fields, &file.remarks)
    return FileReading(file, plan)
  }

  private func settings(_ fields: HeaderFields, _ remarks: inout Remarks) -> [Setting] {
    fields.list("setting", &remarks).compactMap { name in
      if let setting = Setting(rawValue: name) { return setting }
      remarks.error(fields.line("setting"), Messages.settingUnknown(name))
      return nil
    }
  }

  private func steps(_ sections: Sections, _ remarks: inout Remarks) -> [PlanStep] {
    if sections.sections.isEmpty { remarks.error(sections.line, Messages.planWithoutSteps) }
    return sections.sections.compactMap { StepReader.read($0, &remarks) }
  }

  private func check(_ plan: Plan, _ fields: HeaderFields, _ remarks: inout Remarks) {
    let total = plan.steps.reduce(0) { $0 + $1.minutes }
    if remarks.errorCount == 0, total != plan.minutes {
      let message = Messages.minutesDoNotAddUp(total, plan: plan.minutes)
      remarks.error(fields.line("minutes"), message)
    }
    catalogue.check(plan, &remarks)
  }
}
