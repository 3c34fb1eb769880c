import Faces
import Journal
import Practice
import Session
import TestKit
import Testing
import Window

@testable import Commands

/// Texts made to break out of a terminal, in what errors say of them.
@Suite struct HostileErrorTests {
  private func errors(_ text: String) -> [any Error] {
    let place = SourceLine(file: text, line: 1)
    let problems = [
      RecordProblem(.unknownFormat(text), line: 1), RecordProblem(.otherID(text), line: 1),
      RecordProblem(.missing, line: 1).within(text),
      RecordProblem(.notA(.oneOf([text])), line: 1).within(1).within(text),
      RecordProblem(.noSuchItem(of: text), line: 1).within(text),
    ]
    let journal: [any Error] = JournalError.Code.allCases.flatMap { code in
      problems.map { JournalError(code, text, $0) }
    }
    let others: [any Error] = [
      LookupFault.notFound(text, near: text), LookupFault.ambiguous(text, [text, text]),
      OpeningFault.card(.notFound(text), at: place), OpeningFault.card(.notFound(text), at: nil),
      OpeningFault.tooFewCards(theme: text, at: place),
      OpeningFault.noSuchModel(text, known: [text]), ConsoleError.outputFailed(reason: text),
      ConsoleError.inputFailed(reason: text),
    ]
    return journal + others
  }

  private func words(_ text: String) -> [String] {
    [
      Language.words.noFolder(text), Language.words.notADeck(text),
      Language.words.noSuchTheme(text, known: [text]),
      Language.words.noSuchPlan(text, known: [text]), Language.words.nothingFound(text),
      Language.words.rolesUnclear(text), Language.words.ageUnclear(text),
      Language.words.noSuchAction(text, near: text),
      Language.words.changedOutside(text), Language.words.written(text, bytes: 1),
    ]
  }

  @Test(arguments: HostileCorpus.short)
  func `no error repeats what is hostile`(text: String) throws {
    var shown = Shown()
    for error in errors(text) {
      let failure = try #require(CommandFailure(error))
      #expect(failure.exitCode >= 64)
      #expect(!failure.message.isEmpty)
      shown.lines("an error", [SafeText("reflect: \(failure.message)")])
    }
    shown.lines("a message", words(text).map { SafeText($0) })
    shown.check()
  }

  @Test(arguments: HostileCorpus.short)
  func `no error of an editor repeats what is hostile`(text: String) {
    let errors: [AnswerEditorError] = [
      .noFolder(text, reason: text), .failed(command: text, keptAt: text),
      .notRead(text, reason: text), .notText(text), .tooLong(text), .notRemoved(text),
    ]
    var shown = Shown()
    for error in errors {
      shown.lines("editor", PlainFace(width: 40).message(SafeText(error.description)))
    }
    shown.check()
  }
}
