// Written by `make pseudo`, from EnglishCommandWords+Doctor.swift.
import Faces

@testable import Commands

extension PseudoCommandWords {
  var ownLicence: String {
    "řéƒľéçţ íš ûñđéř ţĥé MIT ľíçéñçé, åñđ ţĥé ţéẋţš öƒ íţš çåřđš åñđ þľåñš ûñđéř CC BY 4.0. "
      + "Tĥé řéšéåřçĥ ţĥéý řéšţ öñ íš çřéđíţéđ íñ éåçĥ đéçķ. Bûíľţ íñ:"
  }
  var licencesInFull: String {
    "Tĥé çöñđíţíöñš íñ ƒûľľ çöɱé ŵíţĥ ţĥé þřöğřåɱ, íñ šĥåřé/đöç/řéƒľéçţ/çöþýříğĥţ."
  }

  // MARK: - reflect doctor

  var pressKeys: String {
    "Přéšš éåçĥ ƀûţţöñ öƒ ýöûř çľíçķéř, öř åñý ķéý, ţö šéé ŵĥåţ íţ đöéš. Ešç éñđš."
  }

  func heading(_ part: Checkup.Part) -> String {
    switch part {
    case .program: "Přöğřåɱ"
    case .cards: "Cåřđš åñđ þľåñš"
    case .paper: "PDF ƒíľéš"
    case .phones: "Pĥöñéš íñ ţĥé řööɱ"
    case .counts: "Cöûñţš öƒ ɱåñý řööɱš"
    case .records: "Réçöřđš öƒ šéššíöñš"
    case .terminal: "Tĥíš ţéřɱíñåľ"
    }
  }

  func mark(_ state: Checkup.State) -> String {
    switch state {
    case .good: "öķ: "
    case .note: "ñöţé: "
    case .missing: "ɱíššíñğ: "
    case .wrong: "ŵřöñğ: "
    }
  }

  func said(_ finding: Checkup.Finding) -> String {
    switch finding {
    case .program(let file): "Tĥíš íš \(file)."
    case .placeUnknown:
      "Tĥé šýšţéɱ đöéšñ'ţ šåý ŵĥéřé ţĥíš þřöğřåɱ íš, šö ŵĥåţ çåɱé ŵíţĥ íţ çåñ'ţ ƀé ƒöûñđ."
    case .otherProgram(let file): "Tĥéřé'š å šéçöñđ řéƒľéçţ: ţýþíñğ řéƒľéçţ šţåřţš \(file)."
    case .preferenceFaults(let count):
      "\(counted(count, "ľíñé")) öƒ ýöûř þřéƒéřéñçéš çåñ'ţ ƀé ûñđéřšţööđ."
    case .cards(let cards, let decks, let plans, let places):
      "\(counted(cards, "çåřđ")) íñ \(counted(decks, "đéçķ")), åñđ \(counted(plans, "þľåñ")), ƒřöɱ "
        + "\(places.joined(separator: " åñđ "))."
    case .faults(let count): "\(counted(count, "ƒåûľţ")) íñ çåřđš öř þľåñš."
    case .noCards(let reason): "Nö çåřđš: \(reason)"
    case .paper(.works(let file)): "Tĥéý çåñ ƀé ŵříţţéñ, ƀý \(file)."
    case .paper(.missing):
      "Tĥéý çåñ'ţ ƀé ŵříţţéñ: řéƒľéçţ-þåþéř íšñ'ţ íñšţåľľéđ. Wöřđ ƒíľéš, ŵéƀ þåğéš åñđ éṽéřýţĥíñğ "
        + "éľšé ŵöřķ ŵíţĥöûţ íţ."
    case .paper(.broken(let file)): "Tĥéý çåñ'ţ ƀé ŵříţţéñ: \(brokenProgram(file))"
    case .fontMissing:
      "Tĥé ƒöñţ Iñţéř ŵåšñ'ţ ƒöûñđ, šö åñöţĥéř íš ûšéđ åñđ þåğéš ƀřéåķ éľšéŵĥéřé."
    case .phones(.works(let file)): "Péöþľé çåñ åñšŵéř öñ ţĥéíř þĥöñéš, ƀý \(file)."
    case .phones(.missing):
      "Péöþľé çåñ'ţ åñšŵéř öñ ţĥéíř þĥöñéš: řéƒľéçţ-řööɱ íšñ'ţ íñšţåľľéđ. Sľíþš, ĥåñđš åñđ ţĥé ķéýƀöåřđ "
        + "ŵöřķ ŵíţĥöûţ íţ."
    case .phones(.broken(let file)): "Péöþľé çåñ'ţ åñšŵéř öñ ţĥéíř þĥöñéš: \(brokenProgram(file))"
    case .counts(.works(let file)): "Tĥéý çåñ ƀé ƀřöûğĥţ ţöğéţĥéř, ƀý \(file)."
    case .counts(.missing):
      "Tĥéý çåñ'ţ ƀé ƀřöûğĥţ ţöğéţĥéř öř šéñţ ţö å đåţåƀåšé: řéƒľéçţ-çöľľéçţ íšñ'ţ íñšţåľľéđ. Sĥåříñğ "
        + "ŵíţĥ å ƒöľđéř ŵöřķš ŵíţĥöûţ íţ."
    case .counts(.broken(let file)):
      "Tĥéý çåñ'ţ ƀé ƀřöûğĥţ ţöğéţĥéř öř šéñţ ţö å đåţåƀåšé: \(brokenProgram(file))"
    case .records(let count, let folder): "\(counted(count, "šéššíöñ")) íñ \(folder)."
    case .noRecordsYet(let folder): "Nöñé ýéţ. Tĥéý'ľľ ƀé íñ \(folder)."
    case .notReadable(let count): "\(counted(count, "ƒíľé")) åɱöñğ ţĥéɱ çåñ'ţ ƀé řéåđ åš å řéçöřđ."
    case .recordsClosed(let reason): "Tĥéý çåñ'ţ ƀé řéåđ: \(reason)"
    case .cannotWrite(let folder): "Yöû çåñ'ţ ŵříţé ţö \(folder), šö ñö šéššíöñ çåñ ƀé řéçöřđéđ."
    case .onlyYou: "Oñľý ýöû çåñ řéåđ ţĥéɱ, åñđ ŵĥöéṽéř åđɱíñíšţéřš ţĥíš çöɱþûţéř."
    case .others(let folder, let permissions):
      "Oţĥéřš öñ ţĥíš çöɱþûţéř ɱåý ƀé åƀľé ţö éñţéř \(folder) (þéřɱíššíöñš "
        + "\(String(permissions, radix: 8)))."
    case .notEncrypted:
      "Tĥéý åřéñ'ţ éñçřýþţéđ. Båçķûþš åñđ šĥåřéđ đříṽéš çöþý ţĥéɱ ľíķé öţĥéř ƒíľéš."
    case .sealed(let sealed, let plain):
      "Tĥéý åřé šéåľéđ: \(counted(sealed, "ƒíľé"))"
        + (plain == 0 ? "." : ", åñđ \(plain) ţĥåţ åřé ñöţ.")
    default: saidOfTerminal(finding)
    }
  }

  private func saidOfTerminal(_ finding: Checkup.Finding) -> String {
    switch finding {
    case .noTerminal: "Nöţ ľööķéđ åţ: íñþûţ öř öûţþûţ íšñ'ţ å ţéřɱíñåľ ĥéřé."
    case .plainOnly(let reason):
      "Séššíöñš åřé þľåíñ ľíñéš ĥéřé. \(reason ?? "Tĥéý ŵéřé åšķéđ ƒöř.")"
    case .window(let columns, let rows): "Tĥé ŵíñđöŵ ĥåš \(columns) çöľûɱñš åñđ \(rows) řöŵš."
    case .smallWindow(let columns, let rows):
      "Tĥé ŵíñđöŵ íš šɱåľľ: \(columns) çöľûɱñš åñđ \(rows) řöŵš."
    case .colours: "Iţ ĥåš ţĥé 256 çöľöûřš ţĥåţ ţĥé ľööķš ñééđ."
    case .fewColours(let name): "Iţ ɱåý ĥåṽé ƒéŵéř ţĥåñ 256 çöľöûřš (TERM íš \(name))."
    case .noColour: "Cöľöûř íš šŵíţçĥéđ öƒƒ. Nöţĥíñğ ñééđš íţ ţö ƀé ûñđéřšţööđ."
    case .letters: "Léţţéřš åřé åš ŵíđé åš ţĥéý šĥöûľđ ƀé."
    case .lettersOdd(let letters):
      "Tĥéšé åřé ŵíđéř öř ñåřřöŵéř ţĥåñ éľšéŵĥéřé: \(letters.joined(separator: " "))"
    case .lettersUnknown: "Iţ đöéšñ'ţ šåý ĥöŵ ŵíđé ľéţţéřš åřé."
    case .keysUntried: "A çľíçķéř'š ƀûţţöñš ĥåṽéñ'ţ ƀééñ ţříéđ."
    case .key(let name, .goesOn): "\(name) ğöéš öñ."
    case .key(let name, .goesBack): "\(name) ğöéš ƀåçķ."
    case .key(let name, .other): "\(name) ñéíţĥéř ğöéš öñ ñöř ƀåçķ."
    default: ""
    }
  }

  func advice(_ finding: Checkup.Finding) -> String? {
    switch finding {
    case .placeUnknown: "Såý ŵĥéřé ţĥé çåřđš åřé: --workspace DIR, ŵíţĥ Cåřđš åñđ Séššíöñš íñ íţ."
    case .otherProgram:
      "Tåķé åŵåý ţĥé öñé ýöû đöñ'ţ ŵåñţ, öř þûţ íţš ƒöľđéř ľåţéř íñ PATH. Böţĥ ûšé ţĥé šåɱé řéçöřđš."
    case .preferenceFaults: "`reflect preferences` ñåɱéš ţĥéɱ ŵíţĥ ţĥéíř ľíñéš."
    case .faults: "`reflect cards check` ľíšţš ţĥéɱ, åñđ šåýš ŵĥåţ ţö ŵříţé íñšţéåđ."
    case .paper(let program): advice(program, "řéƒľéçţ-þåþéř")
    case .phones(let program): advice(program, "řéƒľéçţ-řööɱ")
    case .counts(.missing(let places)):
      "Oñľý ŵĥöéṽéř ƀříñğš ţĥéɱ ţöğéţĥéř ñééđš íţ. \(install("řéƒľéçţ-çöľľéçţ", at: places))"
    case .counts(let program): advice(program, "řéƒľéçţ-çöľľéçţ")
    case .fontMissing: "Iñšţåľľ ţĥé þåçķåğé ƒöñţš-íñţéř."
    case .notReadable: "`reflect sessions` šåýš ŵĥý ƒöř éåçĥ. Tĥéý'řé ľéƒţ åš ţĥéý åřé."
    case .recordsClosed, .cannotWrite:
      "Måķé ţĥé ƒöľđéř ýöûřš ţö ŵříţé, öř ñåɱé åñöţĥéř ŵíţĥ --workspace öř XDG_DATA_HOME."
    case .others(let folder, _): "`chmod 700 \(folder)` ķééþš ţĥéɱ öûţ."
    case .notEncrypted:
      "`reflect seal on` éñçřýþţš ţĥéɱ. Añ éñçřýþţéđ đíšķ đöéš ɱöřé; ĥåṽé ƀöţĥ íƒ ýöû çåñ."
    case .sealed(_, let plain):
      plain == 0 ? nil : "`reflect seal status` šåýš ŵĥåţ íš ɱíššíñğ."
    case .smallWindow: "Måķé ţĥé ŵíñđöŵ ľåřğéř öř ţĥé ľéţţéřš šɱåľľéř; 80 ƀý 24 íš çöɱƒöřţåƀľé."
    case .fewColours: "Iƒ å ľööķ íš ĥåřđ ţö řéåđ, `reflect preferences set look terminal`."
    case .lettersOdd:
      "Röŵš åřé þľåçéđ öñé ƀý öñé, šö ñöţĥíñğ éľšé ɱöṽéš. Añöţĥéř ţéřɱíñåľ ɱåý đö ƀéţţéř."
    case .keysUntried: "`reflect doctor --keys` šĥöŵš ŵĥåţ éåçĥ ƀûţţöñ đöéš."
    case .key(_, .other): "Séţ ţĥé çľíçķéř ţö šéñđ Påğé Döŵñ åñđ Påğé Uþ, íƒ íţ çåñ."
    default: nil
    }
  }

  private func brokenProgram(_ file: String) -> String {
    "\(file) đöéšñ'ţ šţåřţ. Oñé öƒ íţš ľíƀřåříéš íš ɱíššíñğ."
  }

  private func advice(_ program: Companion.State, _ package: String) -> String? {
    switch program {
    case .works: nil
    case .missing(let places): install(package, at: places)
    case .broken(let file):
      "Iñšţåľľ ţĥé þåçķåğé \(package) ŵíţĥ åþţ, ŵĥíçĥ ƀříñğš ţĥéɱ, öř řûñ `ldd \(file)` ţö šéé ŵĥåţ'š ɱíššíñğ."
    }
  }

  private func install(_ package: String, at places: [String]) -> String {
    "Iñšţåľľ ţĥé þåçķåğé \(package)"
      + (places.isEmpty ? "." : "; íţ'š ľööķéđ ƒöř åš \(places.joined(separator: " åñđ ")).")
  }
}
