// Written by `make pseudo`, from EnglishDocumentWords+Learning.swift.
import Practice

@testable import Documents

extension PseudoDocumentWords {
  var recordsOfLearning: String { "Réçöřđš öƒ ľéåřñíñğ" }
  var learningList: String { "Wĥåţ I ĥåṽé đöñé ƒöř ɱý ľéåřñíñğ" }
  var learningSubject: String {
    "A řéçöřđ öƒ ľéåřñíñğ, ŵříţţéñ ƀý ţĥé þéřšöñ íţ ƀéľöñğš ţö"
  }
  var learningClosing: String {
    "Tĥíš íš å řéçöřđ öƒ öñé þéřšöñ'š ľéåřñíñğ. Iţ íšñ'ţ å çåšé řéçöřđ, åñđ ñåɱéš ñöƀöđý."
  }

  func answersForm(_ profile: Dossier.Profile) -> String {
    let body = profile.title.contains(profile.body) ? "" : " (\(profile.body))"
    return """
      \(profile.title)\(body). Iţ åñšŵéřš ţĥé ɋûéšţíöñš öñ ţĥé ƒöřɱ åš çĥéçķéđ öñ \
      \(day(profile.checked)); çĥéçķ ŵíţĥ ýöûř řéğûľåţöř.
      """
  }

  var notAnswered: String { "Nöţ åñšŵéřéđ ýéţ." }
  var learningKind: String { "Týþé" }

  func learningSetting(_ setting: Setting) -> String {
    switch setting {
    case .solo: "Aľöñé"
    case .pair: "Wíţĥ öñé öţĥéř þéřšöñ"
    case .team: "Wíţĥ å ţéåɱ"
    case .multiAgency: "Wíţĥ šéṽéřåľ åğéñçíéš"
    }
  }

  var peer: String { "Tåľķéđ öṽéř ŵíţĥ" }
  var standards: String { "Sţåñđåřđš" }
  var evidenceFiles: String { "Eṽíđéñçé" }
  var lookedAtAgain: String { "Tö ƀé ľööķéđ åţ åğåíñ" }
  var activity: String { "Açţíṽíţý" }
  var activities: String { "Açţíṽíţíéš" }
  var form: String { "Föřɱ" }

  func period(
    _ since: CalendarDay?, _ until: CalendarDay?, activities: Int
  ) -> String {
    let count =
      switch activities {
      case 0: "Nö åçţíṽíţíéš"
      case 1: "Oñé åçţíṽíţý"
      default: "\(activities) åçţíṽíţíéš"
      }
    let span = [since.map { "ƒřöɱ \(day($0))" }, until.map { "ţö \(day($0))" }].compactMap { $0 }
    return ([count] + span).joined(separator: " ") + "."
  }
}
