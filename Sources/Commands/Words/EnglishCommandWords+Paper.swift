internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

extension EnglishCommandWords {
  // MARK: - What to hand out
  var oneHandoutSubject: String {
    "Choose one: ids, --theme, --plan or --all. Ids may stand beside --plan, for steps that leave the "
      + "card open."
  }
  var noHandoutSubject: String {
    "Say what to hand out: the ids of cards, --theme ID, --plan ID or --all. `reflect cards` lists the "
      + "cards by theme, `reflect plans` the plans."
  }
  func nothingToHandOut(_ name: String, near: String?) -> String {
    "no card, finding or plan is called \"\(name)\". \(meant(near))`reflect cards`, "
      + "`reflect findings` and `reflect plans` list them."
  }
  func findingsNeedLayout(_ id: String) -> String {
    "\(id) is a finding, not a card. Findings are handed out with --layout findings."
  }
  var onePlan: String { "a handout is about one plan. Make one for each." }
  func planWithoutCards(_ id: String) -> String {
    "the plan \(id) names no card. Name some after it, or print the plan itself with --layout guide."
  }
  func openSteps(_ count: Int, _ plan: String) -> String {
    "\(count == 1 ? "One step" : "\(count) steps") of this plan leave\(count == 1 ? "s" : "") the card "
      + "open. To have one in the guide, name it after the plan: reflect handout \(plan) CARD"
  }
  var allCards: String { "All cards" }
  func chosenFrom(_ count: Int, _ deck: String) -> String { "\(count) cards from \(deck)" }
  func findingsFrom(_ count: Int, _ deck: String) -> String {
    "\(count) findings from \(deck)"
  }

  // MARK: - Files
  var allFileName: String { "all" }
  var testSheetFileName: String { "test-sheet" }
  func fileName(_ first: String, more: Int) -> String {
    more < 1 ? first : "\(first)-and-\(more)-more"
  }
  func summaryFileName(_ session: String) -> String { "summary-\(session)" }
  func notToATerminal(_ ending: String) -> String {
    "a \(ending) file can't be shown in a terminal. Leave -o out to have a file in this folder, or "
      + "name one: -o handout.\(ending)"
  }
  func dateUnclear(_ text: String) -> String {
    "SOURCE_DATE_EPOCH is \"\(text)\", which is no moment. Give seconds since 1970, or unset it."
  }
  var stillWriting: StaticString { "Still writing; this takes a moment.\n" }

  // MARK: - Test sheet
  var printShopNeedsCards: String {
    "a print shop takes cards: leave --print-shop out, or use it with the layout cards or large, without --test-sheet."
  }
  var onlyForPrintShop: String {
    "--imposed and --box go with --print-shop: add it, or leave them out."
  }
  var addressNeedsCards: String {
    "a code stands on the backs of cards: leave --qr out, or use it with the layout cards or large."
  }
  func noAddress(_ text: String) -> String {
    "\"\(text)\" is no address that a code on a card can hold. Give one that begins with https:// and has at most "
      + "150 letters, such as https://example.org/cards."
  }
  var testSheetNeedsCards: String {
    "The test sheet goes with printed cards: use --layout cards or --layout large."
  }
  var testSheetNeedsPDF: String { "the test sheet is for paper: use --format pdf." }

  // MARK: - The other program
  func noPaperProgram(_ places: [String]) -> String {
    "PDF files are written by a second program, reflect-paper, which can't be started. "
      + "Install the package reflect-paper. Where reflect came as a folder, unpack that anew; where you built it, "
      + "run `make install` or `make build` again. Looked for: \(places.joined(separator: ", ")). "
      + worksWithoutPaper
  }
  func paperProgramNotWhole(_ file: String) -> String {
    "PDF files are written by a second program, \(file), which doesn't start: a library that it needs isn't "
      + "installed. Install the package reflect-paper with apt, which brings them; `ldd \(file)` says which. "
      + worksWithoutPaper
  }
  private var worksWithoutPaper: String {
    "Web pages and Word files work without it: --format html, --format docx."
  }
  var fitNotChecked: String {
    "Whether the cards fit on printed cards wasn't checked: reflect-paper is missing or doesn't start."
  }
  func fitNotChecked(_ reason: String) -> String {
    "Whether the cards fit on printed cards wasn't checked: \(reason)"
  }

  // MARK: - One person's own part
  func noSuchPerson(_ label: String, known: [String]) -> String {
    "nobody in this session has the label \"\(label)\". The labels are: "
      + "\(known.joined(separator: ", "))."
  }
  func severalSuchPersons(_ label: String) -> String {
    "several people in this session have the label \"\(label)\", so whose part is meant is unclear."
  }
  func ownPartFormat(_ format: String) -> String {
    "--for gives one person's own words, to read: as "
      + "\(FileFormat.ofDocuments.map(\.rawValue).joined(separator: ", ")), not as \(format)."
  }
  func ownPartQuestion(_ label: String) -> String {
    "This shows \(label)'s own views and reasons, which they gave in private. Are you \(label), or have "
      + "they asked you to? y or n: "
  }
  func ownPartNeedsYes(_ label: String) -> String {
    "\(label)'s views were given in private, and I can't ask you here whether they're yours. If they are, "
      + "or \(label) asked you, add --yes."
  }
  var notShown: String { "Nothing was shown." }

  // MARK: - Formats
  func label(_ format: FileFormat) -> String {
    switch format {
    case .pdf: "PDF"
    case .docx: "Word (DOCX)"
    case .html: "A web page (HTML)"
    case .md: "Markdown"
    case .text: "Plain text"
    case .csv: "A table (CSV)"
    case .json: "The record (JSON)"
    }
  }
  func about(_ format: FileFormat) -> String {
    switch format {
    case .pdf: "To print, or to send as it is."
    case .docx: "To change before you hand it out."
    case .html: "One file that any browser shows, on a phone as well."
    case .md: "Plain text with marks, for those who like it."
    case .text: "Words alone, for an e-mail or a screen reader."
    case .csv: "For a spreadsheet: a row for each thing recorded."
    case .json: "For other programs: everything, as it's stored."
    }
  }
  func otherEnding(_ path: String, _ format: FileFormat) -> String {
    "\(path) wouldn't be opened as \(format.rawValue). End it in .\(format.ending), or change --format."
  }
  func notCalendar(_ path: String) -> String {
    "\(path) wouldn't be opened as a calendar. End it in .ics."
  }

  // MARK: - What does not fit a card
  func flowsOn(_ fit: PrintedCard.Fit, isLarge: Bool) -> String {
    let sides = [("front", fit.frontExcess), ("back", fit.backExcess)].filter { $0.1 > 0 }
      .map { "the \($0.0) is \(Int($0.1.rounded(.up))) mm too long" }
    let why = sides.isEmpty ? "the text is too long" : sides.joined(separator: ", ")
    return
      "\(paperName(isLarge)): \(why) and takes \(fit.cards) cards; nothing is cut, and each says which it is"
  }
  func flowOn(
    _ count: Int, of all: Int, isLarge: Bool, _ first: [String]
  ) -> String {
    "\(paperName(isLarge)): \(count) of \(all) cards take more than one card, such as "
      + "\(first.joined(separator: ", ")); nothing is cut. `--notes` lists them"
  }
  func inNoFont(_ scalar: Unicode.Scalar) -> String {
    let name = scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
    let code = String(scalar.value, radix: 16, uppercase: true)
    let digits = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return
      "printed: no font on this computer has U+\(digits)\(name), so a box takes its place. Use "
      + "another character, or install a font that has it"
  }
  private func paperName(_ isLarge: Bool) -> String {
    isLarge ? "printed large (A5)" : "printed small (A6)"
  }
}
