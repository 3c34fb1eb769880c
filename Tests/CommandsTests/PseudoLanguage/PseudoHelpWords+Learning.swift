// Written by `make pseudo`, from EnglishHelpWords+Learning.swift.
import ArgumentParser

@testable import Commands

extension PseudoHelpWords {
  var cpd: String { "Wříţé åñđ ķééþ řéçöřđš öƒ ýöûř ľéåřñíñğ (CPD)." }
  var cpdDiscussion: String {
    """
    A řéçöřđ åñšŵéřš ţĥé ɋûéšţíöñš öñ å ƀöđý'š ƒöřɱ åš ţĥéý ŵéřé çĥéçķéđ öñ å đåý; çĥéçķ ŵíţĥ ýöûř řéğûľåţöř. Iţ'š \
    åƀöûţ ýöûř öŵñ þřåçţíçé: řöľéš åñđ ñö ñåɱéš, åñđ ñöţĥíñğ ţĥåţ þöíñţš ţö å ýöûñğ þéřšöñ.
    """
  }
  var cpdList: String { "Líšţ ýöûř ľéåřñíñğ, öř ŵříţé ţĥé ľíšţ öƒ å þéříöđ ţö å ƒíľé." }
  var cpdDue: String { "Líšţ ýöûř ľéåřñíñğ ţĥåţ íš þåšţ ţĥé đåý ûñţíľ ŵĥíçĥ íţ'š ķéþţ." }
  var cpdDueDiscussion: String {
    """
    A řéçöřđ öƒ ľéåřñíñğ íš ķéþţ ƒöř 36 ɱöñţĥš åƒţéř íţš åçţíṽíţý, öř åƒţéř íţ ŵåš ľåšţ åđđéđ ţö, öř åš ľöñğ åš ţĥé \
    þřéƒéřéñçé `keep-learning-for` šåýš. Nöţĥíñğ íš đéľéţéđ ƀý íţšéľƒ.
    """
  }
  var cpdListDiscussion: String {
    "Wíţĥ -ö öř --format íţ ƀéçöɱéš å þåğé: đåţé, åçţíṽíţý, ţýþé, ţíɱé åñđ šéţţíñğ."
  }
  var cpdNew: String { "Añšŵéř å ƒöřɱ'š ɋûéšţíöñš öñé åƒţéř åñöţĥéř." }
  var cpdNewDiscussion: String {
    """
    Béšíđé éåçĥ ɋûéšţíöñ šţåñđš ŵĥåţ ţĥé šéššíöñš ñåɱéđ ŵíţĥ --from ĥöľđ ţö đřåŵ öñ: ýöûř öŵñ ŵöřđš, åñđ ţĥé çåřđš. \
    Oƒ å šéššíöñ ŵíţĥ öţĥéřš, ţĥåţ'š ţĥé çåřđš, åñđ ýöûř öŵñ ṽíéŵš ŵĥéřé --as šåýš ŵĥö ýöû ŵéřé. Eṽéřý åñšŵéř íš \
    šåṽéđ ƀéƒöřé ţĥé ñéẋţ ɋûéšţíöñ.
    """
  }
  var cpdResume: String { "Gö öñ ŵíţĥ å řéçöřđ ţĥåţ ŵåš šţöþþéđ." }
  var cpdShow: String { "Sĥöŵ å řéçöřđ." }
  var cpdEdit: String { "Pûţ åñšŵéřš říğĥţ, öř ŵĥåţ íš šåíđ åƀöûţ ţĥé åçţíṽíţý." }
  var cpdEditDiscussion: String {
    "Aţ å ţéřɱíñåľ íţ ľíšţš ţĥé åñšŵéřš åñđ åšķš. Fíľéš ţĥåţ ŵéřé ɱåđé ƒřöɱ íţ šţåý åš ţĥéý åřé."
  }
  var cpdExport: String { "Wříţé řéçöřđš åš Wöřđ, PDF, Måřķđöŵñ, ţéẋţ öř å ŵéƀ þåğé." }
  var cpdDelete: String { "Déľéţé řéçöřđš ƒöř ğööđ; íţ åšķš ƒířšţ." }
  var cpdProfiles: String { "Líšţ ţĥé ƒöřɱš ţĥéřé åřé, öř šĥöŵ öñé." }
  var cpdProfilesDiscussion: String {
    "Eåçĥ šåýš ŵĥéñ íţ ŵåš çĥéçķéđ, ŵĥåţ ŵåš ṽéříƒíéđ, åñđ ŵĥåţ ţö çĥéçķ åğåíñ."
  }
  var profile: ArgumentHelp {
    .init("Tĥé ƒöřɱ'š íđ (öţĥéřŵíšé ţĥåţ öƒ ţĥé þřéƒéřéñçé þřöƒíľé, öř þľåíñ).", valueName: "íđ")
  }
  var fromSessions: ArgumentHelp {
    .init("Tĥé šéššíöñš íţ'š åƀöûţ: íđš, çöɱɱåš ƀéţŵééñ, öř ľåšţ.", valueName: "šéššíöñ,…")
  }
  var asPerson: ArgumentHelp {
    .init(
      "Wĥö ýöû ŵéřé íñ å šéššíöñ ŵíţĥ öţĥéřš: ýöûř ľåƀéľ íñ íţ.", valueName: "ľåƀéľ")
  }
  var activityTitle: ArgumentHelp { .init("Wĥåţ ţĥé åçţíṽíţý íš çåľľéđ.", valueName: "ŵöřđš") }
  var activityDay: ArgumentHelp { .init("Iţš đåý, šûçĥ åš 2026-11-21.", valueName: "đåý") }
  var activityMinutes: ArgumentHelp { .init("Höŵ ľöñğ íţ ţööķ.", valueName: "ɱíñûţéš") }
  var activityKind: ArgumentHelp { .init("Wĥåţ šöřţ öƒ åçţíṽíţý íţ ŵåš.", valueName: "ŵöřđš") }
  var dossier: ArgumentHelp {
    .init("A řéçöřđ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ.", valueName: "íđ")
  }
  var dossierToResume: ArgumentHelp {
    .init(
      "A řéçöřđ'š íđ, ţĥé ƀéğíññíñğ öƒ íţ, öř ľåšţ (öţĥéřŵíšé ţĥé ľåšţ öñé ţĥåţ íšñ'ţ ƒíñíšĥéđ).",
      valueName: "íđ")
  }
  var dossiers: ArgumentHelp { .init("Réçöřđš' íđš.", valueName: "íđ") }
  var answerNumber: ArgumentHelp {
    .init("Tĥé ñûɱƀéř öƒ ţĥé åñšŵéř ţö þûţ říğĥţ.", valueName: "ñûɱƀéř")
  }
  var answerWords: ArgumentHelp {
    .init("Iţš ñéŵ ŵöřđš; - řéåđš ţĥéɱ ƒřöɱ šţåñđåřđ íñþûţ.", valueName: "ŵöřđš")
  }
  var answerOut: ArgumentHelp { "Tåķé ţĥé åñšŵéř öûţ." }
  var profileID: ArgumentHelp { .init("Tĥé ƒöřɱ ţö šĥöŵ.", valueName: "íđ") }
  var learningFormat: ArgumentHelp { .init("Wĥåţ šöřţ öƒ ƒíľé íţ íš.", valueName: "ƒöřɱåţ") }
}
