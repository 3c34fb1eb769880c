// Written by `make pseudo`, from EnglishDatabaseWords.swift.
import Counts

@testable import Collecting

extension PseudoCollectWords: DatabaseWords {
  func failure(_ failure: DatabaseFailure) -> String {
    switch failure {
    case .passwordInAddress:
      """
      Tĥé åđđřéšš ĥöľđš å þåššŵöřđ, ŵĥíçĥ éṽéřýöñé öñ ţĥíš çöɱþûţéř çöûľđ řéåđ íñ íţš ľíšţ öƒ þřöğřåɱš. Tåķé íţ öûţ, \
      þûţ íţ íñţö ţĥé ƒíľé ~/.þğþåšš (öř ţĥé öñé ţĥåţ PGPASSFILE ñåɱéš), åñđ çĥåñğé íţ, åš íţ ĥåš ƀééñ šééñ.
      """
    case .notAnAddress(let reason):
      """
      Tĥåţ íš ñö åđđřéšš öƒ å đåţåƀåšé: \(reason.trimmed) Wříţé öñé ľíķé þöšţğřéšɋľ://ľöğíñ@ĥöšţ/đåţåƀåšé, öř \
      šéřṽíçé=NAME ƒöř å šéřṽíçé ţĥåţ ~/.þğ_šéřṽíçé.çöñƒ đéšçříƀéš.
      """
    case .unreachable(let reason):
      """
      Tĥé đåţåƀåšé çåñ'ţ ƀé řéåçĥéđ: \(reason.trimmed) Lööķ ŵĥéţĥéř ţĥé ñéţŵöřķ íš ţĥéřé åñđ ţĥé ĥöšţ'š ñåɱé åñđ þöřţ \
      åřé říğĥţ. Nöţĥíñğ ŵåš šéñţ.
      """
    case .missingPassword:
      """
      Tĥé đåţåƀåšé åšķš ƒöř å þåššŵöřđ åñđ ñöñé ŵåš ƒöûñđ. Pûţ íţ íñţö ţĥé ƒíľé ~/.þğþåšš, åš å ľíñé öƒ \
      ĥöšţ:þöřţ:đåţåƀåšé:ľöğíñ:þåššŵöřđ ţĥåţ ñöƀöđý éľšé ɱåý řéåđ (çĥɱöđ 600 ~/.þğþåšš).
      """
    case .wrongPassword:
      """
      Tĥé đåţåƀåšé đöéšñ'ţ ţåķé ţĥíš ľöğíñ ŵíţĥ íţš þåššŵöřđ. Lööķ åţ ţĥé ľöğíñ'š ñåɱé åñđ åţ íţš ľíñé íñ ~/.þğþåšš; \
      ŵĥöéṽéř ľööķš åƒţéř ţĥé đåţåƀåšé çåñ šéţ å ñéŵ þåššŵöřđ. Nöţĥíñğ ŵåš šéñţ.
      """
    case .certificate(let reason):
      """
      Wĥöéṽéř åñšŵéřš çåñ'ţ šĥöŵ ţĥåţ íţ íš ţĥé đåţåƀåšé: \(reason.trimmed) Nöţĥíñğ ŵåš šéñţ. Wĥéřé ýöûř öřğåñíšåţíöñ \
      ĥåš åñ åûţĥöříţý öƒ íţš öŵñ, þûţ íţš çéřţíƒíçåţé íñţö ~/.þöšţğřéšɋľ/řööţ.çřţ, öř ñåɱé íţ ŵíţĥ PGSSLROOTCERT.
      """
    case .withoutEncryption:
      """
      Tĥé đåţåƀåšé'š šéřṽéř đöéšñ'ţ éñçřýþţ, åñđ ŵĥåţ íš šéñţ çöûľđ ƀé řéåđ öñ íţš ŵåý. Håṽé TLS šŵíţçĥéđ öñ ţĥéřé. \
      Wíţĥíñ öñé çöɱþûţéř, çöññéçţ ƀý íţš Uñíẋ šöçķéţ (ĥöšţ=/ṽåř/řûñ/þöšţğřéšɋľ).
      """
    case .full:
      "Tĥé đåţåƀåšé'š đíšķ íš ƒûľľ. Wĥåţ ŵåš ƀéíñğ ŵříţţéñ íšñ'ţ ţĥéřé; ɱåķé řööɱ, ţĥéñ đö ţĥé šåɱé öñçé ɱöřé."
    case .lost:
      """
      Tĥé çöññéçţíöñ ţö ţĥé đåţåƀåšé ƀřöķé. Wĥåţ ŵåš ƀéíñğ ŵříţţéñ íš ţĥéřé åš å ŵĥöľé öř ñöţ åţ åľľ; đö ţĥé šåɱé \
      öñçé ɱöřé, åš ŵĥåţ ŵåš ţĥéřé åľřéåđý çöûñţš öñçé.
      """
    case .outOfMemory:
      "Tĥé ɱéɱöřý íšñ'ţ éñöûğĥ, ĥéřé öř åţ ţĥé đåţåƀåšé. Cľöšé öţĥéř þřöğřåɱš, ţĥéñ ţřý åğåíñ."
    case .tooManyConnections:
      "Tĥé đåţåƀåšé íš ƀûšý ŵíţĥ öţĥéřš åñđ ţåķéš ñöƀöđý éľšé ñöŵ. Třý åğåíñ íñ å ɱíñûţé."
    case .deadlock: "Oţĥéřš ŵříţé ţĥé šåɱé çöûñţš åţ ţĥíš ɱöɱéñţ. Dö ţĥé šåɱé öñçé ɱöřé."
    case .notAllowed:
      """
      Tĥíš ľöğíñ ɱåý ñöţ đö ţĥåţ. Wĥöéṽéř ľööķš åƒţéř ţĥé đåţåƀåšé åđɱíţš íţ: řéƒľéçţ-çöľľéçţ åđɱíţ ADDRESS LOGIN \
      --organisation NAME --to ŵříţé (öř řéåđ).
      """
    case .notSetUp:
      """
      Tĥé đåţåƀåšé íšñ'ţ šéţ ûþ ƒöř ţĥíš ṽéřšíöñ öƒ řéƒľéçţ-çöľľéçţ. Wĥöéṽéř ľööķš åƒţéř íţ řûñš: řéƒľéçţ-çöľľéçţ \
      šéţûþ ADDRESS
      """
    case .newer(let name):
      """
      Tĥé đåţåƀåšé ƀéľöñğš ţö å ñéŵéř ṽéřšíöñ öƒ řéƒľéçţ-çöľľéçţ: íţ ķñöŵš “\(name)”, åñđ ţĥíš öñé đöéšñ'ţ. Nöţĥíñğ \
      ŵåš çĥåñğéđ. Iñšţåľľ ţĥé ñéŵéř ṽéřšíöñ.
      """
    case .publishedAlready(let organisation):
      """
      Tĥé đåţåƀåšé ĥåš þûƀľíšĥéđ ţåƀľéš öƒ “\(organisation)” åľřéåđý, šö å ƒöľđéř çåñ'ţ ƀé ɱöṽéđ ţĥéřé: ŵĥåţ ƀöţĥ \
      þûƀľíšĥéđ çöûľđ ƀé ţåķéñ ƒřöɱ éåçĥ öţĥéř. Löåđ ţĥé çöñţříƀûţíöñš ţĥåţ åřé ñéŵ ŵíţĥ řéƒľéçţ-çöľľéçţ ľöåđ.
      """
    case .said(let sentence): sentence
    case .refused(let reason): "Tĥé đåţåƀåšé řéƒûšéđ: \(reason.trimmed)"
    }
  }

  var impossibleCount: String {
    "A çöñţříƀûţíöñ ĥöľđš å ñûɱƀéř ţĥåţ çåñ'ţ ƀé: ƒéŵéř ţĥåñ ñöñé, öř öṽéř 100,000."
  }

  func applied(_ migrations: [String]) -> String {
    migrations.isEmpty
      ? "Tĥé đåţåƀåšé ŵåš šéţ ûþ åľřéåđý; íţ ĥåš řööɱ ƒöř ƒíṽé ɱöřé ýéåřš."
      : "Tĥé đåţåƀåšé íš šéţ ûþ (\(migrations.joined(separator: ", ")))."
  }

  func admitted(
    _ login: String, of organisation: String, to purpose: Database.Purpose
  ) -> String {
    switch purpose {
    case .write: "“\(login)” ɱåý åđđ çöûñţš ƒöř “\(organisation)” åñđ ŵíţĥđřåŵ íţš öŵñ."
    case .read: "“\(login)” ɱåý řéåđ ţĥé þûƀľíšĥéđ ţåƀľéš öƒ “\(organisation)”."
    }
  }

  func withdrawal(_ withdrawal: Database.Withdrawal) -> String {
    switch withdrawal {
    case .withdrawn: "Wíţĥđřåŵñ: íţ çöûñţš ñö ľöñğéř."
    case .published:
      """
      Iţ šţåýš: íţ çöûñţš íñ ţåƀľéš ţĥåţ ĥåṽé ƀééñ þûƀľíšĥéđ, åñđ ţåķíñğ íţ öûţ öƒ ţĥé ñéẋţ öñéš ŵöûľđ ţéľľ ŵĥåţ ŵåš \
      íñ íţ.
      """
    case .unknown: "Tĥéřé íš ñö çöñţříƀûţíöñ öƒ ţĥåţ ñåɱé ţĥåţ ţĥíš ľöğíñ šéñţ."
    }
  }

  func publishing(_ publishing: Database.Publishing) -> String {
    let quarter = publishing.quarter.description
    return switch publishing.waiting {
    case nil: "\(quarter): þûƀľíšĥéđ. Wĥåţ'š þûƀľíšĥéđ çåñ'ţ ƀé ŵíţĥđřåŵñ åñý ɱöřé."
    case .until(let day): "\(quarter): šöɱé ŵåíţ; ţĥé ñéẋţ đåý ƒöř ţĥéɱ íš \(day)."
    case .tooFew:
      """
      \(quarter): çåñ'ţ ƀé þûƀľíšĥéđ ýéţ. Iţ ţåķéš \(Disclosure.facilitators) ƒåçíľíţåţöřš öř ɱöřé, ñöñé öƒ ţĥéɱ ŵíţĥ \
      öṽéř ĥåľƒ.
      """
    }
  }

  func loading(_ done: Int, of all: Int) -> String { "Löåđíñğ: \(done) öƒ \(all) çöñţříƀûţíöñš" }

  func loaded(_ counts: [Loading.Outcome: Int]) -> String {
    let parts = [
      (counts[.added] ?? 0, "åđđéđ"), (counts[.changed] ?? 0, "çĥåñğéđ"),
      (counts[.there] ?? 0, "ţĥéřé åľřéåđý"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "Iñ ţĥé đåţåƀåšé: " + (told.isEmpty ? "ñöţĥíñğ ñéŵ" : told.joined(separator: ", ")) + "."
  }

  func refused(_ name: String, _ reason: String) -> String { "\(name): ñöţ åđđéđ. \(reason)" }

  func kept(_ name: String) -> String {
    """
    \(name): ŵĥåţ ŵåš šéñţ ƀéƒöřé šţåýš, åš íţ ŵåš þûƀľíšĥéđ, öř åñöţĥéř ľöğíñ šéñţ íţ. Tĥíš öñé šåýš šöɱéţĥíñğ éľšé.
    """
  }

  func moveInstead(_ folder: String) -> String {
    """
    \(folder) ĥåš þûƀľíšĥéđ ţåƀľéš öƒ íţš öŵñ. Löåđéđ åš íƒ íţ ŵéřé ñéŵ, íţ ŵöûľđ ƀé þûƀľíšĥéđ öñçé ɱöřé, åñđ ţĥé ţŵö \
    çöûľđ ƀé ĥéľđ åğåíñšţ éåçĥ öţĥéř. Wĥöéṽéř ľööķš åƒţéř ţĥé đåţåƀåšé ɱöṽéš íţ ŵíţĥ íţš ţåƀľéš: řéƒľéçţ-çöľľéçţ ɱöṽé \
    \(folder) ADDRESS --organisation NAME
    """
  }

  func moved(_ contributions: Int, publications: Int, to organisation: String) -> String {
    """
    Möṽéđ ţö “\(organisation)”: \(contributions) çöñţříƀûţíöñš åñđ ŵĥåţ ŵåš þûƀľíšĥéđ íñ \(publications) \
    \(publications == 1 ? "ƀåţçĥ" : "ƀåţçĥéš"). Nöţĥíñğ ɱöřé šĥöûľđ ƀé šĥåřéđ íñţö ţĥé ƒöľđéř.
    """
  }

  func noName(_ text: String) -> String {
    "'\(text)' ñåɱéš ñö çöñţříƀûţíöñ; å ñåɱé íš 32 öƒ ţĥé đíğíţš 0 ţö 9 åñđ å ţö ƒ."
  }
}

extension String {
  fileprivate var trimmed: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty || words.hasSuffix(".") ? words : words + "."
  }
}
