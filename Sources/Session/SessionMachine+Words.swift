internal import Practice

extension SessionMachine {
  /// A written answer to a prompt or to a question of a model.
  mutating func write(answer: String?, at moment: Moment) -> SessionResponse {
    if let refusal = refusal(unlessAsking: .answer) { return refusal }
    if let refusal = refusal(ofLength: answer) { return refusal }
    let words = answer?.wordsIfAny
    guard case .reflection(let question) = place else { return write(promptAnswer: words) }
    return write(words, to: question, at: moment)
  }

  // Coming back to a prompt adds to what is there: nothing recorded is lost by answering again.
  private mutating func write(promptAnswer words: String?) -> SessionResponse {
    let turn = place.turn
    if let words { changeRound { $0.notes.append(Note(prompt: turn, text: words)) } }
    enterTalk(turn + 1)
    return .saved
  }

  private mutating func write(
    _ words: String?, to turn: Int, at moment: Moment
  ) -> SessionResponse {
    let count = step.reflection?.items.count ?? 0
    if let words, turn < count {
      record.steps[record.current].reflection?.items[turn].answer = words
    }
    guard turn + 1 < count else { return finishStep(at: moment) }
    place = .reflection(question: turn + 1)
    return .saved
  }

  /// Records a note under the current prompt, the round or the step.
  mutating func note(_ text: String) -> SessionResponse {
    if let refusal = refusal(ofLength: text) { return refusal }
    guard let words = text.wordsIfAny else { return .refused(.empty) }
    if step.round != nil {
      let prompt: Int? = if case .talk(let prompt) = place { prompt } else { nil }
      changeRound { $0.notes.append(Note(prompt: prompt, text: words)) }
    } else {
      record.steps[record.current].notes.append(Note(text: words))
    }
    return .saved
  }

  /// Sets a point aside for later.
  mutating func park(_ text: String) -> SessionResponse {
    if let refusal = refusal(ofLength: text) { return refusal }
    guard let words = text.wordsIfAny else { return .refused(.empty) }
    record.parked.append(ParkedPoint(step: record.current, text: words))
    return .saved
  }

  /// Whether the summary is to have the room's reasons, however few people there are.
  mutating func ask(forReasons isAsked: Bool) -> SessionResponse {
    record.withReasons = isAsked
    return .saved
  }
}
