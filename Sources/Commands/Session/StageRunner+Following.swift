internal import Faces
internal import Practice
internal import Session
internal import Window

extension StageRunner {
  /// Handles what clients have sent, and answers each.
  func handleRequests(at descriptor: Int32) throws {
    for request in server?.receive(at: descriptor, session.state) ?? [] {
      request.answer(try answer(to: request))
    }
  }

  private func answer(to request: SessionServer.Request) throws -> SessionAnswer {
    guard request.state == session.revision else { return .movedOn }
    switch request.deed {
    case .page: return turnPage(for: request.role)
    case .event(let event): return try handle(event, from: request.role)
    }
  }

  private func turnPage(for role: WireRole) -> SessionAnswer {
    if let reason = role.holdsPage(
      in: session.scene, isTyping: window.face.isTyping, isAsking: window.face.isAsking)
    {
      return .heldBack(reason)
    }
    return window.face.turnPage(in: window.size) ? .taken : .lastPage
  }

  private func handle(_ event: SessionEvent, from role: WireRole) throws -> SessionAnswer {
    let scene = session.scene
    if let reason = role.holdsBack(
      event, in: scene, isTyping: window.face.isTyping, isAsking: window.face.isAsking,
      hasMorePages: window.face.hasMorePages(in: window.size))
    {
      return .heldBack(reason)
    }
    // Nothing brings an ended session back, so whoever is at the main screen has the last word.
    if event == .end, session.record.ending == nil {
      window.face.askToEnd()
      return .asked
    }
    switch try session.take(event, savingAgain: isToSaveAgain) {
    case .refused(let refusal): return .refused(refusal)
    case .withdrawn, .taken:
      let now = session.scene
      if now.place != scene.place || now.status.step != scene.status.step { window.face.putAway() }
      server?.tell(session.state)
      room?.tell()
      // Without words of its own, what was said before goes: it's about something else now.
      window.face.say(
        SafeText(SessionSentences.taken(event, in: scene, language: Language.current.faces) ?? ""))
      return .taken
    }
  }
}
