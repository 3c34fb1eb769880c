import Practice
import System
import TestKit
import Testing

@testable import Window

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// One after another: an editor's run ignores Ctrl-C for the whole process.
@Suite(.serialized, .timeLimit(.minutes(60))) final class Editors {
  private let folder: String

  init() throws {
    var template = Array("/tmp/editors-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    unlink("\(folder)/editor")
    rmdir(folder)
  }

  // A small shell script that stands in for an editor; `$1` is the file.
  private func editor(_ script: String, variables: [String: String] = [:]) -> Undisturbed {
    let bytes = Array("#!/bin/sh\n\(script)\n".utf8)
    // What any program has open for writing, and be it for a moment, cannot be started.
    Descriptors.undisturbed {
      let descriptor = open("\(folder)/editor", O_WRONLY | O_CREAT | O_TRUNC, 0o700)
      try? Descriptor(descriptor).writeAll(bytes)
      close(descriptor)
    }
    let usual = ["EDITOR": "\(folder)/editor", "TMPDIR": folder, "PATH": "/usr/bin:/bin"]
    return Undisturbed(editor: AnswerEditor(environment: usual.merging(variables) { $1 }))
  }

  // An editor that is started, as every program in these tests is, while nothing else happens.
  private struct Undisturbed {
    let editor: AnswerEditor

    func write(startingWith text: String = "") throws -> WrittenDraft {
      try Descriptors.undisturbed { try editor.write(startingWith: text) }
    }
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func `what a killed program left is swept, and what someone may still write in is not`()
    throws
  {
    func leave(_ name: String) throws -> String {
      let path = "\(folder)/\(name)"
      try Files.makeFolder(path)
      let file = try Descriptor(opening: "\(path)/answer.md", for: .newFile(permissions: 0o600))
      defer { file.discard() }
      try file.writeAll("private words".utf8)
      return path
    }
    // No system gives a process such a number.
    let gone = Int32.max
    let left = try leave("reflect-answer-\(gone)-2026-11-21-k7m2-abc")
    let another = try leave("reflect-answer-\(gone)-2026-11-21-zzzz-abc")
    let own = try leave("reflect-answer-\(ThisProcess.number)-2026-11-21-k7m2-abc")
    let foreign = try leave("reflect-1000")
    defer {
      for path in [another, own, foreign] {
        try? Files.remove("\(path)/answer.md")
        try? Files.removeFolder(path)
      }
    }
    #expect(DraftFile.sweep([folder], before: FileTime(seconds: 1_000_000_000)) == [])
    #expect(DraftFile.sweep([folder], of: "2026-11-21-k7m2") == [left])
    #expect([left, another, own, foreign].map(Files.exists) == [false, true, true, true])
    #expect(DraftFile.sweep([folder]) == [another])
    #expect([own, foreign].map(Files.exists) == [true, true])
  }

  @Test func `what is written comes back, and nothing is left behind`() throws {
    let draft = try editor(#"printf 'First line.\r\nSecond: ŵ\n\n' > "$1""#).write()
    #expect(draft.text == "First line.\nSecond: ŵ")
    try draft.remove()
    #expect(access(draft.path, F_OK) != 0)
    #expect(access(String(draft.path.dropLast("/answer.md".count)), F_OK) != 0)
  }

  @Test func `the editor begins with the words given`() throws {
    let draft = try editor(#"printf ' And more.' >> "$1""#).write(startingWith: "So far.")
    #expect(draft.text == "So far. And more.")
    try draft.remove()
  }

  @Test func `only its owner can open the file and its folder`() throws {
    let draft = try editor("true").write()
    let parent = String(draft.path.dropLast("/answer.md".count))
    #expect(mode(of: draft.path) == 0o600)
    #expect(mode(of: parent) == 0o700)
    try draft.remove()
  }

  @Test func `a draft stays until it is removed, and tells where`() throws {
    let draft = try editor(#"printf kept > "$1""#).write()
    #expect(access(draft.path, R_OK) == 0)
    #expect(EnglishWindowWords().notSaved(keptAt: draft.path).contains(draft.path))
    try draft.remove()
  }

  @Test func `an editor with options, and VISUAL before EDITOR`() throws {
    let options = ["VISUAL": "\(folder)/editor --wait"]
    let draft = try editor(
      #"[ "$1" = --wait ] && printf waited > "$2""#, variables: options
    ).write()
    #expect(draft.text == "waited")
    try draft.remove()
  }

  @Test func `a path with blanks reaches the editor whole`() throws {
    let spaced = "\(folder)/a b"
    mkdir(spaced, 0o700)
    let draft = try editor(#"printf %s "$#" > "$1""#, variables: ["TMPDIR": spaced]).write()
    #expect(draft.text == "1")
    try draft.remove()
    rmdir(spaced)
  }

  @Test func `what the editor leaves beside the file goes as well`() throws {
    let draft = try editor(#"cp "$1" "$1~"; touch "${1%/*}/.answer.md.swp""#).write()
    try draft.remove()
    #expect(access("\(draft.path)~", F_OK) != 0)
  }

  @Test func `a folder that cannot go is told`() throws {
    let draft = try editor(#"mkdir "${1%/*}/sub""#).write()
    #expect(throws: AnswerEditorError.notRemoved(draft.path)) { try draft.remove() }
    let parent = String(draft.path.dropLast("/answer.md".count))
    rmdir("\(parent)/sub")
    try draft.remove()
  }

  @Test func `an editor that fails takes nothing and keeps the text`() throws {
    let error = try #require(throws: AnswerEditorError.self) {
      try editor(#"printf 'half a thought' > "$1"; exit 1"#).write()
    }
    let path = try #require(keptPath(of: error))
    #expect(access(path, R_OK) == 0)
    #expect(error.description.contains(path))
    remove(path)
  }

  @Test(arguments: ["exit 3", "kill -9 $$"])
  func `an editor that fails without a word leaves nothing`(script: String) throws {
    let error = #expect(throws: AnswerEditorError.self) {
      try editor(script).write(startingWith: "So far.")
    }
    #expect(error == .failed(command: "\(folder)/editor", keptAt: nil))
  }

  @Test func `an editor that is not there is told`() {
    let missing = editor("true", variables: ["EDITOR": "/no/such/editor"])
    #expect(throws: AnswerEditorError.failed(command: "/no/such/editor", keptAt: nil)) {
      try missing.write()
    }
  }

  @Test(arguments: [[:], ["EDITOR": " "], ["VISUAL": "", "EDITOR": ""]])
  func `no editor set is told`(environment: [String: String]) {
    #expect(throws: AnswerEditorError.noEditor) {
      try AnswerEditor(environment: environment).write()
    }
  }

  @Test(arguments: [
    (#"printf '\377' > "$1""#, "UTF-8 text"),
    (#"head -c 100001 /dev/zero | tr '\0' a > "$1""#, "is longer than"),
    (#"head -c 2000000 /dev/zero > "$1""#, "is longer than"),
    (#"rm "$1""#, "could not be read"),
    (#"rm "$1"; ln -s /etc/passwd "$1""#, "could not be read"),
  ])
  func `what cannot be an answer is not taken, and said to be kept`(
    script: String, words: String
  ) throws {
    let error = try #require(throws: AnswerEditorError.self) { try editor(script).write() }
    #expect(error.description.contains(words))
    let path = try #require(keptPath(of: error))
    #expect(path.hasPrefix("\(folder)/reflect-"))
    #expect(error.description.contains(path))
    remove(path)
  }

  private func keptPath(of error: AnswerEditorError) -> String? {
    switch error {
    case .failed(_, let path): path
    case .notRead(let path, _), .notText(let path), .tooLong(let path), .notRemoved(let path): path
    case .noEditor, .noFolder: nil
    }
  }

  private func remove(_ path: String) {
    unlink(path)
    rmdir(String(path.dropLast("/answer.md".count)))
  }

  @Test func `the next folder is tried where one cannot be written to`() throws {
    let runtime = ["XDG_RUNTIME_DIR": "/no/such/folder"]
    let draft = try editor("true", variables: runtime).write()
    #expect(draft.path.hasPrefix("\(folder)/reflect-"))
    try draft.remove()
  }

  @Test func `the runtime folder comes first, unless it is not a full path`() throws {
    let draft = try editor("true", variables: ["TMPDIR": "relative"]).write()
    #expect(draft.path.hasPrefix("/tmp/reflect-"))
    try draft.remove()
    let runtime = try editor(
      "true", variables: ["XDG_RUNTIME_DIR": folder, "TMPDIR": "/tmp"]
    ).write()
    #expect(runtime.path.hasPrefix("\(folder)/reflect-"))
    try runtime.remove()
  }

  @Test func `the editor can be interrupted without harm to the session`() throws {
    let draft = try editor(#"trap 'printf caught > "$1"' INT; kill -INT $$"#).write()
    #expect(draft.text == "caught")
    try draft.remove()
  }
}
