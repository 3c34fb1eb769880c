// Written by `make pseudo`, from EnglishCommandWords+Paper.swift.
import Decks
import Documents
import Faces
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  // MARK: - What to hand out
  var oneHandoutSubject: String {
    "Cĥööšé öñé: íđš, --theme, --plan öř --all. Iđš ɱåý šţåñđ ƀéšíđé --plan, ƒöř šţéþš ţĥåţ ľéåṽé ţĥé "
      + "çåřđ öþéñ."
  }
  var noHandoutSubject: String {
    "Såý ŵĥåţ ţö ĥåñđ öûţ: ţĥé íđš öƒ çåřđš, --theme ID, --plan ID öř --all. `reflect cards` ľíšţš ţĥé "
      + "çåřđš ƀý ţĥéɱé, `reflect plans` ţĥé þľåñš."
  }
  func nothingToHandOut(_ name: String, near: String?) -> String {
    "ñö çåřđ, ƒíñđíñğ öř þľåñ íš çåľľéđ \"\(name)\". \(meant(near))`reflect cards`, "
      + "`reflect findings` åñđ `reflect plans` ľíšţ ţĥéɱ."
  }
  func findingsNeedLayout(_ id: String) -> String {
    "\(id) íš å ƒíñđíñğ, ñöţ å çåřđ. Fíñđíñğš åřé ĥåñđéđ öûţ ŵíţĥ --layout ƒíñđíñğš."
  }
  var onePlan: String { "å ĥåñđöûţ íš åƀöûţ öñé þľåñ. Måķé öñé ƒöř éåçĥ." }
  func planWithoutCards(_ id: String) -> String {
    "ţĥé þľåñ \(id) ñåɱéš ñö çåřđ. Nåɱé šöɱé åƒţéř íţ, öř þříñţ ţĥé þľåñ íţšéľƒ ŵíţĥ --layout ğûíđé."
  }
  func openSteps(_ count: Int, _ plan: String) -> String {
    "\(count == 1 ? "Oñé šţéþ" : "\(count) šţéþš") öƒ ţĥíš þľåñ ľéåṽé\(count == 1 ? "š" : "") ţĥé çåřđ "
      + "öþéñ. Tö ĥåṽé öñé íñ ţĥé ğûíđé, ñåɱé íţ åƒţéř ţĥé þľåñ: řéƒľéçţ ĥåñđöûţ \(plan) CARD"
  }
  var allCards: String { "Aľľ çåřđš" }
  func chosenFrom(_ count: Int, _ deck: String) -> String { "\(count) çåřđš ƒřöɱ \(deck)" }
  func findingsFrom(_ count: Int, _ deck: String) -> String {
    "\(count) ƒíñđíñğš ƒřöɱ \(deck)"
  }

  // MARK: - Files
  var allFileName: String { "åľľ" }
  var testSheetFileName: String { "ţéšţ-šĥééţ" }
  func fileName(_ first: String, more: Int) -> String {
    more < 1 ? first : "\(first)-åñđ-\(more)-ɱöřé"
  }
  func summaryFileName(_ session: String) -> String { "šûɱɱåřý-\(session)" }
  func notToATerminal(_ ending: String) -> String {
    "å \(ending) ƒíľé çåñ'ţ ƀé šĥöŵñ íñ å ţéřɱíñåľ. Léåṽé -ö öûţ ţö ĥåṽé å ƒíľé íñ ţĥíš ƒöľđéř, öř "
      + "ñåɱé öñé: -ö ĥåñđöûţ.\(ending)"
  }
  func dateUnclear(_ text: String) -> String {
    "SOURCE_DATE_EPOCH íš \"\(text)\", ŵĥíçĥ íš ñö ɱöɱéñţ. Gíṽé šéçöñđš šíñçé 1970, öř ûñšéţ íţ."
  }
  var stillWriting: StaticString { "Sţíľľ ŵříţíñğ; ţĥíš ţåķéš å ɱöɱéñţ.\n" }

  // MARK: - Test sheet
  var printShopNeedsCards: String {
    "å þříñţ šĥöþ ţåķéš çåřđš: ľéåṽé --print-shop öûţ, öř ûšé íţ ŵíţĥ ţĥé ľåýöûţ çåřđš öř ľåřğé, ŵíţĥöûţ --test-sheet."
  }
  var onlyForPrintShop: String {
    "--imposed åñđ --box ğö ŵíţĥ --print-shop: åđđ íţ, öř ľéåṽé ţĥéɱ öûţ."
  }
  var addressNeedsCards: String {
    "å çöđé šţåñđš öñ ţĥé ƀåçķš öƒ çåřđš: ľéåṽé --qr öûţ, öř ûšé íţ ŵíţĥ ţĥé ľåýöûţ çåřđš öř ľåřğé."
  }
  func noAddress(_ text: String) -> String {
    "\"\(text)\" íš ñö åđđřéšš ţĥåţ å çöđé öñ å çåřđ çåñ ĥöľđ. Gíṽé öñé ţĥåţ ƀéğíñš ŵíţĥ ĥţţþš:// åñđ ĥåš åţ ɱöšţ "
      + "150 ľéţţéřš, šûçĥ åš ĥţţþš://éẋåɱþľé.öřğ/çåřđš."
  }
  var testSheetNeedsCards: String {
    "Tĥé ţéšţ šĥééţ ğöéš ŵíţĥ þříñţéđ çåřđš: ûšé --layout çåřđš öř --layout ľåřğé."
  }
  var testSheetNeedsPDF: String { "ţĥé ţéšţ šĥééţ íš ƒöř þåþéř: ûšé --format þđƒ." }

  // MARK: - The other program
  func noPaperProgram(_ places: [String]) -> String {
    "PDF ƒíľéš åřé ŵříţţéñ ƀý å šéçöñđ þřöğřåɱ, řéƒľéçţ-þåþéř, ŵĥíçĥ çåñ'ţ ƀé šţåřţéđ. "
      + "Iñšţåľľ ţĥé þåçķåğé řéƒľéçţ-þåþéř. Wĥéřé řéƒľéçţ çåɱé åš å ƒöľđéř, ûñþåçķ ţĥåţ åñéŵ; ŵĥéřé ýöû ƀûíľţ íţ, "
      + "řûñ `make install` öř `make build` åğåíñ. Lööķéđ ƒöř: \(places.joined(separator: ", ")). "
      + worksWithoutPaper
  }
  func paperProgramNotWhole(_ file: String) -> String {
    "PDF ƒíľéš åřé ŵříţţéñ ƀý å šéçöñđ þřöğřåɱ, \(file), ŵĥíçĥ đöéšñ'ţ šţåřţ: å ľíƀřåřý ţĥåţ íţ ñééđš íšñ'ţ "
      + "íñšţåľľéđ. Iñšţåľľ ţĥé þåçķåğé řéƒľéçţ-þåþéř ŵíţĥ åþţ, ŵĥíçĥ ƀříñğš ţĥéɱ; `ldd \(file)` šåýš ŵĥíçĥ. "
      + worksWithoutPaper
  }
  private var worksWithoutPaper: String {
    "Wéƀ þåğéš åñđ Wöřđ ƒíľéš ŵöřķ ŵíţĥöûţ íţ: --format ĥţɱľ, --format đöçẋ."
  }
  var fitNotChecked: String {
    "Wĥéţĥéř ţĥé çåřđš ƒíţ öñ þříñţéđ çåřđš ŵåšñ'ţ çĥéçķéđ: řéƒľéçţ-þåþéř íš ɱíššíñğ öř đöéšñ'ţ šţåřţ."
  }
  func fitNotChecked(_ reason: String) -> String {
    "Wĥéţĥéř ţĥé çåřđš ƒíţ öñ þříñţéđ çåřđš ŵåšñ'ţ çĥéçķéđ: \(reason)"
  }

  // MARK: - One person's own part
  func noSuchPerson(_ label: String, known: [String]) -> String {
    "ñöƀöđý íñ ţĥíš šéššíöñ ĥåš ţĥé ľåƀéľ \"\(label)\". Tĥé ľåƀéľš åřé: "
      + "\(known.joined(separator: ", "))."
  }
  func severalSuchPersons(_ label: String) -> String {
    "šéṽéřåľ þéöþľé íñ ţĥíš šéššíöñ ĥåṽé ţĥé ľåƀéľ \"\(label)\", šö ŵĥöšé þåřţ íš ɱéåñţ íš ûñçľéåř."
  }
  func ownPartFormat(_ format: String) -> String {
    "--for ğíṽéš öñé þéřšöñ'š öŵñ ŵöřđš, ţö řéåđ: åš "
      + "\(FileFormat.ofDocuments.map(\.rawValue).joined(separator: ", ")), ñöţ åš \(format)."
  }
  func ownPartQuestion(_ label: String) -> String {
    "Tĥíš šĥöŵš \(label)'š öŵñ ṽíéŵš åñđ řéåšöñš, ŵĥíçĥ ţĥéý ğåṽé íñ þříṽåţé. Ařé ýöû \(label), öř ĥåṽé "
      + "ţĥéý åšķéđ ýöû ţö? ý öř ñ: "
  }
  func ownPartNeedsYes(_ label: String) -> String {
    "\(label)'š ṽíéŵš ŵéřé ğíṽéñ íñ þříṽåţé, åñđ I çåñ'ţ åšķ ýöû ĥéřé ŵĥéţĥéř ţĥéý'řé ýöûřš. Iƒ ţĥéý åřé, "
      + "öř \(label) åšķéđ ýöû, åđđ --yes."
  }
  var notShown: String { "Nöţĥíñğ ŵåš šĥöŵñ." }

  // MARK: - Formats
  func label(_ format: FileFormat) -> String {
    switch format {
    case .pdf: "PDF"
    case .docx: "Wöřđ (DOCX)"
    case .html: "A ŵéƀ þåğé (HTML)"
    case .md: "Måřķđöŵñ"
    case .text: "Pľåíñ ţéẋţ"
    case .csv: "A ţåƀľé (CSV)"
    case .json: "Tĥé řéçöřđ (JSON)"
    }
  }
  func about(_ format: FileFormat) -> String {
    switch format {
    case .pdf: "Tö þříñţ, öř ţö šéñđ åš íţ íš."
    case .docx: "Tö çĥåñğé ƀéƒöřé ýöû ĥåñđ íţ öûţ."
    case .html: "Oñé ƒíľé ţĥåţ åñý ƀřöŵšéř šĥöŵš, öñ å þĥöñé åš ŵéľľ."
    case .md: "Pľåíñ ţéẋţ ŵíţĥ ɱåřķš, ƒöř ţĥöšé ŵĥö ľíķé íţ."
    case .text: "Wöřđš åľöñé, ƒöř åñ é-ɱåíľ öř å šçřééñ řéåđéř."
    case .csv: "Föř å šþřéåđšĥééţ: å řöŵ ƒöř éåçĥ ţĥíñğ řéçöřđéđ."
    case .json: "Föř öţĥéř þřöğřåɱš: éṽéřýţĥíñğ, åš íţ'š šţöřéđ."
    }
  }
  func otherEnding(_ path: String, _ format: FileFormat) -> String {
    "\(path) ŵöûľđñ'ţ ƀé öþéñéđ åš \(format.rawValue). Eñđ íţ íñ .\(format.ending), öř çĥåñğé --format."
  }
  func notCalendar(_ path: String) -> String {
    "\(path) ŵöûľđñ'ţ ƀé öþéñéđ åš å çåľéñđåř. Eñđ íţ íñ .íçš."
  }

  // MARK: - What does not fit a card
  func flowsOn(_ fit: PrintedCard.Fit, isLarge: Bool) -> String {
    let sides = [("ƒřöñţ", fit.frontExcess), ("ƀåçķ", fit.backExcess)].filter { $0.1 > 0 }
      .map { "ţĥé \($0.0) íš \(Int($0.1.rounded(.up))) ɱɱ ţöö ľöñğ" }
    let why = sides.isEmpty ? "ţĥé ţéẋţ íš ţöö ľöñğ" : sides.joined(separator: ", ")
    return
      "\(paperName(isLarge)): \(why) åñđ ţåķéš \(fit.cards) çåřđš; ñöţĥíñğ íš çûţ, åñđ éåçĥ šåýš ŵĥíçĥ íţ íš"
  }
  func flowOn(
    _ count: Int, of all: Int, isLarge: Bool, _ first: [String]
  ) -> String {
    "\(paperName(isLarge)): \(count) öƒ \(all) çåřđš ţåķé ɱöřé ţĥåñ öñé çåřđ, šûçĥ åš "
      + "\(first.joined(separator: ", ")); ñöţĥíñğ íš çûţ. `--notes` ľíšţš ţĥéɱ"
  }
  func inNoFont(_ scalar: Unicode.Scalar) -> String {
    let name = scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
    let code = String(scalar.value, radix: 16, uppercase: true)
    let digits = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return
      "þříñţéđ: ñö ƒöñţ öñ ţĥíš çöɱþûţéř ĥåš U+\(digits)\(name), šö å ƀöẋ ţåķéš íţš þľåçé. Ušé "
      + "åñöţĥéř çĥåřåçţéř, öř íñšţåľľ å ƒöñţ ţĥåţ ĥåš íţ"
  }
  private func paperName(_ isLarge: Bool) -> String {
    isLarge ? "þříñţéđ ľåřğé (A5)" : "þříñţéđ šɱåľľ (A6)"
  }
}
