// Written by `make pseudo`, from EnglishDocumentWords.swift.
import Practice

@testable import Documents

struct PseudoDocumentWords: DocumentWords {
  init() {}

  // MARK: The head of a summary

  func title(_ record: SessionRecord) -> String {
    record.setting.isPrivate ? "Mý ţĥíñķíñğ: \(record.title)" : "Séššíöñ šûɱɱåřý: \(record.title)"
  }

  func purpose(_ setting: Setting) -> String {
    switch setting {
    case .solo:
      """
      Wĥåţ I ţĥöûğĥţ åƀöûţ ţĥéšé çåřđš, ƀéƒöřé åñđ åƒţéř šééíñğ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, åñđ ŵĥåţ \
      I ŵåñţ ţö đö ñéẋţ.
      """
    case .pair, .team, .multiAgency:
      """
      Wĥåţ ŵé ŵéřé åšķéđ, ŵĥåţ ŵé ţĥöûğĥţ ƀéƒöřé åñđ åƒţéř šééíñğ ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, åñđ \
      ŵĥåţ ŵé åğřééđ ţö đö.
      """
    }
  }

  var date: String { "Dåţé" }
  var setting: String { "Séţţíñğ" }
  var plan: String { "Pľåñ" }
  var ending: String { "Höŵ íţ éñđéđ" }
  var cards: String { "Cåřđš" }
  var chosenCards: String { "Cåřđš çĥöšéñ ƒöř ţĥé šéššíöñ" }

  func day(_ day: CalendarDay) -> String {
    let months = [
      "Jåñûåřý", "Féƀřûåřý", "Måřçĥ", "Aþříľ", "Måý", "Jûñé", "Jûľý", "Aûğûšţ", "Séþţéɱƀéř",
      "Oçţöƀéř", "Nöṽéɱƀéř", "Déçéɱƀéř",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  func setting(_ setting: Setting, people: Int, roles: [String]) -> String {
    switch setting {
    case .solo: "Oñé þéřšöñ åľöñé"
    case .pair: "Tŵö þéöþľé"
    case .team: "A ţéåɱ öƒ \(people)"
    case .multiAgency where roles.isEmpty: "\(people) þéöþľé ƒřöɱ šéṽéřåľ åğéñçíéš"
    case .multiAgency: "\(people) þéöþľé ƒřöɱ šéṽéřåľ åğéñçíéš: \(roles.joined(separator: ", "))"
    }
  }

  func ending(_ kind: Ending.Kind) -> String {
    switch kind {
    case .complete: "Göñé ţĥřöûğĥ ţö ţĥé éñđ"
    case .early: "Eñđéđ éåřľý"
    }
  }

  var unfinished: String { "Nöţ ƒíñíšĥéđ ýéţ" }

  func unfinished(step: Int, of steps: Int, title: String) -> String {
    "\(unfinished): šţöþþéđ åţ šţéþ \(step) öƒ \(steps), “\(title)”"
  }

  // MARK: A card

  func skipped(_ title: String) -> String { "\(title) (šķíþþéđ)" }
  func notReached(_ title: String) -> String { "\(title) (ñöţ řéåçĥéđ)" }
  var skippedPartWay: String { "Wé ľéƒţ ţĥíš çåřđ þåřţ-ŵåý." }
  var skippedPartWayAlone: String { "I ľéƒţ ţĥíš çåřđ þåřţ-ŵåý." }
  var viewsBeingTaken: String {
    "Víéŵš åřé šţíľľ ƀéíñğ ţåķéñ; ţĥéý åřé ţöľđ öñçé åľľ åřé íñ."
  }
  var views: String { "Víéŵš ƀéƒöřé åñđ åƒţéř ţĥé ƒíñđíñğ" }
  var viewsBefore: String { "Víéŵš ƀéƒöřé ţĥé ƒíñđíñğ" }
  var viewsAfter: String { "Víéŵš åƒţéř ţĥé ƒíñđíñğ" }
  var myViews: String { "Mý ṽíéŵ" }
  var view: String { "Víéŵ" }
  var before: String { "Béƒöřé" }
  var after: String { "Aƒţéř" }
  var afterTalk: String { "Aƒţéř ţåľķ" }
  var passed: String { "Påššéđ" }
  func moved(_ change: Movement.Change) -> String {
    switch change {
    case .moved: "Söɱé ṽíéŵš ɱöṽéđ åƒţéř ţĥé ƒíñđíñğ."
    case .stayed: "Nö ṽíéŵ ɱöṽéđ åƒţéř ţĥé ƒíñđíñğ."
    case .sameCounts: "Aš ɱåñý ţööķ éåçĥ ṽíéŵ åƒţéř ţĥé ƒíñđíñğ åš ƀéƒöřé."
    case .otherPeople:
      "Nöţ ţĥé šåɱé þéöþľé ğåṽé å ṽíéŵ ƀéƒöřé åñđ åƒţéř ţĥé ƒíñđíñğ, šö ŵĥåţ ɱöṽéđ íšñ'ţ ţöľđ."
    }
  }
  var onlyOnce: String { "Víéŵš ŵéřé ğíṽéñ öñçé." }
  var fewViews: String {
    "Wíţĥ ƒéŵéř ţĥåñ ƒíṽé ṽíéŵš, öñľý ŵĥéţĥéř åñý öƒ ţĥéɱ ɱöṽéđ íš ţöľđ."
  }
  var viewsNotClosed: String {
    "Víéŵš ƒřöɱ þĥöñéš åřé çöûñţéđ öñçé éṽéřýöñé ŵåš åšķéđ åğåíñ åƒţéř ţĥé ƒíñđíñğ."
  }

  var viewsByRole: String { "Víéŵš ƀý řöľé ğřöûþ" }
  func people(_ people: Int, in role: String) -> String { "\(role), \(people) þéöþľé" }
  var howViewsMoved: String { "Höŵ ṽíéŵš ɱöṽéđ" }

  func sure(_ confidence: Int) -> String { "ĥöŵ šûřé: \(confidence) öƒ 5" }
  var reasons: String { "Réåšöñš þéöþľé ğåṽé" }
  var talk: String { "Wĥåţ ŵåš šåíđ" }
  var answers: String { "Wĥåţ I ŵřöţé" }
  var otherNotes: String { "Oţĥéř ñöţéš" }
  var finding: String { "Wĥåţ ţĥé řéšéåřçĥ ƒöûñđ" }
  var doesNotSay: String { "Wĥåţ ţĥíš đöéš ñöţ šåý" }
  var source: String { "Söûřçé" }
  var sources: String { "Söûřçéš" }

  // MARK: After the cards

  var stepNotes: String { "Nöţéš ƒřöɱ öţĥéř šţéþš" }
  var agreed: String { "Wĥåţ ŵé åğřééđ ţö đö" }
  var agreedAlone: String { "Wĥåţ I ŵíľľ đö" }
  var action: String { "Açţíöñ" }
  var owner: String { "Wĥö" }
  var review: String { "Lööķ åţ åğåíñ" }
  var whatHappened: String { "Wĥåţ ĥåþþéñéđ" }
  func whole(_ action: Action) -> String {
    action.when.map { "Wĥéñ \($0), \(action.text)" } ?? action.text
  }
  func changed(_ words: String) -> String { "Wĥåţ íţ çĥåñğéđ: \(words)" }
  var earlier: String { "Açţíöñš ƒřöɱ éåřľíéř šéššíöñš" }
  var agreedOn: String { "Ağřééđ" }
  var notLookedAt: String { "Nöţ ľööķéđ åţ ţĥíš ţíɱé" }
  var parked: String { "Séţ åšíđé ƒöř ľåţéř" }
  var support: String { "Sûþþöřţ" }
  var supportInFull: String { "Sûþþöřţ, íñ ƒûľľ" }

  func outcome(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "Döñé"
    case .partly: "Påřţľý đöñé"
    case .notYet: "Nöţ ýéţ"
    case .dropped: "Dřöþþéđ"
    }
  }

  func reflection(_ title: String) -> String { "Cľöšíñğ řéƒľéçţíöñ: \(title)" }
  func credit(_ credit: String) -> String { "Tĥé ɋûéšţíöñš ƒöľľöŵ \(credit)" }

  var closing: String {
    """
    Tĥíš íš å ľéåřñíñğ řéçöřđ öƒ ŵĥåţ þéöþľé ţĥöûğĥţ åñđ šåíđ åƀöûţ þûƀľíšĥéđ řéšéåřçĥ. Iţ íš ñöţ \
    å çåšé řéçöřđ, åñđ ñöţĥíñğ ţĥåţ çöûľđ íđéñţíƒý å ýöûñğ þéřšöñ ƀéľöñğš íñ íţ.
    """
  }

  // MARK: Writers

  var contents: String { "Cöñţéñţš" }
  var skipLink: String { "Sķíþ ţö ţĥé çöñţéñţ" }
  var noFigures: String { "Nö ƒíğûřéš åřé ğíṽéñ." }
  var figure: String { "Fíğûřé" }
  var label: String { "Gřöûþ" }
  var empty: String { "–" }
  var testSheetElsewhere: String { "Tĥé ţéšţ šĥééţ íš ƒöř þåþéř; íţ çöɱéš åš å PDF." }

  func chartSays(_ figures: [String]) -> String {
    "Båř çĥåřţ. " + figures.joined(separator: "; ") + "."
  }

  func ownTitle(_ title: String) -> String { "Mý þåřţ: \(title)" }
  var ownLabel: String { "Wĥöšé þåřţ" }
  var roleGroup: String { "Röľé ğřöûþ" }
  var ownPurpose: String {
    """
    Mý öŵñ ṽíéŵš ƒřöɱ ţĥíš šéššíöñ, ŵíţĥ ĥöŵ šûřé I ŵåš åñđ ŵĥý, åñđ ñöƀöđý éľšé’š. Wĥåţ ŵåš šåíđ \
    íñ ţĥé řööɱ ŵåš ŵříţţéñ đöŵñ ŵíţĥöûţ ñåɱéš, šö íţ çåññöţ ƀé ţöľđ åþåřţ åñđ íš ľéƒţ öûţ; šö åřé \
    þöíñţš šéţ åšíđé åñđ åñšŵéřš ğíṽéñ ţöğéţĥéř.
    """
  }
  var countedTogether: String {
    """
    Víéŵš öñ ţĥíš çåřđ ŵéřé çöûñţéđ ƒöř ţĥé řööɱ, ñöţ ţåķéñ öñé ƀý öñé. Nöƀöđý’š öŵñ ṽíéŵ ŵåš \
    ŵříţţéñ đöŵñ, šö ɱíñé çåññöţ ƀé ţöľđ.
    """
  }
  var noOwnView: String { "Nö ṽíéŵ öƒ ɱíñé íš řéçöřđéđ ƒöř ţĥíš çåřđ." }
  var agreedByAll: String { "Wĥåţ ŵé åğřééđ ţöğéţĥéř" }
}
