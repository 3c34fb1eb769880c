// Written by `make pseudo`, from EnglishDeckWords+Profiles.swift.
import Practice

@testable import Decks

extension PseudoDeckWords {
  var profileWithoutQuestions: String {
    "ţĥé þřöƒíľé åšķš ñöţĥíñğ; åđđ å `##` ĥéåđíñğ ƒöř éåçĥ ɋûéšţíöñ öƒ ţĥé ƒöřɱ"
  }
  var profileOfFactsAlone: String {
    "ţĥé þřöƒíľé åšķš ƒöř ƒåçţš åľöñé; åđđ å ɋûéšţíöñ ţĥåţ'š åñšŵéřéđ íñ ŵöřđš, šûçĥ åš `keep-as: what-i-learnt`"
  }
  func checkedInvalid(_ text: String) -> String {
    "`\(text)` íšñ'ţ å đåý; ŵříţé ţĥé đåý öñ ŵĥíçĥ ţĥé ƒöřɱ ŵåš çĥéçķéđ, šûçĥ åš 2026-11-21"
  }
  func checkedAhead(_ day: CalendarDay) -> String {
    "\(day) íš ýéţ ţö çöɱé; þûţ `checked:` říğĥţ, öř ţĥé çľöçķ öƒ ţĥíš çöɱþûţéř"
  }
  func profileOld(_ checked: CalendarDay) -> String {
    """
    ţĥé ƒöřɱ ŵåš çĥéçķéđ öñ \(checked), ɱöřé ţĥåñ å ýéåř åğö; ľööķ åţ íţ åğåíñ, åñđ ţĥéñ çĥåñğé \
    `checked:`
    """
  }
  func profileLanguageInvalid(_ text: String) -> String {
    "`\(text)` íšñ'ţ ţĥé ñåɱé öƒ å ľåñğûåğé; ŵříţé šûçĥ åš `en` öř `cy`"
  }
  func questionWithoutBlock(_ title: String) -> String {
    "\"\(title)\" ĥåš ñö `question` ƀľöçķ; ƀéğíñ íţ ŵíţĥ öñé ţĥåţ šåýš `keep-as: …`"
  }
  var questionWithoutField: String {
    "ţĥé ɋûéšţíöñ đöéšñ'ţ šåý ŵĥåţ íţš åñšŵéř íš ķéþţ åš; åđđ å ľíñé `keep-as: \(fields)`"
  }
  var questionLineUnknown: String {
    "å `question` ƀľöçķ ĥåš ţĥé ľíñéš `keep-as:` åñđ `draw-on:`; ŵříţé öñé öƒ ţĥéɱ, öř đéľéţé ţĥíš ľíñé"
  }
  func questionFieldUnknown(_ text: String) -> String {
    "`\(text)` íšñ'ţ šöɱéţĥíñğ åñ åñšŵéř íš ķéþţ åš; ŵříţé öñé öƒ \(fields)"
  }
  func questionSourceUnknown(_ text: String) -> String {
    "`\(text)` íšñ'ţ šöɱéţĥíñğ ţö đřåŵ öñ; ŵříţé šöɱé öƒ \(sources)"
  }
  func questionTwice(_ field: LearningField, first: Int) -> String {
    """
    ţĥé ɋûéšţíöñ öñ ľíñé \(first) íš ķéþţ åš `\(field.rawValue)` åš ŵéľľ; ķééþ öñé öƒ ţĥéɱ, öř \
    çĥööšé åñöţĥéř `keep-as:`
    """
  }

  private var fields: String { LearningField.allCases.map(\.rawValue).joined(separator: ", ") }
  private var sources: String { LearningSource.allCases.map(\.rawValue).joined(separator: ", ") }
}
