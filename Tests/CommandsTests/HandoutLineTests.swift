import ArgumentParser
import Documents
import Testing

@testable import Commands

/// What a short line for a handout is read as, held to what ArgumentParser finds in the same line.
@Suite struct HandoutLineTests {
  @Test(arguments: [
    "handout --all", "handout --all --layout page -o x.html --force",
    "handout --output x.docx --theme home --layout large --workspace /w",
    "handout --workspace /w --all --layout findings",
  ])
  func `a short line is read as ArgumentParser reads it`(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let short = try #require(Handout(shortLine: words))
    let parsed = try #require(try Handout.parseAsRoot(Array(words.dropFirst())) as? Handout)
    #expect(Self.values(short) == Self.values(parsed))
  }

  @Test(arguments: [
    "handout", "handout card", "handout --all --theme home", "handout --layout",
    "handout --all --layout odd", "handout --all --all", "handout --all -o", "handout --all -o -",
    "handout --all -o --force",
    "handout --all --frob", "handout --all --layout=page", "handout --all --format html",
    "handout --theme a --theme b", "cards --all", "",
  ])
  func `any other line is left to ArgumentParser`(_ line: String) {
    #expect(Handout(shortLine: line.split(separator: " ").map(String.init)) == nil)
  }

  @Test func `no value that the command has is left unset, which would end the program`() throws {
    let short = try #require(Handout(shortLine: ["handout", "--all"]))
    #expect(Self.unset(short) == [])
    #expect(Self.unset(Handout()).contains("_layout"))
  }

  // ArgumentParser describes what has no value yet by what it was declared as.
  private static func unset(_ handout: Handout) -> [String] {
    Mirror(reflecting: handout).children.compactMap { child in
      "\(child.value)".contains("*definition*") ? child.label : nil
    }
  }

  // Every value that the command has: one that nobody set would end the program here.
  private static func values(_ handout: Handout) -> [String] {
    let (options, common) = (handout.options, handout.common)
    let texts = [
      handout.theme, handout.plan, handout.qr, options.output, common.workspace,
      handout.layout?.rawValue, handout.format?.format.rawValue,
      common.passphraseDescriptor.map { "\($0)" },
    ]
    let flags = [
      handout.all, handout.testSheet, handout.printShop, handout.imposed, handout.box,
      options.force, common.plain,
    ]
    return handout.ids + texts.map { $0 ?? "none" } + flags.map { "\($0)" }
      + [handout.flip.rawValue, options.paper.rawValue, "\(common.color)"]
  }
}
