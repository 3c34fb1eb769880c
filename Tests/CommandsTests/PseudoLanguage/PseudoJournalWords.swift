// Written by `make pseudo`, from EnglishJournalWords.swift.
import Practice
import Sealing

@testable import Journal

struct PseudoJournalWords: JournalWords {
  init() {}

  func sentence(_ error: JournalError) -> String {
    let subject = error.subject
    let why = error.underlying.map { ": \(reason($0))" } ?? ""
    return switch error.code {
    case .damaged:
      "\(subject)\(why). Tĥé řéçöřđ íš đåɱåğéđ, åñđ ľéƒţ åš íţ íš. "
        + "Pûţ ƀåçķ å çöþý íƒ ýöû ĥåṽé öñé."
    case .setAside:
      "\(subject) íš å đåɱåğéđ řéçöřđ, ķéþţ ûñçĥåñğéđ ûñđéř ţĥåţ ñåɱé\(why). "
        + "Pûţ ƀåçķ å çöþý íƒ ýöû ĥåṽé öñé; đéľéţé ţĥíš ƒíľé ŵĥéñ ýöû ñö ľöñğéř ñééđ íţ."
    case .notUnderstood:
      "\(subject)\(why). Tĥé ƒíľé íš ľéƒţ åš íţ íš. Pûţ íţ říğĥţ, öř ɱöṽé íţ åŵåý."
    case .unknownFormat:
      "\(subject)\(why). Tĥé ƒíľé íš ľéƒţ åš íţ íš. Ušé ţĥé ṽéřšíöñ öƒ řéƒľéçţ ţĥåţ ŵřöţé íţ, "
        + "öř å ñéŵéř öñé."
    case .changedOutside:
      "\(subject) ŵåš çĥåñğéđ öûţšíđé řéƒľéçţ, šö ñöţĥíñğ íš ŵříţţéñ ţö íţ. Iţ çåñ šţíľľ ƀé šĥöŵñ "
        + "åñđ šûɱɱéđ ûþ. Tö ğö öñ ŵíţĥ ţĥé šéššíöñ, þûţ ƀåçķ åñ ûñçĥåñğéđ çöþý."
    case .removed:
      "\(subject) ŵåš řéɱöṽéđ ŵĥíľé íţš šéššíöñ íš öþéñ, šö ţĥé ľåšţ åñšŵéř íšñ'ţ šåṽéđ. "
        + "Såṽé åğåíñ ţö ŵříţé ţĥé ŵĥöľé řéçöřđ åñéŵ, öř šţöþ ĥéřé ţö ľéåṽé íţ řéɱöṽéđ."
    case .notARecord:
      "\(subject)\(why). Tĥåţ'š å ƀûğ íñ řéƒľéçţ: ýöûř ľåšţ åñšŵéř ŵåšñ'ţ šåṽéđ. "
        + "Wĥåţ ŵåš šåṽéđ ƀéƒöřé íš ûñçĥåñğéđ. Pľéåšé řéþöřţ íţ."
    case .tooLarge:
      "\(subject)\(why). A řéçöřđ ĥåš åţ ɱöšţ \(Limits.recordBytes / 1_048_576) MíB."
        + " Eñđ ţĥíš šéššíöñ åñđ ƀéğíñ åñöţĥéř."
    case .locked, .wrongPassphrase, .sealedForOthers, .identityLost, .identityUnclear, .keysUnclear:
      sealingSentence(error, why)
    default: systemSentence(error, why)
    }
  }

  private func sealingSentence(_ error: JournalError, _ why: String) -> String {
    let subject = error.subject
    return switch error.code {
    case .locked:
      "Wĥåţ íš íñ \(subject) íš šéåľéđ, åñđ ñöƀöđý ğåṽé ţĥé þåššþĥřåšé. Týþé íţ ŵĥéñ íţ'š åšķéđ ƒöř åţ "
        + "å ţéřɱíñåľ, öř ĥåñđ íţ öṽéř ŵíţĥ --passphrase-fd. Nöţĥíñğ ŵåš çĥåñğéđ."
    case .wrongPassphrase:
      "Tĥåţ íšñ'ţ ţĥé þåššþĥřåšé öƒ \(subject). Nöţĥíñğ íš ľöçķéđ öř ľöšţ: ţřý åğåíñ ŵĥéñ ýöû ľíķé. "
        + "Iƒ íţ'š ƒöřğöţţéñ, `reflect seal passphrase --recovery` šéţš å ñéŵ öñé ŵíţĥ ţĥé ķéý öñ þåþéř."
    case .sealedForOthers:
      "\(subject) íš šéåľéđ ţö öţĥéř ķéýš ţĥåñ ţĥöšé öƒ íţš ƒöľđéř, öř íţš ƀéğíññíñğ íš đåɱåğéđ. Iţ'š "
        + "ľéƒţ åš íţ íš. `reflect seal open \(subject) --identity FILE` öþéñš íţ ŵíţĥ å ķéý ţĥåţ ƒíţš."
    case .identityLost:
      "\(subject), ŵĥíçĥ ĥöľđš ţĥé ķéý ţö ŵĥåţ íš šéåľéđ, íšñ'ţ ţĥéřé. Pûţ íţ ƀåçķ ƒřöɱ å çöþý. "
        + "Wíţĥöûţ öñé, `reflect seal passphrase --recovery` öþéñš éṽéřýţĥíñğ ŵíţĥ ţĥé řéçöṽéřý ķéý öñ "
        + "þåþéř, åñđ åñ éɱþľöýéř'š ķéý öþéñš éåçĥ ƒíľé."
    case .identityUnclear:
      "\(subject)\(why). Iţ šĥöûľđ ĥöľđ ţĥé ķéý ţö ŵĥåţ íš šéåľéđ. Pûţ íţ ƀåçķ ƒřöɱ å çöþý, öř ûšé ţĥé "
        + "řéçöṽéřý ķéý: `reflect seal passphrase --recovery`."
    default:
      "\(subject)\(why). Iţ šĥöûľđ šåý ţö ŵĥíçĥ ķéýš éṽéřýţĥíñğ ĥéřé íš šéåľéđ, šö ñöţĥíñğ íš ŵříţţéñ, åš "
        + "íţ ŵöûľđ ƀé þľåíñ. Pûţ ţĥé ƒíľé ƀåçķ ƒřöɱ å çöþý, öř řûñ `reflect seal passphrase`."
    }
  }

  private func systemSentence(_ error: JournalError, _ why: String) -> String {
    let subject = error.subject
    return switch error.code {
    case .notFound where error.underlying != nil:
      "\(subject) ŵåšñ'ţ ƒöûñđ\(why). Lööķ ŵĥéţĥéř ţĥé ñåɱé íš říğĥţ."
    case .notFound: "\(subject) ŵåšñ'ţ ƒöûñđ. `reflect sessions` ľíšţš ŵĥåţ ţĥéřé íš."
    case .ambiguous: "\(subject) çöûľđ ɱéåñ šéṽéřåľ šéššíöñš\(why). Gíṽé ɱöřé öƒ ţĥé íđ."
    case .alreadyExists:
      "\(subject) éẋíšţš åľřéåđý åñđ íš ľéƒţ åš íţ íš. Cĥööšé åñöţĥéř ñåɱé, öř ûšé --force."
    case .cannotCreate: "\(subject) çåñ'ţ ƀé ɱåđé\(why). Cĥööšé åñöţĥéř þľåçé."
    case .readFailed: "\(subject) çöûľđ ñöţ ƀé řéåđ\(why). \(advice(after: error.underlying))"
    case .writeFailed:
      "\(subject) çöûľđ ñöţ ƀé ŵříţţéñ\(why). Wĥåţ ŵåš ţĥéřé ƀéƒöřé íš ûñçĥåñğéđ. "
        + "Pûţ ţĥåţ říğĥţ, ţĥéñ ţřý åğåíñ."
    case .notConfirmed:
      "\(subject) ɱåý ñöţ ĥåṽé řéåçĥéđ ţĥé đíšķ\(why). Cĥéçķ ţĥé đíšķ, ţĥéñ ţřý åğåíñ."
    case .busy:
      "\(subject) íš öþéñ íñ åñöţĥéř řéƒľéçţ. Cľöšé íţ ţĥéřé, öř ŵåíţ ƒöř íţ ţö éñđ, "
        + "ţĥéñ ţřý åğåíñ."
    default:
      "\(subject) çöûľđ ñöţ ƀé öþéñéđ öř çĥåñğéđ\(why). Cĥéçķ ŵĥö öŵñš ţĥé ƒíľé åñđ íţš ƒöľđéř, "
        + "åñđ ŵĥéţĥéř ţĥé đíšķ íš řéåđ-öñľý."
    }
  }

  // Trying again helps where the disk or the system was in the way, and not where the wrong thing has the name.
  private func advice(after error: (any Error)?) -> String {
    switch ((error as? SystemError)?.code, error as? UnusableFile) {
    case (.isFolder?, _), (.isLink?, _), (_, .notPlain?):
      "Pûţ å þľåíñ ƒíľé íñ íţš þľåçé, öř ñåɱé åñöţĥéř."
    case (.notFolder?, _), (.nameTooLong?, _): "Lööķ ŵĥéţĥéř ţĥé ñåɱé íš říğĥţ."
    default: "Třý åğåíñ."
    }
  }

  func reason(_ error: any Error) -> String {
    switch error {
    case let error as SystemError: reason(error)
    case let unusable as UnusableFile: reason(unusable)
    case let problem as RecordProblem: reason(problem)
    case let candidates as Candidates: list(of: candidates.ids)
    case let error as JournalError: sentence(error)
    case let fault as SealingFault: reason(fault)
    default: "\(error)"
    }
  }

  private func reason(_ error: SystemError) -> String {
    switch error.code {
    case .denied: "þéřɱíššíöñ đéñíéđ"
    case .exists: "šöɱéţĥíñğ ĥåš ţĥåţ ñåɱé åľřéåđý"
    case .fileTooLarge: "å ľíɱíţ öñ ţĥé šížé öƒ ƒíľéš íš řéåçĥéđ"
    case .inputOutput: "ţĥé đíšķ řéþöřţš åñ éřřöř"
    case .interrupted: "íñţéřřûþţéđ ƀý å šíğñåľ"
    case .isFolder: "íţ íš å ƒöľđéř"
    case .isLink: "íţ íš å ľíñķ, ñöţ å ƒíľé"
    case .nameTooLong: "ţĥé ñåɱé íš ţöö ľöñğ"
    case .noLocks, .wouldBlock: "íţ çöûľđ ñöţ ƀé ľöçķéđ"
    case .noSpace: "ñö šþåçé íš ľéƒţ öñ ţĥé đíšķ"
    case .notFolder: "þåřţ öƒ ţĥé þåţĥ íš å ƒíľé, ñöţ å ƒöľđéř"
    case .notFound: "ţĥéřé'š ñö šûçĥ ƒíľé öř ƒöľđéř"
    case .notSupported: "ţĥé đíšķ'š ƒíľé šýšţéɱ çåñ'ţ đö ţĥíš"
    case .overQuota: "ýöûř šĥåřé öƒ ţĥé đíšķ íš ûšéđ ûþ"
    case .readOnly: "ţĥé đíšķ çåñ öñľý ƀé řéåđ"
    case .tooManyOpen: "ţöö ɱåñý ƒíľéš åřé öþéñ"
    case .other(let number): "ţĥé šýšţéɱ řéþöřţš éřřöř \(number)"
    }
  }

  private func reason(_ fault: SealingFault) -> String {
    switch fault {
    case .notSealed: "íţ íšñ'ţ šéåľéđ íñ ţĥé åğé ƒöřɱåţ"
    case .otherVersion: "íţ'š šéåľéđ íñ å ṽéřšíöñ öƒ ţĥé åğé ƒöřɱåţ ţĥåţ ţĥíš öñé đöéšñ'ţ ķñöŵ"
    case .header: "íţš ƀéğíññíñğ íšñ'ţ åš ţĥé åğé ƒöřɱåţ ĥåš íţ"
    case .headerChanged: "íţš ƀéğíññíñğ ŵåš çĥåñğéđ åƒţéř íţ ŵåš šéåľéđ"
    case .tooMuchWork(let work):
      "íţš þåššþĥřåšé ŵöûľđ ţåķé ţöö ɱûçĥ ŵöřķ ţö ţřý (2 ţö ţĥé þöŵéř öƒ \(work))"
    case .contents: "íţ ŵåš çĥåñğéđ öř çûţ öƒƒ åƒţéř íţ ŵåš šéåľéđ"
    case .noMatch: "ñöñé öƒ ţĥé ķéýš öþéñš íţ"
    case .armour: "íţš ľíñéš åřéñ'ţ åš ţĥé åğé ƒöřɱåţ ĥåš ţĥéɱ"
    case .key: "ţĥåţ íšñ'ţ å ķéý ţĥåţ çåñ ƀé ûšéđ"
    }
  }

  private func reason(_ unusable: UnusableFile) -> String {
    switch unusable {
    case .notPlain: "íţ íšñ'ţ å þľåíñ ƒíľé"
    case .tooLarge(let bytes): "íţ ĥåš \(bytes) ƀýţéš, ŵĥíçĥ íš ţöö ɱåñý"
    }
  }

  private func reason(_ problem: RecordProblem) -> String {
    switch problem.what {
    case .cutOff: "ţĥé ţéẋţ éñđš ţöö éåřľý"
    case .notJSON: "ţĥíš íšñ'ţ JSON"
    case .moreText: "ţĥéřé íš ɱöřé ţéẋţ åƒţéř ţĥé řéçöřđ'š éñđ"
    case .controlCharacter: "ţĥé ţéẋţ çöñţåíñš å çöñţřöľ çĥåřåçţéř"
    case .notUTF8: "å ţéẋţ íšñ'ţ ṽåľíđ UTF-8"
    case .tooDeep: "ṽåľûéš åřé ñéšţéđ ɱöřé ţĥåñ \(JSONReader.deepest) đééþ"
    case .unknownFormat(let format):
      "íţš ƒöřɱåţ íš \"\(format)\", åñđ ţĥíš ṽéřšíöñ řéåđš "
        + RecordMigration.readable(of: format).map { "\"\($0)\"" }.joined(separator: " åñđ ")
    case .missing: "\(problem.path) íš ɱíššíñğ"
    case .unexpected: "\(problem.path) íš ûñķñöŵñ, öř ţĥéřé ţŵíçé"
    case .twice: "\(problem.path) íš ţĥéřé ţŵíçé"
    case .notA(let wanted): "\(problem.path) íš ñöţ \(words(wanted))"
    case .outOfRange(let range): "\(problem.path) íš ñöţ \(words(range))"
    case .noSuchItem(let list): "\(problem.path) þöíñţš ţö ñöñé öƒ ţĥé \(list)"
    case .empty: "\(problem.path) íš éɱþţý"
    case .otherName: "íţš ñåɱé íšñ'ţ å šéššíöñ'š íđ ŵíţĥ .ĵšöñ åƒţéř íţ"
    case .otherID(let id): "íţš íđ íš \(id), ŵĥíçĥ íšñ'ţ ţĥé ƒíľé'š ñåɱé"
    }
  }

  private func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "\(range.lowerBound) ľöñğ" : "ƒřöɱ \(range.lowerBound) ţö \(range.upperBound)"
  }

  private func words(_ wanted: RecordProblem.Wanted) -> String {
    switch wanted {
    case .text: "å ţéẋţ"
    case .wholeNumber: "å ŵĥöľé ñûɱƀéř"
    case .trueOrFalse: "ţřûé öř ƒåľšé"
    case .list: "å ľíšţ"
    case .object: "åñ öƀĵéçţ"
    case .day: "å đåý šûçĥ åš 2026-11-21"
    case .moment: "å ɱöɱéñţ šûçĥ åš 2026-11-21T15:30:00Z"
    case .sessionID: "å šéššíöñ'š íđ šûçĥ åš 2026-11-21-ķ7ɱ2"
    case .groupName: "å ğřöûþ'š ñåɱé šûçĥ åš Níğĥţ ţéåɱ"
    case .figure: "å ƒíğûřé šûçĥ åš \"14.8\""
    case .position: "åñ öƀĵéçţ ŵíţĥ öñé öƒ \"þöšíţíöñ\" öř \"þåššéđ\": ţřûé"
    case .place: "å þľåçé ţĥåţ å šţéþ çåñ ƀé åţ"
    case .row: "å řöŵ: éíţĥéř \"ğřöûþ\", öř \"ľåƀéľ\" åñđ \"çéľľš\""
    case .oneOf(let choices): "öñé öƒ \(choices.joined(separator: ", "))"
    }
  }

  private func list(of ids: [SessionID]) -> String {
    let more = ids.count > 5 ? " åñđ \(ids.count - 5) ɱöřé" : ""
    return ids.prefix(5).map(\.text).joined(separator: ", ") + more
  }

  func madePrivate(_ folder: String) -> String {
    "Oţĥéřš öñ ţĥíš çöɱþûţéř çöûľđ ľööķ íñţö \(folder). Nöŵ öñľý ýöû çåñ."
  }

  func notPrivate(_ folder: String, _ error: SystemError) -> String {
    "Oţĥéřš öñ ţĥíš çöɱþûţéř çåñ ľööķ íñţö \(folder), åñđ ţĥåţ çåñ'ţ ƀé çĥåñğéđ (\(reason(error))). "
      + "Ašķ ŵĥöéṽéř ľööķš åƒţéř ţĥé çöɱþûţéř, öř ûšé åñöţĥéř ŵöřķšþåçé."
  }

  func sweptDrafts(_ count: Int, from folder: String) -> String {
    let what =
      count == 1
      ? "å đřåƒţ ŵĥöšé šéššíöñ íš öṽéř öř đéľéţéđ"
      : "\(count) đřåƒţš ŵĥöšé šéššíöñš åřé öṽéř öř đéľéţéđ"
    return "Réɱöṽéđ \(what) ƒřöɱ \(folder)."
  }

  func swept(_ count: Int, from folder: String) -> String {
    let what = count == 1 ? "åñ ûñƒíñíšĥéđ ƒíľé" : "\(count) ûñƒíñíšĥéđ ƒíľéš"
    return "Réɱöṽéđ \(what) ţĥåţ åñ íñţéřřûþţéđ šåṽé ľéƒţ íñ \(folder). Tĥé řéçöřđš åřé ŵĥöľé."
  }
}
