internal import ArgumentParser
internal import Documents
internal import Practice

/// `reflect handout`: what a trainer prints or sends round.
struct Handout: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("handout", Language.help.handout, Language.help.handoutDiscussion)
  }

  @Argument(help: Language.help.handoutIDs)
  var ids: [String] = []

  @Option(name: .long, help: Language.help.theme)
  var theme: String?

  @Option(name: .long, help: Language.help.handoutPlan)
  var plan: String?

  @Flag(name: .long, help: Language.help.handoutAll)
  var all = false

  @Option(name: .long, help: Language.help.layout)
  var layout: HandoutKind?

  @Option(name: .long, help: Language.help.handoutFormat)
  var format: HandoutFormat?

  @OptionGroup var options: FileOptions

  @Option(name: .long, help: Language.help.flip)
  var flip: PaperSettings.Flip = .long

  @Flag(name: .long, help: Language.help.testSheet)
  var testSheet = false

  @Flag(name: .long, help: Language.help.printShop)
  var printShop = false

  @Flag(name: .long, help: Language.help.imposed)
  var imposed = false

  @Flag(name: .long, help: Language.help.box)
  var box = false

  @Option(name: .long, help: Language.help.address)
  var qr: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let fault = request.fault, !isOnlyTestSheet { throw ValidationError(fault) }
    if printShop, layout?.isCutOut == false || testSheet {
      throw ValidationError(Language.words.printShopNeedsCards)
    }
    if !printShop, imposed || box { throw ValidationError(Language.words.onlyForPrintShop) }
    if let qr {
      guard layout?.isCutOut != false else {
        throw ValidationError(Language.words.addressNeedsCards)
      }
      guard Self.address(qr) != nil else { throw ValidationError(Language.words.noAddress(qr)) }
    }
    if testSheet, layout?.isCutOut == false {
      throw ValidationError(Language.words.testSheetNeedsCards)
    }
  }

  func perform(_ here: Installation) throws {
    let format = try FileFormat.chosen(
      format?.format, output: options.output, among: FileFormat.ofDocuments, usual: .pdf)
    guard !testSheet || format == .pdf else {
      throw CommandFailure(.usage, Language.words.testSheetNeedsPDF)
    }
    if format.needsPress { try PaperProgram().takeOver(from: here) }
    var settings = try options.settings(flip)
    settings.shop = printShop ? PaperSettings.Shop(isImposed: imposed, hasBox: box) : nil
    settings.address = qr.flatMap(Self.address)
    let (document, stem) = try document(here)
    let delivery = options.delivery(stem, format, permissions: 0o644)
    try delivery.check()
    guard case .document(let write) = format.maker else { return }
    try delivery.deliver(write(document, settings, here))
  }

  // A pattern with a longer address is too fine for 20 mm.
  private static func address(_ text: String) -> Link? {
    let isShort = text.utf8.count <= 150 && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    return isShort && text.hasPrefix("https://") && text.contains(".") ? Link(text) : nil
  }

  private var request: HandoutRequest {
    HandoutRequest(names: ids, theme: theme, plan: plan, all: all)
  }

  private var isOnlyTestSheet: Bool {
    testSheet && ids.isEmpty && theme == nil && plan == nil && !all
  }

  /// The handout asked for, with what its file is called where nobody named one.
  func document(_ here: Installation = Installation()) throws -> (Document, stem: String) {
    if isOnlyTestSheet {
      let builder = CardSheetBuilder(
        print: (layout ?? .cards).print, words: here.documents)
      return (builder.testSheet(), Language.words.testSheetFileName)
    }
    let shelf = Shelf(workspace: try common.place(here))
    let library = try shelf.library()
    let subject = try HandoutSubject(request, layout, library, on: shelf)
    // Where no kind was named, what is handed out decides it.
    guard subject.kind.isCutOut || !testSheet else {
      throw CommandFailure(.usage, Language.words.testSheetNeedsCards)
    }
    if case .plan(let plan, let cards) = subject.content {
      let open = GuideBuilder(library: library, words: here.documents)
        .openSteps(of: plan, filling: cards)
      if open > 0 { Output.tell(Language.words.openSteps(open, plan.id)) }
    }
    let document = subject.kind.document(
      about: subject.content, from: library, withTestSheet: testSheet, words: here.documents)
    return (document, subject.stem)
  }
}
