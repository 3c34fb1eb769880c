internal import Faces
internal import Journal
internal import Practice
internal import Window

/// Where records of learning are written, and the console at which that's done.
struct Learning {
  let workspace: Workspace
  let dossiers: Dossiers
  let console: any Console

  init(_ workspace: Workspace, _ console: any Console) {
    self.workspace = workspace
    self.console = console
    dossiers = Dossiers(beside: workspace.journal)
  }

  func create(_ dossier: (SessionID) -> Dossier) throws -> OpenDossier {
    if let message = dossiers.sweep(now: WallClock.now).message(Language.current.journal) {
      Output.tell(message)
    }
    while true {
      var generator = SystemRandomNumberGenerator()
      let id = SessionID(day: WallClock.today, using: &generator)
      do {
        let open = try dossiers.create(dossier(id))
        workspace.keepRecordsOutOfGit()
        return open
      } catch let error as JournalError where error.code == .alreadyExists {}
    }
  }

  /// The last one whose questions weren't all asked.
  func unfinished() throws -> SessionID {
    let open = try dossiers.list().dossiers.map(\.dossier).filter { !$0.isGoneThrough }
    guard let last = open.max(by: { ($0.updated, $0.id) < ($1.updated, $1.id) }) else {
      throw CommandFailure(.notFound, Language.words.noLearning)
    }
    return last.id
  }

  /// What there still is of the sessions it is about.
  func drawn(for dossier: Dossier) -> [OwnWords] {
    dossier.sessions.compactMap { try? workspace.journal.read($0) }.map { OwnWords($0.record) }
  }

  func run(_ open: OpenDossier, drawingOn drawn: [OwnWords]) throws {
    try finish(open, try conversation(open, drawn).run())
  }

  func putRight(_ open: OpenDossier, drawingOn drawn: [OwnWords]) throws {
    let finish = try conversation(open, drawn).putRight()
    try self.finish(open, finish == .ended ? .stopped : finish)
  }

  private func conversation(_ open: OpenDossier, _ drawn: [OwnWords]) -> LearningConversation {
    LearningConversation(
      open, path: shown(open), drawingOn: drawn, console: console,
      editor: AnswerEditor(
        environment: Surroundings.current.environment, for: open.dossier.id.text),
      check: WordsWatch().check)
  }

  private func finish(_ open: OpenDossier, _ finish: SessionFinish) throws {
    let (words, dossier) = (Language.words, open.dossier)
    try say(
      finish == .ended || dossier.isGoneThrough
        ? words.learningEnded(dossier) : words.learningSaved(dossier.id, at: shown(open)))
    if finish == .interrupted { throw CommandFailure(.interrupted, "") }
  }

  private func shown(_ open: OpenDossier) -> String {
    Surroundings.current.shown(dossiers.path(of: open.dossier.id))
  }

  func say(_ words: String) throws {
    let face = PlainFace(width: console.width, language: Language.current.faces)
    try console.write([SafeText("")] + face.message(SafeText(words)))
  }
}
