internal import Faces
internal import Practice
internal import Sealing
internal import System

/// Writes a file by running the command that does, as a person would who types it.
struct FileRun: Sendable {
  /// The program's own file; nil where it is not known.
  let program: String?
  /// The workspace that was asked for, if any was.
  let workspace: String?
  /// The folder that files are written to.
  let folder: String
  /// What opens sealed records, so that nobody is asked a second time.
  var passphrase: Passphrase?

  /// What came of starting it.
  enum Start {
    case started(Running)
    /// It could not be started, and these words say so.
    case failed(String)
  }

  /// Starts writing the file, under a name that is free.
  func start(_ file: MenuFile) -> Start {
    var file = file
    file.number =
      (1...999).first { number in
        file.number = number
        return !Files.exists("\(folder)/\(file.file)")
      } ?? 1
    let arguments = file.arguments + (workspace.map { ["--workspace", $0] } ?? [])
    guard let program, let running = Running(program, arguments, passphrase) else {
      return .failed(Language.words.handoutNotStarted(file.arguments))
    }
    return .started(running)
  }

  /// Writes the file and waits for it, and gives what the program said.
  func written(_ file: MenuFile) -> String {
    switch start(file) {
    case .failed(let words): return words
    case .started(let running): while true { if let words = running.words() { return words } }
    }
  }

  /// A file that is being written.
  final class Running {
    /// Can be read from when the program says something or has ended.
    let end: Descriptor
    private let running: Program.Running
    private var said: [UInt8] = []
    private var isOver = false

    // What is longer than a few lines is read so that the program can end, and left out.
    private static let longest = 4_096

    fileprivate init?(_ program: String, _ arguments: [String], _ passphrase: Passphrase?) {
      guard let ends = try? Descriptor.plainPipe() else { return nil }
      var run = Program(program, arguments)
      run.input = .nowhere
      let handed = passphrase.flatMap(Self.pipe)
      defer { handed?.discard() }
      if let handed {
        run.arguments += ["--passphrase-fd", "0"]
        run.input = .to(handed)
      }
      run.output = .to(ends.writing)
      run.errors = .to(ends.writing)
      let running = try? run.start()
      ends.writing.discard()
      guard let running else {
        ends.reading.discard()
        return nil
      }
      self.running = running
      end = ends.reading
    }

    deinit { end.discard() }

    // A pipe holds more than a line, so that nothing has to be waited for.
    private static func pipe(_ passphrase: Passphrase) -> Descriptor? {
      guard let ends = try? Descriptor.plainPipe() else { return nil }
      try? ends.writing.writeAll(passphrase.line)
      ends.writing.discard()
      return ends.reading
    }

    /// Reads what can be read now; once the program has ended, all that it said.
    func words() -> String? {
      do {
        let some = try end.readSome(upTo: Self.longest)
        if !some.isEmpty {
          if said.count < Self.longest { said += some }
          return nil
        }
      } catch  where error == .interrupted {
        return nil
      } catch {}
      wait()
      let text = String(decoding: said.prefix(Self.longest), as: UTF8.self)
      return text.split(separator: "\n").joined(separator: " ")
    }

    /// Asks the program to end, where the menu is left before it has.
    func stop() {
      if !isOver { running.stop() }
      wait()
    }

    private func wait() {
      guard !isOver else { return }
      _ = running.endsWell()
      isOver = true
    }
  }
}
