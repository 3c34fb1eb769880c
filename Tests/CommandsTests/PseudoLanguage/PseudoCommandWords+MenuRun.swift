// Written by `make pseudo`, from EnglishCommandWords+MenuRun.swift.
import Practice

@testable import Commands

extension PseudoCommandWords {
  var backToMenu: String { "Přéšš Eñţéř ţö ğö ƀåçķ ţö ţĥé ɱéñû: " }
  func deleted(_ sessions: Int) -> String {
    sessions == 1 ? "1 šéššíöñ ŵåš đéľéţéđ." : "\(sessions) šéššíöñš ŵéřé đéľéţéđ."
  }
  func filesRemain(_ files: [String]) -> String {
    files.isEmpty
      ? "Sûɱɱåříéš ţĥåţ ŵéřé šåṽéđ éľšéŵĥéřé, þříñţéđ öř šéñţ šţåý."
      : "Tĥéšé ƒíľéš šţåý; đéľéţé ţĥéɱ ýöûřšéľƒ: \(files.joined(separator: ", "))."
  }
  var savedForLater: String { "Iţ'š šåṽéđ. Yöû çåñ ğö öñ ŵíţĥ íţ ƒřöɱ ĥéřé." }
  var nothingAnswered: String { "Nöţĥíñğ ŵåš åñšŵéřéđ, šö ñöţĥíñğ íš ķéþţ." }
}
