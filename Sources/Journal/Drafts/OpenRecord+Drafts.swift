package import Practice

extension OpenRecord {
  /// Keeps what is being written in place of what was kept before; when it returns, that is on the disk.
  ///
  /// A draft without text is dropped, and one that is kept already is not written again. A session
  /// goes on where this fails: only the words since the last draft are at risk.
  ///
  /// - Throws: A `JournalError`. What was kept before is then still there, except after
  ///   `notConfirmed`, when either may be.
  package func keepDraft(_ draft: AnswerDraft) throws {
    promiseOpen()
    if draft.text.isEmpty { return try dropDraft() }
    guard draft != keptDraft else { return }
    let path = journal.path(Journal.draftName(record.id))
    let bytes: [UInt8]
    do {
      bytes = try DraftCodec.encode(draft, of: record.id)
    } catch {
      throw JournalError(.writeFailed, path, error)
    }
    guard bytes.count <= DraftCodec.mostBytes else {
      throw JournalError(.writeFailed, path, UnusableFile.tooLarge(bytes.count))
    }
    keptDraft = nil
    try journal.write(bytes, as: Journal.draftName(record.id), replacing: true)
    keptDraft = draft
  }

  /// What was being written when the session was left; nil where nothing was.
  ///
  /// A file that cannot be read as a draft of this session is kept under another name.
  package func draft() -> AnswerDraft? {
    promiseOpen()
    do {
      let bytes = try journal.contents(
        of: Journal.draftName(record.id), limit: DraftCodec.mostBytes)
      if let draft = DraftCodec.decode(bytes, of: record.id) { return draft }
    } catch let error as JournalError where error.underlying is SystemError || error.isLocked {
      // There is none, or neither the disk nor a key gives it now, but may another time.
      return nil
    } catch {}
    journal.setDraftAside(record.id)
    return nil
  }

  /// Removes what was being written: it was given as an answer, or thrown away.
  ///
  /// - Throws: A `JournalError`; without a draft there is nothing that could fail.
  package func dropDraft() throws {
    promiseOpen()
    // Words given as an answer belong to a place that is left: should a power cut bring them back,
    // nobody is shown them, and the next answer's save confirms that they are gone.
    let isAnswered =
      hasSavedSinceDraft && keptDraft.map { !$0.belongs(to: record) } ?? false
    keptDraft = nil
    let path = journal.path(Journal.draftName(record.id))
    do {
      guard try journal.files.status(at: path) != nil else { return }
      try journal.files.remove(path)
      if !isAnswered { try journal.files.confirmNames(in: journal.folder) }
    } catch {
      if error.code == .notFound { return }
      throw JournalError(writing: path, error)
    }
  }

  private func promiseOpen() {
    if !isOpen { preconditionFailure("the caller promised to ask for drafts before closing") }
  }
}

extension Journal {
  /// The name of the file that holds what is being written in a session.
  static func draftName(_ id: SessionID) -> String { ".\(id).draft" }

  /// The session whose draft has this name, such as `.2026-11-21-k7m2.draft`, set aside or not; the seats
  /// of its phones go the same ways.
  static func id(ofDraft name: String) -> SessionID? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 || (parts.count == 4 && parts[3].hasPrefix("damaged-")),
      parts[0].isEmpty, parts[2] == "draft" || parts[2] == "seats"
    else { return nil }
    return SessionID(parts[1])
  }

  /// Keeps a draft that cannot be read under another name; its bytes are not touched.
  func setDraftAside(_ id: SessionID) {
    for number in 1...99 {
      let name = "\(Self.draftName(id)).damaged-\(number)"
      do {
        return try files.giveUnusedName(path(name), to: path(Self.draftName(id)))
      } catch {
        // Where it cannot be renamed it stays until the next draft takes its place.
        if error.code != .exists { return }
      }
    }
  }

  /// Whether nobody can go on with the draft called `name`: its session is over, or is gone.
  func isOrphaned(draft name: String) -> Bool {
    guard let id = Self.id(ofDraft: name) else { return false }
    do {
      return try unasked.read(id).record.ending != nil
    } catch {
      // A record that cannot be read now may be put right, and then its draft is wanted.
      return (error as? JournalError)?.code == .notFound
    }
  }
}
