internal import Faces
internal import FoundationEssentials
internal import System

/// Writes a handout by running `reflect handout`, as a person would who types it.
struct HandoutRun: Sendable {
  /// The program's own file; nil where it is not known.
  let program: String?
  /// The workspace that was asked for, if any was.
  let workspace: String?
  /// The folder that files are written to.
  let folder: String

  /// Writes the file, under a name that is free, and gives what the program said.
  func write(_ wish: HandoutWish) -> String {
    var wish = wish
    wish.number = (1...999).first { number in
      var other = wish
      other.number = number
      return !Files.exists("\(folder)/\(other.file)")
    }
    guard let program, let said = said(by: program, arguments(wish)) else {
      return Messages.handoutNotStarted(wish.arguments)
    }
    return said.split(separator: "\n").joined(separator: " ")
  }

  private func arguments(_ wish: HandoutWish) -> [String] {
    wish.arguments + (workspace.map { ["--workspace", $0] } ?? [])
  }

  private func said(by program: String, _ arguments: [String]) -> String? {
    guard let ends = try? Descriptor.plainPipe() else { return nil }
    defer { ends.reading.discard() }
    var run = Program(program, arguments)
    run.input = .nowhere
    run.output = .to(ends.writing)
    run.errors = .to(ends.writing)
    let running = try? run.start()
    ends.writing.discard()
    guard let running else { return nil }
    let said = Self.text(from: ends.reading)
    _ = running.endsWell()
    return said
  }

  private static let longest = 4_096

  // What is longer than a few lines is read so that the program can end, and left out.
  private static func text(from end: Descriptor) -> String {
    var text: [UInt8] = []
    while true {
      do {
        let some = try end.readSome(upTo: longest)
        if some.isEmpty { break }
        if text.count < longest { text += some }
      } catch  where error == .interrupted {
        continue
      } catch {
        break
      }
    }
    return String(decoding: text.prefix(longest), as: UTF8.self)
  }
}
