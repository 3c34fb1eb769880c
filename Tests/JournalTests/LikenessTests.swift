import Journal
import System
import TestKit
import Testing

/// The files in memory are only worth testing with if they answer as real ones do.
@Suite struct LikenessTests {
  /// What a series of calls in `folder` came to, as texts that can be compared.
  private func answers(of files: any FileSystem, in folder: String) -> [String] {
    func path(_ name: String) -> String { "\(folder)/\(name)" }
    var answers: [String] = []
    func note<Value>(_ name: String, _ work: () throws -> Value) {
      do {
        answers.append("\(name): \(try work())")
      } catch {
        answers.append("\(name): \((error as? SystemError).map { "\($0.code) \($0.call)" } ?? "?")")
      }
    }
    func make(_ name: String, _ bytes: [UInt8]) throws -> Int {
      let file = try files.openFile(path(name), for: .newFile(permissions: 0o600))
      defer { try? files.closeFile(file) }
      return try files.writeSome(bytes[...], to: file)
    }
    func read(_ name: String) throws -> [UInt8] {
      let file = try files.openFile(path(name), for: .reading)
      defer { try? files.closeFile(file) }
      return try files.readSome(file, upTo: 2) + files.readSome(file, upTo: 9)
        + files.readSome(file, upTo: 9)
    }
    func look(_ name: String) throws -> String {
      guard let status = try files.status(at: path(name)) else { return "nothing" }
      guard status.kind == .file else { return "\(status.kind)" }
      return "file \(status.size) \(String(status.permissions, radix: 8))"
    }
    note("make") { try make("a", [1, 2, 3]) }
    note("make again") { try make("a", [4]) }
    note("make in nothing") { try make("no/a", [4]) }
    note("make in a file") { try make("a/b", [4]) }
    note("read") { try read("a") }
    note("read nothing") { try read("no") }
    note("look") { try look("a") }
    note("look at nothing") { try look("no") }
    note("look in nothing") { try look("no/a") }
    note("look in a file") { try look("a/b") }
    note("second name") { try files.addName(path("b"), for: path("a")) }
    note("second name taken") { try files.addName(path("b"), for: path("a")) }
    note("second name of nothing") { try files.addName(path("c"), for: path("no")) }
    note("same file") {
      try files.status(at: path("a"))?.identity == files.status(at: path("b"))?.identity
    }
    note("remove") { try files.remove(path("a")) }
    note("remove nothing") { try files.remove(path("a")) }
    note("make another") { try make("c", [9]) }
    note("move over") { try files.move(path("c"), to: path("b")) }
    note("read moved") { try read("b") }
    note("move nothing") { try files.move(path("no"), to: path("b")) }
    note("folder") { try files.makeFolder(path("f")) }
    note("folder again") { try files.makeFolder(path("f")) }
    note("folder in nothing") { try files.makeFolder(path("no/f")) }
    note("look at folder") { try look("f") }
    note("names") { try files.names(in: folder).sorted() }
    note("names in empty") { try files.names(in: path("f")) }
    note("names in nothing") { try files.names(in: path("no")) }
    note("names in a file") { try files.names(in: path("b")) }
    note("a file as folder") { try files.openFile(path("b"), for: .folder).path == path("b") }
    note("locks") {
      let (one, two) = (
        try files.openFile(path("l"), for: .lock), try files.openFile(path("l"), for: .lock)
      )
      defer { try? files.closeFile(two) }
      try files.lock(one)
      try files.lock(one)
      let isRefused = (try? files.lock(two)) == nil
      try files.closeFile(one)
      try files.lock(two)
      return isRefused
    }
    note("resolve") { try files.resolved(path("b")).hasSuffix("/b") }
    note("resolve nothing") { try files.resolved(path("no")) }
    return answers
  }

  @Test func `the files in memory answer as the real ones`() throws {
    let scratch = try ScratchFolder()
    let faulty = FaultyFileSystem()
    faulty.put([], at: "/folder", kind: .folder)
    let real = answers(of: SystemFileSystem(), in: scratch.path)
    let memory = answers(of: faulty, in: "/folder")
    #expect(real.count == memory.count)
    for (real, memory) in zip(real, memory) { #expect(real == memory) }
  }
}
