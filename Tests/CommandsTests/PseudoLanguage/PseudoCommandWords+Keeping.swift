// Written by `make pseudo`, from EnglishCommandWords+Keeping.swift.
import ArgumentParser
import Faces
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  func dueLine(_ item: DueRecords.Item) -> String {
    "\(sessionLine(item.stored)); ķéþţ ûñţíľ \(item.lastDay)"
  }
  func nothingDue(_ time: KeepingTime) -> String {
    "Nö šéššíöñ íš þåšţ íţš đåý. Tĥéý'řé ķéþţ \(time) åƒţéř ţĥéíř ľåšţ đåý; `reflect preferences set "
      + "ķééþ-ƒöř` changes that."
  }
  func dueUnread(_ ids: [SessionID]) -> String {
    let some = ids.prefix(5).map(\.text).joined(separator: ", ")
    let more = ids.count > 5 ? " åñđ \(ids.count - 5) ɱöřé" : ""
    return "Påšţ ţĥéíř đåý åš ŵéľľ, ƀý ţĥéíř íđš, ƀûţ ţĥéý çåñ'ţ ƀé řéåđ: \(some)\(more). "
      + "`reflect sessions delete` đéľéţéš ţĥéɱ åľľ ţĥé šåɱé."
  }
  func doubt(_ doubt: ClockDoubt, today: CalendarDay) -> String {
    switch doubt {
    case .ahead(let newest):
      "Tĥíš çöɱþûţéř šåýš íţ'š \(today), åñđ ýöûř ñéŵéšţ šéššíöñ ƀéğåñ öñ \(newest). "
        + "Iƒ ţĥåţ çåñ'ţ ƀé, þûţ ţĥé çľöçķ říğĥţ ƀéƒöřé ýöû đéľéţé åñýţĥíñğ."
    case .behind(let newest):
      "Tĥíš çöɱþûţéř šåýš íţ'š \(today), ƀûţ å šéššíöñ ƀéğåñ öñ \(newest). Pûţ ţĥé çľöçķ říğĥţ: "
        + "ûñţíľ ţĥéñ šéššíöñš çåñ ƀé þåšţ ţĥéíř đåý ŵíţĥöûţ ƀéíñğ ñåɱéđ."
    }
  }
  var howToPurge: String {
    "`reflect sessions purge --due` đéľéţéš ţĥéɱ öñçé ýöû'ṽé šåíđ ýéš; `reflect sessions keep ID --for 6mo` "
      + "ķééþš öñé ľöñğéř."
  }
  func duePast(_ count: Int) -> String {
    let what = count == 1 ? "1 šéššíöñ íš þåšţ ţĥé đåý" : "\(count) šéššíöñš åřé þåšţ ţĥé đåý"
    return
      "\(what) ûñţíľ ŵĥíçĥ \(count == 1 ? "íţ'š" : "ţĥéý'řé") ķéþţ. Nöţĥíñğ íš đéľéţéđ ûñľéšš ýöû šåý šö: "
      + "`reflect sessions due` ľíšţš, `reflect sessions purge --due` đéľéţéš."
  }
  var lookAtDueQuestion: String { "Lööķ åţ ţĥéɱ ñöŵ? ý, öř Eñţéř ƒöř åñöţĥéř ţíɱé: " }
  func wouldDelete(_ count: Int) -> String {
    "\(count == 1 ? "Tĥíš šéššíöñ" : "Tĥéšé \(count) šéššíöñš") ŵöûľđ ƀé đéľéţéđ. Nöţĥíñğ ŵåš."
  }
  var keepHow: String {
    "Såý ûñţíľ ŵĥéñ: --until 2027-06-30, --for 6ɱö (ƒřöɱ ţöđåý), öř --as-usual."
  }
  func keepUnclear(_ text: String) -> String {
    "\"\(text)\" íšñ'ţ çľéåř. --until ñééđš å đåý šûçĥ åš 2027-06-30, --for å ţíɱé šûçĥ åš 2ý, 12ɱö, 6ŵ öř 90đ."
  }
  func keepPast(_ day: CalendarDay) -> String {
    "\(day) íš þåšţ. Tö ĥåṽé å šéššíöñ ğöñé, ûšé `reflect sessions delete`."
  }
  func kept(_ id: SessionID, until day: CalendarDay) -> String {
    "Séššíöñ \(id) íš ķéþţ ûñţíľ \(day)."
  }
  func foundLine(_ item: Identifying, in file: String?) -> String {
    let place = (file.map { "\($0):" } ?? "") + "\(item.line):\(item.column)"
    return "\(place): \(item.kind.rawValue): “\(item.text)” ľööķš ľíķé \(why(item))."
  }
  private func why(_ item: Identifying) -> String { Language.current.faces.reason(item.kind) }
  func foundSum(_ count: Int) -> String {
    let found =
      switch count {
      case 0: "Nöţĥíñğ ŵåš ƒöûñđ."
      case 1: "1 þľåçé ɱåý ľéţ šöɱéöñé ƀé ķñöŵñ åğåíñ."
      default: "\(count) þľåçéš ɱåý ľéţ šöɱéöñé ƀé ķñöŵñ åğåíñ."
      }
    return "\(found) Tĥíš ƒíñđš ɱûçĥ åñđ ñöţ åľľ, šö řéåđ íţ ţĥřöûğĥ ýöûřšéľƒ åš ŵéľľ."
  }
  func textTooLong(_ limit: Int) -> String {
    "ţĥé ţéẋţ ĥåš ɱöřé ţĥåñ \(limit / 1_048_576) MíB. Cĥéçķ íţ íñ þåřţš."
  }
  func nowHarmless(_ words: [String]) -> String {
    "Nöţ þöíñţéđ öûţ åñý ɱöřé: \(words.joined(separator: ", "))."
  }
  func notHarmless(_ words: [String]) -> String {
    "Pöíñţéđ öûţ åğåíñ ŵĥéřé íţ ľööķš ľíķé å ñåɱé: \(words.joined(separator: ", "))."
  }
  var noHarmless: String {
    "Nöţĥíñğ íš öñ ţĥé ľíšţ. `reflect words harmless WORD` þûţš öñ íţ ŵĥåţ ñåɱéš ñöƀöđý."
  }
  var harmlessNeeded: String { "Såý ŵĥíçĥ ŵöřđš ţö ţåķé öƒƒ ţĥé ľíšţ." }
  func beforeExport(_ count: Int) -> String {
    let places = count == 1 ? "1 þľåçé" : "\(count) þľåçéš"
    return
      "\(places) íñ ţĥíš ɱåý ľéţ šöɱéöñé ƀé ķñöŵñ åğåíñ. Tĥé ƒíľé íš ŵříţţéñ åš íţ íš; þûţ ŵöřđš říğĥţ "
      + "ŵíţĥ `reflect sessions edit` öř `reflect cpd edit`, åñđ ŵříţé íţ åñéŵ."
  }
  func identifyingPlace(_ item: Identifying, in place: String, isShown: Bool) -> String {
    isShown
      ? "“\(item.text)” (\(why(item))?): \(place)"
      : "\(why(item)), íñ å řéåšöñ ğíṽéñ íñ þříṽåţé: \(place)"
  }
  func morePlaces(_ count: Int) -> String { "åñđ \(count) ɱöřé" }
  func sameForGroups(_ preference: Preference) -> String {
    "\(preference.rawValue) íš ţĥé šåɱé ƒöř åľľ ğřöûþš; öñľý ķééþ-ƒöř çåñ ƀé å ğřöûþ'š öŵñ."
  }
}

extension PseudoHelpWords {
  var sessionsDue: String { "Líšţ šéššíöñš ţĥåţ åřé þåšţ ţĥé đåý ûñţíľ ŵĥíçĥ ţĥéý'řé ķéþţ." }
  var sessionsDueDiscussion: String {
    """
    A šéššíöñ íš ķéþţ ƒöř 12 ɱöñţĥš åƒţéř íţš ľåšţ đåý, öř åš ľöñğ åš ţĥé þřéƒéřéñçé `keep-for` šåýš, ƒöř åľľ öř \
    ƒöř å ğřöûþ. Nöţĥíñğ íš đéľéţéđ ƀý íţšéľƒ.
    """
  }
  var sessionsKeep: String { "Kééþ å šéššíöñ ûñţíľ åñöţĥéř đåý." }
  var sessionsKeepDiscussion: String {
    "Löñğéř ţĥåñ ţĥé öţĥéřš, ƒöř å řéåšöñ; öř šĥöřţéř, ƀéçåûšé šöɱéöñé åšķéđ ƒöř íţ."
  }
  var sessionsToKeep: ArgumentHelp { "Iđš öƒ šéššíöñš, öř ľåšţ." }
  var keepUntil: ArgumentHelp { .init("Tĥé ľåšţ đåý, šûçĥ åš 2027-06-30.", valueName: "đåý") }
  var keepForTime: ArgumentHelp {
    .init("Höŵ ľöñğ ƒřöɱ ţöđåý: 2ý, 12ɱö, 6ŵ öř 90đ.", valueName: "ţíɱé")
  }
  var keepAsUsual: ArgumentHelp { "Aš ľöñğ åš öţĥéřš." }
  var purgeDue: ArgumentHelp { "Tĥöšé ţĥåţ åřé þåšţ ţĥéíř đåý." }
  var dryRun: ArgumentHelp { "Oñľý ľíšţ ŵĥåţ ŵöûľđ ƀé đéľéţéđ." }
  var wordsGroup: String { "Lööķ ƒöř ŵöřđš ţĥåţ ɱåý ľéţ šöɱéöñé ƀé ķñöŵñ åğåíñ." }
  var wordsCheck: String { "Lööķ ţĥřöûğĥ å ţéẋţ ƒöř ñåɱéš, ñûɱƀéřš åñđ þľåçéš." }
  var wordsCheckDiscussion: String {
    """
    Iţ þöíñţš öûţ ŵĥåţ ľööķš ľíķé å ñåɱé, íñíţíåľš, å ƀířţĥđåý, åñ åğé ŵíţĥ å þľåçé, å þöšţçöđé, þĥöñé, NHS, çåšé \
    öř þľåţé ñûɱƀéř, å šçĥööľ, å šţřééţ öř åñ åççöûñţ, íñ Eñğľíšĥ åñđ Wéľšĥ. Rûľéš đö ţĥåţ ĥéřé öñ ţĥíš çöɱþûţéř; \
    ţĥéý ɱíšš šöɱé åñđ åřé ŵřöñğ åƀöûţ šöɱé. Nöţĥíñğ íñ ţĥé ţéẋţ íš çĥåñğéđ, åñđ ŵĥåţ íš ƒöûñđ íš ñö ƒåíľûřé: \
    ţĥé éẋíţ çöđé íš 0.
    """
  }
  var wordsFile: ArgumentHelp {
    .init("Tĥé ƒíľé; - öř ñöţĥíñğ ƒöř šţåñđåřđ íñþûţ.", valueName: "ƒíľé")
  }
  var wordsHarmless: String { "Líšţ öř åđđ ŵöřđš ţĥåţ ñåɱé ñöƀöđý." }
  var wordsHarmlessDiscussion: String {
    "Tĥéý'řé ķéþţ ƀéšíđé ýöûř þřéƒéřéñçéš åš ţĥéý åřé, šö þûţ ñö ýöûñğ þéřšöñ'š ñåɱé öñ ţĥé ľíšţ."
  }
  var harmlessWords: ArgumentHelp {
    .init("Wĥåţ ñåɱéš ñöƀöđý, šûçĥ åš å ĥöûšé öř å þřöĵéçţ.", valueName: "ŵöřđš")
  }
  var notHarmless: ArgumentHelp { "Tåķé ţĥéɱ öƒƒ ţĥé ľíšţ." }
  var preferenceGroup: ArgumentHelp {
    .init("Föř ţĥíš ğřöûþ åľöñé; ķééþ-ƒöř çåñ ƀé å ğřöûþ'š öŵñ.", valueName: "ñåɱé")
  }
}
