internal import ArgumentParser
internal import Documents
internal import Practice

/// `reflect handout`: what a trainer prints or sends round.
struct Handout: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: Messages.Help.handout, discussion: Messages.Help.handoutDiscussion)

  @Argument(help: Messages.Help.handoutIDs)
  var ids: [String] = []

  @Option(name: .long, help: Messages.Help.theme)
  var theme: String?

  @Option(name: .long, help: Messages.Help.handoutPlan)
  var plan: String?

  @Flag(name: .long, help: Messages.Help.handoutAll)
  var all = false

  @Option(name: .long, help: Messages.Help.layout)
  var layout: HandoutLayout?

  @Option(name: .long, help: Messages.Help.handoutFormat)
  var format: DocumentFormat?

  @OptionGroup var options: FileOptions

  @Option(name: .long, help: Messages.Help.flip)
  var flip: PaperSettings.Flip = .long

  @Flag(name: .long, help: Messages.Help.testSheet)
  var testSheet = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let fault = request.fault, !(isOnlyTestSheet) { throw ValidationError(fault) }
    if testSheet, layout != nil, layout != .cards, layout != .large {
      throw ValidationError(Messages.testSheetNeedsCards)
    }
  }

  func perform() throws {
    let format = try chosenFormat()
    guard !testSheet || format == .pdf else {
      throw CommandFailure(.usage, Messages.testSheetNeedsPDF)
    }
    if format.needsPress { try PaperProgram().takeOver() }
    let settings = try PaperOptions.settings(options.paper, flip)
    let (document, stem) = try document()
    let delivery = options.delivery(
      stem, ending: format.ending, isBinary: format.isBinary, permissions: 0o644)
    try delivery.check()
    try delivery.deliver(format.file(of: document, on: settings))
  }

  private var request: HandoutRequest {
    HandoutRequest(ids: ids, theme: theme, plan: plan, all: all, layout: layout)
  }

  private var isOnlyTestSheet: Bool {
    testSheet && ids.isEmpty && theme == nil && plan == nil && !all
  }

  private func chosenFormat() throws -> DocumentFormat {
    let known = DocumentFormat.allCases.map(\.ending)
    return try format ?? FileEnding.format(of: options.output, among: known) ?? .pdf
  }

  /// The handout asked for, with what its file is called where nobody named one.
  func document() throws -> (Document, stem: String) {
    if isOnlyTestSheet {
      let print: Document.Print = layout == .large ? .large : .usual
      return (CardSheetBuilder(print: print).testSheet(), Messages.testSheetFileName)
    }
    let shelf = Shelf(workspace: try common.place())
    let library = try shelf.library()
    let subject = try HandoutSubject(request, library, on: shelf)
    return (try document(of: subject, library), subject.stem)
  }

  private func document(of subject: HandoutSubject, _ library: Library) throws -> Document {
    switch subject.content {
    case .findings(let choice): return FindingsBuilder().document(for: choice)
    case .plan(let plan, let cards):
      try refuseTestSheet()
      let builder = GuideBuilder(library: library)
      let open = builder.openSteps(of: plan, filling: cards)
      if open > 0 { Output.tell(Messages.openSteps(open, plan.id)) }
      return builder.document(for: plan, filling: cards)
    case .cards(let choice): return try document(of: choice, subject.layout, library)
    }
  }

  private func document(
    of choice: CardChoice, _ layout: HandoutLayout, _ library: Library
  ) throws -> Document {
    switch layout {
    case .cards:
      CardSheetBuilder(print: .usual, withTestSheet: testSheet).document(for: choice)
    case .large:
      CardSheetBuilder(print: .large, withTestSheet: testSheet).document(for: choice)
    case .page, .findings: CardPagesBuilder().document(for: choice)
    case .guide: GuideBuilder(library: library).document(for: choice)
    }
  }

  // Where no layout was named, what is handed out decides it.
  private func refuseTestSheet() throws {
    guard testSheet else { return }
    throw CommandFailure(.usage, Messages.testSheetNeedsCards)
  }
}
