internal import Documents
internal import Journal
internal import Practice

/// Where a written file goes: the file asked for, standard output, or a file named after the subject.
struct Delivery {
  /// What was asked for with `-o`; nil where nothing was.
  let output: String?
  /// Whether a file that is there already is replaced.
  let replacing: Bool
  /// The name of a file nobody named, without its ending.
  let stem: String
  let ending: String
  /// Whether a terminal could not show it.
  let isBinary: Bool
  /// Its permissions, less the user's mask.
  let permissions: UInt32

  /// Refuses what could only spoil a terminal, before anything is made.
  ///
  /// - Throws: A `CommandFailure` for such a wish.
  func check() throws {
    guard output == "-", isBinary, Output.isTerminal else { return }
    throw CommandFailure(.usage, Language.words.notToATerminal(ending))
  }

  /// Brings `file` there, and says on standard error where it is and what is wrong with it.
  ///
  /// - Throws: A `JournalError` or `CommandFailure`; nothing is then left half-written.
  func deliver(_ file: DocumentFile) throws {
    if let output, output != "-" {
      try write(file.bytes, to: output, replacing: replacing)
      Output.tell(Language.words.written(output, bytes: file.bytes.count))
    } else if output == nil, isBinary, Output.isTerminal {
      let path = try writeUnderFreeName(file.bytes)
      Output.tell(Language.words.written(path, bytes: file.bytes.count))
    } else {
      try Output.show(file.bytes)
    }
    for remark in file.remarks { Output.tell(remark) }
  }

  private func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try AtomicFile.write(bytes, to: path, replacing: replacing, permissions: permissions)
  }

  private static let mostNames = 999

  private func writeUnderFreeName(_ bytes: [UInt8]) throws -> String {
    let folder = Surroundings.current.currentFolder
    for number in 1... {
      let path =
        "\(folder == "/" ? "" : folder)/\(stem)\(number == 1 ? "" : "-\(number)").\(ending)"
      do {
        try write(bytes, to: path, replacing: false)
        return path
      } catch let error as JournalError
        where error.code == .alreadyExists && number < Self.mostNames
      {}
    }
    preconditionFailure("the numbers promised to go on")
  }
}

/// Shows a document in the terminal, or as text in a pipe.
enum Pages {
  /// Prints `document` as plain text, wrapped to the terminal.
  ///
  /// - Parameter plain: Whether plain lines were asked for.
  static func show(_ document: Document, plain: Bool, _ here: Installation) throws {
    let writer = TextWriter(
      width: min(Output.width ?? 80, 80), manner: manner(plain), words: here.documents)
    try Output.show(Array(writer.text(of: document).string.utf8))
  }

  // What a session is shown with in plain lines, a page is told in; a file has no terminal to go by.
  private static func manner(_ plain: Bool) -> TextWriter.Manner {
    var environment = Surroundings.current.environment
    if !Output.isTerminal { environment["TERM"] = "file" }
    let face = SessionFaceChoice(plain: plain, isConversation: true, environment: environment)
    return face == .stage ? .drawn : .told
  }
}
