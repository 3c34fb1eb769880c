// Written by `make pseudo`, from EnglishCommandWords+Moving.swift.
import ArgumentParser

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  var archiveNote: String {
    """
    Tĥíš ƒöľđéř ĥöľđš ŵĥåţ öñé þéřšöñ ŵřöţé ŵíţĥ řéƒľéçţ: řéçöřđš öƒ šéššíöñš, řéçöřđš öƒ ľéåřñíñğ, ţĥéíř öŵñ đéçķš,
    þľåñš åñđ þřöƒíľéš, åñđ ţĥéíř þřéƒéřéñçéš. Eṽéřýţĥíñğ íñ íţ íš ţéẋţ.

    Tö ğö öñ ŵíţĥ íţ öñ åñöţĥéř çöɱþûţéř, ķééþ ţĥé åřçĥíṽé ŵĥöľé åñđ ţýþé ţĥéřé:

        řéƒľéçţ íɱþöřţ FILE

    Nöţĥíñğ ţĥåţ íš ţĥéřé åľřéåđý íš öṽéřŵříţţéñ.

    """
  }
  func notArchive(_ path: String) -> String {
    "\(path) ŵöûľđñ'ţ ƀé öþéñéđ åš åñ åřçĥíṽé. Eñđ íţ íñ .ţåř."
  }
  func exportedAll(records: Int, dossiers: Int, isSealed: Bool) -> String {
    let what =
      "Iñ íţ åřé \(counted(records, "šéššíöñ")) åñđ \(counted(dossiers, "řéçöřđ")) öƒ ľéåřñíñğ, "
      + "ŵíţĥ ýöûř öŵñ đéçķš, þľåñš åñđ þřéƒéřéñçéš."
    return isSealed
      ? "\(what) Iţ'š šéåľéđ ŵíţĥ ýöûř þåššþĥřåšé, åñđ `age -d` öþéñš íţ ţöö."
      : "\(what) Iţ íšñ'ţ šéåľéđ: ŵĥöéṽéř ĥåš ţĥé ƒíľé çåñ řéåđ íţ."
  }
  private func counted(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)š"
  }
  func leftOut(_ reason: String) -> String { "Léƒţ öûţ: \(reason)" }
  func archiveFault(_ fault: ArchiveFault, _ file: String) -> String {
    let why =
      switch fault {
      case .notAnArchive: "íš ñö åřçĥíṽé ţĥåţ `reflect export-all` ŵřöţé"
      case .cutOff: "éñđš ţöö éåřľý: šöɱé öƒ íţ íš ɱíššíñğ. Cöþý íţ åğåíñ"
      case .damaged: "íš đåɱåğéđ. Cöþý íţ åğåíñ, öř ɱåķé åñöţĥéř"
      case .otherFormat(let format):
        "ĥåš ţĥé ƒöřɱåţ \"\(format)\", ŵĥíçĥ ţĥíš ṽéřšíöñ đöéšñ'ţ řéåđ. Ušé ţĥé ṽéřšíöñ öƒ řéƒľéçţ ţĥåţ ŵřöţé íţ, "
          + "öř å ñéŵéř öñé"
      case .unsafePath(let path):
        "ñåɱéš \"\(path)\", ŵĥíçĥ ľéåđš öûţ öƒ íţš ƒöľđéř öř çåñ'ţ ƀé å ƒíľé'š ñåɱé"
      case .notAFile(let path):
        "ĥöľđš \"\(path)\", ŵĥíçĥ íš å ľíñķ öř šöɱéţĥíñğ éľšé ţĥåţ'š ñö ƒíľé"
      case .unexpected(let path): "ĥöľđš \"\(path)\", ŵĥíçĥ đöéšñ'ţ ƀéľöñğ íñ öñé"
      case .missing(let path): "ľåçķš \"\(path)\", ŵĥíçĥ íţš ľíšţ ñåɱéš"
      case .changed(let path): "ĥöľđš \"\(path)\" ŵíţĥ öţĥéř ƀýţéš ţĥåñ íţš ľíšţ šåýš"
      case .tooLarge: "ĥöľđš ɱöřé ţĥåñ å ƒíľé öř åñ åřçĥíṽé ɱåý ĥåṽé"
      }
    return "\(file) \(why). Nöţĥíñğ ŵåš ŵříţţéñ."
  }
  func imported(_ run: Import, isTrial: Bool) -> [String] {
    let new = run.outcomes.count { $0.outcome == .new }
    let same = run.outcomes.count { $0.outcome == .same }
    let counts =
      isTrial
      ? "Iţ ŵöûľđ ƀříñğ \(counted(new, "ƒíľé")). Héřé åľřéåđý, åñđ ĵûšţ ţĥé šåɱé: \(same)."
      : "Břöûğĥţ \(counted(new, "ƒíľé")). Héřé åľřéåđý, åñđ ĵûšţ ţĥé šåɱé: \(same)."
    return [counts] + run.outcomes.compactMap { importLine($0.path, $0.outcome) }
  }
  private func importLine(_ path: String, _ outcome: Import.Outcome) -> String? {
    switch outcome {
    case .new, .same: nil
    case .beside(let name):
      "\(path) šåýš šöɱéţĥíñğ éľšé ĥéřé. Böţĥ åřé ķéþţ: ţĥé öñé ƒřöɱ ţĥé åřçĥíṽé åš \(name)."
    case .left(.draftOfOther):
      "\(path) šţåýš íñ ţĥé åřçĥíṽé: ŵĥåţ'š ƀéíñğ ŵříţţéñ ĥéřé íš åñöţĥéř."
    case .left(.noWorkspace):
      "\(path) šţåýš íñ ţĥé åřçĥíṽé: ţĥéřé'š ñö ƒöľđéř öƒ ýöûř öŵñ ƒöř đéçķš. Nåɱé öñé ŵíţĥ --workspace."
    case .left(.ownPreference(let key)):
      "Tĥé þřéƒéřéñçé \(key) šţåýš åš íţ íš ĥéřé. `reflect preferences set` çĥåñğéš íţ."
    case .left(.otherShares):
      "\(path) šţåýš íñ ţĥé åřçĥíṽé: çöûñţš ŵéřé šĥåřéđ ƒřöɱ ĥéřé åľřéåđý. Wĥåţ ŵåš šĥåřéđ ƒřöɱ ţĥé öţĥéř çöɱþûţéř "
        + "çåñ'ţ ƀé ţåķéñ ƀåçķ ƒřöɱ ţĥíš öñé, åñđ šĥåřéđ åğåíñ íţ ŵöûľđ çöûñţ ţŵíçé."
    case .left(.noPreferences):
      "\(path) šţåýš íñ ţĥé åřçĥíṽé: ñéíţĥéř HOME ñöř XDG_CONFIG_HOME šåýš ŵĥéřé þřéƒéřéñçéš åřé."
    }
  }
  var importedPlain: String {
    "Tĥé åřçĥíṽé ŵåš šéåľéđ, åñđ ţĥé řéçöřđš ĥéřé åřéñ'ţ. `reflect seal on` šéåľš ţĥéɱ."
  }
}

extension PseudoHelpWords {
  var exportAll: String { "Wříţé éṽéřýţĥíñğ ýöû öŵñ íñţö öñé ƒíľé, ţö ɱöṽé íţ öř ķééþ å çöþý." }
  var exportAllDiscussion: String {
    """
    Réçöřđš öƒ šéššíöñš åñđ öƒ ľéåřñíñğ, đřåƒţš, ýöûř öŵñ đéçķš, þľåñš, ɱöđéľš åñđ þřöƒíľéš, åñđ ýöûř þřéƒéřéñçéš, \
    åš å ţåř åřçĥíṽé ţĥåţ öţĥéř þřöğřåɱš öþéñ ţöö. Wĥéřé řéçöřđš åřé šéåľéđ, ţĥé åřçĥíṽé íš šéåľéđ ŵíţĥ ýöûř \
    þåššþĥřåšé.
    """
  }
  var archiveToWrite: ArgumentHelp {
    .init("Tĥé ƒíľé ţö ŵříţé, šûçĥ åš řéƒľéçţ.ţåř; - ŵříţéš ţö šţåñđåřđ öûţþûţ.", valueName: "ƒíľé")
  }
  var importAll: String { "Bříñğ ŵĥåţ éẋþöřţ-åľľ ŵřöţé ţö ţĥíš çöɱþûţéř." }
  var importAllDiscussion: String {
    """
    Nöţĥíñğ ţĥåţ íš ĥéřé íš öṽéřŵříţţéñ. Wĥåţ íš ĥéřé åľřéåđý, ƀýţé ƒöř ƀýţé, íš þåššéđ öṽéř; ŵĥéřé šöɱéţĥíñğ éľšé \
    ĥåš ţĥé šåɱé ñåɱé, ƀöţĥ åřé ķéþţ, åñđ ţöľđ. Añ åřçĥíṽé ţĥåţ íš đåɱåğéđ, çûţ öƒƒ öř ƒřöɱ å ñéŵéř ṽéřšíöñ íš \
    řéƒûšéđ ƀéƒöřé åñýţĥíñğ íš ŵříţţéñ.
    """
  }
  var archiveToRead: ArgumentHelp { .init("Tĥé ƒíľé ţĥåţ éẋþöřţ-åľľ ŵřöţé.", valueName: "ƒíľé") }
  var importDryRun: ArgumentHelp { "Oñľý šåý ŵĥåţ ŵöûľđ ƀé đöñé." }
}
