// swift-format-ignore-file
// Written by `make golden` from the protocols in Sources/Faces/Words.

import Practice
import Window

@testable import Faces

protocol PseudoFaceWords: FaceWords {}

extension PseudoFaceWords {
  func day(_ day: CalendarDay) -> String { pseudo(EnglishPlainWords().day(day)) }
  func outcome(_ result: ActionOutcome.Result) -> String { pseudo(EnglishPlainWords().outcome(result)) }
  var keys: any KeyNames { pseudo(EnglishPlainWords().keys) }
  var yes: [String] { pseudo(EnglishPlainWords().yes) }
  var no: [String] { pseudo(EnglishPlainWords().no) }
}

protocol PseudoSessionWords: PseudoFaceWords, SessionWords {}

extension PseudoSessionWords {
  func heading(_ status: Scene.Status) -> String { pseudo(EnglishPlainWords().heading(status)) }
  func time(_ status: Scene.Status) -> String { pseudo(EnglishPlainWords().time(status)) }
  func duties(_ duties: Duties) -> String { pseudo(EnglishPlainWords().duties(duties)) }
  func signal(_ signal: TimeSignal) -> String { pseudo(EnglishPlainWords().signal(signal)) }
  func slept(_ seconds: Int) -> String { pseudo(EnglishPlainWords().slept(seconds)) }
  func position(_ position: Position) -> String { pseudo(EnglishPlainWords().position(position)) }
  func reasonGoes(_ isShared: Bool) -> String { pseudo(EnglishPlainWords().reasonGoes(isShared)) }
  var handedBack: String { pseudo(EnglishPlainWords().handedBack) }
  var positionTaken: String { pseudo(EnglishPlainWords().positionTaken) }
  var tallyTaken: String { pseudo(EnglishPlainWords().tallyTaken) }
  var noted: String { pseudo(EnglishPlainWords().noted) }
  var setAside: String { pseudo(EnglishPlainWords().setAside) }
  var changed: String { pseudo(EnglishPlainWords().changed) }
  var labelTaken: String { pseudo(EnglishPlainWords().labelTaken) }
  func extended(by minutes: Int) -> String { pseudo(EnglishPlainWords().extended(by: minutes)) }
  func saved(session: SessionID, path: String) -> [String] { pseudo(EnglishPlainWords().saved(session: session, path: path)) }
  var nothingToKeep: String { pseudo(EnglishPlainWords().nothingToKeep) }
  var noCards: String { pseudo(EnglishPlainWords().noCards) }
  var here: String { pseudo(EnglishPlainWords().here) }
  var planHeading: String { pseudo(EnglishPlainWords().planHeading) }
  func planStep(_ title: String, minutes: Int, isHere: Bool, _ status: Step.Status) -> String { pseudo(EnglishPlainWords().planStep(title, minutes: minutes, isHere: isHere, status)) }
  var planHint: String { pseudo(EnglishPlainWords().planHint) }
  func offersHeading(_ title: String?) -> String { pseudo(EnglishPlainWords().offersHeading(title)) }
  func offer(_ card: CardStock.Offer) -> String { pseudo(EnglishPlainWords().offer(card)) }
  var searchPlaceholder: String { pseudo(EnglishPlainWords().searchPlaceholder) }
  var nothingFound: String { pseudo(EnglishPlainWords().nothingFound) }
  var writtenHeading: String { pseudo(EnglishPlainWords().writtenHeading) }
  var nothingWritten: String { pseudo(EnglishPlainWords().nothingWritten) }
  func written(_ subject: Correction.Subject, _ words: String, isPrivate: Bool) -> String { pseudo(EnglishPlainWords().written(subject, words, isPrivate: isPrivate)) }
  var writtenHint: String { pseudo(EnglishPlainWords().writtenHint) }
  func pace(_ pace: Pace, ends: Int?) -> String { pseudo(EnglishPlainWords().pace(pace, ends: ends)) }
  func paceInShort(_ pace: Pace, ends: Int?) -> String { pseudo(EnglishPlainWords().paceInShort(pace, ends: ends)) }
  var saysHeading: String { pseudo(EnglishPlainWords().saysHeading) }
  var nothingToSay: String { pseudo(EnglishPlainWords().nothingToSay) }
  var noFacilitatorNotes: String { pseudo(EnglishPlainWords().noFacilitatorNotes) }
  var facilitatorNotesHeading: String { pseudo(EnglishPlainWords().facilitatorNotesHeading) }
  var allPromptsHeading: String { pseudo(EnglishPlainWords().allPromptsHeading) }
  var noPrompts: String { pseudo(EnglishPlainWords().noPrompts) }
  func stand(_ person: Participant?, _ moment: ViewMoment) -> String { pseudo(EnglishPlainWords().stand(person, moment)) }
  func tally(role: String?, people: Int, _ moment: ViewMoment) -> String { pseudo(EnglishPlainWords().tally(role: role, people: people, moment)) }
  func slips(_ slips: Scene.Slips) -> String { pseudo(EnglishPlainWords().slips(slips)) }
  func slipsUnclear(_ fault: SlipLine.Fault, positions: Int) -> String { pseudo(EnglishPlainWords().slipsUnclear(fault, positions: positions)) }
  var confidenceUnclear: String { pseudo(EnglishPlainWords().confidenceUnclear) }
  func tallyNeeds(_ count: Int) -> String { pseudo(EnglishPlainWords().tallyNeeds(count)) }
  func tallyTooMany(_ people: Int) -> String { pseudo(EnglishPlainWords().tallyTooMany(people)) }
  func reviewUnclear(_ day: CalendarDay) -> String { pseudo(EnglishPlainWords().reviewUnclear(day)) }
  var reviewPast: String { pseudo(EnglishPlainWords().reviewPast) }
  var noDay: [String] { pseudo(EnglishPlainWords().noDay) }
  var oneUnit: [String] { pseudo(EnglishPlainWords().oneUnit) }
  var fromNow: [String] { pseudo(EnglishPlainWords().fromNow) }
  func unit(_ word: String) -> ReviewDayWords.Unit? { EnglishPlainWords().unit(unpseudo(word)) }
  var moreUnclear: String { pseudo(EnglishPlainWords().moreUnclear) }
  var privacyReminder: String { pseudo(EnglishPlainWords().privacyReminder) }
  var mayPass: String { pseudo(EnglishPlainWords().mayPass) }
  func firstViewsLocked(_ setting: Setting) -> String { pseudo(EnglishPlainWords().firstViewsLocked(setting)) }
  func ownFirstView(_ view: View) -> [String] { pseudo(EnglishPlainWords().ownFirstView(view)) }
  func earlierView(_ earlier: EarlierView, now: View) -> [String] { pseudo(EnglishPlainWords().earlierView(earlier, now: now)) }
  var earlierGone: String { pseudo(EnglishPlainWords().earlierGone) }
  func earlierCounts(_ day: CalendarDay) -> String { pseudo(EnglishPlainWords().earlierCounts(day)) }
  func besideEarlier(findings: [String]) -> [String] { pseudo(EnglishPlainWords().besideEarlier(findings: findings)) }
  func returnOffered(_ offer: CardReturn) -> String { pseudo(EnglishPlainWords().returnOffered(offer)) }
  func promptHeading(_ number: Int, of total: Int, solo: Bool) -> String { pseudo(EnglishPlainWords().promptHeading(number, of: total, solo: solo)) }
  func noted(_ note: String) -> String { pseudo(EnglishPlainWords().noted(note)) }
  func written(_ note: String) -> String { pseudo(EnglishPlainWords().written(note)) }
  func findingHeading(_ finding: FindingWording, _ number: Int, of total: Int) -> String { pseudo(EnglishPlainWords().findingHeading(finding, number, of: total)) }
  var doesNotSay: String { pseudo(EnglishPlainWords().doesNotSay) }
  func source(_ sources: [String], locator: String) -> [String] { pseudo(EnglishPlainWords().source(sources, locator: locator)) }
  func column(_ moment: ViewMoment) -> String { pseudo(EnglishPlainWords().column(moment)) }
  func movementHeading(role: String?) -> String { pseudo(EnglishPlainWords().movementHeading(role: role)) }
  func moved(_ position: String, _ counts: [(column: String, count: Int?)]) -> String { pseudo(EnglishPlainWords().moved(position, counts)) }
  func noViews(_ moment: ViewMoment) -> String { pseudo(EnglishPlainWords().noViews(moment)) }
  var movementIsNoScore: String { pseudo(EnglishPlainWords().movementIsNoScore) }
  func smallMovement(_ moved: Movement.Moved) -> String { pseudo(EnglishPlainWords().smallMovement(moved)) }
  var smallGroup: String { pseudo(EnglishPlainWords().smallGroup) }
  func ownMovement(_ views: ByMoment<Position?>) -> String { pseudo(EnglishPlainWords().ownMovement(views)) }
  var tryThis: String { pseudo(EnglishPlainWords().tryThis) }
  func action(_ action: Action) -> String { pseudo(EnglishPlainWords().action(action)) }
  var whenWords: [String] { pseudo(EnglishPlainWords().whenWords) }
  var thenWords: [String] { pseudo(EnglishPlainWords().thenWords) }
  func reasonsInSummary(shared: Int, kept: Int, isAsked: Bool) -> String { pseudo(EnglishPlainWords().reasonsInSummary(shared: shared, kept: kept, isAsked: isAsked)) }
  func reviewHeading(_ number: Int, of total: Int) -> String { pseudo(EnglishPlainWords().reviewHeading(number, of: total)) }
  func review(_ review: ActionReview) -> [String] { pseudo(EnglishPlainWords().review(review)) }
  var nothingToReview: String { pseudo(EnglishPlainWords().nothingToReview) }
  var actionsAgreed: String { pseudo(EnglishPlainWords().actionsAgreed) }
  var noActionAgreed: String { pseudo(EnglishPlainWords().noActionAgreed) }
  var parked: String { pseudo(EnglishPlainWords().parked) }
  var noSupport: String { pseudo(EnglishPlainWords().noSupport) }
  var support: String { pseudo(EnglishPlainWords().support) }
  func questionHeading(_ title: String, model: String, number: Int, of total: Int) -> String { pseudo(EnglishPlainWords().questionHeading(title, model: model, number: number, of: total)) }
  func ended(_ kind: Ending.Kind) -> String { pseudo(EnglishPlainWords().ended(kind)) }
  func refusal(_ refusal: Refusal) -> String { pseudo(EnglishPlainWords().refusal(refusal)) }
  func tooLong(limit: Int) -> String { pseudo(EnglishPlainWords().tooLong(limit: limit)) }
  func reason(_ kind: Identifying.Kind) -> String { pseudo(EnglishPlainWords().reason(kind)) }
  func mayIdentify(_ found: [(words: String, why: String)], more: Int) -> String { pseudo(EnglishPlainWords().mayIdentify(found, more: more)) }
  var mayIdentifyQuestion: String { pseudo(EnglishPlainWords().mayIdentifyQuestion) }
  var mayIdentifyKeys: String { pseudo(EnglishPlainWords().mayIdentifyKeys) }
  var nothingWarned: String { pseudo(EnglishPlainWords().nothingWarned) }
  var noName: [String] { pseudo(EnglishPlainWords().noName) }
  var writeAgain: [String] { pseudo(EnglishPlainWords().writeAgain) }
  func viewsOnPhones(_ views: Scene.PhoneViews) -> String { pseudo(EnglishPlainWords().viewsOnPhones(views)) }
  func phones(_ phones: PhonesShown) -> [String] { pseudo(EnglishPlainWords().phones(phones)) }
  func taken(_ change: PhonesChange) -> String? { pseudo(EnglishPlainWords().taken(change)) }
  var joinHeading: String { pseudo(EnglishPlainWords().joinHeading) }
  func haveJoined(_ people: Int) -> String { pseudo(EnglishPlainWords().haveJoined(people)) }
  func joinNotes(_ phones: PhonesShown) -> [String] { pseudo(EnglishPlainWords().joinNotes(phones)) }
  var handsQuestion: String { pseudo(EnglishPlainWords().handsQuestion) }
  var handsMeaning: String { pseudo(EnglishPlainWords().handsMeaning) }
  func doorWords(isOpen: Bool) -> [String] { pseudo(EnglishPlainWords().doorWords(isOpen: isOpen)) }
  func phoneReasonsWords(areAsked: Bool) -> [String] { pseudo(EnglishPlainWords().phoneReasonsWords(areAsked: areAsked)) }
  var phonesAgain: [String] { pseudo(EnglishPlainWords().phonesAgain) }
  var noPhones: String { pseudo(EnglishPlainWords().noPhones) }
  func refusal(ofPhones refusal: Refusal) -> String? { pseudo(EnglishPlainWords().refusal(ofPhones: refusal)) }
}

struct PseudoStageWords: PseudoSessionWords, StageWords {
  func stepNumber(_ number: Int, of total: Int) -> String { pseudo(EnglishStageWords().stepNumber(number, of: total)) }
  func cardNumber(_ number: Int, of total: Int) -> String { pseudo(EnglishStageWords().cardNumber(number, of: total)) }
  var sessionOver: String { pseudo(EnglishStageWords().sessionOver) }
  var clockStopped: String { pseudo(EnglishStageWords().clockStopped) }
  func clock(_ seconds: Int, isCalm: Bool) -> String { pseudo(EnglishStageWords().clock(seconds, isCalm: isCalm)) }
  func sessionClock(_ seconds: Int) -> String { pseudo(EnglishStageWords().sessionClock(seconds)) }
  func viewsInShort(_ count: Int, of total: Int) -> String { pseudo(EnglishStageWords().viewsInShort(count, of: total)) }
  func moreMarks(page: Int, of total: Int, on: String, back: String) -> [String] { pseudo(EnglishStageWords().moreMarks(page: page, of: total, on: on, back: back)) }
  var helpHint: String { pseudo(EnglishStageWords().helpHint) }
  func handover(to label: String) -> [String] { pseudo(EnglishStageWords().handover(to: label)) }
  var handoverQuestion: String { pseudo(EnglishStageWords().handoverQuestion) }
  var handedBackQuestion: String { pseudo(EnglishStageWords().handedBackQuestion) }
  var pausedHeading: String { pseudo(EnglishStageWords().pausedHeading) }
  var pausedWords: String { pseudo(EnglishStageWords().pausedWords) }
  func sure(_ person: Participant?) -> String { pseudo(EnglishStageWords().sure(person)) }
  func confidence(_ number: Int) -> String { pseudo(EnglishStageWords().confidence(number)) }
  var whatBecame: String { pseudo(EnglishStageWords().whatBecame) }
  func question(for scene: Scene) -> String { pseudo(EnglishStageWords().question(for: scene)) }
  func placeholder(for scene: Scene) -> String { pseudo(EnglishStageWords().placeholder(for: scene)) }
  func enterTakes(_ day: CalendarDay) -> String { pseudo(EnglishStageWords().enterTakes(day)) }
  func readAs(_ day: CalendarDay) -> String { pseudo(EnglishStageWords().readAs(day)) }
  var readAsNoDay: String { pseudo(EnglishStageWords().readAsNoDay) }
  func dayExamples(_ day: CalendarDay) -> String { pseudo(EnglishStageWords().dayExamples(day)) }
  func countsLeft(_ left: Int) -> String { pseudo(EnglishStageWords().countsLeft(left)) }
  func counts(shown: Bool) -> String { pseudo(EnglishStageWords().counts(shown: shown)) }
  var hiddenCount: String { pseudo(EnglishStageWords().hiddenCount) }
  var countsHidden: String { pseudo(EnglishStageWords().countsHidden) }
  var lockSlips: String { pseudo(EnglishStageWords().lockSlips) }
  var slipsNotKnown: String { pseudo(EnglishStageWords().slipsNotKnown) }
  var countsMissing: String { pseudo(EnglishStageWords().countsMissing) }
  func fieldRule(bytesLeft: Int) -> FieldRule { pseudo(EnglishStageWords().fieldRule(bytesLeft: bytesLeft)) }
  func chooseFirst(_ context: KeyContext) -> String { pseudo(EnglishStageWords().chooseFirst(context)) }
  var enterGives: String { pseudo(EnglishStageWords().enterGives) }
  func noSuchChoice(_ count: Int) -> String { pseudo(EnglishStageWords().noSuchChoice(count)) }
  var nothingToWrite: String { pseudo(EnglishStageWords().nothingToWrite) }
  var minutesUnclear: String { pseudo(EnglishStageWords().minutesUnclear) }
  func keyUnknown(in context: KeyContext) -> String { pseudo(EnglishStageWords().keyUnknown(in: context)) }
  func stageRefusal(_ refusal: Refusal) -> String { pseudo(EnglishStageWords().stageRefusal(refusal)) }
  func stageSignal(_ signal: TimeSignal) -> String { pseudo(EnglishStageWords().stageSignal(signal)) }
  var stageTallyTaken: String { pseudo(EnglishStageWords().stageTallyTaken) }
  func keepHeading(_ kind: Overlay.Kept) -> String { pseudo(EnglishStageWords().keepHeading(kind)) }
  func putAside(_ kind: Overlay.Kept) -> String { pseudo(EnglishStageWords().putAside(kind)) }
  var minutesHeading: String { pseudo(EnglishStageWords().minutesHeading) }
  var minutesPlaceholder: String { pseudo(EnglishStageWords().minutesPlaceholder) }
  var savedHeading: String { pseudo(EnglishStageWords().savedHeading) }
  var savedAlways: String { pseudo(EnglishStageWords().savedAlways) }
  var noReasonsLeftOut: String { pseudo(EnglishStageWords().noReasonsLeftOut) }
  var cardsHeading: String { pseudo(EnglishStageWords().cardsHeading) }
  var commandHeading: String { pseudo(EnglishStageWords().commandHeading) }
  var commandPlaceholder: String { pseudo(EnglishStageWords().commandPlaceholder) }
  var searchHeading: String { pseudo(EnglishStageWords().searchHeading) }
  func confirmation(_ confirmation: Confirmation, isFollowed: Bool) -> ( heading: String, meaning: String ) { pseudo(EnglishStageWords().confirmation(confirmation, isFollowed: isFollowed)) }
  var fieldIsOpen: String { pseudo(EnglishStageWords().fieldIsOpen) }
  var more: String { pseudo(EnglishStageWords().more) }
  var pageBefore: String { pseudo(EnglishStageWords().pageBefore) }
  var leave: String { pseudo(EnglishStageWords().leave) }
  var showFigures: String { pseudo(EnglishStageWords().showFigures) }
  var onePrompt: String { pseudo(EnglishStageWords().onePrompt) }
  var handoverGo: String { pseudo(EnglishStageWords().handoverGo) }
  var giveAnswer: String { pseudo(EnglishStageWords().giveAnswer) }
  var leaveOut: String { pseudo(EnglishStageWords().leaveOut) }
  var giveCounts: String { pseudo(EnglishStageWords().giveCounts) }
  var everybodyPasses: String { pseudo(EnglishStageWords().everybodyPasses) }
  var nextCount: String { pseudo(EnglishStageWords().nextCount) }
  func goOn(in scene: Scene) -> String { pseudo(EnglishStageWords().goOn(in: scene)) }
  func giveNothing(to scene: Scene) -> String { pseudo(EnglishStageWords().giveNothing(to: scene)) }
  func give(_ overlay: Overlay) -> String { pseudo(EnglishStageWords().give(overlay)) }
  func answer(_ yes: Bool, to confirmation: Confirmation) -> String { pseudo(EnglishStageWords().answer(yes, to: confirmation)) }
  func short(_ action: KeyAction) -> String? { pseudo(EnglishStageWords().short(action)) }
  var helpHeading: String { pseudo(EnglishStageWords().helpHeading) }
  func help(_ context: KeyContext) -> [String] { pseudo(EnglishStageWords().help(context)) }
  func does(_ action: KeyAction, in context: KeyContext) -> String { pseudo(EnglishStageWords().does(action, in: context)) }
  func letters(for action: KeyAction) -> [Character] { pseudo(EnglishStageWords().letters(for: action)) }
}

struct PseudoPlainWords: PseudoSessionWords, PlainWords {
  func handover(to label: String, isErased: Bool) -> [String] { pseudo(EnglishPlainWords().handover(to: label, isErased: isErased)) }
  var handoverQuestion: String { pseudo(EnglishPlainWords().handoverQuestion) }
  var handedBackQuestion: String { pseudo(EnglishPlainWords().handedBackQuestion) }
  var notBeforeHandover: String { pseudo(EnglishPlainWords().notBeforeHandover) }
  var endQuestion: String { pseudo(EnglishPlainWords().endQuestion) }
  var notEnded: String { pseudo(EnglishPlainWords().notEnded) }
  var cardsHeading: String { pseudo(EnglishPlainWords().cardsHeading) }
  func tallyQuestion(_ counts: [(String, Int)], people: Int) -> String { pseudo(EnglishPlainWords().tallyQuestion(counts, people: people)) }
  func question(for scene: Scene) -> String { pseudo(EnglishPlainWords().question(for: scene)) }
  func choice(_ number: Int, _ words: String) -> String { pseudo(EnglishPlainWords().choice(number, words)) }
  var passChoice: String { pseudo(EnglishPlainWords().passChoice) }
  var goOnUnclear: String { pseudo(EnglishPlainWords().goOnUnclear) }
  var pausedUnclear: String { pseudo(EnglishPlainWords().pausedUnclear) }
  func positionUnclear(_ choices: [String]) -> String { pseudo(EnglishPlainWords().positionUnclear(choices)) }
  var severalChoices: String { pseudo(EnglishPlainWords().severalChoices) }
  var positionEmpty: String { pseudo(EnglishPlainWords().positionEmpty) }
  func tallyUnclear(_ choices: [String], people: Int) -> String { pseudo(EnglishPlainWords().tallyUnclear(choices, people: people)) }
  func tallyLeavesOut(_ left: Int, of people: Int) -> String { pseudo(EnglishPlainWords().tallyLeavesOut(left, of: people)) }
  var tallyTwice: String { pseudo(EnglishPlainWords().tallyTwice) }
  var outcomeUnclear: String { pseudo(EnglishPlainWords().outcomeUnclear) }
  var jumpUnclear: String { pseudo(EnglishPlainWords().jumpUnclear) }
  var noteEmpty: String { pseudo(EnglishPlainWords().noteEmpty) }
  var parkEmpty: String { pseudo(EnglishPlainWords().parkEmpty) }
  var editUnclear: String { pseudo(EnglishPlainWords().editUnclear) }
  var unknownCommand: String { pseudo(EnglishPlainWords().unknownCommand) }
  var helpHint: String { pseudo(EnglishPlainWords().helpHint) }
  func viewsIn(_ count: Int, of total: Int) -> String { pseudo(EnglishPlainWords().viewsIn(count, of: total)) }
  var leaderHint: String { pseudo(EnglishPlainWords().leaderHint) }
  var talkHint: String { pseudo(EnglishPlainWords().talkHint) }
  func reasonsHint(kept: Int, isAsked: Bool) -> String? { pseudo(EnglishPlainWords().reasonsHint(kept: kept, isAsked: isAsked)) }
  func reasonsWords(_ isIn: Bool) -> [String] { pseudo(EnglishPlainWords().reasonsWords(isIn)) }
  var noteOrAnswer: String { pseudo(EnglishPlainWords().noteOrAnswer) }
  func help(for ask: Scene.Ask) -> [String] { pseudo(EnglishPlainWords().help(for: ask)) }
  var helpInWords: String { pseudo(EnglishPlainWords().helpInWords) }
  var commandsHeading: String { pseudo(EnglishPlainWords().commandsHeading) }
  func usage(of word: CommandWord) -> String { pseudo(EnglishPlainWords().usage(of: word)) }
  var pauseWords: [String] { pseudo(EnglishPlainWords().pauseWords) }
  var pauseTitle: String { pseudo(EnglishPlainWords().pauseTitle) }
  var gentlerWords: [String] { pseudo(EnglishPlainWords().gentlerWords) }
  var nothingToSpread: String { pseudo(EnglishPlainWords().nothingToSpread) }
  var nothingOfThatNumber: String { pseudo(EnglishPlainWords().nothingOfThatNumber) }
  func takeOutQuestion(_ words: String) -> String { pseudo(EnglishPlainWords().takeOutQuestion(words)) }
  func command(_ word: CommandWord) -> (typed: String, does: String) { pseudo(EnglishPlainWords().command(word)) }
  func typed(for word: CommandWord) -> [String] { pseudo(EnglishPlainWords().typed(for: word)) }
  func isMinutes(_ word: String) -> Bool { EnglishPlainWords().isMinutes(unpseudo(word)) }
}

struct PseudoMenuWords: PseudoFaceWords, MenuWords {
  var title: String { pseudo(EnglishMenuWords().title) }
  var lead: [String] { pseudo(EnglishMenuWords().lead) }
  func place(_ number: Int, of count: Int) -> String { pseudo(EnglishMenuWords().place(number, of: count)) }
  var moreBelow: String { pseudo(EnglishMenuWords().moreBelow) }
  func rowsBelow(_ rows: Int) -> String { pseudo(EnglishMenuWords().rowsBelow(rows)) }
  var searchLabel: String { pseudo(EnglishMenuWords().searchLabel) }
  var searching: String { pseudo(EnglishMenuWords().searching) }
  var pressSlash: String { pseudo(EnglishMenuWords().pressSlash) }
  var notAKey: String { pseudo(EnglishMenuWords().notAKey) }
  func noSuchNumber(_ count: Int) -> String { pseudo(EnglishMenuWords().noSuchNumber(count)) }
  var nothingFound: String { pseudo(EnglishMenuWords().nothingFound) }
  func label(_ choice: MainChoice, due: Int) -> String { pseudo(EnglishMenuWords().label(choice, due: due)) }
  func about(_ choice: MainChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  var sessionsTitle: String { pseudo(EnglishMenuWords().sessionsTitle) }
  var lookingForSessions: String { pseudo(EnglishMenuWords().lookingForSessions) }
  var nothingToGoOnWith: String { pseudo(EnglishMenuWords().nothingToGoOnWith) }
  func severalWaiting(_ count: Int) -> String { pseudo(EnglishMenuWords().severalWaiting(count)) }
  func unreadable(_ files: Int) -> String { pseudo(EnglishMenuWords().unreadable(files)) }
  func session(_ record: SessionRecord) -> String { pseudo(EnglishMenuWords().session(record)) }
  func whoFor(_ record: SessionRecord) -> String { pseudo(EnglishMenuWords().whoFor(record)) }
  func standsAt(_ record: SessionRecord) -> String { pseudo(EnglishMenuWords().standsAt(record)) }
  func isOver(_ ending: Ending?) -> String { pseudo(EnglishMenuWords().isOver(ending)) }
  func begun(_ day: CalendarDay) -> String { pseudo(EnglishMenuWords().begun(day)) }
  func lastAdded(_ day: CalendarDay) -> String { pseudo(EnglishMenuWords().lastAdded(day)) }
  var stepsHeading: String { pseudo(EnglishMenuWords().stepsHeading) }
  var hereMark: String { pseudo(EnglishMenuWords().hereMark) }
  var doneMark: String { pseudo(EnglishMenuWords().doneMark) }
  func setting(_ setting: Setting) -> String { pseudo(EnglishMenuWords().setting(setting)) }
  func people(_ count: Int) -> String { pseudo(EnglishMenuWords().people(count)) }
  var asManyAsJoin: String { pseudo(EnglishMenuWords().asManyAsJoin) }
  func waysTitle(_ setting: Setting) -> String { pseudo(EnglishMenuWords().waysTitle(setting)) }
  func way(_ way: Way) -> String { pseudo(EnglishMenuWords().way(way)) }
  func about(_ way: Way) -> String { pseudo(EnglishMenuWords().about(way)) }
  func about(_ setting: Setting) -> String { pseudo(EnglishMenuWords().about(setting)) }
  var settingsTitle: String { pseudo(EnglishMenuWords().settingsTitle) }
  func plansTitle(_ use: MenuPage.PlanUse) -> String { pseudo(EnglishMenuWords().plansTitle(use)) }
  func plan(_ plan: Plan) -> String { pseudo(EnglishMenuWords().plan(plan)) }
  func planFor(_ audience: String) -> String { pseudo(EnglishMenuWords().planFor(audience)) }
  func step(_ step: PlanStep) -> String { pseudo(EnglishMenuWords().step(step)) }
  var readingPlans: String { pseudo(EnglishMenuWords().readingPlans) }
  var noPlans: String { pseudo(EnglishMenuWords().noPlans) }
  var peopleTitle: String { pseudo(EnglishMenuWords().peopleTitle) }
  func howMany(_ range: ClosedRange<Int>) -> String { pseudo(EnglishMenuWords().howMany(range)) }
  var peopleLabel: String { pseudo(EnglishMenuWords().peopleLabel) }
  func notThatMany(_ range: ClosedRange<Int>) -> String { pseudo(EnglishMenuWords().notThatMany(range)) }
  var rolesTitle: String { pseudo(EnglishMenuWords().rolesTitle) }
  var whichRoles: String { pseudo(EnglishMenuWords().whichRoles) }
  var rolesLabel: String { pseudo(EnglishMenuWords().rolesLabel) }
  var rolesUnclear: String { pseudo(EnglishMenuWords().rolesUnclear) }
  func tooFewInRoles(_ people: Int, _ range: ClosedRange<Int>) -> String { pseudo(EnglishMenuWords().tooFewInRoles(people, range)) }
  var groupTitle: String { pseudo(EnglishMenuWords().groupTitle) }
  var nameGroup: String { pseudo(EnglishMenuWords().nameGroup) }
  var otherGroup: String { pseudo(EnglishMenuWords().otherGroup) }
  var noGroup: String { pseudo(EnglishMenuWords().noGroup) }
  var aboutGroup: String { pseudo(EnglishMenuWords().aboutGroup) }
  var aboutNoGroup: String { pseudo(EnglishMenuWords().aboutNoGroup) }
  var newGroupTitle: String { pseudo(EnglishMenuWords().newGroupTitle) }
  var newGroupLead: String { pseudo(EnglishMenuWords().newGroupLead) }
  var groupLabel: String { pseudo(EnglishMenuWords().groupLabel) }
  func groupUnclear(_ fault: GroupName.Fault) -> String { pseudo(EnglishMenuWords().groupUnclear(fault)) }
  func group(_ name: GroupName) -> String { pseudo(EnglishMenuWords().group(name)) }
  func company(_ company: Company) -> String { pseudo(EnglishMenuWords().company(company)) }
  var beginTitle: String { pseudo(EnglishMenuWords().beginTitle) }
  var beginAloneTitle: String { pseudo(EnglishMenuWords().beginAloneTitle) }
  var begin: String { pseudo(EnglishMenuWords().begin) }
  var beginAbout: String { pseudo(EnglishMenuWords().beginAbout) }
  func capture(_ capture: Capture) -> String { pseudo(EnglishMenuWords().capture(capture)) }
  func about(_ capture: Capture) -> String { pseudo(EnglishMenuWords().about(capture)) }
  var usualCapture: String { pseudo(EnglishMenuWords().usualCapture) }
  var willBegin: String { pseudo(EnglishMenuWords().willBegin) }
  func cardsToUse(_ count: Int) -> String { pseudo(EnglishMenuWords().cardsToUse(count)) }
  func cardsTitle(_ use: MenuPage.CardUse) -> String { pseudo(EnglishMenuWords().cardsTitle(use)) }
  func ticked(_ count: Int) -> String { pseudo(EnglishMenuWords().ticked(count)) }
  var readingCards: String { pseudo(EnglishMenuWords().readingCards) }
  var noCards: String { pseudo(EnglishMenuWords().noCards) }
  func cardFacts(_ theme: String, minutes: Int, _ weight: Card.Weight?) -> String { pseudo(EnglishMenuWords().cardFacts(theme, minutes: minutes, weight)) }
  func weight(_ weight: Card.Weight) -> String { pseudo(EnglishMenuWords().weight(weight)) }
  func upTo(_ minutes: Int) -> String { pseudo(EnglishMenuWords().upTo(minutes)) }
  var talk: String { pseudo(EnglishMenuWords().talk) }
  var tryThis: String { pseudo(EnglishMenuWords().tryThis) }
  var findingHeld: String { pseudo(EnglishMenuWords().findingHeld) }
  var findingHeading: String { pseudo(EnglishMenuWords().findingHeading) }
  var ownExperience: String { pseudo(EnglishMenuWords().ownExperience) }
  var doesNotSay: String { pseudo(EnglishMenuWords().doesNotSay) }
  var source: String { pseudo(EnglishMenuWords().source) }
  var notesHeading: String { pseudo(EnglishMenuWords().notesHeading) }
  var noNotes: String { pseudo(EnglishMenuWords().noNotes) }
  var noFinding: String { pseudo(EnglishMenuWords().noFinding) }
  func faults(_ count: Int) -> String { pseudo(EnglishMenuWords().faults(count)) }
  var findingsTitle: String { pseudo(EnglishMenuWords().findingsTitle) }
  var findingsOfCardTitle: String { pseudo(EnglishMenuWords().findingsOfCardTitle) }
  var noFindings: String { pseudo(EnglishMenuWords().noFindings) }
  var cardsResting: String { pseudo(EnglishMenuWords().cardsResting) }
  var noCardRests: String { pseudo(EnglishMenuWords().noCardRests) }
  var readingRecords: String { pseudo(EnglishMenuWords().readingRecords) }
  var readingText: String { pseudo(EnglishMenuWords().readingText) }
  var goneTitle: String { pseudo(EnglishMenuWords().goneTitle) }
  var gone: String { pseudo(EnglishMenuWords().gone) }
  var pastTitle: String { pseudo(EnglishMenuWords().pastTitle) }
  var noSessions: String { pseudo(EnglishMenuWords().noSessions) }
  func sessionsKept(_ count: Int, unfinished: Int) -> String { pseudo(EnglishMenuWords().sessionsKept(count, unfinished: unfinished)) }
  func past(_ record: SessionRecord) -> String { pseudo(EnglishMenuWords().past(record)) }
  func label(_ choice: SessionChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: SessionChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  func title(of text: MenuText) -> String { pseudo(EnglishMenuWords().title(of: text)) }
  func summaryFile(_ id: String) -> String { pseudo(EnglishMenuWords().summaryFile(id)) }
  var fileFormatsTitle: String { pseudo(EnglishMenuWords().fileFormatsTitle) }
  var fileTitle: String { pseudo(EnglishMenuWords().fileTitle) }
  var searchTitle: String { pseudo(EnglishMenuWords().searchTitle) }
  var searchLead: String { pseudo(EnglishMenuWords().searchLead) }
  func passage(_ heading: String, _ words: String) -> String { pseudo(EnglishMenuWords().passage(heading, words)) }
  func reasonInPrivate(_ heading: String) -> String { pseudo(EnglishMenuWords().reasonInPrivate(heading)) }
  var lookBacksTitle: String { pseudo(EnglishMenuWords().lookBacksTitle) }
  func lookBackTitle(_ company: Company) -> String { pseudo(EnglishMenuWords().lookBackTitle(company)) }
  var lookBackFile: String { pseudo(EnglishMenuWords().lookBackFile) }
  func label(_ choice: LookBackChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: LookBackChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  var overdueTitle: String { pseudo(EnglishMenuWords().overdueTitle) }
  var learningsTitle: String { pseudo(EnglishMenuWords().learningsTitle) }
  var learningsHeading: String { pseudo(EnglishMenuWords().learningsHeading) }
  func learning(_ dossier: Dossier) -> String { pseudo(EnglishMenuWords().learning(dossier)) }
  var newLearning: String { pseudo(EnglishMenuWords().newLearning) }
  var aboutNewLearning: String { pseudo(EnglishMenuWords().aboutNewLearning) }
  func answered(_ count: Int, of questions: Int) -> String { pseudo(EnglishMenuWords().answered(count, of: questions)) }
  func label(_ choice: LearningChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: LearningChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  func learningFile(_ id: String) -> String { pseudo(EnglishMenuWords().learningFile(id)) }
  var deleteLearningTitle: String { pseudo(EnglishMenuWords().deleteLearningTitle) }
  var aboutDeletingLearning: String { pseudo(EnglishMenuWords().aboutDeletingLearning) }
  var profilesTitle: String { pseudo(EnglishMenuWords().profilesTitle) }
  func checked(_ day: CalendarDay, isOld: Bool) -> String { pseudo(EnglishMenuWords().checked(day, isOld: isOld)) }
  var returnsTitle: String { pseudo(EnglishMenuWords().returnsTitle) }
  var noReturns: String { pseudo(EnglishMenuWords().noReturns) }
  var laterHeading: String { pseudo(EnglishMenuWords().laterHeading) }
  func about(_ card: CardReturn) -> [String] { pseudo(EnglishMenuWords().about(card)) }
  var nothingUnfinished: String { pseudo(EnglishMenuWords().nothingUnfinished) }
  func deleteTitle(_ count: Int) -> String { pseudo(EnglishMenuWords().deleteTitle(count)) }
  func delete(_ count: Int) -> String { pseudo(EnglishMenuWords().delete(count)) }
  var keep: String { pseudo(EnglishMenuWords().keep) }
  var aboutDeleting: String { pseudo(EnglishMenuWords().aboutDeleting) }
  var willGo: String { pseudo(EnglishMenuWords().willGo) }
  var filesStay: String { pseudo(EnglishMenuWords().filesStay) }
  var writtenTitle: String { pseudo(EnglishMenuWords().writtenTitle) }
  var nothingWritten: String { pseudo(EnglishMenuWords().nothingWritten) }
  var outsideSteps: String { pseudo(EnglishMenuWords().outsideSteps) }
  func written(_ subject: Correction.Subject, _ words: String) -> String { pseudo(EnglishMenuWords().written(subject, words)) }
  func written(_ subject: Correction.Subject) -> String { pseudo(EnglishMenuWords().written(subject)) }
  func givenInPrivate(_ person: String) -> String { pseudo(EnglishMenuWords().givenInPrivate(person)) }
  func label(_ choice: WrittenChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: WrittenChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  var rewordingLead: String { pseudo(EnglishMenuWords().rewordingLead) }
  var wordsLabel: String { pseudo(EnglishMenuWords().wordsLabel) }
  var needsWords: String { pseudo(EnglishMenuWords().needsWords) }
  var actionsTitle: String { pseudo(EnglishMenuWords().actionsTitle) }
  var noActions: String { pseudo(EnglishMenuWords().noActions) }
  func actionsOpen(_ open: Int, due: Int) -> String { pseudo(EnglishMenuWords().actionsOpen(open, due: due)) }
  var openHeading: String { pseudo(EnglishMenuWords().openHeading) }
  var dueHeading: String { pseudo(EnglishMenuWords().dueHeading) }
  var overHeading: String { pseudo(EnglishMenuWords().overHeading) }
  var openOnly: String { pseudo(EnglishMenuWords().openOnly) }
  var overOnly: String { pseudo(EnglishMenuWords().overOnly) }
  var isOverAlready: String { pseudo(EnglishMenuWords().isOverAlready) }
  var isOpenAlready: String { pseudo(EnglishMenuWords().isOpenAlready) }
  func when(_ when: String) -> String { pseudo(EnglishMenuWords().when(when)) }
  func owner(_ owner: String) -> String { pseudo(EnglishMenuWords().owner(owner)) }
  func review(_ day: CalendarDay) -> String { pseudo(EnglishMenuWords().review(day)) }
  func agreed(_ day: CalendarDay, _ company: Company) -> String { pseudo(EnglishMenuWords().agreed(day, company)) }
  func soFar(_ outcome: ActionOutcome) -> String { pseudo(EnglishMenuWords().soFar(outcome)) }
  var actionTitle: String { pseudo(EnglishMenuWords().actionTitle) }
  func label(_ choice: ActionChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: ActionChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  func happenedTitle(_ result: ActionOutcome.Result) -> String { pseudo(EnglishMenuWords().happenedTitle(result)) }
  var happenedLead: String { pseudo(EnglishMenuWords().happenedLead) }
  var happenedLabel: String { pseudo(EnglishMenuWords().happenedLabel) }
  func wordingTitle(_ subject: Correction.Subject) -> String { pseudo(EnglishMenuWords().wordingTitle(subject)) }
  func wordingLead(_ subject: Correction.Subject) -> String { pseudo(EnglishMenuWords().wordingLead(subject)) }
  var actionNeedsWords: String { pseudo(EnglishMenuWords().actionNeedsWords) }
  var dayPast: String { pseudo(EnglishMenuWords().dayPast) }
  var dayUnclear: String { pseudo(EnglishMenuWords().dayUnclear) }
  var addActionTitle: String { pseudo(EnglishMenuWords().addActionTitle) }
  func addActionLead(_ record: SessionRecord) -> String { pseudo(EnglishMenuWords().addActionLead(record)) }
  var actionLabel: String { pseudo(EnglishMenuWords().actionLabel) }
  var handoutsTitle: String { pseudo(EnglishMenuWords().handoutsTitle) }
  func label(_ choice: HandoutChoice) -> String { pseudo(EnglishMenuWords().label(choice)) }
  func about(_ choice: HandoutChoice) -> String { pseudo(EnglishMenuWords().about(choice)) }
  var layoutsTitle: String { pseudo(EnglishMenuWords().layoutsTitle) }
  var formatsTitle: String { pseudo(EnglishMenuWords().formatsTitle) }
  var handoutTitle: String { pseudo(EnglishMenuWords().handoutTitle) }
  func write(_ file: String) -> String { pseudo(EnglishMenuWords().write(file)) }
  var dontWrite: String { pseudo(EnglishMenuWords().dontWrite) }
  func willWrite(_ file: String) -> String { pseudo(EnglishMenuWords().willWrite(file)) }
  var sameByCommand: String { pseudo(EnglishMenuWords().sameByCommand) }
  func command(_ words: String) -> String { pseudo(EnglishMenuWords().command(words)) }
  func does(_ command: MenuCommand, on page: MenuPage) -> String { pseudo(EnglishMenuWords().does(command, on: page)) }
  func letters(for command: MenuCommand) -> [Character] { pseudo(EnglishMenuWords().letters(for: command)) }
  func short(_ command: MenuCommand, on page: MenuPage) -> String? { pseudo(EnglishMenuWords().short(command, on: page)) }
  var quitWord: String { pseudo(EnglishMenuWords().quitWord) }
  var quitLetter: String { pseudo(EnglishMenuWords().quitLetter) }
  var backWord: String { pseudo(EnglishMenuWords().backWord) }
  var helpWord: String { pseudo(EnglishMenuWords().helpWord) }
  var searchWord: String { pseudo(EnglishMenuWords().searchWord) }
  var tickedMark: String { pseudo(EnglishMenuWords().tickedMark) }
  func plainField(_ label: String, proposal: String) -> String { pseudo(EnglishMenuWords().plainField(label, proposal: proposal)) }
  var plainText: String { pseudo(EnglishMenuWords().plainText) }
  var plainSearch: String { pseudo(EnglishMenuWords().plainSearch) }
  func plainList(isFirst: Bool, own: [String]) -> String { pseudo(EnglishMenuWords().plainList(isFirst: isFirst, own: own)) }
  func plainUnclear(_ count: Int, isFirst: Bool) -> String { pseudo(EnglishMenuWords().plainUnclear(count, isFirst: isFirst)) }
  var helpTitle: String { pseudo(EnglishMenuWords().helpTitle) }
  var helpKeys: String { pseudo(EnglishMenuWords().helpKeys) }
  var helpAbout: String { pseudo(EnglishMenuWords().helpAbout) }
  var helpParagraphs: [String] { pseudo(EnglishMenuWords().helpParagraphs) }
  var helpCommands: String { pseudo(EnglishMenuWords().helpCommands) }
  var commands: [(String, String)] { pseudo(EnglishMenuWords().commands) }
}

struct PseudoFollowerWords: PseudoSessionWords, FollowerWords {
  func heading(_ topic: FollowerTopic) -> String { pseudo(EnglishFollowerWords().heading(topic)) }
  var paused: String { pseudo(EnglishFollowerWords().paused) }
  var front: String { pseudo(EnglishFollowerWords().front) }
  func taking(_ moment: ViewMoment) -> String { pseudo(EnglishFollowerWords().taking(moment)) }
  func hasKeyboard(_ label: String) -> String { pseudo(EnglishFollowerWords().hasKeyboard(label)) }
  func counting(_ role: String) -> String { pseudo(EnglishFollowerWords().counting(role)) }
  var agreeing: String { pseudo(EnglishFollowerWords().agreeing) }
  var lastStep: String { pseudo(EnglishFollowerWords().lastStep) }
  func step(_ number: Int, of total: Int, title: String, minutes: Int) -> String { pseudo(EnglishFollowerWords().step(number, of: total, title: title, minutes: minutes)) }
  func viewsIn(_ given: Int, of total: Int, _ moment: ViewMoment) -> String { pseudo(EnglishFollowerWords().viewsIn(given, of: total, moment)) }
  func status(_ status: Scene.Status) -> String { pseudo(EnglishFollowerWords().status(status)) }
  func clock(_ status: Scene.Status) -> String { pseudo(EnglishFollowerWords().clock(status)) }
  var spreadHint: String { pseudo(EnglishFollowerWords().spreadHint) }
  func signs(of phase: Place.Phase) -> [String] { pseudo(EnglishFollowerWords().signs(of: phase)) }
  func answer(_ answer: SessionAnswer) -> String { pseudo(EnglishFollowerWords().answer(answer)) }
  var goAheadQuestion: String { pseudo(EnglishFollowerWords().goAheadQuestion) }
  var skipQuestion: String { pseudo(EnglishFollowerWords().skipQuestion) }
  var typeAnything: String { pseudo(EnglishFollowerWords().typeAnything) }
  func rowsBelow(_ rows: Int) -> [String] { pseudo(EnglishFollowerWords().rowsBelow(rows)) }
  var keysHeading: String { pseudo(EnglishFollowerWords().keysHeading) }
  var planKeysHeading: String { pseudo(EnglishFollowerWords().planKeysHeading) }
  func letters(_ action: FollowerAction) -> [Character] { pseudo(EnglishFollowerWords().letters(action)) }
  func does(_ action: FollowerAction) -> String { pseudo(EnglishFollowerWords().does(action)) }
  func short(_ action: FollowerAction) -> String { pseudo(EnglishFollowerWords().short(action)) }
  var onlyAtMainKeyboard: String { pseudo(EnglishFollowerWords().onlyAtMainKeyboard) }
  func savedElsewhere(_ session: SessionID) -> String { pseudo(EnglishFollowerWords().savedElsewhere(session)) }
  var quitCloses: String { pseudo(EnglishFollowerWords().quitCloses) }
  var waitingForSession: String { pseudo(EnglishFollowerWords().waitingForSession) }
  var nobodyToTell: String { pseudo(EnglishFollowerWords().nobodyToTell) }
  var notHandedOver: String { pseudo(EnglishFollowerWords().notHandedOver) }
  func news(_ news: FollowerNews) -> String { pseudo(EnglishFollowerWords().news(news)) }
  func stopped(_ session: SessionID) -> String { pseudo(EnglishFollowerWords().stopped(session)) }
}
