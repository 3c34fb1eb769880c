import FoundationEssentials
import Practice
import TestKit
import Testing

@Suite struct JSONWriterTests {
  /// Any JSON, as an independent reader understands it.
  private enum Tree: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([Tree])
    case members([String: Tree])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .members(try value.decode([String: Tree].self))
      }
    }
  }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws -> Tree {
    try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
  }

  @Test func `members stand on lines of their own in the order given`() {
    let text = written { writer in
      writer.object {
        $0.member("format", "reflect.session/1")
        $0.member("people", 6)
        $0.member("paused", false)
        $0.member("plan", ifAny: String?.none)
        $0.member("minutes", ifAny: Int?.none)
        $0.member("card", ifAny: "a")
        $0.member("step", ifAny: 2)
        $0.member("ending") { $0.null() }
        $0.member("labels", ["a", "b"])
      }
      writer.endLine()
    }
    #expect(
      text == """
        {
          "format": "reflect.session/1",
          "people": 6,
          "paused": false,
          "card": "a",
          "step": 2,
          "ending": null,
          "labels": [
            "a",
            "b"
          ]
        }

        """)
  }

  @Test func `empty containers stay on one line and the next member follows rightly`() throws {
    let text = written { writer in
      writer.object {
        $0.member("a", [String]())
        $0.member("b") { $0.object { _ in } }
        $0.member("c", objects: [Int]()) { $0.member("n", $1) }
        $0.member("d", 1)
      }
    }
    #expect(text == "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [],\n  \"d\": 1\n}")
    let nothing = Tree.list([])
    #expect(
      try read(text) == .members(["a": nothing, "b": .members([:]), "c": nothing, "d": .number(1)]))
    #expect(written { $0.array { _ in } } == "[]")
    #expect(written { $0.object { _ in } } == "{}")
  }

  @Test func `objects and arrays nest`() throws {
    let text = written { writer in
      writer.array { list in
        list.item { $0.array { $0.item { $0.number(-1) } } }
        list.item { item in
          item.object { $0.member("rounds", objects: [1, 2]) { $0.member("n", $1) } }
        }
        list.item { $0.bool(true) }
      }
    }
    let rounds = Tree.list([.members(["n": .number(1)]), .members(["n": .number(2)])])
    #expect(
      try read(text) == .list([.list([.number(-1)]), .members(["rounds": rounds]), .bool(true)]))
  }

  @Test func `deep nesting is written and read back`() throws {
    func nest(_ writer: inout JSONWriter, _ levels: Int) {
      writer.array { list in
        if levels > 1 { list.item { nest(&$0, levels - 1) } }
      }
    }
    var tree = try read(written { nest(&$0, 60) })
    var levels = 1
    while case .list(let items) = tree, let first = items.first {
      (tree, levels) = (first, levels + 1)
    }
    #expect(levels == 60)
  }

  @Test func `numbers at both ends are exact`() {
    #expect(written { $0.number(.min) } == "-9223372036854775808")
    #expect(written { $0.number(.max) } == "9223372036854775807")
  }

  @Test func `controls, quotes and backslashes are escaped`() {
    #expect(written { $0.string("a\"b\\c\nd\te\rf") } == #""a\"b\\c\nd\te\rf""#)
    #expect(written { $0.string("\u{0}\u{1B}\u{7F}\u{1F}") } == #""\u0000\u001b\u007f\u001f""#)
    #expect(written { $0.string("é漢👩\u{200D}👧/") } == "\"é漢👩\u{200D}👧/\"")
    #expect(written { $0.string("") } == "\"\"")
  }

  @Test func `controls of two bytes are escaped, and their neighbours are not`() {
    #expect(written { $0.string("\u{80}a\u{9B}31m\u{9F}") } == #""\u0080a\u009b31m\u009f""#)
    #expect(written { $0.string("a\u{A0}£½¿À") } == "\"a\u{A0}£½¿À\"")
    #expect(written { $0.string("12345678£\u{85}") } == #""12345678£\u0085""#)
  }

  @Test func `every scalar below U+3000 comes back as it was, as a value and as a name`() throws {
    let scalars = (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init)
    let all = String(String.UnicodeScalarView(scalars))
    let text = written { writer in
      writer.object { $0.member(all, all) }
    }
    #expect(try read(text) == .members([all: .text(all)]))
    #expect(HostileCorpus.controls(in: text).isEmpty)
  }

  @Test func `hostile texts come back as they were`() throws {
    let text = written { writer in
      writer.object { $0.member("texts", HostileCorpus.texts) }
    }
    let texts = HostileCorpus.texts.map(Tree.text)
    #expect(try read(text) == .members(["texts": .list(texts)]))
  }

  @Test func `a text that is part of a larger one is written whole`() {
    let part = String("every move counts".dropFirst(6).prefix(4))
    #expect(written { $0.string(part) } == "\"move\"")
  }
}
