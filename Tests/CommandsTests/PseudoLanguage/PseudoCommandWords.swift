// Written by `make pseudo`, from EnglishCommandWords.swift.
import Decks
import Documents
import Faces
import Practice

@testable import Commands
@testable import Journal

struct PseudoCommandWords: CommandWords {
  var yes: Set<String> { ["ý", "ýéš"] }
  var quit: Set<String> { ["ɋ", "ɋûíţ"] }

  // MARK: - Workspace and decks
  var noWorkspace: String {
    "ñö đéçķ ŵåš ƒöûñđ ĥéřé. Gö ţö å ƒöľđéř ţĥåţ ĥåš å ƒöľđéř çåľľéđ Cåřđš, "
      + "öř ñåɱé öñé ŵíţĥ --workspace DIR."
  }
  func noShare(_ folder: String) -> String {
    "ţĥé çåřđš ţĥåţ çåɱé ŵíţĥ řéƒľéçţ åřéñ'ţ íñ \(folder). Iñšţåľľ íţ åğåíñ öř ûñþåçķ íţš ƒöľđéř ŵĥöľé, "
      + "öř ñåɱé å ƒöľđéř ţĥåţ ĥöľđš Cåřđš ŵíţĥ --workspace DIR."
  }
  func sweptAnswers(_ folders: [String]) -> String {
    "Réɱöṽéđ ŵĥåţ åñ éđíţöř ľéƒţ ƀéĥíñđ: \(folders.joined(separator: ", "))."
  }
  var noHome: String {
    "HOME íšñ'ţ šéţ åñđ ţĥé šýšţéɱ ķñöŵš ñö ĥöɱé ƒöř ýöû, šö ţĥéřé'š ñö þľåçé ƒöř ýöûř řéçöřđš. "
      + "Séţ HOME, öř ñåɱé å ŵöřķšþåçé ŵíţĥ --workspace DIR."
  }
  func ownedByOther(_ folder: String, trusting: String) -> String {
    "\(folder) ƀéľöñğš ţö šöɱéöñé éľšé, ŵĥö çöûľđ çĥåñğé ŵĥåţ å šéššíöñ šĥöŵš åñđ řéåđ ŵĥåţ íţ "
      + "řéçöřđš. \(allowing(trusting))"
  }
  func writableByOthers(_ folder: String, trusting: String) -> String {
    "öţĥéřš öñ ţĥíš çöɱþûţéř çåñ ŵříţé ţö \(folder), åñđ šö çĥåñğé ŵĥåţ å šéššíöñ šĥöŵš öř ŵĥéřé íţš "
      + "řéçöřđ ğöéš. Tåķé ţĥåţ åŵåý ŵíţĥ `chmod go-w`, öř åľľöŵ íţ. \(allowing(trusting))"
  }
  private func allowing(_ folders: String) -> String {
    "Iƒ ýöû ţřûšţ íţ: `reflect preferences set safe-workspace \(folders)`."
  }
  func noFolder(_ path: String) -> String {
    "ţĥéřé'š ñö ƒöľđéř \(path). Cĥéçķ ţĥé ñåɱé ğíṽéñ ŵíţĥ --workspace öř REFLECT_WORKSPACE."
  }
  var noDeck: String {
    "ñö đéçķ çöûľđ ƀé řéåđ. A đéçķ íš å ƒöľđéř íñ Cåřđš ŵíţĥ å ƒíľé đéçķ.ɱđ; "
      + "`reflect cards check` šåýš ŵĥåţ íš ŵřöñğ ŵíţĥ öñé."
  }
  var noDeckToCheck: String {
    "ţĥéřé'š ñö đéçķ ţö çĥéçķ. A đéçķ íš å ƒöľđéř íñ Cåřđš ŵíţĥ å ƒíľé đéçķ.ɱđ."
  }
  func notADeck(_ folder: String) -> String {
    "\(folder) íšñ'ţ å đéçķ: ţĥéřé'š ñö đéçķ.ɱđ íñ íţ. Nåɱé å đéçķ'š ƒöľđéř, šûçĥ åš Cåřđš/ķééþíñğ-šåƒé."
  }
  func moreFaults(_ count: Int) -> String {
    "åñđ \(count) ɱöřé; `reflect cards check` ľíšţš ţĥéɱ åľľ."
  }
  func checked(
    cards: Int, findings: Int, plans: Int, errors: Int, warnings: Int
  ) -> String {
    let what = [(cards, "çåřđ"), (findings, "ƒíñđíñğ"), (plans, "þľåñ")].filter { $0.0 > 0 }
    let checked = what.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let subject = checked.isEmpty ? "Nöţĥíñğ ţĥåţ çåñ ƀé ûšéđ" : checked
    return "\(subject): \(counted(errors, "éřřöř")), "
      + "\(counted(warnings, "ŵåřñíñğ"))."
  }
  func lookup(_ fault: LookupFault) -> String {
    switch fault {
    case .notFound(let name, let near):
      "ñöţĥíñğ íš çåľľéđ \"\(name)\". \(meant(near))`reflect cards list` åñđ `reflect findings list` "
        + "šĥöŵ ŵĥåţ ţĥéřé íš."
    case .ambiguous(let name, let names):
      "\"\(name)\" íš íñ šéṽéřåľ đéçķš. Såý ŵĥíçĥ: \(names.joined(separator: " öř "))."
    }
  }
  func noSuchTheme(_ theme: String, known: [String]) -> String {
    "ñö çåřđ ĥåš ţĥé ţĥéɱé \"\(theme)\". \(meant(NearWords.nearest(to: theme, among: known)))Tĥé ţĥéɱéš åřé: \(known.joined(separator: ", "))."
  }
  func onlyFindingsCover(_ id: String, _ findings: [String]) -> String {
    "ñö çåřđ çöṽéřš \"\(id)\", ƀûţ ţĥéšé ƒíñđíñğš đö: \(findings.joined(separator: ", ")). "
      + "Réåđ öñé ŵíţĥ `reflect findings show ID`."
  }
  func nothingCovers(_ id: String) -> String {
    "ñöţĥíñğ ĥéřé çöṽéřš \"\(id)\". Tĥé íđš šţåñđ íñ éåçĥ đéçķ'š öûţľíñé.ɱđ, šûçĥ åš FR-R3."
  }
  func noSuchPlan(_ id: String, known: [String]) -> String {
    "ţĥéřé'š ñö þľåñ \"\(id)\". \(meant(NearWords.nearest(to: id, among: known)))Tĥé þľåñš åřé: "
      + "\(known.joined(separator: ", "))."
  }
  func meant(_ near: String?) -> String { near.map { "Díđ ýöû ɱéåñ \($0)? " } ?? "" }
  func noSuchModel(_ id: String, known: [String]) -> String {
    "ţĥéřé'š ñö řéƒľéçţíṽé ɱöđéľ \"\(id)\". \(meant(NearWords.nearest(to: id, among: known)))Tĥé ɱöđéľš åřé: "
      + "\((known + ["ñöñé"]).joined(separator: ", "))."
  }
  func tooFewCards(theme: String?, at place: SourceLine) -> String {
    let what = theme.map { " öƒ ţĥé ţĥéɱé \"\($0)\"" } ?? ""
    return "\(place): ţĥéřé åřéñ'ţ éñöûğĥ çåřđš\(what) ƒöř ţĥíš þľåñ. "
      + "Nåɱé å çåřđ ŵíţĥ `card:`, öř çĥööšé åñöţĥéř þľåñ."
  }
  func nothingFound(_ words: String) -> String {
    "ñöţĥíñğ ĥåš åľľ öƒ ţĥéšé ŵöřđš: \(words). Třý ƒéŵéř, öř öñľý ţĥé ƀéğíññíñğ öƒ å ŵöřđ."
  }
  func suits(_ setting: Setting) -> String {
    switch setting {
    case .solo: "Oñ ýöûř öŵñ"
    case .pair: "Tŵö þéöþľé"
    case .team: "A ţéåɱ"
    case .multiAgency: "Séṽéřåľ åğéñçíéš"
    }
  }
  private func named(_ setting: Setting) -> String {
    switch setting {
    case .solo: "šöľö"
    case .pair: "þåíř"
    case .team: "ţéåɱ"
    case .multiAgency: "ɱûľţí-åğéñçý"
    }
  }
  var nothingFits: String {
    "ñöţĥíñğ ƒíţš åľľ öƒ ţĥåţ. Aľľöŵ ɱöřé ɱíñûţéš, öř ľéåṽé öûţ --weight öř --setting."
  }
  func cardLine(_ card: Card, for setting: Setting?) -> String {
    let weight = card.weight.map { ", \(self.weight($0))" } ?? ""
    let company = card.suits(.solo) ? "" : ", ñöţ åľöñé"
    return "\(card.title) (\(card.minutes(in: setting)) ɱíñ\(weight)\(company))"
  }
  private func weight(_ weight: Card.Weight) -> String {
    switch weight {
    case .gentle: "ğéñţľé"
    case .steady: "šţéåđý"
    case .heavy: "ĥéåṽý"
    }
  }
  func planLine(_ plan: Plan, _ weight: Card.Weight?, under setting: Setting) -> String {
    let asks = weight.map(self.weight) ?? "çåřđš đřåŵñ"
    let others = plan.settings.filter { $0 != setting }.map(named)
    let also = others.isEmpty ? "" : ", åľšö \(others.joined(separator: " öř "))"
    let audience = plan.audience.map { ". Föř: \($0)" } ?? ""
    return "\(plan.id): \(plan.title) (\(plan.minutes) ɱíñ, \(asks)\(also))\(audience)"
  }

  // MARK: - What to run
  var oneSelection: String { "Cĥööšé öñé öƒ --plan, --card åñđ --theme." }
  var noCardNamed: String {
    "--card ñåɱéš ñö çåřđ. Gíṽé öñé íđ, öř šéṽéřåľ ŵíţĥ çöɱɱåš: --card ľöŵ-řåţíñğ,ţĥé-þĥöñé."
  }
  var oneWayToCount: String { "Cĥööšé öñé öƒ --participants, --labels åñđ --roles." }
  private var most: Int { Setting.team.people.upperBound }
  var participantsOutOfRange: String {
    "--participants ţåķéš å ñûɱƀéř ƒřöɱ 1 ţö \(Setting.team.people.upperBound)."
  }
  func rolesUnclear(_ text: String) -> String {
    "--roles: \"\(text)\" íšñ'ţ å ľíšţ öƒ ğřöûþš. Wříţé éåçĥ ğřöûþ öñçé ŵíţĥ íţš ñûɱƀéř öƒ þéöþľé, \(most) åţ ɱöšţ "
      + "íñ åľľ: --roles \"ĥéåľţĥ:2,þöľíçé:1,éđûçåţíöñ:3\"."
  }
  var labelsAreKept: String {
    "Tĥé ľåƀéľš åřé ķéþţ ŵíţĥ ţĥé řéçöřđ, šö ɱåķé ţĥéɱ řöľéš, ñöţ ñåɱéš."
  }
  var labelsRepeat: String { "--labels ñåɱéš šöɱéöñé ţŵíçé. Gíṽé éṽéřýöñé å ľåƀéľ öƒ ţĥéíř öŵñ." }
  func person(_ number: Int) -> String { "Péřšöñ \(number)" }
  func roleLabel(_ role: String, _ number: Int, of people: Int) -> String {
    people == 1 ? role : "\(role) \(number)"
  }
  func peopleOutOfRange(_ people: Int, _ setting: Setting) -> String {
    let range = setting.people
    let wanted =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) ţö \(range.upperBound)"
    let hint = people == 2 ? " Föř ţŵö þéöþľé ûšé --setting þåíř." : ""
    return "å \(named(setting)) šéššíöñ íš ƒöř \(wanted) þéöþľé, ñöţ \(people).\(hint)"
  }
  var askGroup: String {
    "Wĥåţ đöéš ţĥíš ğřöûþ çåľľ íţšéľƒ, šûçĥ åš Níğĥţ ţéåɱ? Iţš šéššíöñš šĥåřé öþéñ åçţíöñš, åñđ ñö öţĥéřš "
      + "šéé ţĥéɱ. Nöţ å þéřšöñ'š ñåɱé, þľéåšé (Eñţéř ţö ľéåṽé íţ öûţ): "
  }
  func groupUnclear(_ fault: GroupName.Fault) -> String {
    switch fault {
    case .empty: "ţĥé ğřöûþ'š ñåɱé íš éɱþţý. Gíṽé öñé, šûçĥ åš Níğĥţ ţéåɱ, öř ľéåṽé --group öûţ."
    case .tooLong(let limit):
      "ţĥé ğřöûþ'š ñåɱé íš ľöñğéř ţĥåñ \(limit) ľéţţéřš. Gíṽé å šĥöřţéř öñé."
    case .unshowable:
      "ţĥé ğřöûþ'š ñåɱé ĥåš å çĥåřåçţéř íñ íţ ţĥåţ çåñ'ţ ƀé šĥöŵñ. Ušé ľéţţéřš, đíğíţš åñđ ƀľåñķš."
    }
  }
  func noSuchGroup(_ name: String, known: [String]) -> String {
    let near = meant(NearWords.nearest(to: name, among: known))
    let all =
      known.isEmpty
      ? "Nö šéššíöñ ĥåš öñé ýéţ: `reflect team --group` ƀéğíñš öñé."
      : "Tĥé ğřöûþš åřé: \(known.joined(separator: ", "))."
    return "ñö šéššíöñ íš öƒ ţĥé ğřöûþ \"\(name)\". \(near)\(all)"
  }
  var viewsOutOfRange: String { "--views çåñ ƀé 2 öř 3." }
  func howMany(_ range: ClosedRange<Int>) -> String {
    "Höŵ ɱåñý þéöþľé ţåķé þåřţ, ýöû íñçľûđéđ íƒ ýöû ğíṽé ṽíéŵš? (\(range.lowerBound) ţö \(range.upperBound)) "
  }
  func notThatMany(_ range: ClosedRange<Int>) -> String {
    "Týþé å ñûɱƀéř ƒřöɱ \(range.lowerBound) ţö \(range.upperBound)."
  }
  var needsParticipants: String { "šåý ĥöŵ ɱåñý þéöþľé ţåķé þåřţ: --participants 6." }
  func chosenCards(_ count: Int) -> String { counted(count, "çĥöšéñ çåřđ") }
  func planIsFor(_ plan: Plan) -> String {
    let settings = plan.settings.map(named).joined(separator: ", ")
    let hint =
      plan.settings.contains(where: \.isPrivate)
      ? "řéƒľéçţ šöľö --plan \(plan.id)" : "řéƒľéçţ ţéåɱ --plan \(plan.id)"
    return "ţĥé þľåñ \(plan.id) íš ƒöř \(settings). Ušé íţ ŵíţĥ `\(hint)`, öř çĥööšé åñöţĥéř: "
      + "`reflect plans` ľíšţš ţĥéɱ."
  }

  // MARK: - Sessions
  func resuming(_ title: String, _ id: SessionID) -> String {
    "Göíñğ öñ ŵíţĥ \"\(title)\" (\(id))."
  }
  func alreadyEnded(_ id: SessionID) -> String {
    "ţĥíš šéššíöñ ĥåš éñđéđ. Réåđ íţ ŵíţĥ `reflect summary \(id)`, öř ƀéğíñ å ñéŵ öñé."
  }
  var nothingToResume: String {
    "ñö šéššíöñ íš ûñƒíñíšĥéđ. Béğíñ öñé ŵíţĥ `reflect solo` öř `reflect team`."
  }
  func ended(_ id: SessionID) -> [String] {
    [
      "", "Såṽéđ. Föř å šûɱɱåřý ţö řéåđ öř šéñđ řöûñđ: řéƒľéçţ šûɱɱåřý \(id)",
      "Aš å ŵéƀ þåğé: řéƒľéçţ šûɱɱåřý \(id) -ö šûɱɱåřý.ĥţɱľ",
    ]
  }
  var trySavingAgain: String {
    "Yöûř ľåšţ åñšŵéř íšñ'ţ šåṽéđ ýéţ. Přéšš Eñţéř ţö ţřý åğåíñ, öř ţýþé ɋûíţ ţö šţöþ: "
  }
  func noSessions(in folder: String) -> String {
    "Nö šéššíöñš åřé řéçöřđéđ ýéţ íñ \(folder). Béğíñ öñé ŵíţĥ `reflect solo` öř `reflect team`."
  }
  func sessionLine(_ stored: StoredRecord) -> String {
    let record = stored.record
    let people = counted(record.participants.count, "þéřšöñ", plural: "þéöþľé")
    let changed = stored.integrity == .intact ? "" : " (çĥåñğéđ öûţšíđé řéƒľéçţ)"
    let group = record.group.map { ", \($0)" } ?? ""
    return
      "\(record.id)  \(record.title) (\(named(record.setting)), \(people)\(group)), \(state(record))"
      + changed
  }
  private func state(_ record: SessionRecord) -> String {
    switch record.ending?.kind {
    case .complete: "çöɱþľéţé"
    case .early: "éñđéđ éåřľý"
    case nil:
      "ûñƒíñíšĥéđ, åţ šţéþ \(record.current + 1) öƒ \(record.steps.count), \(record.steps[record.current].title)"
    }
  }
  func changedOutside(_ path: String) -> String {
    "\(path) ŵåš çĥåñğéđ öûţšíđé řéƒľéçţ. Iţ íš šĥöŵñ åš íţ šţåñđš, åñđ řéƒľéçţ ŵíľľ ñöţ ŵříţé ţö íţ."
  }
  func notARecordFile(_ name: String) -> String {
    "\(name) íš ñö řéçöřđ'š ƒíľé. A řéçöřđ íš ñåɱéđ ƀý íţš íđ, šûçĥ åš 2026-11-21-ķ7ɱ2.ĵšöñ."
  }
  func deleteQuestion(_ id: SessionID, title: String) -> String {
    "Déľéţé šéššíöñ \(id) (\(title)) ƒöř ğööđ? Wĥåţ íţ řéçöřđéđ åƀöûţ åçţíöñš ğöéš ŵíţĥ íţ. ý öř ñ: "
  }
  func deleted(_ id: SessionID) -> String { "Déľéţéđ šéššíöñ \(id)." }
  var nothingDeleted: String { "Nöţĥíñğ ŵåš đéľéţéđ." }
  var confirmationNeeded: String {
    "çåñ'ţ åšķ ýöû ĥéřé, šö ñöţĥíñğ ŵåš đöñé. Ađđ --yes ţö ğö åĥéåđ ŵíţĥöûţ ƀéíñğ åšķéđ."
  }
  func ageUnclear(_ text: String) -> String {
    "--older-than: \"\(text)\" íšñ'ţ åñ åğé. Wříţé å ñûɱƀéř öƒ ýéåřš, ɱöñţĥš, ŵééķš öř đåýš: "
      + "2ý, 12ɱö, 6ŵ, 90đ."
  }
  var purgeWhat: String { "Såý ŵĥíçĥ: --due, --older-than AGE, --unfinished, öř šéṽéřåľ öƒ ţĥéɱ." }
  func nothingToPurge(before day: CalendarDay?) -> String {
    day.map { "Nö šéššíöñ íš ƒřöɱ ƀéƒöřé \($0)." } ?? "Nö šéššíöñ íš ûñƒíñíšĥéđ."
  }
  func writtenLine(_ number: Int, _ item: Written, in record: SessionRecord) -> String {
    let place = item.step.map { ", \(record.steps[$0].title)" } ?? ""
    var text = item.text
    if item.isPrivate, case .reason(_, _, let participant) = item.location {
      let whose = record.participant(participant)?.label ?? "\(participant)"
      text = "(ğíṽéñ íñ þříṽåţé ƀý \(whose), åñđ ñöţ šĥöŵñ)"
    }
    return "\(number)  \(written(item.id.subject))\(place): \(text)"
  }
  private func written(_ subject: Correction.Subject) -> String {
    switch subject {
    case .note: "Nöţé"
    case .reason: "Réåšöñ"
    case .action: "Açţíöñ"
    case .when: "Wĥéñ"
    case .owner: "Wĥö"
    case .day: "Dåý"
    case .parked: "Séţ åšíđé"
    case .answer: "Añšŵéř"
    case .whatHappened: "Wĥåţ ĥåþþéñéđ"
    case .whatChanged: "Wĥåţ íţ çĥåñğéđ"
    }
  }
  var nothingIsWritten: String { "Nöţĥíñğ ŵåš ŵříţţéñ íñ ţĥíš šéššíöñ." }
  func nothingWritten(_ name: String, in id: SessionID) -> String {
    "ñöţĥíñğ ŵříţţéñ íñ šéššíöñ \(id) íš çåľľéđ \"\(name)\". `reflect sessions edit \(id)` ľíšţš ŵĥåţ íš."
  }
  var askWhichWritten: String { "Wĥíçĥ íš ţö çĥåñğé? Iţš ñûɱƀéř (Eñţéř ţö ƒíñíšĥ): " }
  var askNewWords: String { "Tĥé ñéŵ ŵöřđš (Eñţéř ţö ľéåṽé ţĥéɱ): " }
  var takeOutQuestion: String { "Tåķé íţ öûţ ƒöř ğööđ? ý öř ñ: " }
  var takenOut: String { "Tåķéñ öûţ. Nö ŵöřđ öƒ íţ íš ľéƒţ íñ ţĥé řéçöřđš." }
  var putRight: String { "Pûţ říğĥţ." }
  var wordsForWhat: String { "--words ğöéš ŵíţĥ --put-right." }
  var wordsNeeded: String { "ţĥéřé åřé ñö ñéŵ ŵöřđš. Ađđ --words, öř ţåķé íţ öûţ ŵíţĥ --take-out." }
  func exportsStay(_ files: [String]) -> String {
    let named =
      files.isEmpty
      ? "" : " Iñ ţĥíš ƒöľđéř ţĥåţ ɱåý ƀé: \(files.joined(separator: ", "))."
    return
      "Sûɱɱåříéš ýöû'ṽé šåṽéđ, þříñţéđ öř šéñţ šţíľľ ĥåṽé ţĥé öľđ ŵöřđš; ɱåķé ţĥéɱ åñéŵ.\(named)"
  }
  func purgeQuestion(_ count: Int) -> String {
    "Déľéţé \(count == 1 ? "ţĥíš šéššíöñ" : "ţĥéšé \(count) šéššíöñš") ƒöř ğööđ? ý öř ñ: "
  }
  func keptAnyway(_ id: SessionID, _ reason: any Error) -> String {
    "Séššíöñ \(id) ŵåšñ'ţ đéľéţéđ: \(CommandFailure(any: reason).message)"
  }

  // MARK: - Summaries
  func unknownEnding(_ path: String, known: [String]) -> String {
    let endings = known.map { ".\($0)" }
    return "çåñ'ţ ţéľľ ţĥé ƒöřɱåţ ƒřöɱ \(path). Eñđ íţ íñ "
      + "\(endings.dropLast().joined(separator: ", ")) öř \(endings.last ?? ""), öř åđđ --format."
  }
  func written(_ path: String, bytes: Int) -> String {
    let size = bytes < 1_000 ? "\(bytes) ƀýţéš" : "\((bytes + 512) / 1_024) KB"
    return "Wříţţéñ ţö \(path) (\(size))."
  }
  func outputFailed(_ reason: String) -> String {
    "ţĥé öûţþûţ çöûľđ ñöţ ƀé ŵříţţéñ: \(reason)."
  }

  // MARK: - Actions
  var noActions: String { "Nö åçţíöñš åřé öþéñ." }
  var noActionsDue: String { "Nö åçţíöñš åřé đûé." }
  func actionLines(_ entry: ActionLedger.Entry, today: CalendarDay) -> [String] {
    let owner = entry.action.owner.map { "Wĥö: \($0). " } ?? ""
    let review = entry.isOpen ? entry.action.review.map { lookAgain($0, today) } ?? "" : ""
    let outcome = entry.action.outcome.map { "Nöŵ: \(result($0.result)). " } ?? ""
    let happened = entry.action.outcome?.whatHappened.map { ["  Wĥåţ ĥåþþéñéđ: \($0)"] } ?? []
    return [
      "\(entry.id)  \(entry.action.text)",
      "  \(owner)\(review)\(outcome)Ağřééđ: \(entry.agreed) (\(named(entry.setting))).",
    ] + happened
  }
  private func lookAgain(_ day: CalendarDay, _ today: CalendarDay) -> String {
    "Lööķ åţ åğåíñ: \(day)\(day <= today ? " (đûé)" : ""). "
  }
  func actionClosed(_ entry: ActionLedger.Entry, _ result: ActionOutcome.Result) -> String {
    "Réçöřđéđ åš \(self.result(result)): \(entry.action.text)"
  }
  private func result(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "đöñé"
    case .partly: "þåřţľý đöñé"
    case .notYet: "ñöţ ýéţ"
    case .dropped: "đřöþþéđ"
    }
  }
  var askWhatHappened: String { "Wĥåţ ĥåþþéñéđ? A šéñţéñçé, ñö ñåɱéš (Eñţéř ţö ľéåṽé íţ öûţ): " }
  var askAction: String { "Wĥåţ ŵíľľ çĥåñğé? A šéñţéñçé, ñö ñåɱéš: " }
  var askWho: String { "Wĥö'ľľ đö íţ? A řöľé, ñöţ å ñåɱé (Eñţéř ţö đéçíđé ľåţéř): " }
  var actionWordsNeeded: String {
    "šåý ŵĥåţ ţĥé åçţíöñ íš: --text, öř --text - ƒöř šţåñđåřđ íñþûţ."
  }
  func actionAdded(_ id: String) -> String { "Ađđéđ åš \(id)." }
  func dayUnclear(_ text: String) -> String {
    "--day \"\(text)\" íšñ'ţ å đåý. Wříţé öñé šûçĥ åš 2026-12-19."
  }
  var calendarTitle: String { "Cĥéçķ ĥöŵ åñ åçţíöñ íš ğöíñğ (řéƒľéçţ)" }
  func noSuchAction(_ id: String, near: String?) -> String {
    "ţĥéřé'š ñö åçţíöñ \"\(id)\". \(meant(near))`reflect actions list --all` šĥöŵš ţĥé íđš."
  }
  func actionAmbiguous(_ id: String, _ ids: [String]) -> String {
    "\"\(id)\" çöûľđ ƀé šéṽéřåľ åçţíöñš. Såý ŵĥíçĥ: \(ids.joined(separator: " öř "))."
  }

  // MARK: - The menu
  func greeting(_ records: String) -> [String] {
    [
      "Wéľçöɱé. Tĥéšé åřé çåřđš ţö ţĥíñķ åƀöûţ ŵöřķ ŵíţĥ ýöûñğ þéöþľé, åľöñé öř ŵíţĥ öţĥéřš.",
      "Wĥåţ ýöû ŵříţé íš ķéþţ íñ \(records), åñđ ñöţĥíñğ ľéåṽéš ţĥíš çöɱþûţéř.",
      "Néṽéř ŵříţé åñýţĥíñğ ţĥåţ íđéñţíƒíéš å ýöûñğ þéřšöñ. Iţ íšñ'ţ å çåšé řéçöřđ.", "",
    ]
  }
  var greetingQuestion: String {
    "Eñţéř öþéñš ţĥé ɱéñû; ţýþé ţöûř ƒöř å ƒířšţ ľööķ åţ öñé çåřđ (ţŵö ɱíñûţéš): "
  }
  var tour: String { "ţöûř" }
  func noSuchCommand(_ word: String, of group: String?, near: String?) -> String {
    let command = group.map { "řéƒľéçţ \($0)" } ?? "řéƒľéçţ"
    return
      "\(command) ĥåš ñö çöɱɱåñđ öř öþţíöñ \"\(word)\". \(meant(near))`\(command) --help` ľíšţš ţĥéɱ."
  }

  // MARK: - Small words
  func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "š")"
  }
}
