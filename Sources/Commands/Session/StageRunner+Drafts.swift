internal import Faces
internal import Practice
internal import Window

extension StageRunner {
  /// Puts back what was being written here when the session was left.
  func restoreDraft() {
    guard let text = session.draft else { return }
    stage.restore(draft: text)
    draft.begin(with: text)
  }

  /// Notes what is being written, and keeps it on the disk when it is time to.
  func noteDraft() {
    let now = settings.milliseconds()
    draft.note(stage.draft, at: now)
    if draft.wait(at: now) == 0 { keepDraft() }
  }

  /// Keeps what is being written on the disk now, unless it is there already.
  func keepDraft() {
    guard let text = draft.unkept(stage.draft) else { return }
    do {
      try session.keep(draft: text)
      draft.kept(text)
    } catch {
      // Said once: an answer that cannot be saved either will say so again.
      if draft.failed(at: settings.milliseconds()) {
        stage.say(SafeText(Messages.draftNotKept("\(error)")))
      }
    }
  }

  // MARK: - The person's own editor

  /// Gives the terminal to the person's own editor, and takes what was written there.
  func write(startingWith text: String) throws {
    noteDraft()
    keepDraft()
    terminal.close()
    let written = written(startingWith: text)
    try terminal.open()
    settings.painter.forget()
    switch written {
    case .failure(let error): stage.say(SafeText(error.description))
    case .success(let written): take(written)
    }
  }

  private func written(startingWith text: String) -> Result<WrittenDraft, AnswerEditorError> {
    do throws(AnswerEditorError) {
      return .success(try settings.editor.write(startingWith: text))
    } catch {
      return .failure(error)
    }
  }

  // The editor's file goes only once its words are kept beside the record.
  private func take(_ written: WrittenDraft) {
    stage.write(written.text)
    keepDraft()
    guard draft.unkept(stage.draft) == nil else {
      return stage.say(SafeText(written.keptMessage))
    }
    do throws(AnswerEditorError) {
      try written.remove()
    } catch {
      stage.say(SafeText(error.description))
    }
  }
}
