internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import Session
internal import Window

/// A command that could not do its work: what to say, and the exit code after sysexits.
struct CommandFailure: Error, Equatable {
  /// The exit codes of the command contract.
  enum Code: Int32 {
    case usage = 64
    case badContent = 65
    case notFound = 66
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
    case noPermission = 77
    case interrupted = 130
  }

  /// The exit code.
  var exitCode: Int32
  /// What happened, where, and what to do next; empty when it has been said already.
  var message: String

  private init(exitCode: Int32, message: String) {
    self.exitCode = exitCode
    self.message = message
  }

  /// Makes a failure.
  init(_ code: Code, _ message: String) {
    exitCode = code.rawValue
    self.message = message
  }

  /// Takes an error of any part; nil for one that is none of ours.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as JournalError:
      self.init(exitCode: error.exitCode, message: Language.current.journal.sentence(error))
    case let fault as LookupFault: self = Self(fault)
    case let fault as OpeningFault: self = Self(fault)
    case let fault as DocumentFault: self.init(.cannotCreate, fault.description)
    case let error as ConsoleError: self.init(.inputOutput, Language.current.window.sentence(error))
    default: return nil
    }
  }

  /// Takes any error; what is none of ours is told as it is.
  init(any error: any Error) {
    self = Self(error) ?? Self(.inputOutput, "\(error)")
  }

  /// Says what happened, and gives the exit code.
  func tell() -> Int32 {
    // It is one paragraph, whatever was typed into it.
    if !message.isEmpty { Output.tell(failure: SafeText.line(message).string) }
    return exitCode
  }

  /// What a session would not take.
  init(_ refusal: Refusal) {
    self.init(.usage, SessionSentences.refusal(refusal, in: Language.current.faces))
  }

  private init(_ fault: LookupFault) {
    switch fault {
    case .notFound: self.init(.notFound, Language.words.lookup(fault))
    case .ambiguous: self.init(.usage, Language.words.lookup(fault))
    }
  }

  private init(_ fault: OpeningFault) {
    switch fault {
    case .card(let lookup, let place):
      let said = Language.words.lookup(lookup)
      self.init(place == nil ? .notFound : .badContent, place.map { "\($0): \(said)" } ?? said)
    case .tooFewCards(let theme, let place):
      self.init(.badContent, Language.words.tooFewCards(theme: theme, at: place))
    case .noSuchModel(let name, let known):
      self.init(.notFound, Language.words.noSuchModel(name, known: known))
    }
  }
}
