// Written by `make pseudo`, from EnglishDeckWords+Decks.swift.
import Practice

@testable import Decks

extension PseudoDeckWords {
  // MARK: Sections

  var secondTitle: String {
    "ţĥíš íš å šéçöñđ `#` ĥéåđíñğ; ŵříţé `##`, öř `###` ŵíţĥíñ å šéçţíöñ"
  }
  var textBeforeTitle: String {
    "ţéẋţ šţåñđš ƀéƒöřé ţĥé `#` ĥéåđíñğ; þûţ ţĥé `#` ĥéåđíñğ ƒířšţ"
  }
  var headingEmpty: String { "ţĥé ĥéåđíñğ ĥåš ñö ŵöřđš; ŵříţé šöɱé åƒţéř ţĥé `##`" }

  func sectionMissing(_ heading: String) -> String {
    "ţĥé šéçţíöñ “\(heading)” íš ɱíššíñğ; åđđ å ľíñé `## \(heading)` åñđ ŵříţé íţ ƀéľöŵ"
  }

  func sectionEmpty(_ heading: String) -> String {
    "ţĥé šéçţíöñ “\(heading)” íš éɱþţý; ŵříţé íţ ƀéľöŵ íţš ĥéåđíñğ"
  }

  func sectionTwice(_ heading: String) -> String {
    "ţĥé šéçţíöñ “\(heading)” šţåñđš ĥéřé å šéçöñđ ţíɱé; þûţ ƀöţĥ íñţö öñé"
  }

  func sectionUnknown(_ title: String, known: [String]) -> String {
    """
    ţĥé šéçţíöñ “\(title)” íšñ'ţ šĥöŵñ; ţĥé šéçţíöñš öƒ å çåřđ åřé \(quoted(known)), \
    šö řéñåɱé íţ öř ɱöṽé íţš ţéẋţ
    """
  }

  func sectionOfFinding(_ title: String, fixed: String) -> String {
    """
    ţĥé šéçţíöñ “\(title)” íš šĥöŵñ ŵíţĥ ţĥé ƒíñđíñğ'š ţéẋţ; å ƒíñđíñğ'š öñé šéçţíöñ íš \
    “\(fixed)”, šö řéñåɱé íţ, öř ŵříţé `###`
    """
  }

  // MARK: Cards

  var cardWithoutFront: String {
    "ţĥé çåřđ ĥåš ñö ƒřöñţ; ƀéğíñ íţš ƀöđý ŵíţĥ å ľíñé `# ` åñđ å šţåţéɱéñţ öř ɋûéšţíöñ"
  }
  var positionPass: String {
    "þåššíñğ íš åľŵåýš öƒƒéřéđ, šö `pass` çåñ'ţ ƀé å þöšíţíöñ; ţåķé íţ öûţ öƒ `positions:`"
  }
  var promptShape: String {
    "å þřöɱþţ íš öñé þåřåğřåþĥ; ɱåķé íññéř ľíšţš, ĥéåđíñğš åñđ öţĥéř ƀľöçķš þřöɱþţš öƒ ţĥéíř öŵñ"
  }
  var promptEmpty: String { "ţĥíš þřöɱþţ íš éɱþţý; ŵříţé íţ, öř đéľéţé ţĥé ľíñé" }

  func frontTooLong(_ count: Int) -> String {
    """
    ţĥé ƒřöñţ ĥåš \(count) ŵöřđš; \
    çûţ ţĥé ĥéåđíñğ åñđ šéţ-ûþ ţö \(CardReader.frontWords) åţ ɱöšţ, šö ţĥåţ íţ řéåđš åţ å ğľåñçé
    """
  }

  func positionCount(_ count: Int) -> String {
    let range = CardReader.positionCount
    return """
      `positions:` ľíšţš \(count); \
      ñåɱé \(range.lowerBound) ţö \(range.upperBound) ŵíţĥ çöɱɱåš ƀéţŵééñ ţĥéɱ
      """
  }

  func noPrompts(_ heading: String) -> String {
    "ţĥéřé åřé ñö þřöɱþţš ûñđéř “\(heading)”; ŵříţé éåçĥ åš å ľíšţ íţéɱ: `- What …?`"
  }

  func notAPrompt(_ heading: String) -> String {
    """
    öñľý ľíšţ íţéɱš åřé šĥöŵñ ûñđéř “\(heading)”; ɱåķé ţĥíš å þřöɱþţ ŵíţĥ `- ` ƀéƒöřé íţ, öř \
    ɱöṽé íţ
    """
  }

  func promptCount(_ count: Int) -> String {
    let range = CardReader.promptCount
    return """
      ţĥé çåřđ ĥåš \(count) \(count == 1 ? "þřöɱþţ" : "þřöɱþţš"); \
      ŵříţé \(range.lowerBound) ţö \(range.upperBound)
      """
  }

  var experienceNotNamed: String {
    """
    ţĥíš šéçţíöñ íš šĥöŵñ ŵĥéřé å çåřđ řéšţš öñ ýöûř öŵñ éẋþéříéñçé; \
    åđđ `\(Card.ownExperience)` ţö `findings:`, öř ţåķé ţĥé šéçţíöñ öûţ
    """
  }

  // MARK: Advice

  func frontLikeQuiz(_ words: String) -> String {
    """
    “\(words) …” šöûñđš ľíķé å ɋûíž, ŵíţĥ öñé říğĥţ åñšŵéř åñđ ţĥéñ šíľéñçé; \
    šåý šöɱéţĥíñğ ţĥåţ ţŵö ğööđ çöľľéåğûéš çöûľđ đíƒƒéř åƀöûţ
    """
  }

  func frontLikeSlogan(_ words: String) -> String {
    """
    “\(words)” šöûñđš ľíķé å šľöğåñ, ŵĥíçĥ ñöƀöđý ŵöûľđ đíšåğřéé ŵíţĥ; \
    šåý ŵĥåţ íţ çöšţš, öř šéţ íţ åğåíñšţ šöɱéţĥíñğ éľšé ţĥåţ ɱåţţéřš
    """
  }

  func promptAsksForCase(_ words: String) -> String {
    "“\(words)” åšķš ƒöř å ýöûñğ þéřšöñ'š šţöřý; åšķ ŵĥåţ ûšûåľľý ĥåþþéñš ĥéřé íñšţéåđ"
  }

  func positionNobodyTakes(_ position: String) -> String {
    """
    ñöƀöđý ŵöûľđ öŵñ ûþ ţö “\(position)” íñ ƒřöñţ öƒ çöľľéåğûéš; \
    öƒƒéř ŵĥåţ šöɱéöñé šéñšíƀľé ɱíğĥţ çĥööšé
    """
  }

  // MARK: Findings, sources, ids

  var findingWithoutStatement: String {
    "ţĥé ƒíñđíñğ ĥåš ñö šţåţéɱéñţ; ƀéğíñ íţš ƀöđý ŵíţĥ å ľíñé `# ` åñđ öñé þľåíñ šéñţéñçé"
  }
  var findingUnused: String {
    "ñö çåřđ řéšţš öñ ţĥíš ƒíñđíñğ åñđ íţ çöṽéřš ñöţĥíñğ; ñåɱé íţ íñ å çåřđ, öř åđđ `covers:`"
  }

  func sourceAddress(_ address: String) -> String {
    """
    `\(address)` çåñ'ţ ƀé öþéñéđ åš å ľíñķ; ŵříţé åñ åđđřéšš ţĥåţ ƀéğíñš ŵíţĥ ĥţţþš://, ĥţţþ:// \
    öř ɱåíľţö:
    """
  }

  func namedUnknown(_ id: String, _ kind: EvidenceKind) -> String {
    "ţĥéřé'š ñö \(name(kind)) `\(id)`; çöřřéçţ ţĥé íđ, öř ŵříţé `\(kind.folder)/\(id).md`"
  }

  func namedFaulty(_ id: String, _ kind: EvidenceKind, file: String) -> String {
    "ţĥé \(name(kind)) `\(id)` çåñ'ţ ƀé ûšéđ; ƒíẋ `\(file)` ƒířšţ"
  }

  private func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .source: "šöûřçé"
    case .finding: "ƒíñđíñğ"
    }
  }

  func findingName(_ name: String) -> String {
    """
    `\(name)` çåñ'ţ ƀé å ƒíñđíñğ; ŵříţé íţš íđ, åñöţĥéř đéçķ'š íđ, `/` åñđ íţš íđ ţĥéřé, öř \
    `\(Card.ownExperience)`
    """
  }

  func guestUnknown(_ id: String, deck: String) -> String {
    "ţĥé đéçķ `\(deck)` ĥåš ñö ƒíñđíñğ `\(id)`; çöřřéçţ ţĥé íđ, öř ţåķé íţ öûţ"
  }

  func deckUnknown(_ deck: String, known: [String]) -> String {
    """
    ţĥéřé'š ñö đéçķ `\(deck)` ƀéšíđé ţĥíš öñé\(known.isEmpty ? "" : ", öñľý \(list(known))"); \
    çöřřéçţ íţš ñåɱé, þûţ ţĥé đéçķ íñţö `Cards`, öř ŵříţé `\(Card.ownExperience)`
    """
  }

  func themeUnknown(_ theme: String, known: [String]) -> String {
    "`\(theme)` íšñ'ţ å ţĥéɱé öƒ ţĥíš đéçķ; ŵříţé öñé öƒ \(list(known)), öř ľíšţ íţ íñ đéçķ.ɱđ"
  }

  // MARK: deck.md and outline.md

  var noThemes: String {
    "ţĥé šéçţíöñ ľíšţš ñö ţĥéɱéš; ŵříţé éåçĥ åš å ľíšţ íţéɱ: `- theme-id: Title of the theme`"
  }
  var listedItemShape: String {
    "ţĥíš íţéɱ íšñ'ţ `id: words`; ŵříţé ţĥé íđ, å çöľöñ åñđ ţĥé ŵöřđš"
  }

  func languageUnknown(_ language: String) -> String {
    """
    ţĥé ľåñğûåğé `\(language)` íšñ'ţ ķñöŵñ ĥéřé; \
    ŵříţé öñé öƒ \(list(SectionWords.languages.keys.sorted()))
    """
  }

  func listedTwice(_ id: String, first: Int) -> String {
    "`\(id)` íš ľíšţéđ ţŵíçé, ƒířšţ öñ ľíñé \(first); ķééþ öñé öƒ ţĥéɱ"
  }

  func outlineID(_ id: String) -> String {
    "`\(id)` çåñ'ţ ƀé åñ öûţľíñé íđ; ŵříţé çåþíţåľš, đíğíţš åñđ ĥýþĥéñš, šûçĥ åš `FR-C1`"
  }

  func outlineUncovered(_ id: String) -> String {
    "ñöţĥíñğ çöṽéřš `\(id)`; åđđ íţ ţö `covers:` öƒ å çåřđ öř ƒíñđíñğ, öř ţåķé íţ öûţ ĥéřé"
  }

  func coversUnlisted(_ id: String, hasOutline: Bool) -> String {
    hasOutline
      ? "`\(id)` íšñ'ţ ľíšţéđ íñ öûţľíñé.ɱđ; çöřřéçţ íţ, öř ľíšţ íţ ţĥéřé"
      : "`\(id)` íšñ'ţ ľíšţéđ, ƀéçåûšé ţĥé đéçķ ĥåš ñö öûţľíñé.ɱđ; ŵříţé öñé ţĥåţ ľíšţš íţ"
  }
  func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
