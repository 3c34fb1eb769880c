internal import Faces
internal import Practice
internal import Window

extension StageRunner {
  /// Takes what followers have handed in, and tells them what became of it.
  func take(followersAt descriptor: Int32) throws {
    for line in post?.take(descriptor, at: session.moment) ?? [] {
      line.answer(try answer(to: line))
    }
  }

  private func answer(to line: FollowPost.Line) throws -> FollowMessage {
    guard let typed = line.typed else { return .refused(Messages.followMeaningless) }
    guard typed.revision == session.revision else { return .refused(Messages.sessionMovedOn) }
    let scene = session.scene
    let rule = FollowRule(scene: scene, today: session.today, isWriting: !window.face.draft.isEmpty)
    switch rule.read(typed.words) {
    case .refused(let words): return .refused(words)
    // Going on from elsewhere leaves out nothing that the room has not seen.
    case .event(.next) where scene.ask == .goOn && window.face.turnPage(in: window.size):
      post?.tell(session.moment)
      return .taken
    case .event(let event): return try take(event, in: scene)
    }
  }

  private func take(_ event: SessionEvent, in scene: Scene) throws -> FollowMessage {
    switch try session.take(event, savingAgain: isToSaveAgain) {
    case .refused(let refusal):
      return .refused(SessionSentences.refusal(refusal))
    case .withdrawn, .taken:
      showChange()
      // No words take away what was said before: nobody there pressed a key that would.
      window.face.say(SafeText(SessionSentences.taken(event, in: scene) ?? ""))
      return .taken
    }
  }
}
