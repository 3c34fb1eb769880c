internal import Practice
internal import System

/// A file in a new folder of its own that only its owner can open.
struct DraftFile: Equatable, Sendable {
  private let folder: String
  /// The file.
  var path: String { "\(folder)/answer.md" }

  /// Makes the folder in the first of `parents` that allows it, and a file with `text` in it.
  ///
  /// - Parameter session: What the text is for; the folder's name has it.
  init(in parents: [String], text: String, of session: String = "") throws(AnswerEditorError) {
    folder = try Self.makeFolder(in: parents, of: session)
    do {
      let file = try Descriptor(opening: path, for: .newFile(permissions: 0o600))
      defer { file.discard() }
      try file.writeAll(text.utf8)
    } catch {
      try? remove()
      throw .noFolder(folder, reason: "\(error)")
    }
  }

  /// What the file holds now, as an answer.
  func text() throws(AnswerEditorError) -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path) }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let answer = lines.joined(separator: "\n").trimmingBlanks()
    guard answer.utf8.count <= Limits.answerBytes else { throw .tooLong(path) }
    return answer
  }

  /// Removes the file, what an editor left beside it, and the folder.
  func remove() throws(AnswerEditorError) {
    guard Self.removeFolder(folder) else { throw .notRemoved(path) }
  }

  private static func removeFolder(_ folder: String) -> Bool {
    for entry in (try? FolderEntry.all(in: folder)) ?? [] {
      try? Files.remove("\(folder)/\(entry.name)")
    }
    return (try? Files.removeFolder(folder)) != nil
  }

  // The process's number tells later whether someone may still be writing in it.
  private static func makeFolder(
    in parents: [String], of session: String
  ) throws(AnswerEditorError) -> String {
    var fault = SystemFault.notFound
    for parent in parents {
      do {
        return try Files.makeFolder(
          namedAfter: "\(parent)/\(stem)\(ThisProcess.number)-\(session)-")
      } catch {
        fault = error
      }
    }
    throw .noFolder(parents.last ?? "", reason: fault.description)
  }

  private static let stem = "reflect-answer-"

  /// Removes the folders in `parents` that ended processes of this user left behind.
  ///
  /// - Parameters:
  ///   - session: Only what was written for it.
  ///   - moment: Only what was last changed before it.
  /// - Returns: Their paths.
  static func sweep(
    _ parents: [String], of session: String? = nil, before moment: FileTime? = nil
  ) -> [String] {
    parents.flatMap { parent -> [String] in
      let entries = (try? FolderEntry.all(in: parent)) ?? []
      return entries.filter { $0.kind == .folder && isLeft($0.name, session) }.map {
        "\(parent)/\($0.name)"
      }
    }.filter { folder in
      guard let found = try? FileStatus(at: folder), found.owner == ThisProcess.user else {
        return false
      }
      let file = try? FileStatus(at: "\(folder)/answer.md")
      guard moment.map({ (file ?? found).modified < $0 }) ?? true else { return false }
      return removeFolder(folder)
    }
  }

  // One that was made by a process that is gone.
  private static func isLeft(_ name: String, _ session: String?) -> Bool {
    guard name.hasPrefix(stem) else { return false }
    let rest = name.dropFirst(stem.count)
    let number = rest.prefix { $0 != "-" }
    if let session, !rest.dropFirst(number.count).hasPrefix("-\(session)-") { return false }
    return Int32(number).map { !ThisProcess.isRunning($0) } ?? false
  }

  // Room for the line breaks an editor puts at the end; anything longer is no answer anyway.
  private static let longest = Limits.answerBytes + 1_024

  private func bytes() throws(AnswerEditorError) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.longest + 1, alignment: 1)
    defer { room.deallocate() }
    let count: Int
    do {
      // An editor may have put another file, or a pipe, in this one's place: never follow or wait.
      let file = try Descriptor(opening: path, for: .reading)
      defer { file.discard() }
      count = try file.fill(room)
    } catch {
      throw .notRead(path, reason: "\(error)")
    }
    guard count <= Self.longest else { throw .tooLong(path) }
    return Array(room.prefix(count))
  }
}
