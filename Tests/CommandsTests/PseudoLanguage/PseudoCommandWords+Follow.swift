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
    "A šéçöñđ ŵíñđöŵ (řéƒľéçţ ƒöľľöŵ) çåññöţ ƀé ûšéđ: \(path): \(reason). Tĥé šéššíöñ ğöéš öñ ŵíţĥöûţ."
  }
  func notPrivate(_ folder: String) -> String {
    "íţ íš öþéñ ţö öţĥéřš; ɱåķé íţ ýöûřš åľöñé ŵíţĥ çĥɱöđ 700 \(folder)"
  }
  var socketPathTooLong: String {
    "íţš ñåɱé íš ţöö ľöñğ; šéţ XDG_RUNTIME_DIR öř TMPDIR ţö å šĥöřţéř ƒöľđéř"
  }
  var socketTaken: String { "šöɱéţĥíñğ éľšé ľíšţéñš ţĥéřé åľřéåđý" }
  var folderCannotBeTold: String { "íţš ñåɱé ĥöľđš å çöñţřöľ çĥåřåçţéř öř íš ñöţ UTF-8" }

  // MARK: - Following
  var waitingForSession: String {
    "Nö šéššíöñ řûñš íñ å ŵĥöľé ŵíñđöŵ ĵûšţ ñöŵ. Tĥíš ŵíñđöŵ ŵåíţš ƒöř öñé; ɋ çľöšéš íţ."
  }
  var nothingToFollow: String {
    "ñö šéššíöñ řûñš íñ å ŵĥöľé ŵíñđöŵ. Béğíñ öñé ŵíţĥ `reflect team`, åñđ ƒöľľöŵ íţ ƒřöɱ å šéçöñđ öñé."
  }
  var nothingToSayItTo: String { "Nö šéššíöñ íš çöññéçţéđ, šö ţĥåţ ŵåš ñöţ ţåķéñ." }
  var notHandedOver: String { "Tĥåţ ŵåš ľéƒţ åš íţ íš." }
  var onlyAtMainKeyboard: String { "Tĥåţ çåñ öñľý ƀé đöñé åţ ţĥé ɱåíñ ķéýƀöåřđ." }
  func savedAtMainKeyboard(_ id: SessionID) -> String {
    "Eṽéřý åñšŵéř öƒ šéššíöñ \(id) íš šåṽéđ åš íţ íš ğíṽéñ, ƀý ţĥé þřöğřåɱ åţ ţĥé ɱåíñ ķéýƀöåřđ."
  }
  func follow(_ news: Follower.News) -> String? {
    switch news {
    case .attached(let others) where !others.isEmpty:
      "Oţĥéř šéššíöñš řûñ åš ŵéľľ: \(others.map(\.text).joined(separator: ", ")). "
        + "Tö ƒöľľöŵ öñé öƒ ţĥéɱ: řéƒľéçţ ƒöľľöŵ ID."
    case .full:
      "\(SessionServer.places) ŵíñđöŵš ƒöľľöŵ ţĥé šéššíöñ åľřéåđý. Cľöšé öñé öƒ ţĥéɱ ƒířšţ."
    case .notUnderstood:
      "Tĥé šéššíöñ íš řûñ ƀý åñöţĥéř ṽéřšíöñ öƒ řéƒľéçţ. Sţöþ íţ åñđ řéšûɱé íţ ŵíţĥ ţĥíš öñé."
    case .unreadable(let reason): "Wĥåţ ţĥé šéššíöñ šĥöŵš çåññöţ ƀé řéåđ: \(reason)"
    case .attached, .changed, .answered, .lost: nil
    }
  }
  func lost(_ record: SessionRecord?) -> String? {
    guard let record else { return waitingForSession }
    guard record.ending == nil else { return nil }
    return
      "Tĥé šéššíöñ ĥåš šţöþþéđ. Tĥíš ŵíñđöŵ ŵåíţš ƒöř íţ ţö ğö öñ (řéƒľéçţ řéšûɱé \(record.id)); "
      + "ɋ çľöšéš íţ."
  }

  // MARK: - Which face
  var dumbTerminal: String {
    "Tĥíš ţéřɱíñåľ çåľľš íţšéľƒ đûɱƀ (TERM=đûɱƀ), šö þľåíñ ľíñéš åřé ûšéđ."
  }
  var unknownTerminal: String { "TERM íš ñöţ šéţ, šö þľåíñ ľíñéš åřé ûšéđ." }

  // MARK: - In the whole window
  var trySavingAgainKey: String {
    "Yöûř ľåšţ åñšŵéř íš ñöţ šåṽéđ ýéţ. Přéšš å ķéý ţö ţřý åğåíñ, öř Cţřľ-C ţö šţöþ."
  }
  func draftNotKept(_ reason: String) -> String {
    "Wĥåţ ýöû åřé ŵříţíñğ íš ñöţ ķéþţ öñ ţĥé đíšķ ýéţ, ûñţíľ ýöû ğíṽé íţ. \(reason)"
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
