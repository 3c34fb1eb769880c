// Written by `make pseudo`, from EnglishCommandWords+Room.swift.
import ArgumentParser
import Session

@testable import Commands

extension PseudoCommandWords {
  func noRoomProgram(_ places: [String]) -> String {
    "\(roomProgramMissing(places)) Tĥíš šéššíöñ ţåķéš šľíþš öƒ þåþéř íñšţéåđ."
  }
  func noRoomProgramNow(_ places: [String]) -> String {
    "\(roomProgramMissing(places)) \(untilThen)"
  }
  var roomNotStarting: String {
    "Pĥöñéš ñééđ ţĥé þřöğřåɱ řéƒľéçţ-řööɱ, ŵĥíçĥ đöéšñ'ţ šţåřţ ĥéřé: å ľíƀřåřý ţĥåţ íţ ñééđš íšñ'ţ íñšţåľľéđ. "
      + "Iñšţåľľ ţĥé þåçķåğé řéƒľéçţ-řööɱ ŵíţĥ åþţ, ŵĥíçĥ ƀříñğš íţ, åñđ ţýþé þĥöñéš åğåíñ. \(untilThen)"
  }
  private var untilThen: String {
    "Uñţíľ ţĥéñ þéöþľé çåñ åñšŵéř åţ ţĥíš ķéýƀöåřđ (çåɱé åđđš å šéåţ, ţûřñ ğíṽéš íţ ţĥé ķéýƀöåřđ), öř ƀý å "
      + "šĥöŵ öƒ ĥåñđš (ĥåñđš)."
  }
  private func roomProgramMissing(_ places: [String]) -> String {
    "Pĥöñéš ñééđ ţĥé þřöğřåɱ řéƒľéçţ-řööɱ, ŵĥíçĥ íšñ'ţ íñšţåľľéđ ĥéřé. Iñšţåľľ ţĥé þåçķåğé řéƒľéçţ-řööɱ."
      + (places.first.map { " Iţ ŵåš ľööķéđ ƒöř åţ \($0)." } ?? "")
  }
  func roomFailed(_ failure: RoomRequest.Failure, _ choices: [RoomInterface]) -> String {
    let networks = choices.map { "\($0.address) (\($0.name))" }.joined(separator: ", ")
    switch failure {
    case .noNetwork:
      return
        "Tĥíš çöɱþûţéř íš öñ ñö ñéţŵöřķ ţĥåţ þĥöñéš çöûľđ šĥåřé. Jöíñ öñé, öř öþéñ å ĥöţšþöţ; ţĥéñ "
        + "ţýþé þĥöñéš åğåíñ."
    case .several:
      return
        "Tĥíš çöɱþûţéř íš öñ šéṽéřåľ ñéţŵöřķš: \(networks). Týþé þĥöñéš åñđ ţĥé åđđřéšš öƒ ţĥé öñé "
        + "ţĥåţ ţĥé þĥöñéš åřé öñ, šûçĥ åš þĥöñéš \(choices.first?.address ?? "192.168.1.4")."
    case .address:
      return "Tĥåţ åđđřéšš íšñ'ţ öñé öƒ ţĥíš çöɱþûţéř'š"
        + (networks.isEmpty ? "." : ": íţ ĥåš \(networks).")
        + " Týþé þĥöñéš åñđ åñöţĥéř, öř þĥöñéš åğåíñ ţö ľéţ řéƒľéçţ çĥööšé."
    case .port:
      return
        "Tĥé þöřţ ţĥåţ þĥöñéš ĥåđ íšñ'ţ ƒřéé åñý ɱöřé. Týþé þĥöñéš åğåíñ ƒöř åñöţĥéř; þĥöñéš ţĥéñ çöɱé "
        + "ƀåçķ ŵíţĥ ţĥéíř řéţûřñ çöđéš."
    case .files:
      return "Tĥíš çöɱþûţéř ľéţš ţöö ƒéŵ ƒíľéš ƀé öþéñ ƒöř þĥöñéš. Cľöšé öţĥéř þřöğřåɱš, ţĥéñ ţýþé "
        + "þĥöñéš åğåíñ."
    }
  }
  var roomCutOff: String {
    "Pĥöñéš åřé çûţ öƒƒ ƒöř å ɱöɱéñţ. Tĥéý çöɱé ƀåçķ ţö ţĥéíř šéåţš ƀý ţĥéɱšéľṽéš."
  }
  var roomGone: String {
    "Tĥé þřöğřåɱ ţĥåţ šéřṽéš þĥöñéš ķééþš šţöþþíñğ. Eṽéřý åñšŵéř ţĥåţ ŵåš íñ íš šåƒé. Týþé þĥöñéš åğåíñ ţö "
      + "ţřý öñçé ɱöřé, öř ĥåñđš ţö çöûñţ ĥåñđš."
  }
  var roomOtherVersion: String {
    "Tĥé þřöğřåɱ řéƒľéçţ-řööɱ íš öƒ åñöţĥéř ṽéřšíöñ ţĥåñ řéƒľéçţ. Iñšţåľľ ţĥé šåɱé ṽéřšíöñ öƒ ƀöţĥ."
  }
  func wrongCodes(_ count: Int) -> String {
    "Söɱéƀöđý ĥåš ţříéđ \(count) ŵřöñğ çöđéš. Nöƀöđý ğöţ íñ ƀý ţĥéɱ. Cľöšé ţĥé đööř öñçé éṽéřýöñé ĥåš ĵöíñéđ."
  }
  var roomVPN: String {
    "A VPN íš öñ, ŵĥíçĥ çåñ ķééþ þĥöñéš ƒřöɱ ƒíñđíñğ ţĥíš çöɱþûţéř. Sŵíţçĥ íţ öƒƒ íƒ ñöƀöđý çåñ ĵöíñ."
  }
  var roomNobody: String {
    "Nöƀöđý ĥåš çöɱé ƒöř å ɱíñûţé. Söɱé ñéţŵöřķš, šûçĥ åš ğûéšţ Wí-Fí, ķééþ đéṽíçéš åþåřţ, öř å ƒířéŵåľľ "
      + "đöéš. Yöûř öŵñ ĥöţšþöţ öř å šɱåľľ řöûţéř ŵöřķš; þåþéř šľíþš đö ţĥé šåɱé ĵöƀ."
  }
  func seatsNotKept(_ reason: String) -> String {
    "Tĥé šéåţš öƒ þĥöñéš çåñ'ţ ƀé ķéþţ: \(reason) Iƒ ţĥíš þřöğřåɱ šţöþš, þĥöñéš ĥåṽé ţö ĵöíñ åğåíñ."
  }
  func phonesNotSaved(_ reason: String) -> String {
    "Añšŵéřš ƒřöɱ þĥöñéš çåñ'ţ ƀé šåṽéđ: \(reason) Pĥöñéš åřé ţöľđ, åñđ çåñ šéñđ ţĥéɱ åğåíñ."
  }
  var phonesOrCapture: String { "Gíṽé --phones öř --capture, ñöţ ƀöţĥ." }
  var phonesCountThemselves: String {
    "Wíţĥ þĥöñéš ţĥéřé åřé åš ɱåñý þéöþľé åš ĵöíñ, šö ľéåṽé --participants öûţ."
  }
  var addressNeedsPhones: String { "--address íš ƒöř šéššíöñš ŵíţĥ þĥöñéš: åđđ --phones." }
  func onPhonesFor(_ setting: String) -> String {
    "Pĥöñéš åřé ƒöř å ţéåɱ öř šéṽéřåľ åğéñçíéš. A \(setting) ţåķéš ţûřñš åţ ţĥé ķéýƀöåřđ."
  }
}

extension PseudoHelpWords {
  var phones: ArgumentHelp {
    "Péöþľé åñšŵéř öñ ţĥéíř öŵñ þĥöñéš, öṽéř ţĥíš çöɱþûţéř'š ñéţŵöřķ. Nöţĥíñğ ľéåṽéš ţĥé řööɱ."
  }
  var roomAddress: ArgumentHelp {
    .init(
      "Tĥé åđđřéšš öƒ ţĥíš çöɱþûţéř ţĥåţ þĥöñéš åřé ţö ûšé. Déƒåûľţ: ţĥé ľíķéľíéšţ.",
      valueName: "åđđřéšš")
  }
  var phoneReasons: ArgumentHelp {
    "Pĥöñéš åšķ ƒöř řéåšöñš åš ŵéľľ, åñđ šåý ţĥåţ öţĥéřš öñ ţĥé ñéţŵöřķ çöûľđ řéåđ åľöñğ."
  }
}
