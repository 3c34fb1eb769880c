// Written by `make pseudo`, from EnglishDocumentWords+LookBack.swift.
import Practice

@testable import Documents

extension PseudoDocumentWords {
  func lookBackTitle(_ group: String?) -> String {
    group.map { "Lööķíñğ ƀåçķ: \($0)" } ?? "Lööķíñğ ƀåçķ"
  }
  func lookBackPurpose(isOwn: Bool) -> String {
    isOwn
      ? """
      Wĥåţ I’ṽé ɱéţ, ŵĥåţ I ţĥöûğĥţ ţĥéñ åñđ ŵĥåţ I ţĥöûğĥţ ľåţéř, åñđ ŵĥåţ ƀéçåɱé öƒ ţĥé ţĥíñğš I \
      ɱéåñţ ţö đö. Iţ’š ƒöř ɱé: ñöƀöđý éľšé ğéţš íţ ûñľéšš I ğíṽé íţ ţö ţĥéɱ.
      """
      : """
      Wĥåţ ŵé’ṽé ɱéţ ţöğéţĥéř, ŵĥéřé ţĥé řööɱ šţööđ ţĥéñ åñđ ľåţéř, åñđ ŵĥåţ ƀéçåɱé öƒ ţĥé ţĥíñğš \
      ŵé åğřééđ. Nöƀöđý’š öŵñ ṽíéŵ íš íñ íţ.
      """
  }
  func nothingToLookBackOn(since day: CalendarDay?, isOwn: Bool) -> String {
    let since = day.map { " šíñçé \(self.day($0))" } ?? ""
    return isOwn
      ? "Tĥéřé’š ñöţĥíñğ öƒ ýöûř öŵñ ţö ľööķ ƀåçķ öñ\(since) ýéţ. Mééţ öñé çåřđ öñ ýöûř öŵñ, åñđ íţ’ľľ ƀé ĥéřé."
      : "Tĥéřé’š ñöţĥíñğ öƒ ţĥíš ğřöûþ ţö ľööķ ƀåçķ öñ\(since) ýéţ. Aƒţéř íţš ñéẋţ šéššíöñ ţĥéřé ŵíľľ ƀé."
  }
  var period: String { "Fřöɱ åñđ ţö" }
  func period(from first: CalendarDay, to last: CalendarDay) -> String {
    first == last ? day(first) : "\(day(first)) ţö \(day(last))"
  }
  var cardsMet: String { "Cåřđš ɱéţ" }
  var session: String { "Séššíöñ" }
  var metAndWhen: String { "Wĥåţ ŵåš ɱéţ, åñđ ŵĥéñ" }
  var cardsByTheme: String { "Cåřđš ɱéţ, ƀý ţĥéɱé" }
  func themesNotVisited(_ titles: [String]) -> String {
    "Nöţ ṽíšíţéđ ýéţ: \(titles.joined(separator: "; "))."
  }
  var viewsThenAndNow: String { "Víéŵš ţĥéñ åñđ ñöŵ" }
  var movementIsNoScore: String {
    "A ṽíéŵ ţĥåţ ɱöṽéđ íš ñö ƀéţţéř ţĥåñ öñé ţĥåţ šţåýéđ. Wĥåţ ɱåţţéřš íš ţĥé řéåšöñ."
  }
  func metOn(_ day: CalendarDay, again: Bool) -> String {
    again ? "\(self.day(day)), ɱéţ åğåíñ" : self.day(day)
  }
  func metBefore(_ day: CalendarDay, alone: Bool) -> String {
    "\(alone ? "I’đ" : "Tĥíš ğřöûþ ĥåđ") ɱéţ ţĥíš çåřđ ƀéƒöřé, öñ \(self.day(day))."
  }
  var howSureThen: String { "Höŵ šûřé I ŵåš, ƒřöɱ 1 ţö 5" }
  var promises: String { "Přöɱíšéš, åñđ ŵĥåţ ƀéçåɱé öƒ ţĥéɱ" }
  var whatBecame: String { "Wĥåţ ƀéçåɱé öƒ íţ" }
  var whatItChanged: String { "Wĥåţ íţ çĥåñğéđ:" }
  var notLookedAtYet: String { "Nöţ ľööķéđ åţ ýéţ" }
  func lookedAtOn(_ day: CalendarDay) -> String { "Tö ƀé ľööķéđ åţ öñ \(self.day(day))" }
  var card: String { "Cåřđ" }
  var metLast: String { "Méţ ľåšţ" }
  var comesBackFrom: String { "Cåñ ƀé ɱéţ åğåíñ ƒřöɱ" }
  var cardsComeBack: String { "Cåřđš ţĥåţ çöɱé ƀåçķ" }
}
