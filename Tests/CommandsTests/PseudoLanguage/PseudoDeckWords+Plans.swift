// Written by `make pseudo`, from EnglishDeckWords+Plans.swift.
import Practice

@testable import Decks

extension PseudoDeckWords {
  // MARK: Keys of blocks

  func blockKeyEmpty(_ key: String) -> String {
    "`\(key):` ĥåš ñöţĥíñğ åƒţéř íţ; ŵříţé íţ, öř đéľéţé ţĥé ľíñé"
  }

  func blockKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` íš ğíṽéñ ţŵíçé, ƒířšţ öñ ľíñé \(first); ķééþ öñé öƒ ţĥéɱ"
  }

  // MARK: Charts

  var chartWithoutTitle: String { "ţĥé çĥåřţ ĥåš ñö ţíţľé; åđđ å ľíñé `title: …`" }
  var chartWithoutBars: String { "ţĥé çĥåřţ ĥåš ñö ƒíğûřéš; åđđ ľíñéš `Label: number`" }
  var chartLineShape: String {
    "ţĥíš ľíñé íšñ'ţ `Label: number`; ŵříţé å ľåƀéľ, å çöľöñ åñđ å ñûɱƀéř"
  }

  func chartFigure(_ figure: String) -> String {
    """
    `\(figure)` íšñ'ţ å ñûɱƀéř; ŵříţé šûçĥ åš `14.8` öř `-3`, ŵíţĥöûţ šéþåřåţöřš, \
    åñđ þûţ ţĥé ûñíţ íñ `unit:`
    """
  }

  // MARK: Tables

  var tableColumns: String {
    "ţĥé çöľûɱñš åřéñ'ţ řéåđåƀľé; ŵříţé `columns: ` åñđ åţ ľéåšţ ţŵö ĥéåđíñğš ŵíţĥ ` | ` ƀéţŵééñ"
  }
  var tableWithoutRows: String {
    "ţĥé ţåƀľé ĥåš ñö řöŵš; åđđ ľíñéš `Label | figure | figure`"
  }
  var tableRowWithoutLabel: String {
    "ţĥé řöŵ ĥåš ñö ľåƀéľ; ŵříţé öñé ƀéƒöřé íţš ƒířšţ ` | `"
  }

  func tableWithout(_ key: String) -> String {
    "ţĥé ţåƀľé ĥåš ñö `\(key):`; åđđ å ľíñé `\(key): …`"
  }

  func tableCellCount(_ count: Int, columns: Int) -> String {
    """
    ţĥé řöŵ ĥåš \(count) \(count == 1 ? "çéľľ" : "çéľľš") ŵíţĥ íţš ľåƀéľ, ţĥé çöľûɱñš åřé \
    \(columns); ŵříţé öñé çéľľ ƒöř éåçĥ çöľûɱñ, `–` ŵĥéřé ţĥéřé'š ñö ƒíğûřé
    """
  }

  func tableCell(_ cell: String) -> String {
    """
    `\(cell)` íšñ'ţ å ƒíğûřé; ŵříţé `9.3`, `9.3 (9.7)`, `0–57` ŵíţĥ åñ éñ đåšĥ, öř `–` ƒöř ñöñé, \
    ŵíţĥöûţ šéþåřåţöřš öř ûñíţš
    """
  }

  func tableMarkShape(_ item: String) -> String {
    "`\(item)` íšñ'ţ å ɱåřķ åñđ íţš ɱéåñíñğ; ŵříţé šûçĥ åš `* p < 0.05`, ŵíţĥ `;` ƀéţŵééñ ɱåřķš"
  }

  func tableMarkTwice(_ mark: String) -> String {
    "ţĥé ɱåřķ `\(mark)` íš éẋþľåíñéđ ţŵíçé; ķééþ öñé öƒ ţĥéɱ"
  }

  func tableMarkUnlisted(_ mark: String) -> String {
    "ţĥé ɱåřķ `\(mark)` íšñ'ţ éẋþľåíñéđ; åđđ íţ ţö `marks:` ŵíţĥ íţš ɱéåñíñğ"
  }

  func tableMarkUnused(_ mark: String) -> String {
    "ñö ƒíğûřé çåřříéš ţĥé ɱåřķ `\(mark)`; åđđ íţ ŵĥéřé íţ ƀéľöñğš, öř ţåķé íţ öûţ öƒ `marks:`"
  }

  // MARK: Steps

  var stepTwice: String {
    "å šţéþ ĥåš öñé `step` ƀľöçķ; ğíṽé ţĥíš öñé å `##` ĥéåđíñğ öƒ íţš öŵñ"
  }
  var stepLineUnknown: String {
    """
    ţĥíš ľíñé íšñ'ţ ķñöŵñ íñ å `step` ƀľöçķ; ŵříţé `kind:`, `minutes:`, `card:`, `pick:`, \
    `model:` öř `each:`, åñđ ŵĥåţ íš šåíđ ƀéľöŵ ţĥé ƀľöçķ
    """
  }
  var stepCardOrPick: String {
    """
    å çåřđ šţéþ ñåɱéš öñé çåřđ öř þíçķš öñé; ŵříţé öñé ľíñé `card: ID`, `pick: theme=ID` öř \
    `pick: any`
    """
  }
  var stepModelOfClose: String {
    "öñľý å çľöšé šţéþ ĥåš å `model:`; ɱöṽé íţ ţĥéřé, öř đéľéţé íţ"
  }

  func stepWithoutBlock(_ title: String) -> String {
    """
    ţĥé šţéþ “\(title)” đöéšñ'ţ ƀéğíñ ŵíţĥ å `step` ƀľöçķ; ŵříţé ```` ```step ````, `kind: …`, \
    `minutes: …` åñđ ```` ``` ```` říğĥţ ûñđéř íţš ĥéåđíñğ
    """
  }

  func stepWithout(_ key: String) -> String {
    "ţĥé šţéþ ĥåš ñö `\(key):`; åđđ å ľíñé `\(key): …`"
  }

  func stepKindUnknown(_ text: String) -> String {
    "`\(text)` íšñ'ţ å ķíñđ öƒ šţéþ; ŵříţé öñé öƒ \(list(PlanStep.Kind.allCases.map(\.rawValue)))"
  }

  func stepKeyOfCards(_ key: String) -> String {
    "öñľý å çåřđ šţéþ ĥåš `\(key):`; đéľéţé íţ, öř ŵříţé `kind: card`"
  }

  func stepCardShape(_ name: String) -> String {
    "`\(name)` çåñ'ţ ƀé å çåřđ; ŵříţé íţš íđ, öř íţš đéçķ'š íđ, `/` åñđ íţš íđ"
  }

  func stepPickShape(_ text: String) -> String {
    "`\(text)` çåñ'ţ ƀé þíçķéđ ƒřöɱ; ŵříţé `theme=` åñđ å ţĥéɱé'š íđ, öř `any`"
  }

  func stepEachInvalid(_ text: String) -> String {
    "`\(text)` íšñ'ţ å ñûɱƀéř öƒ šéçöñđš; ŵříţé ĥöŵ ľöñğ éåçĥ þéřšöñ ĥåš, ƒřöɱ 1 ţö 600"
  }

  var stepEachOfNobody: String {
    """
    ĥöŵ ɱåñý þéöþľé ţåķé å ţûřñ íšñ'ţ šåíđ; åđđ `people:` ţö ţĥé ĥéåđéř, ŵíţĥ ţĥé ɱöšţ ŵĥö šþéåķ \
    öñé åƒţéř ţĥé öţĥéř
    """
  }

  func stepTooLong(_ words: Int, people: Int, minutes: Int) -> String {
    let turns = people == 0 ? "" : ", åñđ å ţûřñ ƒöř éåçĥ öƒ \(people) þéöþľé,"
    return """
      ţĥé \(words) ŵöřđš šåíđ ţö éṽéřýöñé\(turns) ţåķé ľöñğéř ţĥåñ ţĥíš šţéþ'š \
      \(minutes == 1 ? "ɱíñûţé" : "\(minutes) ɱíñûţéš") åţ \(WordCount.aMinute) ŵöřđš å ɱíñûţé; \
      šåý ľéšš, öř ğíṽé ţĥé šţéþ ɱöřé
      """
  }

  func stepTooShortForCard(_ card: String, needs: Int, minutes: Int) -> String {
    """
    ţĥé çåřđ `\(card)` ñééđš åƀöûţ \(needs) ɱíñûţéš, ţĥíš šţéþ ĥåš \(minutes); \
    ğíṽé íţ ɱöřé, öř çĥööšé å šĥöřţéř çåřđ
    """
  }

  // MARK: Plans and models

  var planWithoutSteps: String {
    "ţĥé þľåñ ĥåš ñö šţéþš; ŵříţé éåçĥ åš å `##` ĥéåđíñğ ŵíţĥ å `step` ƀľöçķ ûñđéř íţ"
  }
  var planModelUnused: String {
    "å ɱöđéľ íš öñľý ûšéđ ƀý å þéřšöñ åľöñé; åđđ `solo` ţö `setting:`, öř ţåķé `model:` öûţ"
  }
  var modelWithoutQuestions: String {
    "ţĥé ɱöđéľ ĥåš ñö ɋûéšţíöñš; ŵříţé éåçĥ åš å `##` ĥéåđíñğ ŵíţĥ å šĥöřţ þåřåğřåþĥ ûñđéř íţ"
  }

  func settingUnknown(_ name: String) -> String {
    "`\(name)` íšñ'ţ å šéţţíñğ; ŵříţé öñé öƒ \(list(Setting.allCases.map(\.rawValue)))"
  }

  func peopleInvalid(_ text: String) -> String {
    """
    `\(text)` íšñ'ţ å ñûɱƀéř öƒ þéöþľé; ŵříţé ĥöŵ ɱåñý šþéåķ öñé åƒţéř ţĥé öţĥéř åţ ɱöšţ, ƒřöɱ \
    1 ţö 100
    """
  }

  func leadUnknown(_ text: String) -> String {
    let ways = SessionRecord.Lead.allCases.map { "`\($0.rawValue)`" }
    return "`\(text)` íšñ'ţ å ŵåý ţö ľéåđ; ŵříţé öñé öƒ \(ways.joined(separator: ", "))"
  }

  func viewsInvalid(_ text: String) -> String {
    """
    `\(text)` íšñ'ţ ĥöŵ öƒţéñ ṽíéŵš åřé ğíṽéñ; ŵříţé 2 (ƀéƒöřé ţåľķ åñđ åƒţéř ţĥé ƒíñđíñğ) öř 3 \
    (åƒţéř ţåľķ, ţöö)
    """
  }

  func minutesDoNotAddUp(_ total: Int, plan: Int) -> String {
    "ţĥé šţéþš ţåķé \(total) ɱíñûţéš íñ åľľ, ţĥé ĥéåđéř šåýš \(plan); ɱåķé ţĥéɱ ţĥé šåɱé"
  }

  func planCardUnknown(_ name: String) -> String {
    "ţĥéřé'š ñö çåřđ `\(name)` ţĥåţ çåñ ƀé ûšéđ; çöřřéçţ ţĥé íđ, öř ƒíẋ ţĥé çåřđ"
  }

  func planCardAmbiguous(_ name: String, decks: [String]) -> String {
    "šéṽéřåľ đéçķš ĥåṽé å çåřđ `\(name)`; ŵříţé öñé öƒ \(list(decks.map { "\($0)/\(name)" }))"
  }

  func planThemeUnknown(_ theme: String, known: [String]) -> String {
    "ñö çåřđ ĥåš ţĥé ţĥéɱé `\(theme)`; ŵříţé öñé öƒ \(list(known))"
  }

  func planThemeUsedUp(_ theme: String, cards: Int) -> String {
    """
    ţĥé ţĥéɱé `\(theme)` ĥåš öñľý \(cards) \(cards == 1 ? "çåřđ" : "çåřđš"), \
    ţöö ƒéŵ ƒöř ţĥíš šţéþ; þíçķ åñöţĥéř ţĥéɱé, öř `any`
    """
  }

  func planModelUnknown(_ model: String, known: [String]) -> String {
    known.isEmpty
      ? "ţĥéřé'š ñö ɱöđéľ `\(model)`; åđđ íţš ƒíľé, öř ţåķé `model:` öûţ"
      : "ţĥéřé'š ñö ɱöđéľ `\(model)`; ŵříţé öñé öƒ \(list(known)), öř ţåķé `model:` öûţ"
  }

  func questionEmpty(_ title: String) -> String {
    "ţĥé ɋûéšţíöñ “\(title)” ĥåš ñö ţéẋţ; þûţ ţĥé ɋûéšţíöñ íñ å šéñţéñçé ûñđéř íţš ĥéåđíñğ"
  }

  // MARK: Terms
  func termIncomplete(_ term: String) -> String {
    "ţĥé ţéřɱ \"\(term)\" íšñ'ţ çöɱþľéţé. Wříţé å ľíšţ ûñđéř íţš ĥéåđíñğ ŵíţĥ ţĥřéé íţéɱš: "
      + "`- Why: …`, `- Say instead: …`, `- Source: …`."
  }
  func termLabelUnknown(_ label: String) -> String {
    "\"\(label)\" íš ñö ľåƀéľ öƒ å ţéřɱ. Ušé Aľšö, Wĥý, Såý íñšţéåđ öř Söûřçé."
  }
  func termUsed(_ term: Term) -> String {
    "\"\(term.words)\": \(sentence(term.why)) Såý íñšţéåđ: \(sentence(term.instead)) "
      + "Wĥéřé ţĥé ţéẋţ ɱéåñš ţö ɋûéšţíöñ ţĥé ŵöřđš, þûţ ţĥéɱ íñ đöûƀľé ɋûöţåţíöñ ɱåřķš."
  }

  private func sentence(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
  }
}
