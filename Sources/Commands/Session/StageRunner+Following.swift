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
    let rule = FollowRule(scene: scene, today: session.today, isWriting: !stage.draft.isEmpty)
    switch rule.read(typed.words) {
    case .refused(let words): return .refused(words)
    case .event(.next) where scene.ask == .goOn && turnsPage():
      post?.tell(session.moment)
      return .taken
    case .event(let event): return try take(event, in: scene)
    }
  }

  // Going on from elsewhere leaves out nothing that the room has not seen: first the pages of
  // what is shown are turned, as the key on the main keyboard does.
  private func turnsPage() -> Bool {
    let size = terminal.size
    let before = stage
    let isOther = { (stage: Stage) in stage.frame(in: size).rows != before.frame(in: size).rows }
    guard stage.take(.character(" "), in: size, today: session.today) == nil, isOther(stage) else {
      stage = before
      return false
    }
    return true
  }

  private func take(_ event: SessionEvent, in scene: Scene) throws -> FollowMessage {
    switch try session.take(event, savingAgain: isToSaveAgain) {
    case .refused(let refusal):
      return .refused(PlainFace().refusal(refusal).map(\.string).joined(separator: " "))
    case .withdrawn, .taken:
      showChange()
      // No words take away what was said before: nobody there pressed a key that would.
      let words = PlainFace().taken(event, in: scene).map(\.string).joined(separator: " ")
      stage.say(SafeText(words))
      return .taken
    }
  }

  /// What the stage shows besides the scene.
  static func context(of session: RunningSession, isFollowed: Bool) -> StageContext {
    let record = session.record
    return StageContext(
      title: record.title, cardTitles: session.cardTitles, card: session.card,
      support: record.support,
      saved: PlainFace().saved(record.id, at: session.path).map(\.string), isFollowed: isFollowed)
  }
}
