// Written by `make pseudo`, from EnglishWindowWords.swift.
import Practice

@testable import Window

struct PseudoWindowWords: WindowWords {
  init() {}

  func sentence(_ error: ConsoleError) -> String {
    switch error {
    case .outputFailed(let reason): "Nöţĥíñğ ɱöřé çåñ ƀé ŵříţţéñ ţö ţĥé öûţþûţ: \(reason)."
    case .inputFailed(let reason): "Tĥé íñþûţ çöûľđ ñöţ ƀé řéåđ: \(reason)."
    }
  }

  func sentence(_ error: AnswerEditorError) -> String {
    switch error {
    case .noEditor:
      "Nö éđíţöř íš šéţ. Yöû çåñ ğö öñ ŵříţíñğ ĥéřé; ƒöř åñ éđíţöř, šéţ EDITOR (šûçĥ åš "
        + "EDITOR=ñåñö) ƀéƒöřé ýöû šţåřţ."
    case .noFolder(let folder, let reason):
      "Nö þříṽåţé ƒíľé ţö ŵříţé íñ çöûľđ ƀé ɱåđé íñ \(folder): \(reason). Añšŵéř íñ öñé ľíñé íñšţéåđ."
    case .failed(let command, let path):
      "Tĥé éđíţöř \(command) đíđ ñöţ éñđ ŵéľľ, šö ñöţĥíñğ ŵåš ţåķéñ." + kept(path)
    case .notRead(let path, let reason):
      "Wĥåţ ŵåš ŵříţţéñ çöûľđ ñöţ ƀé řéåđ: \(reason)." + kept(path)
    case .notText(let path):
      "Wĥåţ ŵåš ŵříţţéñ íšñ'ţ UTF-8 ţéẋţ, šö íţ ŵåšñ'ţ ţåķéñ." + kept(path)
    case .tooLong(let path):
      "Wĥåţ ŵåš ŵříţţéñ íš ľöñğéř ţĥåñ \(Limits.answerBytes) ƀýţéš, šö íţ ŵåšñ'ţ ţåķéñ."
        + kept(path)
    case .notRemoved(let path):
      "Tĥé ţéɱþöřåřý çöþý öƒ ŵĥåţ ŵåš ŵříţţéñ çöûľđ ñöţ ƀé řéɱöṽéđ. Pľéåšé đéľéţé íţ ýöûřšéľƒ: \(path)"
    }
  }

  func notSaved(keptAt path: String) -> String {
    "Wĥåţ ýöû ŵřöţé çöûľđ ñöţ ƀé šåṽéđ." + kept(path)
  }

  private func kept(_ path: String?) -> String {
    path.map { " Yöûř ţéẋţ íš ķéþţ íñ \($0); đéľéţé íţ ŵĥéñ ýöû ñö ľöñğéř ñééđ íţ." } ?? ""
  }
}
