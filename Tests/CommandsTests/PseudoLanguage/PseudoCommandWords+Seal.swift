// Written by `make pseudo`, from EnglishCommandWords+Seal.swift.
import ArgumentParser
import Sealing

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  func noSuchDescriptor(_ number: Int) -> String {
    "Nöţĥíñğ çåñ ƀé řéåđ ƒřöɱ đéšçříþţöř \(number). Iñ å šĥéľľ, `--passphrase-fd 3 3< FILE` ĥåñđš "
      + "å þåššþĥřåšé öṽéř."
  }

  func passphraseQuestion(_ subject: String) -> String { "Påššþĥřåšé ƒöř \(subject): " }

  var wrongPassphrase: String { "Tĥåţ íšñ'ţ ţĥé þåššþĥřåšé. Třý åğåíñ, öř þřéšš Eñţéř ţö šţöþ." }

  var newPassphraseQuestion: String { "Néŵ þåššþĥřåšé (ñöţĥíñğ šĥöŵš ŵĥíľé ýöû ţýþé): " }

  var passphraseAgain: String { "Tĥé šåɱé öñçé ɱöřé: " }

  var passphrasesDiffer: String { "Tĥöšé ŵéřé ţŵö đíƒƒéřéñţ öñéš. Oñçé ɱöřé ƒřöɱ ţĥé šţåřţ." }

  var passphraseNeeded: String {
    "Tĥéřé ŵåš ñö þåššþĥřåšé. Týþé öñé åţ å ţéřɱíñåľ, öř ĥåñđ íţ öṽéř ŵíţĥ --passphrase-fd. Nöţĥíñğ "
      + "ŵåš çĥåñğéđ."
  }

  func shortPassphrase(_ length: Int) -> String {
    "Tĥíš ĥåš \(counted(length, "çĥåřåçţéř")). Wĥöéṽéř çöþíéš ţĥé ƒíľéš çåñ ţřý ɱíľľíöñš öƒ šĥöřţ öñéš "
      + "íñ å đåý, åñđ ñöƀöđý ŵöûľđ ñöţíçé. Föûř öř ƒíṽé ŵöřđš ţĥåţ đöñ'ţ ƀéľöñğ ţöğéţĥéř ĥöľđ, åñđ åřé "
      + "éåšíéř ţö řéɱéɱƀéř."
  }

  var shortPassphraseQuestion: String { "Ušé íţ åľľ ţĥé šåɱé? (ýéš/ñö) " }

  var passphraseChanged: String {
    "Tĥé þåššþĥřåšé íš çĥåñğéđ. Tĥé öľđ öñé öþéñš ñöţĥíñğ ĥéřé åñý ɱöřé; å çöþý öƒ ţĥé ƒöľđéř ƒřöɱ ƀéƒöřé "
      + "šţíľľ öþéñš ŵíţĥ íţ."
  }

  // MARK: - On and off

  func sealStatus(
    _ keys: SealingKeys?, sealed: Int, plain: Int, in folder: String
  ) -> [String] {
    let counts =
      "\(folder): \(counted(sealed, "ƒíľé")) šéåľéđ, \(plain) ñöţ."
    guard let keys else { return ["Réçöřđš åřé ñöţ šéåľéđ.", counts] }
    let first =
      switch keys.state {
      case .sealed: "Réçöřđš åřé šéåľéđ."
      case .sealing, .resealing, .opening: keyChangeInterrupted(keys.state)
      }
    let recovery =
      keys.recovery == nil
      ? "Tĥéřé íš ñö řéçöṽéřý ķéý. `reflect seal recovery` ɱåķéš öñé."
      : "A řéçöṽéřý ķéý öñ þåþéř öþéñš ţĥéɱ ţöö."
    let employers = keys.employers.map { "Sö đöéš ţĥé ķéý \($0.text) öƒ åñ éɱþľöýéř." }
    return [first, counts, recovery] + employers
  }

  var beforeSealing: [String] {
    [
      "Séåľíñğ éñçřýþţš éṽéřý řéçöřđ, đřåƒţ åñđ řéçöřđ öƒ ľéåřñíñğ íñ ţĥé åğé ƒöřɱåţ. Fřöɱ ţĥéñ öñ, "
        + "řéåđíñğ åšķš ƒöř å þåššþĥřåšé öñçé; řéçöřđíñğ ğöéš öñ ŵíţĥöûţ íţ.",
      "",
      "Nöƀöđý çåñ öþéñ ţĥéɱ ŵíţĥöûţ ţĥé þåššþĥřåšé öř å řéçöṽéřý ķéý. Iƒ ƀöţĥ åřé ľöšţ, ţĥé ŵöřđš åřé "
        + "ľöšţ: ţĥéřé íš ñö öţĥéř ŵåý íñ, ƒöř åñýöñé.",
      "",
      "Wĥåţ šéåľíñğ đöéšñ'ţ ĥíđé: ţĥåţ ţĥéřé åřé ƒíľéš, ĥöŵ ɱåñý, ŵĥåţ ţĥéý'řé çåľľéđ (đåýš öƒ šéššíöñš), "
        + "ĥöŵ ľåřğé ţĥéý åřé åñđ ŵĥéñ ţĥéý ŵéřé ŵříţţéñ; ƒíľéš ýöû éẋþöřţéđ; ŵĥåţ íš öñ ţĥé šçřééñ; åñđ "
        + "ŵĥåţ ŵåš ŵříţţéñ ƀéƒöřé, ŵĥíçĥ çåñ šţåý öñ ţĥé đíšķ åñđ íñ ƀåçķûþš ƒöř å ŵĥíľé.",
    ]
  }

  var sealQuestion: String { "Séåľ éṽéřýţĥíñğ? (ýéš/ñö) " }

  var afterSealing: String {
    "Nöŵ ɱåķé å řéçöṽéřý ķéý ƒöř ţĥé đåý ţĥé þåššþĥřåšé íš ƒöřğöţţéñ: `reflect seal recovery`."
  }

  var unsealQuestion: String {
    "Oþéñ éṽéřýţĥíñğ ƒöř ğööđ, šö ţĥåţ ŵĥöéṽéř ğéţš åţ ţĥé ƒíľéš çåñ řéåđ ţĥéɱ? (ýéš/ñö) "
  }

  var nothingChanged: String { "Nöţĥíñğ ŵåš çĥåñğéđ." }

  var sealedAlready: String { "Réçöřđš åřé šéåľéđ åľřéåđý." }

  var notSealed: String { "Réçöřđš åřé ñöţ šéåľéđ. `reflect seal on` šéåľš ţĥéɱ." }

  func keysChanged(_ count: Int, sealing: Bool) -> String {
    sealing
      ? "Séåľéđ \(counted(count, "ƒíľé"))." : "Oþéñéđ \(counted(count, "ƒíľé")) ƒöř ğööđ."
  }

  func keyChangeWaits(_ busy: [String], sealing: Bool) -> String {
    "Oþéñ íñ åñöţĥéř řéƒľéçţ, åñđ šö ñöţ đöñé ýéţ: \(busy.joined(separator: ", ")). Eṽéřý ƒíľé öþéñš åš "
      + "ƀéƒöřé. Cľöšé íţ ţĥéřé, ţĥéñ `reflect seal \(sealing ? "öñ" : "öƒƒ")` đöéš ţĥé řéšţ."
  }

  func keyChangeInterrupted(_ state: SealingKeys.State) -> String {
    switch state {
    case .sealed: ""
    case .sealing:
      "Séåľíñğ ŵåš íñţéřřûþţéđ. Eṽéřý ƒíľé öþéñš; `reflect seal on` đöéš ţĥé řéšţ."
    case .resealing:
      "A çĥåñğé öƒ ķéýš ŵåš íñţéřřûþţéđ. Eṽéřý ƒíľé öþéñš; `reflect seal on` đöéš ţĥé řéšţ. Iƒ ţĥé "
        + "þåššþĥřåšé ŵåš ƀéíñğ řéþľåçéđ ŵíţĥ ţĥé řéçöṽéřý ķéý, řûñ `reflect seal passphrase --recovery` "
        + "åğåíñ íñšţéåđ."
    case .opening:
      "Tûřñíñğ šéåľíñğ öƒƒ ŵåš íñţéřřûþţéđ. Eṽéřý ƒíľé öþéñš; `reflect seal off` đöéš ţĥé řéšţ."
    }
  }

  func keyChangeFinished(_ count: Int) -> String {
    "A çĥåñğé öƒ ķéýš ţĥåţ ŵåš íñţéřřûþţéđ íš ƒíñíšĥéđ ñöŵ (\(counted(count, "ƒíľé")))."
  }

  var withoutEarlier: String {
    "Göíñğ öñ ŵíţĥöûţ ŵĥåţ éåřľíéř šéššíöñš ĥöľđ. Wĥåţ ýöû ŵříţé ñöŵ íš šéåľéđ åľľ ţĥé šåɱé."
  }

  // MARK: - Keys

  func recoveryPage(_ key: String) -> [String] {
    let start = key.firstIndex(of: "1").map { key.index(after: $0) } ?? key.startIndex
    var rest = key[start...]
    var groups: [Substring] = []
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    let rows = stride(from: 0, to: groups.count, by: 5).map {
      "  " + groups[$0..<min($0 + 5, groups.count)].joined(separator: " ")
    }
    return [
      "Réçöṽéřý ķéý ƒöř šéåľéđ řéçöřđš. Cöþý åľľ öƒ íţ ţö þåþéř, åñđ ķééþ ţĥé þåþéř ŵĥéřé ñéíţĥéř ţĥé "
        + "þåššþĥřåšé ñöř ţĥé çöɱþûţéř íš. Wĥöéṽéř ĥåš íţ çåñ řéåđ éṽéřýţĥíñğ.",
      "", "  \(key[..<start])",
    ] + rows + [
      "",
      "Cåþíţåľš öř ñöţ, ŵíţĥ šþåçéš öř ŵíţĥöûţ, íš åľľ ţĥé šåɱé. Tĥé ľåšţ šíẋ çĥåřåçţéřš åřé å "
        + "çĥéçķšûɱ: å šľíþ íš ñöţíçéđ.",
    ]
  }

  var askRecoveryBack: String { "Nöŵ ţýþé íţ ƒřöɱ ţĥé þåþéř: " }

  var askRecoveryKey: String { "Tĥé řéçöṽéřý ķéý ƒřöɱ ţĥé þåþéř: " }

  var recoveryKeyUnclear: String {
    "Tĥåţ íšñ'ţ ţĥé ķéý: å çĥåřåçţéř íš ŵřöñğ öř ɱíššíñğ. Lööķ åţ íţ åğåíñ, řöŵ ƀý řöŵ."
  }

  var recoveryNotTried: String {
    "Tĥé řéçöṽéřý ķéý ŵåšñ'ţ ţýþéđ, šö ñöţĥíñğ ŵåš çĥåñğéđ. Rûñ íţ åğåíñ åţ å ţéřɱíñåľ, ŵíţĥ þéñ åñđ þåþéř."
  }

  var otherRecoveryKey: String {
    "Tĥåţ'š å řéçöṽéřý ķéý, ƀûţ ñöţ ţĥé öñé ţĥåţ öþéñš ţĥéšé řéçöřđš. Nöţĥíñğ ŵåš çĥåñğéđ."
  }

  var oldRecoveryKey: String {
    "Tĥé řéçöṽéřý ķéý ƒřöɱ ƀéƒöřé öþéñš ñöţĥíñğ ĥéřé åñý ɱöřé. Déšţřöý íţš þåþéř."
  }

  var noRecoveryKey: String { "Tĥéřé íš ñö řéçöṽéřý ķéý ţö ţåķé öûţ." }

  var employerKeyUnclear: String {
    "Tĥåţ íšñ'ţ å ķéý ţö šéåľ ţö. Iţ ƀéğíñš ŵíţĥ åğé1, åñđ íš çöþíéđ ŵĥöľé."
  }

  var keyThereAlready: String { "Eṽéřýţĥíñğ íš šéåľéđ ţö ţĥåţ ķéý åľřéåđý." }

  var noSuchEmployerKey: String {
    "Tĥåţ ķéý íšñ'ţ åñ éɱþľöýéř'š ĥéřé. `reflect seal status` šåýš ŵĥíçĥ åřé."
  }

  var employerKeptCopies: String {
    "Cöþíéš ţĥåţ ŵéřé ɱåđé ƀéƒöřé çåñ šţíľľ ƀé öþéñéđ ŵíţĥ ţĥåţ ķéý."
  }

  func identityUnclear(_ path: String) -> String {
    "\(path) ĥöľđš ñö ķéý ţĥåţ çåñ ƀé ûšéđ. Iţ šĥöûľđ ĥåṽé å ľíñé ţĥåţ ƀéğíñš ŵíţĥ AGE-SECRET-KEY-1."
  }

  func cannotRead(_ path: String, _ why: String) -> String {
    "\(path) çöûľđ ñöţ ƀé řéåđ: \(why). Lööķ ŵĥéţĥéř ţĥé ñåɱé íš říğĥţ."
  }
}

extension PseudoHelpWords {
  var passphraseDescriptor: ArgumentHelp {
    ArgumentHelp(
      "Réåđ ţĥé þåššþĥřåšé ƒřöɱ ţĥíš öþéñ đéšçříþţöř íñšţéåđ öƒ åšķíñğ.", valueName: "ñûɱƀéř")
  }

  var seal: String { "Séåľ řéçöřđš ŵíţĥ å þåššþĥřåšé, öř öþéñ ţĥéɱ åğåíñ." }

  var sealDiscussion: String {
    """
    Séåľéđ řéçöřđš åřé íñ ţĥé åğé ƒöřɱåţ: ŵíţĥ ţĥé þåššþĥřåšé öř å řéçöṽéřý ķéý, ţĥé åğé þřöğřåɱ öþéñš \
    ţĥéɱ ţöö. Réçöřđíñğ ñééđš ñö þåššþĥřåšé; řéåđíñğ åšķš ƒöř íţ öñçé þéř çöɱɱåñđ, öř öñçé íñ ţĥé ɱéñû.
    """
  }

  var sealStatus: String { "Såý ŵĥéţĥéř řéçöřđš åřé šéåľéđ, åñđ ŵĥö çåñ öþéñ ţĥéɱ." }

  var sealOn: String { "Séåľ éṽéřý řéçöřđ, đřåƒţ åñđ řéçöřđ öƒ ľéåřñíñğ." }

  var sealOnDiscussion: String {
    "A ľöšţ þåššþĥřåšé ŵíţĥöûţ å řéçöṽéřý ķéý ɱéåñš ľöšţ ŵöřđš. Rûñ åğåíñ åƒţéř åñ íñţéřřûþţíöñ, íţ đöéš "
      + "ţĥé řéšţ."
  }

  var sealOff: String { "Oþéñ éṽéřýţĥíñğ ƒöř ğööđ." }

  var sealPassphrase: String { "Cĥåñğé ţĥé þåššþĥřåšé." }

  var withRecoveryKey: ArgumentHelp {
    "Séţ å ñéŵ öñé ŵíţĥ ţĥé řéçöṽéřý ķéý öñ þåþéř, ŵĥéřé ţĥé þåššþĥřåšé íš ƒöřğöţţéñ."
  }

  var sealRecovery: String { "Måķé å řéçöṽéřý ķéý ƒöř þåþéř." }

  var sealRecoveryDiscussion: String {
    "Iţ'š šĥöŵñ öñçé, åñđ çöûñţš öñľý åƒţéř íţ ŵåš ţýþéđ ƀåçķ ƒřöɱ ţĥé þåþéř. A ñéŵ öñé ţåķéš ţĥé þľåçé "
      + "öƒ ţĥé öñé ƀéƒöřé."
  }

  var removeRecovery: ArgumentHelp {
    "Tåķé ţĥé řéçöṽéřý ķéý öûţ, šö ţĥåţ íţ öþéñš ñöţĥíñğ åñý ɱöřé."
  }

  var sealEmployer: String { "Léţ åñ éɱþľöýéř'š ķéý öþéñ éṽéřýţĥíñğ ţöö, öř ñö ľöñğéř." }

  var sealEmployerDiscussion: String {
    "Ašķ ƒöř íţ íñ ŵříţíñğ, ŵíţĥ ŵĥö ĥöľđš ţĥé öţĥéř ĥåľƒ, åñđ ŵĥéñ íţ ɱåý ƀé ûšéđ."
  }

  var employerChange: ArgumentHelp { .init("åđđ öř řéɱöṽé.", valueName: "çĥåñğé") }

  var employerKey: ArgumentHelp {
    .init("Tĥéíř þûƀľíç ķéý, šûçĥ åš åğé1…", valueName: "ķéý")
  }

  var sealOpen: String { "Oþéñ öñé ƒíľé íñ ţĥé åğé ƒöřɱåţ, ŵĥöéṽéř šéåľéđ íţ." }

  var sealOpenDiscussion: String {
    "Wíţĥöûţ --identity íţ ţåķéš ţĥé ķéý öƒ ţĥé řéçöřđš ĥéřé, öř åšķš ƒöř ţĥé ƒíľé'š öŵñ þåššþĥřåšé. "
      + "Nöţĥíñğ íš ŵříţţéñ ţĥåţ ŵåšñ'ţ ƒöûñđ ţö ƀé ûñçĥåñğéđ."
  }

  var fileToOpen: ArgumentHelp {
    .init("Tĥé šéåľéđ ƒíľé; - řéåđš íţ ƒřöɱ šţåñđåřđ íñþûţ.", valueName: "ƒíľé")
  }

  var identityFile: ArgumentHelp {
    ArgumentHelp(
      "A ƒíľé ŵíţĥ šéçřéţ ķéýš, åš åğé-ķéýğéñ ŵříţéš íţ; öñé ûñđéř å þåššþĥřåšé đöéš ţöö.",
      valueName: "ƒíľé")
  }
}
