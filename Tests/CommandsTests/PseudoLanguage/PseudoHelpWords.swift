// Written by `make pseudo`, from EnglishHelpWords.swift.
import ArgumentParser
import Documents

@testable import Commands

struct PseudoHelpWords: HelpWords {
  private let words = PseudoCommandWords()

  var large: ArgumentHelp { "Låý íţ öûţ ƒöř å þřöĵéçţöř: ľåřğéř šþåçéš, šĥöřţéř ľíñéš." }
  var calm: ArgumentHelp { "Léţ ţĥé çľöçķ çĥåñğé éåçĥ ɱíñûţé, åñđ ñöţ éåçĥ šéçöñđ." }
  var look: ArgumentHelp {
    .init(
      "Iţš çöľöûřš: ţĥé ţéřɱíñåľ'š öŵñ, ľíğĥţ, đåřķ öř ĥíğĥ-çöñţřåšţ.", valueName: "ľööķ")
  }
  var follow: String { "Föľľöŵ ţĥé řûññíñğ šéššíöñ íñ å šéçöñđ ŵíñđöŵ, ƒöř ţĥé ƒåçíľíţåţöř." }
  var followDiscussion: String {
    """
    Iţ šĥöŵš ñöţéš ƒöř ţĥé çûřřéñţ šţéþ, ŵĥåţ çöɱéš ñéẋţ, ţĥé çľöçķ, ĥöŵ ɱåñý ṽíéŵš åřé íñ, þöíñţš \
    šéţ åšíđé åñđ åçţíöñš, åñđ ţåķéš ţĥé šåɱé ķéýš åñđ çöɱɱåñđš. Iţ ƒíñđš ţĥé řûññíñğ šéššíöñ ƀý \
    íţšéľƒ, åñđ ŵåíţš ƒöř öñé ŵĥéřé ñöñé řûñš.
    """
  }
  var sessionToFollow: ArgumentHelp {
    .init(
      "A šéššíöñ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ (öţĥéřŵíšé ţĥé öñé ţĥåţ řûñš).",
      valueName: "šéššíöñ")
  }
  var handout: String { "Måķé çåřđš ţö þříñţ, å ĥåñđöûţ öř å ƒåçíľíţåţöř'š ğûíđé." }
  var handoutDiscussion: String {
    """
    Nåɱé çåřđš, å ţĥéɱé, å þľåñ, öř éṽéřýţĥíñğ. Tĥé ľåýöûţš:

    \(HandoutKind.allCases.map { "\($0.rawValue): \(PseudoDocumentWords().about($0))" }.joined(separator: "\n"))

    Wíţĥöûţ --layout å þľåñ ƀéçöɱéš å ğûíđé, ƒíñđíñğš ƀéçöɱé éṽíđéñçé, åñđ éṽéřýţĥíñğ éľšé çåřđš.

    PDF ûñľéšš ýöû šåý öţĥéřŵíšé. Wíţĥ -ö ţĥé ƒíľé'š éñđíñğ đéçíđéš ţĥé ƒöřɱåţ (\(FileFormat.endings(FileFormat.ofDocuments))), åñđ å ƒíľé ţĥåţ íš ţĥéřé åľřéåđý íš ķéþţ ûñľéšš ýöû åđđ --force. Wíţĥöûţ -ö å PDF öř Wöřđ \
    ƒíľé åšķéđ ƒöř åţ å ţéřɱíñåľ íš þûţ íñţö ţĥé çûřřéñţ ƒöľđéř ûñđéř å ñåɱé öƒ íţš öŵñ.
    """
  }
  var handoutIDs: ArgumentHelp {
    .init("Iđš öƒ çåřđš, öƒ öñé þľåñ, öř öƒ ƒíñđíñğš.", valueName: "íđ")
  }
  var handoutPlan: ArgumentHelp {
    .init(
      "Tĥé ğûíđé ƒöř å þľåñ; ŵíţĥ åñöţĥéř --layout, íţš çåřđš.", valueName: "íđ")
  }
  var handoutAll: ArgumentHelp { "Eṽéřý çåřđ, ţĥéɱé ƀý ţĥéɱé." }
  var layout: ArgumentHelp { .init("Wĥåţ íţ íš ľåíđ öûţ åš.", valueName: "ľåýöûţ") }
  var handoutFormat: ArgumentHelp { .init("Wĥåţ šöřţ öƒ ƒíľé íţ íš.", valueName: "ƒöřɱåţ") }
  var paper: ArgumentHelp { .init("Tĥé þåþéř.", valueName: "þåþéř") }
  var flip: ArgumentHelp {
    .init(
      "Tĥé éđğé öṽéř ŵĥíçĥ ýöûř þříñţéř ţûřñš å šĥééţ ƒöř íţš ƀåçķ.", valueName: "éđğé")
  }
  var printShop: ArgumentHelp {
    "Föř å þříñţ šĥöþ: éåçĥ šíđé öƒ å çåřđ öñ å þåğé öƒ íţš öŵñ, ŵíţĥ 3 ɱɱ ţö çûţ öƒƒ."
  }
  var imposed: ArgumentHelp {
    "Wíţĥ --print-shop: éíğĥţ çåřđš öñ å šĥééţ öƒ SRA3, ŵíţĥ ğûţţéřš åñđ ɱåřķš ƒöř çûţţíñğ."
  }
  var box: ArgumentHelp { "Wíţĥ --print-shop: å ƀöẋ ţö ƒöľđ ƒöř ţĥé çåřđš, öñ å ľåšţ þåğé." }
  var address: ArgumentHelp {
    .init(
      "A ŵéƀ åđđřéšš ƒöř ţĥé ƀåçķš öƒ çåřđš, åš å çöđé ţĥåţ þĥöñéš řéåđ.",
      valueName: "ĥţţþš-åđđřéšš")
  }
  var testSheet: ArgumentHelp {
    "Béğíñ ŵíţĥ å šĥééţ ţĥåţ šĥöŵš ŵĥéţĥéř ƒřöñţš åñđ ƀåçķš ɱééţ; åľöñé, öñľý ţĥåţ."
  }
  var forPerson: ArgumentHelp {
    .init(
      "Oñľý ţĥíš þéřšöñ'š öŵñ ṽíéŵš åñđ řéåšöñš, šûçĥ åš \"Péřšöñ 3\".", valueName: "ľåƀéľ")
  }
  var notes: ArgumentHelp { "Líšţ éṽéřý ñöţé, šûçĥ åš éåçĥ çåřđ ţĥåţ ţåķéš ţŵö ŵĥéñ þříñţéđ." }
  var reflect: String {
    "Cĥéçķ ýöûř ţĥíñķíñğ: çåřđš, šéššíöñš åñđ řéƒľéçţíöñ ƒöř ŵöřķ ŵíţĥ ýöûñğ þéöþľé."
  }
  var reflectDiscussion: String {
    """
    Rûñ íţ åľöñé ƒöř å ɱéñû. Eṽéřýţĥíñğ šţåýš öñ ţĥíš çöɱþûţéř. Iţ íš å ľéåřñíñğ ţööľ: ñöţ å çåšé \
    řéçöřđ, åñđ ñöţ å říšķ šçöřé. Néṽéř ŵříţé åñýţĥíñğ ţĥåţ íđéñţíƒíéš å ýöûñğ þéřšöñ.
    """
  }
  var menu: String { "Tĥé ɱéñû." }

  // MARK: - Options
  var workspace: ArgumentHelp {
    .init(
      "Tĥé ƒöľđéř ţĥåţ ĥöľđš Cåřđš åñđ Séššíöñš (öţĥéřŵíšé REFLECT_WORKSPACE, öř ţĥé ñéåřéšţ öñé ûþŵåřđš).",
      valueName: "đíř")
  }
  var plain: ArgumentHelp { "Pľåíñ ľíñéš öñľý, ƒöř šçřééñ řéåđéřš, þíþéš åñđ šçříþţš." }
  var color: ArgumentHelp { .init("Wĥéñ ţö ûšé çöľöûř: åûţö, åľŵåýš öř ñéṽéř.", valueName: "ŵĥéñ") }
  var json: ArgumentHelp { "Příñţ JSON." }
  var yes: ArgumentHelp { "Dö íţ ŵíţĥöûţ åšķíñğ." }

  // MARK: - Sessions
  var solo: String { "Tĥíñķ åƀöûţ å çåřđ öñ ýöûř öŵñ." }
  var soloDiscussion: String {
    """
    Tåķé å ṽíéŵ, ŵříţé ŵĥåţ ýöû ţĥíñķ, šéé ŵĥåţ ţĥé řéšéåřçĥ ƒöûñđ, ľööķ åğåíñ, çĥööšé öñé ţĥíñğ ţö \
    ţřý. Přéšš ? ţö šéé ŵĥåţ ţĥé ķéýš đö (ŵíţĥ --plain, ţýþé ĥéľþ). Sţöþ åţ åñý ţíɱé: éṽéřý åñšŵéř \
    íš šåṽéđ, åñđ `reflect resume` ğöéš öñ.
    """
  }
  var team: String { "Rûñ å šéššíöñ ƒöř å þåíř, å ţéåɱ öř šéṽéřåľ åğéñçíéš." }
  var teamDiscussion: String {
    """
    Tĥé ƒåçíľíţåţöř řéåđš öûţ ŵĥåţ íš öñ ţĥé šçřééñ åñđ ţýþéš. Víéŵš åřé ŵříţţéñ öñ šľíþš öƒ þåþéř åñđ ţýþéđ \
    íñ (šľíþš), çöûñţéđ åƒţéř å šĥöŵ öƒ ĥåñđš (ĥåñđš), öř ğíṽéñ öñé ƀý öñé åţ ţĥé ķéýƀöåřđ (éåçĥ). Nöƀöđý íš \
    åšķéđ ƒöř å ñåɱé. Iñ å šéçöñđ ŵíñđöŵ, `reflect follow` šĥöŵš ţĥé ƒåçíľíţåţöř'š ñöţéš åñđ ŵĥåţ çöɱéš ñéẋţ.
    """
  }
  var resume: String { "Gö öñ ŵíţĥ å šéššíöñ ţĥåţ ŵåš šţöþþéđ." }
  var resumeDiscussion: String { "Wíţĥöûţ å šéššíöñ íţ ğöéš öñ ŵíţĥ ţĥé öñé ľåšţ åđđéđ ţö." }
  var plan: ArgumentHelp { .init("Tĥé þľåñ ţö ƒöľľöŵ (šéé `reflect plans`).", valueName: "íđ") }
  var card: ArgumentHelp {
    .init("Oñé çåřđ, öř šéṽéřåľ ŵíţĥ çöɱɱåš ƀéţŵééñ ţĥéɱ.", valueName: "íđ,…")
  }
  var theme: ArgumentHelp { .init("Aľľ çåřđš öƒ å ţĥéɱé.", valueName: "íđ") }
  var model: ArgumentHelp {
    .init(
      "Tĥé ɋûéšţíöñš ţĥåţ çľöšé ţĥé šéššíöñ: ŵĥåţ-šö-ŵĥåţ, ğíƀƀš, öñé öƒ ýöûř öŵñ, öř ñöñé.",
      valueName: "íđ")
  }
  var setting: ArgumentHelp {
    .init("Wĥö íţ íš ƒöř: þåíř, ţéåɱ öř ɱûľţí-åğéñçý.", valueName: "šéţţíñğ")
  }
  var group: ArgumentHelp {
    .init("Tĥé ğřöûþ ŵĥöšé šéššíöñš åñđ öþéñ åçţíöñš ƀéľöñğ ţöğéţĥéř.", valueName: "ñåɱé")
  }
  var lead: ArgumentHelp {
    .init("Wĥö ľéåđš: ƒåçíľíţåţöř, öř šĥåřéđ, ƀý ţûřñš.", valueName: "ŵĥö")
  }
  var views: ArgumentHelp {
    .init("Höŵ öƒţéñ ṽíéŵš åřé ğíṽéñ: 2, öř 3 ŵíţĥ öñé åƒţéř ţåľķ.", valueName: "ñ")
  }
  var withReasons: ArgumentHelp {
    "Pûţ řéåšöñš íñţö ţĥé šûɱɱåřý éṽéñ ŵĥéřé ƒéŵéř ţĥåñ ƒíṽé ţåķé þåřţ; åšķ ţĥé řööɱ ƒířšţ."
  }
  var participants: ArgumentHelp { .init("Höŵ ɱåñý þéöþľé ţåķé þåřţ.", valueName: "ñ") }
  var labels: ArgumentHelp {
    .init(
      "Låƀéľš ţö ûšé íñ þľåçé öƒ Péřšöñ 1, Péřšöñ 2 (ñö ñåɱéš, þľéåšé).", valueName: "å,ƀ,ç")
  }
  var roles: ArgumentHelp {
    .init(
      "Röľé ğřöûþš ŵíţĥ ţĥéíř ñûɱƀéřš, šûçĥ åš ĥéåľţĥ:2,þöľíçé:1.", valueName: "řöľé:ñ,…")
  }
  var capture: ArgumentHelp {
    .init(
      "Höŵ ṽíéŵš åřé ţåķéñ: šľíþš (öƒ þåþéř), ĥåñđš (çöûñţš), éåçĥ (íñ ţûřñ, íñ þříṽåţé), öř þĥöñéš.",
      valueName: "ŵåý")
  }
  var session: ArgumentHelp {
    .init(
      "A šéššíöñ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ.", valueName: "šéššíöñ")
  }
  var sessionOrFile: ArgumentHelp {
    .init(
      "A šéššíöñ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, ľåšţ, öř å řéçöřđ'š ƒíľé.", valueName: "šéššíöñ")
  }
  var sessionToResume: ArgumentHelp {
    .init(
      "A šéššíöñ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ (öţĥéřŵíšé ţĥé ûñƒíñíšĥéđ öñé ľåšţ åđđéđ ţö).",
      valueName: "šéššíöñ")
  }

  // MARK: - Records
  var sessions: String { "Líšţ, řéåđ, šéåřçĥ åñđ đéľéţé ţĥé šéššíöñš ķéþţ öñ ţĥíš çöɱþûţéř." }
  var sessionsList: String { "Líšţ åľľ šéššíöñš." }
  var sessionsShow: String { "Réåđ å šéššíöñ." }
  var sessionsSearch: String { "Fíñđ šéššíöñš ƀý ţĥé ŵöřđš íñ ţĥéɱ." }
  var sessionsDelete: String { "Déľéţé å šéššíöñ ƒöř ğööđ." }
  var sessionsEdit: String { "Pûţ říğĥţ öř ţåķé öûţ ŵĥåţ ŵåš ŵříţţéñ íñ å šéššíöñ." }
  var sessionsEditDiscussion: String {
    """
    Aţ å ţéřɱíñåľ íţ ľíšţš ŵĥåţ ŵåš ŵříţţéñ åñđ åšķš. Wĥåţ íš ţåķéñ öûţ íš ğöñé ƒřöɱ ţĥé řéçöřđ, ƒřöɱ ŵĥåţ ŵåš \
    ƀéíñğ ŵříţţéñ, åñđ ƒřöɱ šéššíöñš ţĥåţ ľööķéđ åţ íţš åçţíöñš åğåíñ; ƒíľéš ýöû ɱåđé öř šéñţ šţåý åš ţĥéý åřé. \
    A ƒířšţ ṽíéŵ'š þöšíţíöñ šţåýš; íţš řéåšöñ çåñ ƀé ţåķéñ öûţ.
    """
  }
  var sessionsToDelete: ArgumentHelp {
    .init("Iđš öƒ šéššíöñš, ţĥé ƀéğíññíñğš öƒ ţĥéɱ, öř ľåšţ.", valueName: "šéššíöñ")
  }
  var takeOut: ArgumentHelp {
    .init("Tåķé ţĥíš öûţ, ƀý íţš íđ öř íţš ñûɱƀéř íñ ţĥé ľíšţ.", valueName: "íđ")
  }
  var putRight: ArgumentHelp {
    .init("Gíṽé ţĥíš öţĥéř ŵöřđš, ƀý íţš íđ öř íţš ñûɱƀéř íñ ţĥé ľíšţ.", valueName: "íđ")
  }
  var newWords: ArgumentHelp {
    .init(
      "Tĥé öţĥéř ŵöřđš; - řéåđš ţĥéɱ ƒřöɱ šţåñđåřđ íñþûţ. Ašķéđ ƒöř åţ å ţéřɱíñåľ, šö ţĥåţ ţĥéý šţåý öûţ öƒ ţĥé šĥéľľ'š ĥíšţöřý.",
      valueName: "ţéẋţ")
  }
  var unfinished: ArgumentHelp { "Oñľý šéššíöñš ţĥåţ ŵéřé ñöţ ƒíñíšĥéđ." }
  var sessionsPurge: String {
    "Déľéţé šéššíöñš ţĥåţ åřé þåšţ ţĥéíř đåý öř öľđéř ţĥåñ šöɱé ţíɱé, åƒţéř ľíšţíñğ ţĥéɱ."
  }
  var olderThan: ArgumentHelp { .init("Höŵ öľđ: 2ý, 12ɱö, 6ŵ öř 90đ.", valueName: "åğé") }
  var searchWords: ArgumentHelp {
    .init(
      "Wöřđš ţö ľööķ ƒöř; åľľ ɱûšţ ƀé ţĥéřé.", valueName: "ţéẋţ")
  }
  var summary: String { "Wříţé ţĥé šûɱɱåřý öƒ å šéššíöñ." }
  var summaryDiscussion: String {
    """
    Aţ å ţéřɱíñåľ íţ'š å þåğé ţö řéåđ; íñ å þíþé, Måřķđöŵñ. Wíţĥ -ö ţĥé ƒíľé'š éñđíñğ đéçíđéš ţĥé \
    ƒöřɱåţ (\(FileFormat.endings(FileFormat.allCases))), åñđ å ƒíľé ţĥåţ íš ţĥéřé åľřéåđý íš ķéþţ \
    ûñľéšš ýöû åđđ --force. A PDF öř Wöřđ ƒíľé åšķéđ ƒöř åţ å ţéřɱíñåľ ŵíţĥöûţ -ö íš þûţ íñţö ţĥé \
    çûřřéñţ ƒöľđéř. --for åšķš ƒířšţ, åš ṽíéŵš ŵéřé ğíṽéñ íñ þříṽåţé; --yes åñšŵéřš íţ.
    """
  }
  var summaryFormat: ArgumentHelp { .init("Wĥåţ šöřţ öƒ ƒíľé íţ íš.", valueName: "ƒöřɱåţ") }
  var output: ArgumentHelp {
    .init("Tĥé ƒíľé ţö ŵříţé, öř - ƒöř šţåñđåřđ öûţþûţ.", valueName: "ƒíľé")
  }
  var force: ArgumentHelp { "Réþľåçé å ƒíľé ţĥåţ íš ţĥéřé åľřéåđý." }
  var actions: String { "Séé ŵĥåţ ŵåš åğřééđ, åñđ řéçöřđ ŵĥåţ ƀéçåɱé öƒ íţ." }
  var actionsList: String { "Líšţ ţĥé åçţíöñš ţĥåţ åřé öþéñ." }
  var actionsDue: String { "Líšţ ţĥé åçţíöñš ŵĥöšé řéṽíéŵ đåţé ĥåš çöɱé." }
  var actionsDone: String { "Réçöřđ ţĥåţ åñ åçţíöñ íš đöñé." }
  var actionsDrop: String { "Réçöřđ ţĥåţ åñ åçţíöñ íš đřöþþéđ." }
  var actionsReopen: String { "Oþéñ åñ åçţíöñ åğåíñ ţĥåţ ŵåš đöñé öř đřöþþéđ." }
  var actionsAdd: String { "Ađđ åñ åçţíöñ ţĥåţ ŵåš åğřééđ öûţšíđé å šéššíöñ." }
  var actionsEdit: String { "Pûţ åñ åçţíöñ říğĥţ." }
  var actionsEditDiscussion: String {
    "Añ éɱþţý öþţíöñ, šûçĥ åš --who '', ţåķéš ţĥåţ þåřţ öûţ. `reflect sessions edit` ţåķéš öûţ å ŵĥöľé åçţíöñ."
  }
  var actionSession: ArgumentHelp {
    .init(
      "Tĥé šéššíöñ ŵĥöšé þéöþľé åğřééđ íţ: íţš íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ.",
      valueName: "šéššíöñ")
  }
  var actionText: ArgumentHelp {
    .init(
      "Wĥåţ ŵíľľ çĥåñğé; - řéåđš íţ ƒřöɱ šţåñđåřđ íñþûţ. Ašķéđ ƒöř åţ å ţéřɱíñåľ, šö ţĥåţ íţ šţåýš öûţ öƒ ţĥé šĥéľľ'š ĥíšţöřý.",
      valueName: "ţéẋţ")
  }
  var actionWhen: ArgumentHelp { .init("Tĥé ɱöɱéñţ íţ'š ƒöř: Wĥéñ ….", valueName: "ţéẋţ") }
  var actionWho: ArgumentHelp { .init("Wĥö'ľľ đö íţ: å řöľé, ñöţ å ñåɱé.", valueName: "řöľé") }
  var actionDay: ArgumentHelp {
    .init("Wĥéñ ţö çĥéçķ ĥöŵ íţ'š ğöíñğ, šûçĥ åš 2026-12-19.", valueName: "đåý")
  }
  var calendar: ArgumentHelp {
    .init("Wříţé ţĥéíř đåýš ţö å çåľéñđåř ƒíľé, öř - ƒöř šţåñđåřđ öûţþûţ.", valueName: "ƒíľé")
  }
  var calendarWords: ArgumentHelp {
    "Léţ ţĥé çåľéñđåř šåý ŵĥåţ ŵåš åğřééđ; çåľéñđåřš åřé öƒţéñ šĥåřéđ."
  }
  var allActions: ArgumentHelp { "Aľšö ţĥöšé ţĥåţ åřé đöñé öř đřöþþéđ." }
  var actionID: ArgumentHelp {
    .init(
      "Tĥé åçţíöñ'š íđ, šûçĥ åš 2026-11-21-ķ7ɱ2.1 öř ķ7ɱ2.1.", valueName: "íđ")
  }
  var whatHappened: ArgumentHelp {
    .init(
      "Wĥåţ ĥåþþéñéđ, íñ å šéñţéñçé; - řéåđš íţ ƒřöɱ šţåñđåřđ íñþûţ. Ašķéđ ƒöř åţ å ţéřɱíñåľ, šö ţĥåţ íţ šţåýš öûţ öƒ ţĥé šĥéľľ'š ĥíšţöřý.",
      valueName: "ţéẋţ")
  }

  // MARK: - Preferences
  var preferences: String { "Séé åñđ çĥåñğé ŵĥåţ ĥöľđš ƒöř éṽéřý šéššíöñ." }
  var preferencesDiscussion: String {
    """
    Añ öþţíöñ öƒ å çöɱɱåñđ ŵíñš öṽéř ţĥé éñṽířöñɱéñţ (REFLECT_LOOK, REFLECT_KEEP_FOR åñđ šö öñ), ŵĥíçĥ \
    ŵíñš öṽéř ýöûř ƒíľé, $XDG_CONFIG_HOME/řéƒľéçţ/þřéƒéřéñçéš öř ~/.çöñƒíğ/řéƒľéçţ/þřéƒéřéñçéš.

    \(Preference.allCases.map { "\($0.rawValue): \(words.about($0)) (\(words.shape($0.shape)))" }
      .joined(separator: "\n"))
    """
  }
  var preferencesList: String { "Líšţ éṽéřý þřéƒéřéñçé ŵíţĥ íţš ṽåľûé." }
  var preferencesSet: String { "Séţ å þřéƒéřéñçé." }
  var preferencesUnset: String { "Tåķé å þřéƒéřéñçé öûţ öƒ ýöûř ƒíľé." }
  var preferenceKey: ArgumentHelp { .init("Wĥíçĥ öñé.", valueName: "ķéý") }
  var preferenceValue: ArgumentHelp { .init("Wĥåţ íţ'š ţö ƀé.", valueName: "ṽåľûé") }

  // MARK: - Decks
  var cards: String { "Líšţ, řéåđ, šéåřçĥ åñđ çĥéçķ ţĥé çåřđš." }
  var cardsList: String { "Líšţ ţĥé çåřđš ƀý ţĥéɱé." }
  var cardsShow: String { "Réåđ å çåřđ." }
  var cardsSearch: String { "Fíñđ çåřđš ƀý ŵöřđš íñ ţĥéɱ, ţĥéíř ƒíñđíñğš åñđ šöûřçéš." }
  var cardsCheck: String { "Cĥéçķ ţĥé đéçķš, þľåñš åñđ ɱöđéľš, åñđ ľíšţ éṽéřý ƒåûľţ." }
  var cardsCheckDiscussion: String {
    "Eåçĥ ľíñé ñåɱéš å ƒíľé åñđ å ľíñé, šåýš ŵĥåţ íš ŵřöñğ, åñđ ŵĥåţ ţö ŵříţé íñšţéåđ."
  }
  var cardsNew: String { "Béğíñ å ñéŵ çåřđ." }
  var cardsNewDiscussion: String {
    """
    Aţ å ţéřɱíñåľ íţ åšķš ƒöř ţĥé ƒřöñţ, þöšíţíöñš, þřöɱþţš åñđ öñé ţĥíñğ ţö ţřý, åñđ ľéåṽéš å çåřđ \
    ţĥåţ çåñ ƀé ûšéđ. Eľšéŵĥéřé íţ ţåķéš ţĥéɱ ƒřöɱ öþţíöñš, öř ŵíţĥ --ask ƒřöɱ ľíñéš öƒ íñþûţ; ŵĥåţ íš \
    ñöţ ğíṽéñ šţåýš ƀľåñķ, åñđ `reflect cards check` šåýš ŵĥåţ íš šţíľľ ɱíššíñğ.
    """
  }
  var newID: ArgumentHelp {
    .init(
      "Tĥé ñéŵ çåřđ'š íđ: ľöŵéř-çåšé ľéţţéřš, đíğíţš åñđ ĥýþĥéñš, šûçĥ åš åšķíñğ-ƒířšţ.",
      valueName: "íđ")
  }
  var deck: ArgumentHelp {
    .init(
      "Tĥé đéçķ, ŵĥéřé ţĥéřé åřé šéṽéřåľ; ɱåđé íƒ íţ íšñ'ţ ţĥéřé.", valueName: "íđ")
  }
  var newTheme: ArgumentHelp { .init("Tĥé çåřđ'š ţĥéɱé.", valueName: "íđ") }
  var newFront: ArgumentHelp { .init("Wĥåţ þéöþľé çåñ đíƒƒéř åƀöûţ.", valueName: "šéñţéñçé") }
  var newPositions: ArgumentHelp {
    .init("Wĥåţ þéöþľé ɱíğĥţ åñšŵéř, ŵíţĥ çöɱɱåš.", valueName: "ľíšţ")
  }
  var newPrompt: ArgumentHelp {
    .init("A ɋûéšţíöñ ţö ţåľķ åƀöûţ; ğíṽé ţĥřéé ţö ƒíṽé.", valueName: "ɋûéšţíöñ")
  }
  var newTry: ArgumentHelp { .init("Oñé ţĥíñğ ţö ţřý.", valueName: "šéñţéñçé") }
  var newKnown: ArgumentHelp {
    .init(
      "Wĥåţ ýöû ķñöŵ ƒřöɱ ýöûř öŵñ ŵöřķ, öř ƒíñđíñğš šûçĥ åš ķééþíñğ-šåƒé/ƒříéñđš.",
      valueName: "ŵöřđš")
  }
  var newAsk: ArgumentHelp { "Ašķ ƒöř ŵĥåţ íš ɱíššíñğ, åš åţ å ţéřɱíñåľ." }
  var plansCheck: String { "Cĥéçķ ţĥåţ þľåñš ĥöľđ ţöğéţĥéř åñđ ţĥéíř ţíɱéš åđđ ûþ." }
  var themeToList: ArgumentHelp { .init("Oñľý ţĥé çåřđš öƒ öñé ţĥéɱé.", valueName: "íđ") }
  var covers: ArgumentHelp {
    .init(
      "Oñľý ŵĥåţ đéåľš ŵíţĥ öñé íđ öƒ ţĥé öûţľíñé, šûçĥ åš FR-R3.", valueName: "íđ")
  }
  var fitSetting: ArgumentHelp { .init("Oñľý ŵĥåţ šûíţš ţĥéšé þéöþľé.", valueName: "šéţţíñğ") }
  var fitMinutes: ArgumentHelp {
    .init(
      "Oñľý ŵĥåţ ţåķéš šö ɱåñý ɱíñûţéš åţ ɱöšţ; åľöñé, å çåřđ ţåķéš ĥåľƒ.",
      valueName: "ñ")
  }
  var fitWeight: ArgumentHelp {
    .init(
      "Oñľý ŵĥåţ åšķš ţĥíš ɱûçĥ öƒ þéöþľé; å þľåñ ŵéíğĥš ŵĥåţ íţš ĥéåṽíéšţ çåřđ đöéš. Måý ƀé ğíṽéñ ţŵíçé.",
      valueName: "ŵéíğĥţ")
  }
  var cardID: ArgumentHelp {
    .init(
      "Tĥé çåřđ'š íđ, đéçķ/íđ öř ţíţľé.", valueName: "íđ")
  }
  var withFinding: ArgumentHelp { "Sĥöŵ ţĥé ƒíñđíñğš åš ŵéľľ." }
  var withNotes: ArgumentHelp { "Sĥöŵ ţĥé ƒåçíľíţåţöř ñöţéš åš ŵéľľ." }
  var deckFolder: ArgumentHelp {
    .init(
      "Oñé đéçķ'š ƒöľđéř (öţĥéřŵíšé éṽéřýţĥíñğ).", valueName: "ƒöľđéř")
  }
  var findings: String { "Réåđ ţĥé éṽíđéñçé ƀéĥíñđ ţĥé çåřđš." }
  var findingsList: String { "Líšţ ţĥé ƒíñđíñğš." }
  var findingsShow: String { "Réåđ å ƒíñđíñğ, ŵíţĥ íţš šöûřçé åñđ ŵĥåţ íţ đöéš ñöţ šåý." }
  var findingID: ArgumentHelp {
    .init(
      "Tĥé ƒíñđíñğ'š íđ, đéçķ/íđ öř ţíţľé.", valueName: "íđ")
  }
  var plans: String { "Réåđ ţĥé þľåñš ƒöř šéššíöñš." }
  var plansList: String { "Líšţ ţĥé þľåñš." }
  var plansShow: String { "Réåđ å þľåñ." }
  var planID: ArgumentHelp {
    .init(
      "Tĥé þľåñ'š íđ öř ţíţľé.", valueName: "íđ")
  }

  // MARK: - What is here
  var doctor: String {
    "Séé ŵĥåţ íš íñšţåľľéđ, ŵĥéřé řéçöřđš åřé, åñđ ŵĥåţ ţĥíš ţéřɱíñåľ çåñ šĥöŵ."
  }
  var doctorDiscussion: String {
    """
    Iţ šåýš ŵĥåţ íš ɱíššíñğ ƒöř ŵĥåţ, ŵĥö çåñ řéåđ ýöûř řéçöřđš, åñđ ŵĥåţ ţö đö. Iţ šĥöŵš ñöţĥíñğ ţĥåţ \
    ŵåš řéçöřđéđ, šö ýöû çåñ šéñđ íţ ţö ŵĥöéṽéř ĥéľþš ýöû.
    """
  }
  var doctorKeys: ArgumentHelp { ArgumentHelp("Třý öûţ ţĥé ƀûţţöñš öƒ å çľíçķéř.") }
}
