// Written by `make pseudo`, from EnglishCommandWords+Own.swift.
import Decks
import Documents
import Faces
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  func idUnclear(_ id: String) -> String {
    "\"\(id)\" çåñ'ţ ƀé åñ íđ. Ušé ľöŵéř-çåšé ľéţţéřš, đíğíţš åñđ ĥýþĥéñš, ƀéğíññíñğ ŵíţĥ å ľéţţéř, "
      + "šûçĥ åš åšķíñğ-ƒířšţ."
  }
  func whichDeck(_ decks: [String]) -> String {
    "ţĥéřé åřé šéṽéřåľ đéçķš. Såý ŵĥíçĥ ŵíţĥ --deck: \(decks.joined(separator: " öř "))."
  }
  func newCard(_ draft: CardDraft) -> String {
    let prompts = draft.prompts.isEmpty ? ["", "", ""] : draft.prompts
    let positions = draft.positions.joined(separator: ", ")
    let known = MarkdownSource.paragraph(draft.known)
    let parts = [
      "# \(MarkdownSource.paragraph(draft.front))".trimmingBlanks(),
      MarkdownSource.paragraph(draft.setUp),
      "## Tåľķ åƀöûţ íţ",
      prompts.map { "- \(MarkdownSource.paragraph($0))".trimmingBlanks() }.joined(separator: "\n"),
      "## Fåçíľíţåţöř ñöţéš",
      draft.isBegun ? firstNotes : "",
      known.isEmpty ? "" : "## Wĥåţ ŵé ķñöŵ ƒřöɱ öûř öŵñ ŵöřķ\n\n\(known)",
      "## Třý ţĥíš",
      MarkdownSource.paragraph(draft.tryThis),
    ]
    return """
      ---
      íđ: \(draft.id)
      ţíţľé: \(draft.title)
      ţĥéɱé: \(draft.theme)
      ƒíñđíñğš: \(draft.restsOn.joined(separator: ", "))\(draft.isBegun ? "" : "\nçöṽéřš:")
      ɱíñûţéš: 12\(positions.isEmpty ? "" : "\nþöšíţíöñš: \(positions)")
      ---

      \(parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))

      """
  }
  private var firstNotes: String {
    """
    Såý ƒířšţ ţĥåţ åñýöñé çåñ þåšš. Tåľķ åƀöûţ ĥöŵ ŵé ŵöřķ, åñđ ľéåṽé ýöûñğ þéöþľé'š šţöříéš öûţ.

    Iƒ íţ ğöéš ɋûíéţ, þåířš. Iƒ šöɱéöñé íšñ'ţ ĥéřé ţö åñšŵéř, ţåľķ åƀöûţ ţĥé ĥåƀíţ åñđ ñöţ ţĥé þéřšöñ.
    """
  }
  var cardConversation: String {
    """
    A ƒéŵ ɋûéšţíöñš, åñđ ţĥé çåřđ íš ţĥéřé. Wříţé åš ýöû'đ šåý íţ ţö å çöľľéåğûé. Léåṽé öûţ åñýţĥíñğ \
    ţĥåţ þöíñţš ţö å ýöûñğ þéřšöñ.
    """
  }
  func cardQuestion(_ part: CardDraft.Part, number: Int) -> String {
    switch part {
    case .front: "Wĥåţ çöûľđ ţŵö ğööđ çöľľéåğûéš đíƒƒéř åƀöûţ? Oñé šéñţéñçé: "
    case .setUp: "A šéñţéñçé ţĥåţ šéţš íţ ûþ, šûçĥ åš å đåý åñđ å þľåçé (Eñţéř ƒöř ñöñé): "
    case .positions:
      "Wĥåţ ɱíğĥţ þéöþľé åñšŵéř? Cöɱɱåš ƀéţŵééñ (Eñţéř ƒöř åğřéé, íţ đéþéñđš, đíšåğřéé, ñöţ šûřé): "
    case .prompts:
      "Qûéšţíöñ \(number) ţö ţåľķ åƀöûţ\(number > 3 ? " (Eñţéř ŵĥéñ ţĥåţ'š éñöûğĥ)" : ""): "
    case .tryThis: "Oñé ţĥíñğ ţö ţřý, šɱåľľ éñöûğĥ ƒöř ţĥíš ɱöñţĥ: "
    case .known:
      "Wĥåţ đö ýöû ķñöŵ åƀöûţ ţĥíš ƒřöɱ ýöûř öŵñ ŵöřķ? Oř å ƒíñđíñğ, šûçĥ åš ķééþíñğ-šåƒé/ƒříéñđš: "
    }
  }
  func cardAnswerNeeded(_ part: CardDraft.Part) -> String {
    switch part {
    case .front: "Tĥé çåřđ ñééđš å ƒřöñţ: å šţåţéɱéñţ öř å ɋûéšţíöñ, íñ öñé šéñţéñçé."
    case .setUp: "Tĥåţ'š ţöö ľöñğ. A šéñţéñçé öř ţŵö ŵíľľ đö."
    case .positions: "Nåɱé ţŵö ţö šíẋ, ŵíţĥ çöɱɱåš ƀéţŵééñ ţĥéɱ. Påššíñğ íš åľŵåýš öƒƒéřéđ ƀéšíđéš."
    case .prompts: "Iţ ţåķéš ţĥřéé ţö ƒíṽé ɋûéšţíöñš, öñé åţ å ţíɱé."
    case .tryThis: "Tĥé çåřđ ñééđš öñé ţĥíñğ ţö ţřý."
    case .known: "Såý íñ å šéñţéñçé ŵĥåţ ýöû ķñöŵ, öř ñåɱé å ƒíñđíñğ."
    }
  }
  var newCardComplete: String {
    "Tĥé çåřđ çåñ ƀé ûšéđ. Iţš ñöţéš åřé å ƀéğíññíñğ: þûţ íñ ŵĥåţ ţĥíš řööɱ ŵíľľ ñééđ."
  }
  func newDeck(title: String, theme: String?) -> String {
    let name = (theme ?? "").replacing("-", with: " ")
    let themeTitle = name.prefix(1).uppercased() + name.dropFirst()
    return """
      ---
      ţíţľé: \(title)
      ľåñğ: éñ
      ƒöř: Eṽéřýöñé íñ öûř ţéåɱ
      çöñţéñţ-ñöţé: Såý ĥéřé ŵĥåţ ţĥéšé çåřđš åřé åƀöûţ, šö ţĥåţ þéöþľé çåñ çĥööšé ţö šíţ öñé öûţ.
      çřéđíţš: Oûř ţéåɱ
      ---

      # \(title)

      Såý ĥéřé ŵĥåţ ţĥé çåřđš åřé ƒöř åñđ ŵĥéřé ţĥéý çöɱé ƒřöɱ.

      ## Tĥéɱéš

      \(theme.map { "- \($0): \(themeTitle)" } ?? "- þřåçţíçé: Oûř þřåçţíçé")

      ## Sûþþöřţ

      - Iƒ ýöû'řé ŵöřříéđ åƀöûţ å çĥíľđ: ƒöľľöŵ ýöûř öřğåñíšåţíöñ'š öŵñ šåƒéğûåřđíñğ þřöçéđûřé, ţöđåý.
      - Iƒ šöɱéöñé íš íñ đåñğéř ñöŵ: říñğ 999.

      """
  }
  func deckBegun(_ folder: String) -> String {
    "Béğåñ å đéçķ íñ \(folder). Iţš đéçķ.ɱđ šåýš ŵĥö íţ'š ƒöř åñđ ľíšţš íţš ţĥéɱéš: ɱåķé ţĥéɱ ýöûřš."
  }
  func noFolderMade(_ folder: String) -> String {
    "ţĥé ƒöľđéř \(folder) çåñ'ţ ƀé ɱåđé. Cĥéçķ ţĥåţ ýöû ɱåý ŵříţé ţĥéřé."
  }
  var noOwnDeck: String { "ţĥéřé'š ñö đéçķ öƒ ýöûř öŵñ ĥéřé. Ađđ --deck ɱý-đéçķ ţö ƀéğíñ öñé." }
  func cardExists(_ file: String) -> String {
    "\(file) éẋíšţš åľřéåđý åñđ íš ľéƒţ åš íţ íš. Cĥööšé åñöţĥéř íđ."
  }
  func newCardHint(_ deck: String) -> String {
    """
    Nöŵ ŵříţé: å ţíţľé; ţĥé ţĥéɱé; ţĥé íđš öƒ ţĥé ƒíñđíñğš íţ řéšţš öñ; åƒţéř # å šţåţéɱéñţ ţĥåţ \
    ţĥöûğĥţƒûľ çöľľéåğûéš çåñ đíƒƒéř åƀöûţ, ŵíţĥ å šĥöřţ šéţ-ûþ ûñđéř íţ (60 ŵöřđš åţ ɱöšţ íñ åľľ); ţĥřéé \
    ţö ƒíṽé þřöɱþţš; ñöţéš ƒöř ţĥé ƒåçíľíţåţöř; öñé çĥåñğé šöɱéöñé çöûľđ ɱåķé ŵíţĥíñ å ɱöñţĥ.
    `covers:` ɱåý ƀé ľéƒţ öûţ. `reflect cards check \(deck)` šåýš ŵĥåţ íš šţíľľ ɱíššíñğ.
    """
  }
  func about(_ preference: Preference) -> String {
    switch preference {
    case .look: "ţĥé çöľöûřš öƒ ţĥé ŵĥöľé ŵíñđöŵ"
    case .large: "ľåý íţ öûţ ƒöř å þřöĵéçţöř"
    case .calm: "ľéţ ţĥé çľöçķ çĥåñğé éåçĥ ɱíñûţé, ñöţ éåçĥ šéçöñđ"
    case .capture: "ĥöŵ å ğřöûþ'š ṽíéŵš åřé ţåķéñ đöŵñ"
    case .group: "ţĥé ğřöûþ ŵĥöšé šéššíöñš åñđ åçţíöñš ƀéľöñğ ţöğéţĥéř"
    case .keepFor: "ĥöŵ ľöñğ řéçöřđš åřé ķéþţ"
    case .keepLearningFor: "ĥöŵ ľöñğ řéçöřđš öƒ ľéåřñíñğ åřé ķéþţ"
    case .returns: "åƒţéř ĥöŵ ɱåñý ɱöñţĥš å çåřđ ýöû ɱéţ çöɱéš ƀåçķ, öř öƒƒ"
    case .profile: "ŵĥöšé ɋûéšţíöñš å ľéåřñíñğ řéçöřđ åñšŵéřš"
    case .language: "ţĥé ľåñğûåğé öƒ řéƒľéçţ íţšéľƒ"
    case .address: "ţĥé ñåɱé öř ñûɱƀéř ţĥåţ þĥöñéš íñ ţĥé řööɱ řéåçĥ ţĥíš çöɱþûţéř ƀý"
    case .organisation: "ţĥé öřğåñíšåţíöñ ţĥåţ çöûñţš ýöû šĥåřé åřé ƒöř"
    case .region: "ţĥé řéğíöñ ţĥåţ çöûñţš ýöû šĥåřé åřé öƒ"
    case .share: "ŵĥéřé `reflect share` šéñđš çöûñţš, ŵĥéñ ýöû ţýþé íţ"
    case .safeWorkspace: "ƒöľđéřš ýöû ţřûšţ åľţĥöûğĥ šöɱéöñé éľšé öŵñš ţĥéɱ öř ɱåý ŵříţé ţĥéřé"
    }
  }
  func shape(_ shape: Preference.Shape) -> String {
    switch shape {
    case .oneOf(let values): values.joined(separator: ", ")
    case .age: "2ý, 36ɱö, 6ŵ öř 90đ"
    case .keepingTime: "2ý, 12ɱö, 6ŵ öř 90đ; å ğřöûþ'š öŵñ åƒţéř íţ, šûçĥ åš 12ɱö; Níğĥţ ţéåɱ: 6ɱö"
    case .months: "ɱöñţĥš ŵíţĥ çöɱɱåš ƀéţŵééñ ţĥéɱ, šûçĥ åš 1, 3, 9; öř öƒƒ"
    case .id: "ľöŵéř-çåšé ľéţţéřš, đíğíţš åñđ ĥýþĥéñš"
    case .words: "å ƒéŵ ŵöřđš"
    case .address: "šûçĥ åš 192.168.1.20"
    case .place: "å ƒöľđéř'š ŵĥöľé þåţĥ, öř å đåţåƀåšé šûçĥ åš þöšţğřéšɋľ://çöûñţš.éẋåɱþľé/çöûñţý"
    case .folders: "ŵĥöľé þåţĥš ŵíţĥ çöɱɱåš ƀéţŵééñ ţĥéɱ"
    }
  }
  func notAccepted(_ value: String, by preference: Preference) -> String {
    "\(preference.rawValue) çåñ'ţ ƀé \"\(value)\". Iţ çåñ ƀé: \(shape(preference.shape))."
  }
  func noSuchPreference(_ key: String) -> String {
    let known = Preference.allCases.map(\.rawValue)
    return "ţĥéřé'š ñö þřéƒéřéñçé \"\(key)\". \(meant(NearWords.nearest(to: key, among: known)))"
      + "`reflect preferences` ľíšţš ţĥéɱ."
  }
  var preferenceLineUnclear: String { "ţĥíš íšñ'ţ å þřéƒéřéñçé. Wříţé å ľíñé šûçĥ åš ľööķ: đåřķ." }
  var preferencesNotAFile: String { "íţ íšñ'ţ å þľåíñ ƒíľé" }
  func preferencesUnreadable(_ file: String, _ reason: String) -> String {
    "ýöûř þřéƒéřéñçéš íñ \(file) çåñ'ţ ƀé řéåđ: \(reason). Eṽéřýţĥíñğ éľšé ŵöřķš ŵíţĥöûţ ţĥéɱ."
  }
  var noPlaceForPreferences: String {
    "çåñ'ţ ţéľľ ŵĥéřé ýöûř þřéƒéřéñçéš ƀéľöñğ. Séţ HOME öř XDG_CONFIG_HOME ţö å ŵĥöľé þåţĥ."
  }
  func preferenceLine(_ preference: Preference, _ value: Preferences.Value?) -> String {
    let said = value.map { "\($0.text)  (\($0.origin.name))" } ?? "–"
    return "\(preference.rawValue): \(said)"
  }
  func preferenceSet(_ preference: Preference, _ value: String) -> String {
    "\(preference.rawValue) íš ñöŵ \(value)."
  }
  func preferenceUnset(_ preference: Preference) -> String {
    "\(preference.rawValue) íšñ'ţ šéţ åñý ɱöřé."
  }
  func variableWins(_ name: String) -> String {
    "Föř ñöŵ \(name) íñ ţĥé éñṽířöñɱéñţ ŵíñš öṽéř ýöûř ƒíľé."
  }
}
