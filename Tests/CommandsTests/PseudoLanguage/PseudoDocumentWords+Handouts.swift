// Written by `make pseudo`, from EnglishDocumentWords+Handouts.swift.
import Practice

@testable import Documents

extension PseudoDocumentWords {
  var talkAboutIt: String { "Tåľķ åƀöûţ íţ" }
  var facilitatorNotes: String { "Fåçíľíţåţöř ñöţéš" }
  var tryThis: String { "Třý ţĥíš" }
  var theme: String { "Tĥéɱé" }
  var themes: String { "Tĥéɱéš" }
  var time: String { "Tíɱé" }
  var positions: String { "Pöšíţíöñš" }
  var covers: String { "Cöṽéřš" }
  var place: String { "Wĥéřé" }
  var audience: String { "Föř" }
  var behindIt: String { "Wĥåţ ţĥé řéšéåřçĥ ƒöûñđ" }
  var ownWork: String { "Wĥåţ ŵé ķñöŵ ƒřöɱ öûř öŵñ ŵöřķ" }
  var ownExperience: String { "Fřöɱ öûř öŵñ éẋþéříéñçé, ñöţ ƒřöɱ řéšéåřçĥ." }
  var heldBack: String { "Tĥé ƒíñđíñğ íš ĥéľđ ƀåçķ. Ađđ --with-finding ţö šéé íţ." }
  var cardsOnIt: String { "Cåřđš ţĥåţ řéšţ öñ íţ" }

  func minutes(_ minutes: Int) -> String {
    minutes == 1 ? "1 ɱíñûţé" : "\(minutes) ɱíñûţéš"
  }

  var language: String { "éñ" }

  // MARK: - Kinds

  func label(_ kind: HandoutKind) -> String {
    switch kind {
    case .cards: "Cåřđš ţö çûţ öûţ"
    case .large: "Låřğé çåřđš"
    case .page: "A þåğé ƒöř éåçĥ çåřđ"
    case .guide: "A ƒåçíľíţåţöř'š ğûíđé"
    case .findings: "Tĥé ƒíñđíñğš"
    case .ballots: "Sľíþš åñđ ṽöţíñğ çåřđš"
    }
  }
  func about(_ kind: HandoutKind) -> String {
    switch kind {
    case .cards:
      "Pöšţçåřđ šížé (A6), ƒöûř ţö å šĥééţ, þříñţéđ öñ ƀöţĥ šíđéš: ţĥé ƒřöñţ, åñđ öñ ţĥé ƀåçķ "
        + "ŵĥåţ ţö ţåľķ åƀöûţ åñđ ţĥé ƒíñđíñğ."
    case .large: "Tŵö ţö å šĥééţ (A5), íñ ľåřğé ľéţţéřš."
    case .page:
      "Eåçĥ çåřđ öñ å þåğé öƒ íţš öŵñ, ŵíţĥ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, íţš ƒíğûřéš åñđ íţš šöûřçéš."
    case .guide: "Tíɱéš, ŵĥåţ ţö šåý, ñöţéš, åñđ å þåğé ţö ŵříţé öñ."
    case .findings: "Wĥåţ ţĥé řéšéåřçĥ ƒöûñđ, ŵíţĥ ţåƀľéš, çĥåřţš åñđ šöûřçéš."
    case .ballots: "Sľíþš ţö ŵříţé å ṽíéŵ öñ íñ þříṽåţé, ƒöûř ţö å šĥééţ, åñđ çåřđš ţö ĥöľđ ûþ."
    }
  }

  // MARK: - Titles

  func cardsTitle(_ title: String) -> String { "Cåřđš: \(title)" }
  func guideTitle(_ title: String, _ settings: [Setting]) -> String {
    settings.readership == .room ? "Fåçíľíţåţöř’š ğûíđé: \(title)" : "Gûíđé: \(title)"
  }
  func findingsTitle(_ title: String) -> String { "Wĥåţ ţĥé řéšéåřçĥ ƒöûñđ: \(title)" }
  var testSheetTitle: String { "Téšţ šĥééţ ƒöř çåřđš" }

  func cardsSubject(_ count: Int) -> String {
    count == 1 ? "A çåřđ ţö þříñţ åñđ çûţ öûţ" : "\(count) çåřđš ţö þříñţ åñđ çûţ öûţ"
  }
  var pagesSubject: String { "Söɱéţĥíñğ ţö ţĥíñķ åƀöûţ, ŵíţĥ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ" }
  var guideSubject: String { "Föř ŵĥöéṽéř ĥöľđš å šéššíöñ ŵíţĥ ţĥéšé çåřđš" }
  var findingsSubject: String { "Tĥé éṽíđéñçé ƀéĥíñđ ţĥé çåřđš, ŵíţĥ ŵĥåţ íţ đöéš ñöţ šåý" }

  // MARK: - Cards

  var whereYouStand: String { "Wĥéřé đö ýöû šţåñđ?" }

  func first(of count: Int) -> String { "1 öƒ \(count)" }
  var takeAView: String { "Tåķé å ṽíéŵ, ţĥéñ ţûřñ öṽéř" }

  var roundAtATable: [Block] {
    let steps = [
      ("Tåķé å ṽíéŵ", "Oñ ýöûř öŵñ. Yöû çåñ þåšš, åñđ ñöƀöđý åšķš ŵĥý."),
      ("Tåľķ", "Gíṽé ýöûř řéåšöñ, ţĥéñ åšķ ƒöř ţĥéířš. Tåľķ åƀöûţ þřåçţíçé, ñéṽéř åƀöûţ å çåšé."),
      ("Tûřñ öṽéř", "Cĥööšé ţŵö öř ţĥřéé ɋûéšţíöñš. Tĥéñ řéåđ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ."),
      ("Lööķ åğåíñ", "Kééþ ýöûř ṽíéŵ öř çĥåñğé íţ. Néíţĥéř íš ƀéţţéř."),
      ("Ağřéé öñé ţĥíñğ", "Sɱåľľ, ŵíţĥíñ å ɱöñţĥ, åñđ đöñé ƀý šöɱéöñé ĥéřé."),
    ]
    return [
      .list(
        MarkupList(
          start: 1,
          items: steps.map { [.paragraph([.strong([.text($0.0)]), .text(". \($0.1)")])] }))
    ]
  }

  var question: String { "Qûéšţíöñ" }
  func takeFinding(_ number: Int?) -> String {
    "Wĥéñ ýöû ĥåṽé ţåľķéđ, ţåķé ƒíñđíñğ\(number.map { " \($0)" } ?? "")"
  }
  func belongsTo(_ number: Int?) -> String {
    "Béľöñğš ţö ɋûéšţíöñ\(number.map { " \($0)" } ?? "")"
  }
  var turnOverWhen: String {
    """
    Wĥåţ ţĥé řéšéåřçĥ ƒöûñđ íš öñ ţĥé öţĥéř šíđé. Tûřñ öṽéř ŵĥéñ éṽéřýöñé ĥåš ţåķéñ å ṽíéŵ, öř \
    þåššéđ, åñđ ýöû ĥåṽé ţåľķéđ.
    """
  }
  var roundInWords: [String] {
    ["ţåķé å ṽíéŵ", "ţåľķ", "šéé ţĥé ƒíñđíñğ", "ľööķ åğåíñ", "åğřéé öñé ţĥíñğ"]
  }
  var lookAgain: String { "Lööķ åğåíñ" }
  func cardsInThemes(_ cards: Int, themes: Int) -> String {
    "\(cards) çåřđš íñ \(themes) ţĥéɱéš"
  }

  func two(_ first: String, _ second: String) -> String { "\(first) åñđ \(second)" }
  func andOthers(_ first: String) -> String { "\(first) åñđ öţĥéřš" }

  // MARK: - Findings

  var findingsPurpose: String {
    """
    Eåçĥ ƒíñđíñğ šåýš ŵĥåţ ŵåš ƒöûñđ, íñ ŵĥíçĥ ğřöûþ, åñđ ŵĥåţ íţ đöéš ñöţ šåý. Tĥé ľåšţ þåřţ ɱåţţéřš åš \
    ɱûçĥ åš ţĥé ƒířšţ: řéåđ íţ, åñđ řéåđ íţ öûţ.
    """
  }
  var titlesInOrder: String { "Tíţľéš ƒřöɱ A ţö Z" }
  var evidence: String { "Tĥé éṽíđéñçé" }
  var evidenceOnce: String {
    "Eṽéřý ƒíñđíñğ ţĥåţ ţĥé çåřđš řéšţ öñ šţåñđš ĥéřé öñçé, ŵíţĥ íţš ƒíğûřéš åñđ åľľ ţĥåţ íţ đöéš ñöţ šåý."
  }
  func someOf(_ count: Int, _ all: Int) -> String {
    "\(count) öƒ \(all); åľľ öƒ ţĥéɱ åřé íñ ţĥé éṽíđéñçé åţ ţĥé éñđ."
  }
  func pages(_ pages: String) -> String { "Påğéš \(pages)." }
  func doi(_ doi: String) -> String { "DOI: \(doi)" }

  // MARK: - The end

  var creditsTitle: String { "Wĥö ɱåđé ţĥíš" }
  var deck: String { "Cåřđš" }
  var credits: String { "Cřéđíţš" }
  var licence: String { "Líçéñçé" }
  var handoutClosing: String {
    """
    Tĥíš íš ƒöř ľéåřñíñğ ƒřöɱ þûƀľíšĥéđ řéšéåřçĥ. Iţ íš ñöţ å çåšé řéçöřđ, åñđ íţ đöéš ñöţ ĵûđğé \
    říšķ. Wříţé ñöţĥíñğ öñ íţ ţĥåţ çöûľđ íđéñţíƒý å ýöûñğ þéřšöñ. A ŵöřřý åƀöûţ å çĥíľđ ğöéš ţö \
    ýöûř öřğåñíšåţíöñ’š öŵñ šåƒéğûåřđíñğ þřöçéđûřé, ţöđåý.
    """
  }

  // MARK: - Slips and voting cards

  func ballotsTitle(_ title: String) -> String { "Sľíþš åñđ ṽöţíñğ çåřđš: \(title)" }
  var ballotsSubject: String { "Víéŵš ğíṽéñ íñ þříṽåţé, öř ĥéľđ ûþ ţöğéţĥéř" }
  var firstView: String { "Fířšţ ṽíéŵ, ƀéƒöřé ţĥé ţåľķ" }
  var secondView: String { "Séçöñđ ṽíéŵ, åƒţéř ţĥé ƒíñđíñğ" }
  var howSure: String { "Höŵ šûřé?" }
  var why: String { "Wĥý?" }
  var ownMark: String { "A ɱåřķ öñľý ýöû ķñöŵ, öñ ƀöţĥ šľíþš. Nö ñåɱé:" }
  var roleOnSlip: String { "Röľé ğřöûþ, öñľý ŵĥéřé ƒíṽé öř ɱöřé šĥåřé íţ:" }
  var foldAndHandIn: String { "Föľđ íţ åñđ ĥåñđ íţ íñ. Léƒţ éɱþţý, íţ íš å þåšš." }

  // MARK: - The head of a guide

  var contentNote: String { "Aƀöûţ ţĥé šûƀĵéçţ" }
  var beforeYouBegin: String { "Béƒöřé ýöû ƀéğíñ" }
  var runSheet: String { "Rûñ šĥééţ" }
  var step: String { "Sţéþ" }
  var fromMinute: String { "Fřöɱ ɱíñûţé" }
  var minutesColumn: String { "Míñûţéš" }

  func settings(_ settings: [Setting]) -> String {
    settings.map { setting in
      switch setting {
      case .solo: "öñé þéřšöñ åľöñé"
      case .pair: "ţŵö þéöþľé"
      case .team: "å ţéåɱ"
      case .multiAgency: "šéṽéřåľ åğéñçíéš"
      }
    }.joined(separator: ", ")
  }

  func stepHeading(_ title: String, from start: Int, to end: Int) -> String {
    "\(title) (ɱíñûţéš \(start) ţö \(end))"
  }

  // MARK: - What there is to do

  var preparing: [Block] {
    list([
      "Téľľ þéöþľé ţĥé šûƀĵéçţ ƀéƒöřé ţĥé đåý, åñđ ţĥåţ åñýöñé ɱåý šíţ íţ öûţ.",
      "Réåđ éåçĥ çåřđ ŵíţĥ íţš ñöţéš, åñđ éåçĥ ƒíñđíñğ ŵíţĥ ŵĥåţ íţ đöéš ñöţ šåý.",
      "Ašķ å çöľľéåğûé ţö ƀé ƒřéé åƒţéřŵåřđš, íñ çåšé šöɱéöñé ŵöûľđ ľíķé ţö ţåľķ.",
      "Håṽé ŵåţéř, þåþéř, åñđ å çľöçķ ţĥåţ åľľ çåñ šéé.",
    ])
  }

  var aRound: String { "Höŵ å çåřđ ğöéš" }

  func roundInSteps(_ settings: [Setting]) -> [Block] {
    switch settings.readership {
    case .one: list(alone, start: 1)
    case .two: list(inPairs, start: 1)
    case .room: list(inARoom, start: 1)
    }
  }

  private var alone: [String] {
    [
      "Réåđ ţĥé ƒřöñţ ţŵíçé. Tåķé å ṽíéŵ ƀéƒöřé ýöû ğö öñ, öř þåšš.",
      "Cĥööšé ţŵö öř ţĥřéé öƒ ţĥé ɋûéšţíöñš. Wříţé å ľíñé öř ţŵö öñ éåçĥ.",
      "Réåđ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, åñđ ŵĥåţ íţ đöéš ñöţ šåý. Sţöþ ƒöř å ɱöɱéñţ.",
      "Lööķ åğåíñ. A ṽíéŵ ţĥåţ ɱöṽéđ íš ñö ƀéţţéř ţĥåñ öñé ţĥåţ šţåýéđ.",
      "Wříţé đöŵñ öñé ţĥíñğ ţö çĥåñğé, åñđ ŵĥéñ ýöû ľööķ åţ íţ åğåíñ.",
    ]
  }

  private var inPairs: [String] {
    [
      "Oñé öƒ ýöû řéåđš ţĥé ƒřöñţ, ţŵíçé. Eåçĥ öƒ ýöû ţåķéš å ṽíéŵ íñ šíľéñçé. Eíţĥéř çåñ þåšš, åñđ "
        + "ğíṽéš ñö řéåšöñ.",
      "Sĥöŵ éåçĥ öţĥéř ýöûř ṽíéŵš öñľý ŵĥéñ ƀöţĥ åřé řéåđý.",
      "Tåľķ. Cĥööšé ţŵö öř ţĥřéé öƒ ţĥé ɋûéšţíöñš, åñđ åšķ ƀéƒöřé ýöû åñšŵéř.",
      "Réåđ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, åñđ ŵĥåţ íţ đöéš ñöţ šåý. Léåṽé å ɱöɱéñţ öƒ ɋûíéţ.",
      "Lööķ åğåíñ, éåçĥ ƒöř ýöûřšéľƒ. A ṽíéŵ ţĥåţ ɱöṽéđ íš ñö ƀéţţéř ţĥåñ öñé ţĥåţ šţåýéđ.",
      "Ağřéé öñé ţĥíñğ ţö çĥåñğé: ŵĥåţ, ŵĥíçĥ öƒ ýöû, åñđ ŵĥéñ ýöû ľööķ åţ íţ åğåíñ.",
    ]
  }

  private var inARoom: [String] {
    [
      "Réåđ ţĥé ƒřöñţ öûţ, ţŵíçé. Eṽéřýöñé ţåķéš å ṽíéŵ åľöñé åñđ íñ šíľéñçé. Añýöñé çåñ þåšš, "
        + "åñđ ğíṽéš ñö řéåšöñ.",
      "Wåíţ ûñţíľ éṽéřý ṽíéŵ íš íñ öř þåššéđ. Dö ñöţ šĥöŵ å çöûñţ ýéţ.",
      "Tåľķ: ƒířšţ íñ þåířš, ţĥéñ íñ ţĥé ŵĥöľé řööɱ. Cĥööšé ţŵö öř ţĥřéé öƒ ţĥé ɋûéšţíöñš.",
      "Réåđ öûţ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, åñđ ŵĥåţ íţ đöéš ñöţ šåý íñ ţĥé šåɱé ṽöíçé. Léåṽé å "
        + "ɱöɱéñţ öƒ ɋûíéţ.",
      "Eṽéřýöñé ľööķš åğåíñ, åľöñé. A ṽíéŵ ţĥåţ ɱöṽéđ íš ñö ƀéţţéř ţĥåñ öñé ţĥåţ šţåýéđ.",
      "Ağřéé öñé ţĥíñğ ţö çĥåñğé: ŵĥåţ, ŵĥö ƀý řöľé, åñđ ŵĥéñ ýöû ľööķ åţ íţ åğåíñ.",
    ]
  }

  func toHaveReady(_ settings: [Setting]) -> [String] {
    switch settings.readership {
    case .one:
      [
        "A çåřđ", "Söɱéţĥíñğ ţö ŵříţé ŵíţĥ", "Sûþþöřţ, ŵĥéřé ýöû çåñ šéé íţ", "A çľöçķ ýöû çåñ šéé",
        "Söɱéöñé ýöû çöûľđ říñğ åƒţéřŵåřđš",
      ]
    case .two:
      [
        "A çåřđ ýöû çåñ ƀöţĥ řéåđ", "Söɱéţĥíñğ ţö ŵříţé ŵíţĥ", "Sûþþöřţ, ŵĥéřé ýöû ƀöţĥ šéé íţ",
        "A çľöçķ ýöû ƀöţĥ šéé",
      ]
    case .room:
      [
        "Cåřđš, öñé ƒöř éåçĥ þéřšöñ öř þåíř", "Sľíþš åñđ þéñš", "Sûþþöřţ, ŵĥéřé éṽéřýöñé šééš íţ",
        "A çľöçķ ýöû çåñ šéé", "Söɱéöñé ƒřéé ţö ţåľķ åƒţéřŵåřđš",
      ]
    }
  }
  var runningLate: String {
    """
    Rûññíñğ ľåţé? Léåṽé öûţ å çåřđ, ñéṽéř ţĥé ƒíñđíñğ, ñéṽéř ŵĥåţ íţ đöéš ñöţ šåý, åñđ ñéṽéř ţĥé çľöšé.
    """
  }
  var clock: String { "Cľöçķ" }
  var begins: String { "Sţåřţ" }
  var ends: String { "Fíñíšĥ" }
  var people: String { "Péöþľé" }
  func span(_ start: Int, _ end: Int) -> String { "\(start)–\(end)" }

  var welcome: String { "Wéľçöɱé" }
  var close: String { "Cľöšé" }

  func welcoming(_ decks: [Deck]) -> [Block] {
    paragraphs([
      "Sĥöŵ ŵĥéřé šûþþöřţ çåñ ƀé ƒöûñđ ƀéƒöřé ýöû ƀéğíñ, šö ţĥåţ ñöƀöđý ĥåš ţö åšķ ƒöř íţ. Tĥéñ "
        + "šåý, íñ ýöûř öŵñ ŵöřđš öř íñ ţĥéšé:"
    ]) + [
      .quotation(
        paragraphs(
          decks.map(\.contentNote) + [
            "Yöû çåñ þåšš öñ åñýţĥíñğ, öř šţéþ öûţ åñđ çöɱé ƀåçķ. Yöû đöñ'ţ ĥåṽé ţö ğíṽé å řéåšöñ.",
            "Wĥåţ þéöþľé šåý šţåýš íñ ţĥé řööɱ. Tĥéřé íš öñé ľíɱíţ: å ŵöřřý åƀöûţ å çĥíľđ, öř åƀöûţ "
              + "åñýöñé’š šåƒéţý, ğöéš ţö ýöûř öŵñ öřğåñíšåţíöñ’š þřöçéđûřé.",
            "Wé ţåľķ åƀöûţ öûř þřåçţíçé. Wé đöñ'ţ ţåľķ åƀöûţ çåšéš, åñđ ŵé ñéṽéř ŵříţé åñýţĥíñğ ţĥåţ "
              + "íđéñţíƒíéš å ýöûñğ þéřšöñ.",
          ]))
    ]
  }

  var closeSession: [Block] {
    paragraphs([
      "Réåđ ƀåçķ ţĥé åçţíöñš. Föř éåçĥ: íš íţ šɱåľľ éñöûğĥ, ŵĥö đöéš íţ, åñđ ŵĥéñ đö ýöû ľööķ "
        + "åţ íţ åğåíñ?"
    ]) + [.quotation(paragraphs(["Oñé ţĥíñğ ýöû ţåķé ŵíţĥ ýöû. Yöû çåñ þåšš."]))]
      + paragraphs([
        "Sĥöŵ ŵĥéřé šûþþöřţ çåñ ƀé ƒöûñđ öñçé ɱöřé, ţĥåñķ þéöþľé, åñđ ƒíñíšĥ öñ ţíɱé."
      ])
  }

  func chooseCard(theme: String?) -> String {
    guard let theme else { return "Tĥé þľåñ ľéåṽéš ţĥé çåřđ öþéñ. Cĥööšé öñé ƀéƒöřé ţĥé đåý." }
    return "Tĥé þľåñ ľéåṽéš ţĥé çåřđ öþéñ. Cĥööšé öñé öƒ ţĥé ţĥéɱé “\(theme)” ƀéƒöřé ţĥé đåý:"
  }

  // MARK: - The page to write on

  var yourNotes: String { "Yöûř ñöţéš" }
  var noNames: String {
    """
    Wříţé åƀöûţ þřåçţíçé. Nö ñåɱéš, íñíţíåľš, đåţéš öř šţöříéš ƀý ŵĥíçĥ šöɱéöñé çöûľđ řéçöğñíšé å \
    ýöûñğ þéřšöñ.
    """
  }

  func notesToTake(_ settings: [Setting]) -> [(title: String, lines: Int)] {
    let agreed =
      switch settings.readership {
      case .one: "Wĥåţ I ŵíľľ đö, åñđ ŵĥéñ I ľööķ åğåíñ"
      case .two: "Wĥåţ ŵé åğřééđ: ŵĥåţ, ŵĥíçĥ öƒ ûš, ŵĥéñ ŵé ľööķ åğåíñ"
      case .room: "Wĥåţ ŵé åğřééđ: ŵĥåţ, ŵĥö ƀý řöľé, ŵĥéñ ŵé ľööķ åğåíñ"
      }
    return [
      ("Wĥåţ çåɱé ûþ", 6), (agreed, 5), ("Séţ åšíđé ƒöř ľåţéř", 3),
      ("Wĥåţ I ŵöûľđ đö đíƒƒéřéñţľý ñéẋţ ţíɱé", 3),
    ]
  }

  private func list(_ items: [String], start: Int? = nil) -> [Block] {
    [.list(MarkupList(start: start, items: items.map { [.paragraph([.text($0)])] }))]
  }

  private func paragraphs(_ texts: [String]) -> [Block] {
    texts.map { .paragraph([.text($0)]) }
  }
}
