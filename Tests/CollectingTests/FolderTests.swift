import Counts
import Practice
import System
import TestKit
import Testing

@testable import Collecting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct FolderTests {
  @Test func `every contribution of a folder is read, in the order of its id`() throws {
    let all = try (1...5).map { try County.contribution($0) }
    let contents = try Shared(all).contents()
    #expect(contents.contributions == all.sorted { $0.id < $1.id })
    #expect(contents.names == contents.contributions.map(County.fileName))
    #expect(contents.remarks.isEmpty && contents.others.isEmpty)
  }

  @Test func `a folder of many files is read whole, by as many threads as there are`() throws {
    let all = try (1...140).map { try County.contribution($0) }
    var told: [Int] = []
    let shared = try Shared(all)
    let contents = try ContributionFolder(shared.path).contents { done, count in
      told.append(done)
      #expect(count == 140)
    }
    #expect(contents.contributions.count == 140)
    #expect(told.last == 140)
  }

  @Test func `what is published already isn't read any more`() throws {
    let all = try (1...3).map { try County.contribution($0) }
    let shared = try Shared(all)
    try shared.put(Array("damaged".utf8), as: County.fileName(all[0]))
    let contents = try ContributionFolder(shared.path).contents(except: [all[0].id])
    #expect(contents.contributions.count == 2)
    #expect(contents.remarks.isEmpty)
  }

  /// A file beside a good one, and why it doesn't count.
  struct Bad: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var bytes: @Sendable ([UInt8]) -> [UInt8]
    var isRight: @Sendable (FolderRemark.What) -> Bool

    init(
      _ name: String, _ bytes: @escaping @Sendable ([UInt8]) -> [UInt8],
      _ isRight: @escaping @Sendable (FolderRemark.What) -> Bool
    ) {
      (testDescription, self.bytes, self.isRight) = (name, bytes, isRight)
    }

    static func edited(_ name: String, _ old: String, _ new: String, _ line: Int?) -> Bad {
      Bad(name) {
        replaced($0, old, new)
      } _: {
        if case .wrong(let problem) = $0 { line == nil || problem.line == line } else { false }
      }
    }

    static func replaced(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
      let text = String(decoding: bytes, as: UTF8.self)
      return Array(
        text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
          .joined(separator: new).utf8)
    }

    static let all: [Bad] = [
      Bad("empty, as it has only just been begun", { _ in [] }) { $0 == .arriving },
      Bad("half of it", { Array($0.prefix($0.count / 2)) }) { $0 == .arriving },
      Bad("foreign", { _ in Array("{\"name\": \"a letter\"}".utf8) }) {
        if case .wrong(let problem) = $0 { problem.what == .foreign } else { false }
      },
      Bad("not JSON", { _ in Array("Dear all,".utf8) }) {
        if case .wrong(let problem) = $0 { problem.what == .json(.notJSON) } else { false }
      },
      Bad("larger than any", { $0 + [UInt8](repeating: 32, count: 1 << 20) }) {
        if case .wrong(let problem) = $0 { problem.what == .tooLarge } else { false }
      },
      edited("edited, its checksum left", "\"before\": 24", "\"before\": 25", nil),
      edited("a newer format", "reflect.counts/1", "reflect.counts/2", 2),
      edited("an older format", "reflect.counts/1", "reflect.counts/0", 2),
      edited("a negative count", "\"people\": 48", "\"people\": -48", nil),
      edited("a huge count", "\"people\": 48", "\"people\": 99999999999999999999", nil),
      edited("half a person", "\"people\": 48", "\"people\": 48.5", nil),
      edited("a member too many", "\"theme\"", "\"team\": \"Night team\", \"theme\"", nil),
      edited("a quarter that isn't one", "2026-Q1", "2026-Q5", nil),
    ]
  }

  @Test(arguments: Bad.all)
  func `a file that isn't a whole contribution is told, and the others count`(bad: Bad) throws {
    let good = try County.contribution(1)
    let shared = try Shared([good])
    let other = try County.contribution(2)
    try shared.put(bad.bytes(other.file), as: County.fileName(other))
    let contents = try shared.contents()
    #expect(contents.contributions == [good])
    #expect(contents.remarks.map(\.name) == [County.fileName(other)])
    #expect(contents.remarks.allSatisfy { bad.isRight($0.what) })
  }

  // A drive in memory holds times that others move into what they can hold.
  @Test(
    .enabled(if: Files.exists("/dev/shm"), "this system has no drive in memory"),
    arguments: [Int.min, -11_644_473_600, -1, 0, 253_402_300_800, Int.max])
  func `a file of any time at all is told if it isn't a whole contribution`(
    _ seconds: Int
  ) throws {
    let path = "/dev/shm/reflect-tests-\(ThisProcess.number)-\(seconds.magnitude)"
    try Files.makeFolder(path)
    defer {
      unlink("\(path)/part.json")
      rmdir(path)
    }
    try Files.write(whole: Array("{".utf8), to: "\(path)/part.json", replacing: true)
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, "\(path)/part.json", [time, time], 0) == 0)
    let file = ContributionFile(folder: path, name: "part.json")
    let remark = #expect(throws: FolderRemark.self) {
      try file.read(now: FileTime(seconds: 1_764_000_000))
    }
    if case .wrong? = remark?.what { return }
    Issue.record("\(String(describing: remark)) isn't what is wrong with it")
  }

  @Test func `a newer format is said to be one`() throws {
    let bytes = Bad.replaced(
      try County.contribution(1).file, "reflect.counts/1", "reflect.counts/12")
    let shared = try Shared()
    try shared.put(bytes, as: "x.json")
    let said = try #require(try shared.contents().remarks.first)
    #expect(EnglishCollectWords().remark(said).contains("made by a newer reflect"))
  }

  @Test func `links, pipes and folders are no contributions`() throws {
    let good = try County.contribution(1)
    let shared = try Shared([good])
    let path = shared.path
    #expect(symlink("\(path)/\(County.fileName(good))", "\(path)/link.json") == 0)
    #expect(mkfifo("\(path)/pipe.json", 0o600) == 0)
    try Files.makeFolder("\(path)/folder.json")
    let contents = try shared.contents()
    #expect(contents.contributions == [good])
    #expect(
      contents.remarks == [
        FolderRemark("link.json", .notPlain), FolderRemark("pipe.json", .notPlain),
      ])
  }

  @Test func `hidden files and those of other kinds are left alone`() throws {
    let shared = try Shared([County.contribution(1)])
    for name in [".reflect.12.ab.tmp", ".DS_Store", "overview.html", "notes.txt"] {
      try shared.put(Array("some words".utf8), as: name)
    }
    let contents = try shared.contents()
    #expect(contents.contributions.count == 1 && contents.remarks.isEmpty)
    #expect(contents.others == ["notes.txt", "overview.html"])
  }

  @Test(arguments: [
    "(conflicted copy 2026-05-01).counts.json", "0 (1).json", "~.JSON", "zz.sync-conflict.json",
  ])
  func `one contribution under two names counts once`(name: String) throws {
    let good = try County.contribution(1)
    let shared = try Shared([good])
    try shared.put(good.file, as: name)
    let contents = try shared.contents()
    #expect(contents.contributions == [good])
    #expect(contents.remarks == [FolderRemark(name, .copy(of: County.fileName(good)))])
  }

  @Test func `of two that differ the one with the name it was sent under counts`() throws {
    let sent = try County.contribution(1)
    let other = try County.contribution(1, after: [12, 12, 24])
    let shared = try Shared([sent])
    try shared.put(other.file, as: "0 (conflicted copy).json")
    let contents = try shared.contents()
    #expect(contents.contributions == [sent])
    #expect(
      contents.remarks == [
        FolderRemark("0 (conflicted copy).json", .differs(from: County.fileName(sent)))
      ])
  }

  @Test func `of several that differ, none under the name it was sent under, none counts`() throws {
    let shared = try Shared()
    try shared.put(County.contribution(1).file, as: "a.json")
    try shared.put(County.contribution(1, after: [12, 12, 24]).file, as: "b.json")
    try shared.put(County.contribution(1).file, as: "c.json")
    let contents = try shared.contents()
    #expect(contents.contributions.isEmpty)
    #expect(
      contents.remarks == [
        FolderRemark("a.json", .unclear(other: "b.json")),
        FolderRemark("b.json", .unclear(other: "a.json")),
        FolderRemark("c.json", .unclear(other: "a.json")),
      ])
  }

  @Test func `a folder that isn't there, or isn't one, is said to be so`() throws {
    let shared = try Shared([County.contribution(1)])
    #expect(throws: SystemFault.notFound) {
      try ContributionFolder("\(shared.path)/none").contents()
    }
    let file = "\(shared.path)/\(County.fileName(try County.contribution(1)))"
    #expect(throws: SystemFault.notFolder) { try ContributionFolder(file).contents() }
  }
}
