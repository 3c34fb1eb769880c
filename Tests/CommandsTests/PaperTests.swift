import ArgumentParser
import Documents
import Practice
import System
import TestKit
import Testing

@testable import Commands

/// A writer that needs no library: it writes what it was given in words.
struct PlainWriter: DocumentWriter {
  let name: String

  func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    if document.title.contains("faulty") { throw DocumentFault("no ink is left.") }
    let words = "\(name) \(document.title) \(paper.size) \(paper.flip)"
    return DocumentFile(bytes: Array(words.utf8), remarks: ["A remark."])
  }
}

@Suite struct PaperTests {
  private static let pressed = Installation(press: Press(pdf: PlainWriter(name: "pdf")))

  private func written(_ arguments: [String], to file: String) throws -> String {
    let folder = try TextFolder(LibraryTests.files)
    let path = "\(folder.path)/\(file)"
    let command = try Handout.parse(
      arguments + ["-o", path, "--workspace", folder.path])
    try command.perform(Self.pressed)
    return String(decoding: try Project.bytes(at: path), as: UTF8.self)
  }

  @Test(arguments: [
    ("x.pdf", [], "pdf Cards: Look a4 long"), ("x.PDF", [], "pdf Cards: Look a4 long"),
    ("x", [], "pdf Cards: Look a4 long"),
    ("x.old", ["--format", "pdf"], "pdf Cards: Look a4 long"),
    ("x.pdf", ["--paper", "letter", "--flip", "short"], "pdf Cards: Look letter short"),
  ])
  func `the writer and the paper are those asked for`(
    _ file: String, _ options: [String], _ words: String
  ) throws {
    #expect(try written(["look"] + options, to: file) == words)
  }

  @Test(arguments: [
    ("x.html", "<!doctype html>"), ("x.md", "# Cards: Look\n"), ("x.txt", "Cards: Look\n====="),
    ("x.docx", "PK\u{3}\u{4}"),
  ])
  func `formats besides PDF need no press`(_ file: String, _ beginning: String) throws {
    let folder = try TextFolder(LibraryTests.files)
    let path = "\(folder.path)/\(file)"
    try Handout.parse(["look", "-o", path, "--workspace", folder.path]).perform(Installation())
    #expect(String(decoding: try Project.bytes(at: path), as: UTF8.self).hasPrefix(beginning))
  }

  @Test func `an ending that is no format's is refused with those that are`() throws {
    #expect(
      throws: CommandFailure(.usage, Language.words.unknownEnding("x.odt", known: ["pdf", "md"]))
    ) {
      try FileFormat.chosen(nil, output: "x.odt", among: [.pdf, .md], usual: .pdf)
    }
    #expect(
      Language.words.unknownEnding("x.odt", known: ["pdf", "html", "md"]).contains(
        "End it in .pdf, .html or .md, or add --format."))
  }

  @Test(arguments: [
    (FileFormat.pdf, "x.md"), (.html, "a/x.PDF"), (.md, "x.txt"), (.text, "x.json"),
  ])
  func `a name that is another format's is refused, not written under`(
    _ asked: FileFormat, _ path: String
  ) {
    for known in [FileFormat.allCases, FileFormat.ofDocuments] {
      #expect(throws: CommandFailure(.usage, Language.words.otherEnding(path, asked))) {
        try FileFormat.chosen(asked, output: path, among: known, usual: .pdf)
      }
    }
  }

  @Test func `a format asked for is taken where the name says nothing or the same`() throws {
    for path in [nil, "-", "x", "x.old", "x.pdf", "x.PDF"] {
      #expect(
        try FileFormat.chosen(.pdf, output: path, among: FileFormat.allCases, usual: .md) == .pdf)
    }
  }

  @Test(arguments: [
    ("a.pdf", "pdf"), ("a/b.c/d.HTML", "html"), ("a.b/c", nil), (".md", nil), ("a", nil),
    ("/", nil), ("a.", ""),
  ])
  func `the ending of a name is what follows its last full stop`(_ path: String, _ ending: String?)
  {
    #expect(Files.ending(of: path) == ending)
  }

  @Test func `what a writer cannot make ends with 73 and its words`() throws {
    let failure = try #require(CommandFailure(DocumentFault("no ink is left.")))
    #expect(failure.exitCode == 73)
    #expect(failure.message == "no ink is left.")
  }

  // MARK: - Settings

  @Test(arguments: [
    (nil, nil), ("", nil), ("0", 0), ("1795276200", 1_795_276_200),
    ("253402300799", 253_402_300_799),
  ])
  func `the date in a file is that of SOURCE_DATE_EPOCH`(_ text: String?, _ seconds: Int64?) throws
  {
    let environment = text.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:]
    let surroundings = Surroundings(currentFolder: "/", environment: environment, program: nil)
    #expect(try FileOptions.parse([]).settings(in: surroundings).created == seconds)
  }

  @Test(arguments: ["x", "-1", "1.5", "253402300800", "99999999999999999999", " 1"])
  func `a date that is none is refused`(_ text: String) {
    let surroundings = Surroundings(
      currentFolder: "/", environment: ["SOURCE_DATE_EPOCH": text], program: nil)
    #expect(throws: CommandFailure(.usage, Language.words.dateUnclear(text))) {
      try FileOptions.parse([]).settings(in: surroundings)
    }
  }

  // MARK: - The other program

  @Test(arguments: [
    (
      "/opt/x/bin/reflect",
      ["/opt/x/bin/reflect-paper", "/opt/x/libexec/reflect/reflect-paper"]
    ),
    (nil, []),
  ])
  func `the other program is looked for beside this one, and in libexec`(
    _ program: String?, _ places: [String]
  ) {
    let surroundings = Surroundings(currentFolder: "/", environment: [:], program: program)
    #expect(Companion.paper(surroundings).places == places)
  }

  @Test func `where it is not installed it neither has a file nor works`() {
    let surroundings = Surroundings(
      currentFolder: "/", environment: [:], program: "/nowhere/bin/reflect")
    #expect(Companion.paper(surroundings).file == nil)
    #expect(!PaperProgram(surroundings).works)
  }

  @Test func `one that doesn't start for want of a library is told with what to do`() throws {
    let folder = try TextFolder(["bin/reflect-paper": "#!/bin/sh\nexit 127\n"])
    let file = "\(folder.path)/bin/reflect-paper"
    try Files.setPermissions(0o755, of: file)
    let surroundings = Surroundings(
      currentFolder: "/", environment: [:], program: "\(folder.path)/bin/reflect")
    let failure = #expect(throws: CommandFailure.self) {
      try PaperProgram(surroundings, knows: { _ in false }).takeOver(from: Installation())
    }
    #expect(failure?.message == EnglishCommandWords().paperProgramNotWhole(file))
  }

  @Test(arguments: ["bin", "libexec/reflect"])
  func `the share folder is found from both places of installed programs`(_ place: String) throws {
    let folder = try TextFolder([
      "share/reflect/Cards/x/deck.md": "", "\(place)/program": "", "empty/file": "",
    ])
    let workspace = try Workspace(
      asked: nil,
      in: Surroundings(
        currentFolder: "\(folder.path)/empty", environment: [:],
        program: "\(folder.path)/\(place)/program", home: folder.path))
    #expect(workspace.roots.map(\.path) == ["\(folder.path)/share/reflect"])
  }

  // MARK: - One person's own part

  @Test(arguments: [("Person 3", 2), ("person 3", 2), ("PERSON 1", 0)])
  func `a person is found by their label, whatever its case`(_ label: String, _ index: Int) throws {
    #expect(try Summary.index(of: label, in: Samples.record()) == index)
  }

  @Test func `a label that is nobody's or several people's is said`() throws {
    var record = Samples.record(people: 3)
    #expect(
      throws: CommandFailure(.notFound, Language.words.noSuchPerson("X", known: record.labels))
    ) {
      try Summary.index(of: "X", in: record)
    }
    record.participants[1].label = "Person 1"
    #expect(throws: CommandFailure(.usage, Language.words.severalSuchPersons("Person 1"))) {
      try Summary.index(of: "Person 1", in: record)
    }
    record.participants[1].label = "person 1"
    #expect(try Summary.index(of: "Person 1", in: record) == 0)
  }
}

extension SessionRecord {
  fileprivate var labels: [String] { participants.map(\.label) }
}
