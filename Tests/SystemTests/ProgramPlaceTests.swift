import System
import TestKit
import Testing

@Suite struct ProgramPlaceTests {
  private let folders: TextFolder

  init() throws {
    folders = try TextFolder([
      "a/reflect": "", "b/reflect": "", "c/reflect/note": "", "d/reflect": "",
    ])
    for folder in ["b", "d"] {
      try Files.setPermissions(0o755, of: "\(folders.path)/\(folder)/reflect")
    }
  }

  private func found(_ name: String, _ path: [String]) -> String? {
    Files.program(called: name, on: path.map { "\(folders.path)/\($0)" }.joined(separator: ":"))
  }

  @Test func `a name stands for the first program of that name, whatever else is called so`() {
    #expect(found("reflect", ["none", "a", "c", "b", "d"]) == "\(folders.path)/b/reflect")
    #expect(found("reflect", ["a", "c"]) == nil)
  }

  @Test func `a name with a slash is the file itself`() {
    let file = "\(folders.path)/d/reflect"
    #expect(found(file, ["b"]) == file)
    #expect(found("\(folders.path)/a/reflect", ["b"]) == nil)
  }
}
