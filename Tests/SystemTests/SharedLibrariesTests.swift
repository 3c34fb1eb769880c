import System
import TestKit
import Testing

@Suite struct SharedLibrariesTests {
  private let list: TextFolder

  init() throws {
    list = try TextFolder([
      "list": "head\u{0}/lib/libone.so.1\u{0}/usr/lib/libtwo.so.12\u{0}"
    ])
  }

  @Test(arguments: [
    ("libone.so.1", true), ("libtwo.so.12", true), ("libtwo.so.1", false), ("two.so.12", false),
  ])
  func `a library is known by its whole name`(_ name: String, _ isKnown: Bool) {
    #expect(SharedLibraries.have(name, list: "\(list.path)/list") == isKnown)
  }

  @Test func `where there is no list, every library may be there`() {
    #expect(SharedLibraries.have("libthree.so.1", list: "\(list.path)/none"))
  }
}
