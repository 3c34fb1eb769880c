import Journal
import Practice
import TestKit
import Testing

/// Rarely walked ways, with everything on them going wrong.
@Suite struct SetAsideTests {
  private static let path = "\(Deed.folder)/\(Deed.id).json"
  private static let torn = Array("{\"format\": \"refl".utf8)

  private func damaged() -> FaultyFileSystem {
    let files = FaultyFileSystem()
    files.put(Self.torn, at: Self.path)
    files.put(RecordCodec.bytes(of: Deed.other), at: "\(Deed.folder)/\(Deed.other.id).json")
    return files
  }

  /// Whether the torn bytes are there under one of the names, and the other record is whole.
  private func isKept(on files: FaultyFileSystem) throws -> Bool {
    let listing = try Journal(folder: Deed.folder, files: files).list()
    let names = [Self.path, Self.path + ".damaged-1", Self.path + ".damaged-2"]
    return listing.records.map(\.record) == [Deed.other]
      && names.contains { files.bytes(at: $0) == Self.torn }
  }

  @Test(arguments: FaultTests.faults)
  func `whatever fails while a damaged record is set aside, its bytes are kept`(
    fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = damaged()
      files.arm(fault, at: operation)
      let error = #expect(throws: JournalError.self) {
        try Journal(folder: Deed.folder, files: files).open(Deed.id)
      }
      if files.operations.count < operation { break }
      #expect([65, 74].contains(error?.exitCode))
      #expect(try isKept(on: files.afterKill()), "operation \(operation)")
    }
  }

  @Test func `a power cut while a damaged record is set aside keeps its bytes`() throws {
    for operation in 1... {
      let files = damaged()
      files.arm(.end, at: operation)
      _ = Result { try Journal(folder: Deed.folder, files: files).open(Deed.id) }
      for left in files.powerCuts() { #expect(try isKept(on: left), "operation \(operation)") }
      if files.operations.count < operation { break }
    }
  }

  @Test(arguments: FaultTests.faults)
  func `where files have one name, a failed creation leaves no record, or says it is there`(
    fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = Deed.all[0].prepare()
      files.refuse(.addName, with: .notSupported)
      files.arm(fault, at: operation)
      let error =
        Result {
          try Journal(folder: Deed.folder, files: files).create(Deed.old).close()
        }.failure as? JournalError
      if files.operations.count < operation { break }
      let isThere = error == nil || error?.code == .notConfirmed
      #expect(try Deed.record(on: files.afterKill()) == (isThere ? Deed.old : nil))
    }
  }

  @Test func `where files have one name, a created record outlasts a power cut`() throws {
    let files = Deed.all[0].prepare()
    files.refuse(.addName, with: .notSupported)
    try Journal(folder: Deed.folder, files: files).create(Deed.old).close()
    for left in files.powerCuts() { #expect(try Deed.record(on: left) == Deed.old) }
  }

  @Test func `a hundred damaged copies are not a hundred and first time set aside`() throws {
    let files = damaged()
    for number in 1...99 { files.put([1], at: "\(Self.path).damaged-\(number)") }
    let error = #expect(throws: JournalError.self) {
      try Journal(folder: Deed.folder, files: files).open(Deed.id)
    }
    #expect(error?.code == .damaged)
    #expect(files.bytes(at: Self.path) == Self.torn)
  }
}
