// Written by `make pseudo`, from EnglishCommandWords+Learning.swift.
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  // MARK: - Questions and answers

  func learningBegins(_ profile: Dossier.Profile) -> String {
    """
    \(profile.title), åš çĥéçķéđ öñ \(profile.checked). Wříţé åƀöûţ ýöûř öŵñ þřåçţíçé. Ušé řöľéš åñđ ñö ñåɱéš, \
    åñđ ľéåṽé öûţ ŵĥåţéṽéř çöûľđ þöíñţ ţö å ýöûñğ þéřšöñ. Eṽéřý åñšŵéř íš šåṽéđ ƀéƒöřé ţĥé ñéẋţ ɋûéšţíöñ. \
    Wöřđš ţĥåţ åľŵåýš ŵöřķ: éđíţ, ƀåçķ, åğåíñ, ŵříţţéñ, ĥéľþ, ɋûíţ.
    """
  }
  func askLearning(_ field: LearningField, hasAnswer: Bool) -> String {
    let enter = hasAnswer ? "Eñţéř ķééþš íţ" : "Eñţéř ľéåṽéš íţ öûţ"
    return switch field {
    case .date, .reviewOn: "A đåý šûçĥ åš 2026-11-21 (\(enter)): "
    case .minutes: "Míñûţéš (\(enter)): "
    case .peerRole: "A řöľé, ñö ñåɱé (\(enter)): "
    case .standards, .evidence: "Séɱíçöľöñš ƀéţŵééñ (\(enter)): "
    case .title, .kind: "A ƒéŵ ŵöřđš (\(enter)): "
    case .description, .whyRelevant, .whatILearnt, .impact, .whoBenefits, .peerLearning,
      .nextNeeds:
      "Yöûř åñšŵéř (\(enter), éđíţ öþéñš åñ éđíţöř): "
    }
  }
  var learningHelp: String {
    """
    Týþé ýöûř åñšŵéř íñ öñé ľíñé, öř éđíţ ţö ŵříţé íţ íñ åñ éđíţöř. ƀåçķ ğöéš ţö ţĥé ɋûéšţíöñ ƀéƒöřé, åğåíñ šĥöŵš \
    ţĥíš öñé öñçé ɱöřé, ŵříţţéñ ľíšţš ýöûř åñšŵéřš. /çöřřéçţ 2 šöɱé ŵöřđš þûţš åñšŵéř 2 říğĥţ, åñđ /řéɱöṽé 2 ţåķéš \
    íţ öûţ. ŵĥéřé ţéľľš ŵĥåţ íš šåṽéđ, åñđ ɋûíţ šţöþš åñđ ķééþš íţ. Tö åñšŵéř ŵíţĥ šûçĥ å ŵöřđ, þûţ å ƀåçķšľåšĥ íñ ƒřöñţ.
    """
  }
  var toDrawOn: String { "Tö đřåŵ öñ, íñ ýöûř öŵñ ŵöřđš åñđ öñ ţĥé çåřđš:" }
  func drawnOn(_ item: OwnWords.Item) -> String {
    switch item {
    case .card(let card):
      "\(card.title)\(card.title.last == "?" ? "" : ".") \(card.statement)"
    case .finding(let finding): "Tĥé ƒíñđíñğ: \(finding.statement)"
    case .view(let view, let moment, let card): drawnView(view, moment, card)
    case .answer(let words, let prompt): "\(prompt) Yöû ŵřöţé: \(words)"
    case .reflection(let words, let title): "\(title) Yöû ŵřöţé: \(words)"
    case .action(let action): drawnAction(action)
    }
  }
  private func drawnView(_ view: View, _ moment: ViewMoment, _ card: CardWording) -> String {
    let when =
      switch moment {
      case .beforeTalk: "ƀéƒöřé"
      case .afterTalk: "åƒţéř ţåľķ"
      case .afterFinding: "åƒţéř ţĥé ƒíñđíñğ"
      }
    let stood =
      switch view.position {
      case .named(let position): position
      case .pass: "þåšš"
      }
    return "\(card.title), \(when): \(stood)." + (view.reason.map { " Yöû ŵřöţé: \($0)" } ?? "")
  }
  private func drawnAction(_ action: Action) -> String {
    let parts = [
      action.when.map { "Wĥéñ \($0): " }, action.text,
      action.outcome?.whatHappened.map { ". Wĥåţ ĥåþþéñéđ: \($0)" },
      action.outcome?.whatChanged.map { ". Wĥåţ íţ çĥåñğéđ: \($0)" },
    ]
    return "Yöû åğřééđ: " + parts.compactMap { $0 }.joined()
  }
  func answerUnclear(_ fault: Dossier.Fault) -> String {
    switch fault {
    case .noDay(let text): "\"\(text)\" íšñ'ţ å đåý. Wříţé íţ šûçĥ åš 2026-11-21."
    case .noMinutes(let text):
      "\"\(text)\" íšñ'ţ å ñûɱƀéř öƒ ɱíñûţéš. Wříţé å ŵĥöľé ñûɱƀéř, šûçĥ åš 45."
    case .needed: "Tĥíš çåñ'ţ ƀé ľéƒţ éɱþţý. Wříţé šöɱéţĥíñğ éľšé íñ íţš þľåçé."
    }
  }
  var askWhichAnswer: String {
    "Wĥíçĥ åñšŵéř đö ýöû ŵåñţ ţö þûţ říğĥţ? Iţš ñûɱƀéř, öř Eñţéř ƒöř ñöñé: "
  }
  func noSuchAnswer(_ text: String, of answers: Int) -> String {
    "\"\(text)\" íš ñöñé öƒ ţĥé åñšŵéřš. Gíṽé å ñûɱƀéř ƒřöɱ 1 ţö \(answers)."
  }
  func answerLine(_ number: Int, _ title: String, _ answer: String?) -> String {
    "\(number). \(title): \(answer ?? "ñöţ åñšŵéřéđ ýéţ")"
  }
  var askActivity: String { "Wĥåţ đö ýöû ŵåñţ ţö ŵříţé åƀöûţ? A ƒéŵ ŵöřđš: " }
  var activityNeeded: String {
    "šåý ŵĥåţ íţ'š åƀöûţ: ñåɱé šéššíöñš ŵíţĥ --from, öř ğíṽé å ƒéŵ ŵöřđš ŵíţĥ --title."
  }

  // MARK: - What is kept

  func learningSaved(_ id: SessionID, at path: String) -> String {
    "Såṽéđ: \(path). Tö ğö öñ ŵíţĥ íţ ľåţéř: řéƒľéçţ çþđ řéšûɱé \(id)"
  }
  func learningEnded(_ dossier: Dossier) -> String {
    """
    Tĥåţ ŵåš ţĥé ľåšţ ɋûéšţíöñ. Iţ åñšŵéřš ţĥé ɋûéšţíöñš öñ ţĥé ƒöřɱ åš çĥéçķéđ öñ \(dossier.profile.checked); çĥéçķ \
    ŵíţĥ ýöûř řéğûľåţöř. Tö þûţ íţ říğĥţ: řéƒľéçţ çþđ éđíţ \(dossier.id). Tö šéñđ öř þåšţé íţ: \
    řéƒľéçţ çþđ éẋþöřţ \(dossier.id) -ö FILE.đöçẋ
    """
  }
  func learningResumed(_ dossier: Dossier) -> String {
    "Göíñğ öñ ŵíţĥ \(dossier.title) (\(dossier.id))."
  }
  func learningGoneThrough(_ id: SessionID) -> String {
    "éṽéřý ɋûéšţíöñ öƒ \(id) ŵåš åšķéđ. `reflect cpd edit \(id)` þûţš åñšŵéřš říğĥţ."
  }
  var noLearning: String {
    "Tĥéřé åřé ñö řéçöřđš öƒ ľéåřñíñğ ýéţ. `reflect cpd new --from last` ƀéğíñš öñé ƒřöɱ ýöûř ľåšţ šéššíöñ."
  }
  func noLearning(_ since: CalendarDay?, _ until: CalendarDay?) -> String {
    let span = [since.map { "ƒřöɱ \($0)" }, until.map { "ţö \($0)" }].compactMap { $0 }
    return span.isEmpty
      ? noLearning : "Tĥéřé íš ñö řéçöřđ öƒ ľéåřñíñğ \(span.joined(separator: " "))."
  }
  func learningLine(_ stored: StoredDossier) -> String {
    let dossier = stored.dossier
    let facts = [
      dossier.kind, dossier.minutes.map { "\($0) ɱíñ" },
      dossier.setting.rawValue, dossier.profile.id,
      dossier.isGoneThrough ? nil : "ûñƒíñíšĥéđ",
      stored.integrity == .intact ? nil : "çĥåñğéđ öûţšíđé řéƒľéçţ",
    ].compactMap { $0 }
    return
      "\(dossier.id)  \(dossier.day)  \(dossier.title) (\(facts.joined(separator: ", ")))"
  }
  func learningDueLine(_ stored: StoredDossier, until day: CalendarDay) -> String {
    "\(learningLine(stored)); ķéþţ ûñţíľ \(day)"
  }
  func noLearningDue(_ time: Age) -> String {
    "Nö řéçöřđ öƒ ľéåřñíñğ íš þåšţ íţš đåý. Tĥéý'řé ķéþţ \(time); `reflect preferences set "
      + "ķééþ-ľéåřñíñğ-ƒöř` changes that."
  }
  func learningPast(_ count: Int) -> String {
    let what =
      count == 1
      ? "1 řéçöřđ öƒ ľéåřñíñğ íš þåšţ ţĥé đåý ûñţíľ ŵĥíçĥ íţ'š ķéþţ"
      : "\(count) řéçöřđš öƒ ľéåřñíñğ åřé þåšţ ţĥé đåý ûñţíľ ŵĥíçĥ ţĥéý'řé ķéþţ"
    return "\(what): `reflect cpd due` ľíšţš, `reflect cpd delete` đéľéţéš."
  }
  var howToDeleteLearning: String {
    "`reflect cpd delete ID` đéľéţéš öñé öñçé ýöû'ṽé šåíđ ýéš; `reflect preferences set "
      + "ķééþ-ľéåřñíñğ-ƒöř 6ý` keeps all of them longer."
  }
  func noSuchLearning(_ name: String) -> String {
    "\"\(name)\" íš ñö řéçöřđ öƒ ľéåřñíñğ. `reflect cpd list` ľíšţš ŵĥåţ ţĥéřé íš."
  }
  func learningBusy(_ id: String) -> String {
    "\(id) íš ƀéíñğ ŵříţţéñ íñ åñöţĥéř řéƒľéçţ. Cľöšé íţ ţĥéřé, ţĥéñ ţřý åğåíñ."
  }
  func learningDeleteQuestion(_ id: SessionID, title: String) -> String {
    "Déľéţé \(title.isEmpty ? "ţĥé řéçöřđ öƒ ľéåřñíñğ" : "\"\(title)\"") (\(id)) ƒöř ğööđ? ý öř ñ: "
  }
  func learningDeleted(_ id: SessionID) -> String {
    "Déľéţéđ \(id). Fíľéš ţĥåţ ŵéřé ɱåđé ƒřöɱ íţ šţåý."
  }
  func learningFileName(_ id: SessionID) -> String { "ľéåřñíñğ-\(id)" }
  var learningListFileName: String { "ľéåřñíñğ" }
  var nothingToPutRight: String { "šåý ŵĥíçĥ åñšŵéř: --question N, ŵíţĥ --words öř --take-out." }
  var answerPutRight: String { "Iţ šåýš šö ñöŵ. Fíľéš ţĥåţ ŵéřé ɱåđé ƒřöɱ íţ šţåý åš ţĥéý åřé." }

  // MARK: - Profiles

  func profileLine(_ profile: LearningProfile, today: CalendarDay) -> String {
    "\(profile.id)  \(profile.title), çĥéçķéđ \(profile.checked)"
      + (profile.isOld(on: today) ? " (ɱöřé ţĥåñ å ýéåř åğö: çĥéçķ íţ åğåíñ)" : "")
  }
  func profileLines(_ profile: LearningProfile, today: CalendarDay) -> [String] {
    let questions = profile.questions.flatMap { question in
      ["", question.title] + PlainText.paragraphs(question.text).map { "  \($0)" }
    }
    let old = profile.isOld(on: today) ? ["", profileIsOld(profile)] : []
    return [profile.title, profile.body] + old + [""] + PlainText.paragraphs(profile.about)
      + [
        "", "Cĥéçķéđ öñ \(profile.checked). Tö çĥéçķ åğåíñ: \(profile.checkAgain)",
        profile.address.map { "Séé \($0.address)" },
      ].compactMap { $0 } + questions
  }
  func profileIsOld(_ profile: LearningProfile) -> String {
    """
    Tĥé ɋûéšţíöñš öƒ \(profile.title) ŵéřé çĥéçķéđ öñ \(profile.checked), ɱöřé ţĥåñ å ýéåř åğö. Cĥéçķ ŵíţĥ ýöûř \
    řéğûľåţöř: \(profile.checkAgain)
    """
  }
  func noSuchProfile(_ id: String, known: [String]) -> String {
    "ţĥéřé'š ñö þřöƒíľé \"\(id)\". "
      + (known.isEmpty ? "Tĥéřé åřé ñöñé ĥéřé." : "Tĥéřé åřé: \(known.joined(separator: ", ")).")
  }
}
