// Written by `make pseudo`, from EnglishCommandWords+Follow.swift.
import Decks
import Documents
import Faces
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  // MARK: - Being followed
  func cannotBeFollowed(_ path: String, _ reason: String) -> String {
    "A šéçöñđ ŵíñđöŵ (řéƒľéçţ ƒöľľöŵ) çåñ'ţ ƀé ûšéđ: \(path): \(reason). Tĥé šéššíöñ ğöéš öñ ŵíţĥöûţ."
  }
  func notPrivate(_ folder: String) -> String {
    "íţ íš öþéñ ţö öţĥéřš; ɱåķé íţ ýöûřš åľöñé ŵíţĥ çĥɱöđ 700 \(folder)"
  }
  var socketPathTooLong: String {
    "íţš ñåɱé íš ţöö ľöñğ; šéţ XDG_RUNTIME_DIR öř TMPDIR ţö å šĥöřţéř ƒöľđéř"
  }
  var socketTaken: String { "šöɱéţĥíñğ éľšé ľíšţéñš ţĥéřé åľřéåđý" }
  var folderCannotBeTold: String { "íţš ñåɱé ĥöľđš å çöñţřöľ çĥåřåçţéř öř íšñ'ţ UTF-8" }

  var nothingToFollow: String {
    "ñö šéššíöñ řûñš íñ å ŵĥöľé ŵíñđöŵ. Béğíñ öñé ŵíţĥ `reflect team`, åñđ ƒöľľöŵ íţ ƒřöɱ å šéçöñđ öñé."
  }

  // MARK: - Which face
  var dumbTerminal: String {
    "Tĥíš ţéřɱíñåľ çåľľš íţšéľƒ đûɱƀ (TERM=đûɱƀ), šö þľåíñ ľíñéš åřé ûšéđ."
  }
  var unknownTerminal: String { "TERM íšñ'ţ šéţ, šö þľåíñ ľíñéš åřé ûšéđ." }

  // MARK: - In the whole window
  var trySavingAgainKey: String {
    "Yöûř ľåšţ åñšŵéř íšñ'ţ šåṽéđ ýéţ. Přéšš å ķéý ţö ţřý åğåíñ, öř Cţřľ-C ţö šţöþ."
  }
  func recordRemoved(_ path: String, keys: Bool) -> String {
    let told = "Söɱéöñé řéɱöṽéđ ţĥé řéçöřđ öƒ ţĥíš šéššíöñ, \(path), ŵĥíľé íţ ŵåš öþéñ. "
    return told
      + (keys
        ? "Eñţéř ŵříţéš ţĥé ŵĥöľé řéçöřđ ƀåçķ. Cţřľ-C éñđš ţĥé šéššíöñ ŵíţĥöûţ íţ."
        : "ý ŵříţéš ţĥé ŵĥöľé řéçöřđ ƀåçķ, ñ éñđš ţĥé šéššíöñ ŵíţĥöûţ íţ: ")
  }
  func endedWithoutRecord(_ session: SessionID) -> String {
    "Séššíöñ \(session) ĥåš éñđéđ ŵíţĥöûţ íţš řéçöřđ: ñöţĥíñğ öƒ íţ íš ķéþţ."
  }
  func draftNotKept(_ reason: String) -> String {
    "Wĥåţ ýöû åřé ŵříţíñğ íšñ'ţ ķéþţ öñ ţĥé đíšķ ýéţ, ûñţíľ ýöû ğíṽé íţ. \(reason)"
  }
  func begunToWrite(_ words: some StringProtocol) -> String {
    "Yöû ĥåđ ƀéğûñ ţö ŵříţé, åñđ ñöţ ğíṽéñ íţ ýéţ: \(words)"
  }
  func keptIn(_ path: String) -> String { "Tĥé řéçöřđ öƒ ţĥíš šéššíöñ íš íñ \(path)." }

  // MARK: - The menu in the whole window
  var writingHandout: String { "Wříţíñğ ţĥé ƒíľé…" }
  func handoutNotStarted(_ arguments: [String]) -> String {
    "Tĥé ƒíľé çöûľđ ñöţ ƀé ƀéğûñ. Qûíţ, åñđ ţýþé: řéƒľéçţ \(arguments.joined(separator: " "))"
  }
}
