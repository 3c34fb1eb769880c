// Written by `make pseudo`, from EnglishDeckWords.swift.
import Practice

@testable import Decks

struct PseudoDeckWords: DeckWords {
  init() {}

  // MARK: Files and folders

  var leadsOut: String {
    """
    ţĥíš íš å ľíñķ ţĥåţ ľéåđš öûţ öƒ ţĥé ƒöľđéř, šö íţ íšñ'ţ řéåđ; \
    þûţ å çöþý öƒ ţĥé ƒíľé ĥéřé íñšţéåđ
    """
  }
  var folderMissing: String {
    "ţĥíš ƒöľđéř íšñ'ţ ţĥéřé; ɱåķé íţ åñđ þûţ öñé `.md` ƒíľé íñ íţ ƒöř éåçĥ íţéɱ"
  }

  func unreadable(_ fault: FileFault) -> String {
    switch fault {
    case .missing: "ţĥéřé'š ñö šûçĥ ƒíľé; ŵříţé íţ, ƀéğíññíñğ ŵíţĥ íţš ĥéåđéř"
    case .notAFile: "ţĥíš íšñ'ţ å ƒíľé; þûţ å Måřķđöŵñ ƒíľé ĥéřé"
    case .leadsOut: leadsOut
    case .noPermission: "ţĥíš ɱåý ñöţ ƀé řéåđ; ğíṽé ýöûřšéľƒ þéřɱíššíöñ ţö řéåđ íţ"
    case .system(let words): "ţĥíš çåñ'ţ ƀé řéåđ (\(words)); çĥéçķ ţĥé đíšķ åñđ ţřý åğåíñ"
    }
  }

  func moreToMend(_ count: Int) -> String {
    """
    ţĥéřé \(count == 1 ? "íš 1 ɱöřé ţĥíñğ" : "åřé \(count) ɱöřé ţĥíñğš") ţö ƒíẋ íñ ţĥíš ƒíľé; \
    ƒíẋ ţĥöšé åƀöṽé, ţĥéñ çĥéçķ åğåíñ
    """
  }

  func fileNameInvalid(_ name: String) -> String {
    """
    `\(name)` çåñ'ţ ƀé å ƒíľé ñåɱé ĥéřé, ƀéçåûšé íţ ğíṽéš ţĥé íđ; řéñåɱé íţ ţö ľöŵéř-çåšé \
    ľéţţéřš, đíğíţš åñđ ĥýþĥéñš, ƀéğíññíñğ ŵíţĥ å ľéţţéř, åţ ɱöšţ \(Identifier.longest) íñ åľľ
    """
  }

  func deckFolderName(_ name: String) -> String {
    """
    ţĥé ƒöľđéř'š ñåɱé `\(name)` çåñ'ţ ƀé å đéçķ'š íđ; řéñåɱé íţ ţö ľöŵéř-çåšé ľéţţéřš, đíğíţš \
    åñđ ĥýþĥéñš, ƀéğíññíñğ ŵíţĥ å ľéţţéř
    """
  }

  // MARK: Limits

  var fileTooLarge: String {
    "ţĥé ƒíľé íš ľåřğéř ţĥåñ \(Limits.fileBytes / 1_024) KíB; đíṽíđé íţ íñţö šɱåľľéř ƒíľéš"
  }
  var tooManyLines: String {
    "ţĥé ƒíľé ĥåš ɱöřé ţĥåñ \(Limits.fileLines) ľíñéš; đíṽíđé íţ íñţö šɱåľľéř ƒíľéš"
  }
  var lineTooLong: String {
    "ţĥé ľíñé íš ľöñğéř ţĥåñ \(Limits.lineBytes) ƀýţéš; ƀřéåķ íţ íñţö šĥöřţéř ľíñéš"
  }
  var nestedTooDeep: String {
    "ţĥé ľíñé öþéñš ɱöřé ţĥåñ \(Limits.nestedContainers) ľíšţš öř ɋûöţåţíöñš; ŵříţé íţ ƒľåţţéř"
  }
  var indentedTooFar: String {
    "ţĥé ľíñé íš íñđéñţéđ ƀý ɱöřé ţĥåñ \(TextGate.indentation) çöľûɱñš; ţåķé öûţ ţĥé ŵĥíţé šþåçé"
  }
  var tooManyPictures: String {
    "ţĥé ƒíľé öþéñš ţöö ɱåñý þíçţûřéš ŵíţĥ `![`, ŵĥíçĥ åřéñ'ţ šĥöŵñ; ţåķé ţĥéɱ öûţ"
  }
  var treeTooDeep: String {
    "ľíšţš, ɋûöţåţíöñš öř éɱþĥåšíš åřé ñéšţéđ ţöö đééþ ĥéřé; ŵříţé íţ ƒľåţţéř"
  }
  var notUTF8: String {
    "ţĥé ľíñé íšñ'ţ ṽåľíđ UTF-8; šåṽé ţĥé ƒíľé åğåíñ ŵíţĥ ţĥé éñçöđíñğ UTF-8"
  }
  var nulByte: String { "ţĥé ľíñé ĥöľđš å NUL çĥåřåçţéř; đéľéţé íţ" }

  // MARK: Headers

  var headerMissing: String {
    "ţĥé ƒíľé ĥåš ñö ĥéåđéř; ɱåķé íţš ƒířšţ ľíñé `---`, ţĥéñ öñé `key: value` ţö å ľíñé, ţĥéñ `---`"
  }
  var headerNotClosed: String {
    "ţĥé ĥéåđéř ĥåš ñö éñđ; ŵříţé å ľíñé `---` åƒţéř íţš ľåšţ `key: value` ľíñé"
  }
  var headerEmptyLine: String {
    "ţĥé ĥéåđéř ĥåš åñ éɱþţý ľíñé; đéľéţé íţ, öř çľöšé ţĥé ĥéåđéř ƀéƒöřé íţ ŵíţĥ å ľíñé `---`"
  }
  var headerTooManyLines: String {
    "ţĥé ĥéåđéř ĥåš ɱöřé ţĥåñ \(Limits.headerLines) ľíñéš; çľöšé íţ éåřľíéř ŵíţĥ å ľíñé `---`"
  }
  var headerTooLarge: String {
    "ţĥé ĥéåđéř íš ľåřğéř ţĥåñ \(Limits.headerBytes / 1_024) KíB; ɱöṽé ľöñğ ţéẋţš ƀéľöŵ íţ"
  }
  var headerLineShape: String {
    """
    ţĥíš ĥéåđéř ľíñé íšñ'ţ `key: value`; ŵříţé å ķéý íñ ľöŵéř-çåšé ľéţţéřš åţ ţĥé šţåřţ öƒ ţĥé \
    ľíñé, å çöľöñ, å šþåçé, åñđ ţĥé ŵĥöľé ṽåľûé öñ ţĥé šåɱé ľíñé
    """
  }

  func headerKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` íš ğíṽéñ ţŵíçé, ƒířšţ öñ ľíñé \(first); ķééþ öñé öƒ ţĥéɱ"
  }

  func keyMissing(_ key: String, isEmpty: Bool) -> String {
    isEmpty
      ? "`\(key):` ĥåš ñö ṽåľûé; ŵříţé öñé åƒţéř ţĥé çöľöñ"
      : "ţĥé ĥéåđéř ľåçķš `\(key):`; åđđ å ľíñé `\(key): …`"
  }

  func keyUnknown(_ key: String, _ known: [String]) -> String {
    "`\(key):` íšñ'ţ å ķéý öƒ ţĥíš ķíñđ öƒ ƒíľé; çöřřéçţ íţ ţö öñé öƒ \(list(known)), öř đéľéţé íţ"
  }

  func keyEmpty(_ key: String) -> String {
    "`\(key):` ĥåš ñö ṽåľûé; ŵříţé öñé åƒţéř ţĥé çöľöñ, öř đéľéţé ţĥé ľíñé"
  }

  func listItemEmpty(_ key: String) -> String {
    "`\(key):` ĥåš å çöɱɱå ŵíţĥ ñöţĥíñğ ƀéƒöřé öř åƒţéř íţ; đéľéţé ţĥé çöɱɱå"
  }

  func listItemTwice(_ key: String, _ item: String) -> String {
    "`\(key):` ñåɱéš `\(item)` ţŵíçé; đéľéţé öñé öƒ ţĥéɱ"
  }

  func idInvalid(_ id: String) -> String {
    """
    `\(id)` çåñ'ţ ƀé åñ íđ; ŵříţé ľöŵéř-çåšé ľéţţéřš, đíğíţš åñđ ĥýþĥéñš, ƀéğíññíñğ ŵíţĥ å \
    ľéţţéř, åţ ɱöšţ \(Identifier.longest) íñ åľľ
    """
  }

  func idNotFileName(_ id: String, _ stem: String) -> String {
    "ţĥé íđ `\(id)` íšñ'ţ ţĥé ƒíľé'š ñåɱé; ŵříţé `id: \(stem)`, öř řéñåɱé ţĥé ƒíľé ţö `\(id).md`"
  }

  func idTwice(_ id: String, owner: String) -> String {
    "ţĥé íđ `\(id)` íš åľřéåđý ţĥåţ öƒ `\(owner)`; ğíṽé éåçĥ ƒíľé åñ íđ öƒ íţš öŵñ"
  }

  func minutesInvalid(_ text: String) -> String {
    "`\(text)` íšñ'ţ å ñûɱƀéř öƒ ɱíñûţéš; ŵříţé å ŵĥöľé ñûɱƀéř ƒřöɱ 1 ţö \(Minutes.longest)"
  }

  func numberInvalid(_ text: String) -> String {
    "`\(text)` íšñ'ţ å çåřđ'š ñûɱƀéř; ŵříţé å ŵĥöľé ñûɱƀéř ƒřöɱ 1 ţö 9999 ţĥåţ ñö çåřđ ĥåš ĥåđ"
  }

  func numberTwice(_ number: Int, owner: String) -> String {
    "ţĥé ñûɱƀéř \(number) íš åľřéåđý ţĥåţ öƒ `\(owner)`; ğíṽé ţĥíš çåřđ öñé ţĥåţ ñö çåřđ ĥåš ĥåđ"
  }

  func weightUnknown(_ text: String) -> String {
    let weights = Card.Weight.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` íšñ'ţ å ŵéíğĥţ; ŵříţé öñé öƒ \(weights)"
  }

  func unfitUnknown(_ text: String) -> String {
    let places = Card.Unfit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` åƒţéř `not:` ɱéåñš ñöţĥíñğ ĥéřé; ŵříţé öñé öř ɱöřé öƒ \(places)"
  }

  func cardTooLong(_ words: Int, minutes: Int) -> String {
    """
    řéåđíñğ ţĥé ƒřöñţ, ţĥé þřöɱþţš åñđ ţĥé ƒíñđíñğš íñ šĥöřţ åľöûđ (\(words) ŵöřđš) ţåķéš ɱöřé \
    ţĥåñ ĥåľƒ öƒ \(minutes) ɱíñûţéš, ŵĥíçĥ ľéåṽéš ľíţţľé ƒöř ţåľķ; ñåɱé ƒéŵéř ƒíñđíñğš, öř ğíṽé \
    ţĥé çåřđ ɱöřé ɱíñûţéš
    """
  }

  func cardEvidenceTooLong(_ words: Int, minutes: Int) -> String {
    """
    řéåđíñğ ţĥé ƒíñđíñğš åľöûđ åš ţĥéý šţåñđ (\(words) ŵöřđš) ţåķéš ľöñğéř ţĥåñ \(minutes) \
    ɱíñûţéš; ñåɱé ƒéŵéř ƒíñđíñğš, öř ğíṽé ţĥé çåřđ ɱöřé ɱíñûţéš
    """
  }

  // MARK: What is not shown

  var rawHTML: String { "HTML íšñ'ţ šĥöŵñ; ŵříţé íţ íñ Måřķđöŵñ, öř đéľéţé íţ" }

  func image(_ address: String) -> String {
    "ţĥé þíçţûřé `\(address)` íšñ'ţ šĥöŵñ, öñľý íţš đéšçříþţíöñ; šåý íñ ŵöřđš ŵĥåţ íţ šĥöŵš"
  }

  func linkTitle(_ title: String) -> String {
    "ţĥé ľíñķ'š ţíţľé “\(title)” íšñ'ţ šĥöŵñ; þûţ íţ íñţö ţĥé šéñţéñçé íƒ íţ ɱåţţéřš"
  }

  func unsafeLink(_ address: String) -> String {
    """
    ţĥé ľíñķ ţö `\(address)` íš šĥöŵñ åš þľåíñ ŵöřđš; \
    ŵříţé åñ åđđřéšš ţĥåţ ƀéğíñš ŵíţĥ ĥţţþš://, ĥţţþ:// öř ɱåíľţö:
    """
  }
}
