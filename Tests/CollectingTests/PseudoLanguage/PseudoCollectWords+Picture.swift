// Written by `make pseudo`, from EnglishCollectWords+Picture.swift.
import Counts
import Practice

@testable import Collecting

extension PseudoCollectWords {
  var language: String { "éñ" }
  func title(_ quarters: [Quarter]) -> String { "Måñý řööɱš, öñé þíçţûřé: \(period(quarters))" }
  func period(_ quarters: [Quarter]) -> String {
    guard let first = quarters.first, let last = quarters.last else { return "" }
    return first == last ? "\(first)" : "\(first) ţö \(last)"
  }
  func number(_ number: Int) -> String {
    var digits = String(number)
    var end = digits.count - 3
    while end > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
      end -= 3
    }
    return digits
  }
  var purpose: String {
    """
    Fåçíľíţåţöřš çĥöšé ţö šĥåřé ţĥéšé çöûñţš. Tĥéý ţéľľ ŵĥíçĥ çåřđš ŵéřé ûšéđ, ŵĥéřé þéöþľé šţööđ ƀéƒöřé ţåľķ åñđ \
    åƒţéř ţĥé ƒíñđíñğ, åñđ ŵĥåţ ƀéçåɱé öƒ þřöɱíšéš. Tĥéý đöñ'ţ ţéľľ ŵĥåţ åñýöñé šåíđ, ĥöŵ öñé ţéåɱ ṽöţéđ, öř \
    ŵĥéţĥéř åñýöñé'š ŵöřķ ğöţ ƀéţţéř.
    """
  }

  var quarters: String { "Qûåřţéřš" }
  var facilitators: String { "Fåçíľíţåţöřš" }
  var contributions: String { "Cöñţříƀûţíöñš" }
  var organisations: String { "Ořğåñíšåţíöñ" }
  var noOrganisation: String { "ñöñé ğíṽéñ" }
  func about(_ number: Int) -> String { "åƀöûţ \(self.number(number))" }

  // MARK: - In short

  var inShort: String { "Iñ šĥöřţ" }
  func timesMet(_ times: Int) -> String {
    "Cåřđš ŵéřé ţåľķéđ öṽéř åƀöûţ \(number(times)) ţíɱéš. A çåřđ ţĥåţ çöɱéš ûþ íñ öñé šéššíöñ çöûñţš öñçé."
  }
  func mostApart(_ cards: [(title: String, apart: Int)]) -> String {
    let names = cards.map { "“\($0.title)” (\($0.apart) öƒ 100 åþåřţ)" }
    return "Tĥéšé ɱöšţ ñééđ ţåľķíñğ åƀöûţ: " + names.joined(separator: "; ") + "."
  }
  func still(_ count: Int, of all: Int) -> String {
    count == 0
      ? "Oñ éṽéřý çåřđ ŵíţĥ éñöûğĥ ṽíéŵš, ṽíéŵš ŵéřé đíƒƒéřéñţ åƒţéř ţĥé ƒíñđíñğ."
      : "Oñ \(count) öƒ \(all) çåřđš ŵíţĥ éñöûğĥ ṽíéŵš, ṽíéŵš ŵéřé ɱûçĥ ţĥé šåɱé åƒţéř ţĥé ƒíñđíñğ åš ƀéƒöřé."
  }
  func promisesInShort(done: Int, letGo: Int) -> String {
    "Oƒ ţĥé þřöɱíšéš ţĥåţ ŵéřé ľööķéđ åţ åğåíñ, åƀöûţ \(number(done)) ĥåđ ƀééñ ķéþţ åñđ \(number(letGo)) ľéţ ğö."
  }

  // MARK: - Cards

  var needTalk: String { "Cåřđš ţĥåţ ɱöšţ ñééđ ţåľķíñğ åƀöûţ" }
  var needTalkNote: String {
    """
    Oñ ţĥéšé, þéöþľé ŵéřé ƒûřţĥéšţ ƒřöɱ öñé ṽíéŵ öñçé ţĥéý ĥåđ ţåľķéđ åñđ šééñ ţĥé ƒíñđíñğ. Tĥåţ'š ñö ƒåûľţ öƒ åñý \
    ţéåɱ. Söɱé çåřđš ĥåṽé ñö åñšŵéř ţĥåţ éṽéřýöñé šĥöûľđ çöɱé ţö, åñđ ţĥéřé ţĥé ţåľķ íš ţĥé þöíñţ.
    """
  }
  var noneNeedsTalk: String {
    "Nö çåřđ ĥåš \(CardPicture.fewestViews) ṽíéŵš öř ɱöřé ŵíţĥ éṽéřý åñšŵéř šĥöŵñ, šö ñöñé íš ñåɱéđ ĥéřé."
  }
  func apart(_ apart: Int, from position: String) -> String {
    """
    Oƒ 100 þéöþľé ŵĥö ţööķ å ṽíéŵ åƒţéř ţĥé ƒíñđíñğ, \(apart) đíđñ'ţ ţåķé ţĥé ɱöšţ çöɱɱöñ öñé, “\(position)”:
    """
  }
  var howApart: String {
    """
    Höŵ ţĥéý ŵéřé çĥöšéñ: ƒřöɱ ţĥé þûƀľíçåţíöñš ţĥåţ šĥöŵ éṽéřý åñšŵéř ţö å çåřđ, ţĥé šĥåřé öƒ þéöþľé ŵĥö đíđñ'ţ ţåķé ţĥé \
    ɱöšţ çöɱɱöñ öñé, ƒöř éåçĥ çåřđ ŵíţĥ åţ ľéåšţ \(CardPicture.fewestViews) šûçĥ ṽíéŵš åƒţéř ţĥé ƒíñđíñğ. Påššíñğ íšñ'ţ \
    çöûñţéđ åš å ṽíéŵ. Tĥé ţĥřéé ĥíğĥéšţ åřé ĥéřé.
    """
  }
  var stillCards: String { "Cåřđš ţĥåţ ñéṽéř ɱöṽé" }
  var stillNote: String {
    """
    Oñ ţĥéšé, ṽíéŵš ŵéřé ñéåřľý ţĥé šåɱé ƀéƒöřé ţåľķ åñđ åƒţéř ţĥé ƒíñđíñğ: ƒéŵéř ţĥåñ \(CardPicture.still) öƒ 100 \
    þéöþľé ŵöûľđ ĥåṽé ĥåđ ţö çĥåñğé. A çåřđ ţĥåţ đöéšñ'ţ ɱöṽé íšñ'ţ å ƀåđ çåřđ, åñđ ñöƀöđý'š å ƀåđ ţéåɱ ƒöř íţ. \
    Péöþľé ɱåý ĥåṽé ķñöŵñ ţĥé ƒíñđíñğ, öř ŵéíğĥéđ íţ åñđ ķéþţ ţĥéíř ṽíéŵ, öř çĥåñğéđ þľåçéš šö ţĥåţ ţĥé çöûñţš \
    šţåýéđ ľéṽéľ.
    """
  }
  var noneStill: String { "Tĥéřé'š ñöñé åɱöñğ ţĥé çåřđš ŵíţĥ éñöûğĥ ṽíéŵš." }
  func stillCard(_ title: String, before: Int, after: Int) -> String {
    "\(title): \(number(before)) ṽíéŵš ƀéƒöřé, \(number(after)) åƒţéř"
  }
  var inUse: String { "Cåřđš íñ ûšé" }
  var mostUsed: String { "Ušéđ ɱöšţ, íñ ţíɱéš ţåľķéđ öṽéř" }
  var notUsedUnknown: String {
    "Eṽéřý çåřđ íš íñ ţĥé ţåƀľé ûñđéř “Cåřđ ƀý çåřđ”. Oñé ţĥåţ'š ɱíššíñğ ţĥéřé ŵåšñ'ţ šĥåřéđ, öř íš ĥéľđ ƀåçķ."
  }
  func before(_ position: String) -> String { "\(position), ƀéƒöřé" }
  func after(_ position: String) -> String { "\(position), åƒţéř" }
  func notShown(_ positions: [String]) -> String {
    "Nöţ šĥöŵñ: \(positions.joined(separator: ", "))."
  }
  func wholeParts(_ whole: Int, of all: Int, on card: String) -> String {
    "“\(card)” ƒřöɱ \(whole) öƒ \(all) þûƀľíçåţíöñš: íñ ţĥé öţĥéřš, šöɱé åñšŵéřš åřé ĥéľđ ƀåçķ."
  }
  func noWholePart(on card: String) -> String {
    """
    “\(card)”: íñ éṽéřý þûƀľíçåţíöñ šöɱé åñšŵéřš åřé ĥéľđ ƀåçķ, šö çöɱþåřé ƀéƒöřé ŵíţĥ åƒţéř, åñđ ñöţ öñé åñšŵéř \
    ŵíţĥ åñöţĥéř.
    """
  }
  func partlyShown(_ positions: [String]) -> String {
    "Héľđ ƀåçķ ƒöř šöɱé ɋûåřţéřš: \(positions.joined(separator: ", "))."
  }

  // MARK: - Promises, places and times

  var promises: String { "Přöɱíšéš" }
  func promises(by table: CountTable) -> String { "Přöɱíšéš, \(by(table))" }
  var promisesNote: String {
    """
    Açţíöñš åğřééđ íñ šéššíöñš, åñđ ŵĥåţ þéöþľé šåíđ öƒ ţĥéɱ ŵĥéñ ţĥéý ɱéţ åğåíñ. Oñé ţĥåţ'š åğřééđ íñ å ɋûåřţéř íš \
    öƒţéñ ľööķéđ åţ íñ å ľåţéř öñé, šö ţĥé ƒíğûřéš öƒ å řöŵ åřéñ'ţ šĥåřéš öƒ éåçĥ öţĥéř.
    """
  }
  var agreed: String { "Ağřééđ" }
  var done: String { "Kéþţ" }
  var letGo: String { "Léţ ğö" }
  var whereAndWhen: String { "Wĥéřé åñđ ŵĥéñ" }
  func timesBy(_ table: CountTable) -> String {
    "Tíɱéš ţåľķéđ öṽéř, \(by(table))"
  }
  private func by(_ table: CountTable) -> String {
    switch table {
    case .quarter: "ƀý ɋûåřţéř"
    case .theme: "ƀý ţĥéɱé"
    case .setting: "ƀý šéţţíñğ"
    case .region: "ƀý řéğíöñ"
    case .card: "ƀý çåřđ"
    case .views: "ƀý þöšíţíöñ"
    }
  }
  func name(_ setting: Setting) -> String {
    switch setting {
    case .solo: "Oñé þéřšöñ"
    case .pair: "Tŵö þéöþľé"
    case .team: "A ţéåɱ"
    case .multiAgency: "Séṽéřåľ åğéñçíéš"
    }
  }
  var noRegion: String { "ñö řéğíöñ ğíṽéñ" }
  var quarter: String { "Qûåřţéř" }
  var region: String { "Réğíöñ" }

  // MARK: - What is held back

  var heldBack: String { "Wĥåţ íšñ'ţ šĥöŵñ, åñđ ŵĥý" }
  var heldBackRules: [String] {
    [
      "Nöţĥíñğ åƀöûţ ƒéŵéř ţĥåñ \(Disclosure.threshold) þéöþľé öř åçţíöñš.",
      """
      Nöţĥíñğ ƒřöɱ ƒéŵéř ţĥåñ \(Disclosure.facilitators) ƒåçíľíţåţöřš, öř ŵĥéřé öñé öƒ ţĥéɱ ğåṽé ɱöřé ţĥåñ ĥåľƒ.
      """,
      """
      Wĥéřé öñé ƒíğûřé íš ĥéľđ ƀåçķ, öţĥéřš ƀéšíđé íţ åřé ţöö, šö ţĥåţ íţ çåñ'ţ ƀé ŵöřķéđ öûţ ƒřöɱ ţĥé řéšţ.
      """,
      """
      Aľľ éľšé íš řöûñđéđ ţö \(Disclosure.step), ɋûåřţéř ƀý ɋûåřţéř, åñđ ţöţåľš åřé ɱåđé ƒřöɱ ŵĥåţ'š šĥöŵñ. Sö ţĥéý ɱåý ƀé \
      å ľíţţľé öƒƒ, åñđ ţöö ľöŵ ŵĥéřé šöɱéţĥíñğ íš ĥéľđ ƀåçķ.
      """,
      """
      Wĥåţ ŵåš šĥöŵñ öñçé šţåýš åš íţ íš. Cöûñţš ţĥåţ çöɱé ľåţé åřé šĥöŵñ åš å þåřţ öƒ ţĥéíř öŵñ, šö ţŵö ṽéřšíöñš \
      öƒ ţĥíš þåğé ğíṽé ñöţĥíñğ åŵåý ŵĥéñ ţĥéý'řé ĥéľđ åğåíñšţ éåçĥ öţĥéř.
      """,
      """
      Wĥý å šíñğľé ƒíğûřé íš ĥéľđ ƀåçķ íšñ'ţ šåíđ, åš ţĥåţ ŵöûľđ ţéľľ šöɱéţĥíñğ åƀöûţ íţ.
      """,
    ]
  }
  func figures(by table: CountTable) -> String {
    let words = by(table)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
  func extent(shown: Int, held: Int) -> String {
    let all = number(shown + held)
    return held == 0
      ? "åľľ \(all) ƒíğûřéš åřé šĥöŵñ" : "\(number(held)) öƒ \(all) ƒíğûřéš åřé ĥéľđ ƀåçķ"
  }
  var notShownMark: String { "ñöţ šĥöŵñ" }
  var partlyShownMark: String { "å þåřţ öƒ íţ íš ĥéľđ ƀåçķ" }
  var doesNotSay: String { "Wĥåţ ţĥíš đöéš ñöţ šåý" }
  var limits: [String] {
    [
      """
      Möṽéɱéñţ íšñ'ţ íɱþřöṽéɱéñţ. A ṽíéŵ ţĥåţ çĥåñğéđ íšñ'ţ ƀéţţéř ţĥåñ öñé ţĥåţ ŵåš ķéþţ, åñđ ŵĥåţ þéöþľé đö ñéẋţ \
      ŵééķ íšñ'ţ íñ ţĥéšé çöûñţš.
      """,
      """
      Wĥö šĥåřéš íšñ'ţ ŵĥö ŵöřķš. Fåçíľíţåţöřš šĥåřé ŵĥéñ ţĥéý ľíķé. Téåɱš ţĥåţ đöñ'ţ ûšé ţĥé çåřđš, öř ŵĥöšé \
      ƒåçíľíţåţöř đöéšñ'ţ šĥåřé, åřéñ'ţ ĥéřé, åñđ ñöţĥíñğ ţéľľš ĥöŵ ţĥéý'đ đíƒƒéř.
      """,
      """
      Tĥéšé åřé çöûñţš öƒ řööɱš, ñöţ öƒ þéöþľé ƒöľľöŵéđ öṽéř ţíɱé. Söɱéöñé ŵĥö çåɱé ţö ţĥřéé šéššíöñš íš çöûñţéđ \
      ţĥřéé ţíɱéš, åñđ ñöƀöđý'š çĥåñğé öƒ ɱíñđ çåñ ƀé ţřåçéđ.
      """,
      """
      Cöûñţš ţĥåţ šţåý ľéṽéľ çåñ ĥíđé ɱöṽéɱéñţ: åš ɱåñý þéöþľé ɱåý ĥåṽé ğöñé öñé ŵåý åš ţĥé öţĥéř.
      """,
      """
      Iţ đöéšñ'ţ ţéľľ ŵĥåţ ɱöṽéđ å ṽíéŵ: ţĥé ţåľķ, ţĥé ƒíñđíñğ, å çöľľéåğûé, öř šéçöñđ ţĥöûğĥţš.
      """,
      """
      A þřöɱíšé ţĥåţ ŵåš ķéþţ ĥéľþéđ öř đíđñ'ţ; öñľý ţĥé þéöþľé çöñçéřñéđ çåñ ţéľľ. Oñé ţĥåţ ŵåš ľéţ ğö ɱåý ĥåṽé ƀééñ \
      ţĥé ŵřöñğ þřöɱíšé.
      """,
      """
      Qûåřţéřš, řéğíöñš åñđ šéţţíñğš đíƒƒéř íñ ŵĥö šĥåřéš åñđ ŵĥíçĥ çåřđš ţĥéý çĥööšé. Tĥéý åřéñ'ţ å ľéåğûé ţåƀľé.
      """,
      """
      Nöţĥíñğ ĥéřé íš åƀöûţ ýöûñğ þéöþľé, ţĥéíř šåƒéţý öř åñý říšķ. Tĥéšé åřé ṽíéŵš öƒ åđûľţš åƀöûţ ţĥéíř ŵöřķ.
      """,
      """
      Fíğûřéš åřé řöûñđéđ åñđ šɱåľľ öñéš åřé ĥéľđ ƀåçķ, šö šɱåľľ đíƒƒéřéñçéš ɱéåñ ñöţĥíñğ.
      """,
    ]
  }

  // MARK: - Card by card

  var cardByCard: String { "Cåřđ ƀý çåřđ" }
  var everyCard: String { "Eṽéřý çåřđ" }
  var card: String { "Cåřđ" }
  var times: String { "Tíɱéš ûšéđ" }
  var viewsBefore: String { "Víéŵš ƀéƒöřé" }
  var viewsAfter: String { "Víéŵš åƒţéř" }
  var movedOf100: String { "Möṽéđ, öƒ 100" }
  var apartOf100: String { "Aþåřţ, öƒ 100" }
  var tooFewMark: String { "ƒéŵéř ţĥåñ \(CardPicture.fewestViews) ṽíéŵš ŵíţĥ éṽéřý åñšŵéř šĥöŵñ" }
  var whereStood: String { "Wĥéřé þéöþľé šţööđ" }
  var closing: String {
    "Måđé ƀý řéƒľéçţ-çöľľéçţ ƒřöɱ çöûñţš åľöñé. Iţ'š ƒöř ľéåřñíñğ, åñđ ñö ɱéåšûřé öƒ å þéřšöñ, å ţéåɱ öř åñ éɱþľöýéř."
  }
}
