import Journal
import System
import TestKit
import Testing

@Suite struct AtomicFileTests {
  private let files = FaultyFileSystem()

  private func write(_ path: String, replacing: Bool = false) throws {
    try AtomicFile.write([1, 2, 3], to: path, replacing: replacing, files: files)
  }

  private func code(_ path: String, replacing: Bool = false) -> JournalError.Code? {
    do {
      try write(path, replacing: replacing)
      return nil
    } catch {
      return (error as? JournalError)?.code
    }
  }

  @Test func `a new file is written`() throws {
    files.put([], at: "/out", kind: .folder)
    try write("/out/summary.md")
    #expect(files.bytes(at: "/out/summary.md") == [1, 2, 3])
    #expect(files.paths == ["/out/summary.md"])
  }

  @Test(arguments: [FileStatus.Kind.file, .link, .other])
  func `what is there already stays, whatever it is`(kind: FileStatus.Kind) throws {
    files.put([9], at: "/summary.md", kind: kind)
    let expected: JournalError.Code = kind == .other ? .cannotCreate : .alreadyExists
    #expect(code("/summary.md") == expected)
    #expect(files.bytes(at: "/summary.md") == [9])
  }

  @Test func `a file is replaced when asked`() throws {
    files.put([9], at: "/summary.md")
    try write("/summary.md", replacing: true)
    #expect(files.bytes(at: "/summary.md") == [1, 2, 3])
  }

  @Test func `replacing removes what a killed program left beside the file, and nothing else`()
    throws
  {
    let others = [
      ".reflect.\(ThisProcess.number).4f.tmp", ".reflect.2147483647.4f.bak",
      ".notes.2147483647.4f.tmp", "reflect.2147483647.4f.tmp",
    ]
    for name in others + [".reflect.2147483647.4f.tmp"] { files.put([9], at: "/\(name)") }
    try write("/summary.md")
    #expect(files.paths.count == 6)
    try write("/summary.md", replacing: true)
    #expect(files.paths == (others + ["summary.md"]).map { "/\($0)" }.sorted())
  }

  @Test func `replacing what is not there makes it`() throws {
    try write("/summary.md", replacing: true)
    #expect(files.bytes(at: "/summary.md") == [1, 2, 3])
  }

  @Test func `a link stays a link, and what it points to is replaced`() throws {
    files.put([9], at: "/there/real.md")
    files.put(Array("/there/real.md".utf8), at: "/link.md", kind: .link)
    try write("/link.md", replacing: true)
    #expect(files.bytes(at: "/there/real.md") == [1, 2, 3])
    #expect(files.bytes(at: "/link.md") == Array("/there/real.md".utf8))
  }

  @Test func `a device or pipe is never replaced`() {
    files.put([], at: "/dev/null", kind: .other)
    #expect(code("/dev/null", replacing: true) == .cannotCreate)
    #expect(files.paths == ["/dev/null"])
  }

  @Test(arguments: ["", "/", "/out/", "/out", ".", "/out/..", "/missing/summary.md", "/file/x.md"])
  func `a path that cannot be a file is refused`(path: String) {
    files.put([], at: "/out", kind: .folder)
    files.put([], at: "/file")
    for replacing in [false, true] {
      #expect(code(path, replacing: replacing) == .cannotCreate)
    }
    #expect(files.paths == ["/file"])
  }

  @Test(arguments: [
    (SystemError.Code.noSpace, 74), (.overQuota, 74), (.inputOutput, 74), (.denied, 77),
    (.readOnly, 77), (.nameTooLong, 73), (.other(99), 73),
  ])
  func `a file that cannot be opened is reported with its exit code`(
    reason: SystemError.Code, exitCode: Int
  ) {
    files.refuse(.open, with: reason)
    let error = #expect(throws: JournalError.self) { try write("/summary.md") }
    #expect(error?.exitCode == Int32(exitCode))
  }

  @Test(arguments: [false, true], FaultTests.faults)
  func `whichever operation fails, the file is whole, as before, or not there`(
    replacing: Bool, fault: FaultyFileSystem.Fault
  ) {
    for operation in 1... {
      let files = FaultyFileSystem()
      if replacing { files.put([9], at: "/summary.md") }
      files.arm(fault, at: operation)
      let error =
        Result {
          try AtomicFile.write([1, 2, 3], to: "/summary.md", replacing: replacing, files: files)
        }.failure as? JournalError
      if files.operations.count < operation { break }
      let isNew = error == nil || error?.code == .notConfirmed
      #expect(files.bytes(at: "/summary.md") == (isNew ? [1, 2, 3] : replacing ? [9] : nil))
    }
  }

  @Test func `after a power cut a written file is there`() throws {
    try write("/summary.md")
    for left in files.powerCuts() { #expect(left.bytes(at: "/summary.md") == [1, 2, 3]) }
  }
}
