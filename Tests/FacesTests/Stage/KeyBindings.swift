import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct KeyBindings {
  @Test(arguments: KeyContext.allCases)
  func `no key does two things in one place`(context: KeyContext) {
    let keys = context.keys(EnglishStageWords()).bindings.flatMap(\.keys)
    for key in Set(keys) {
      #expect(keys.filter { $0 == key }.count == 1, "\(key) is bound more than once")
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `the help has a line for every action and names every key`(context: KeyContext) {
    let help = HelpSections(context: context, language: EnglishStageWords()).sections
    let lines = help.flatMap(\.blocks).compactMap { block -> (names: String, words: String)? in
      if case .key(let name, _, let words) = block { (name, words) } else { nil }
    }
    let bindings = context.keys(EnglishStageWords()).bindings
    #expect(lines.count == Set(bindings.map(\.action)).count)
    #expect(lines.allSatisfy { !$0.words.isEmpty })
    for binding in bindings {
      let names = EnglishKeyNames().names(of: binding.keys)
      #expect(lines.contains { $0.names.contains(names) }, "\(names) is not in the help")
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `the session can be stopped, left and painted again everywhere`(context: KeyContext) {
    #expect(context.keys(EnglishStageWords()).action(for: .control("c")) == .stop)
    #expect(context.keys(EnglishStageWords()).action(for: .control("z")) == .suspend)
    #expect(context.keys(EnglishStageWords()).action(for: .control("l")) == .repaint)
    #expect(context.keys(EnglishStageWords()).action(for: .function(1)) == .help)
  }

  @Test(arguments: [KeyContext.writing, .line, .noting, .timing, .searching])
  func `no letter, digit or blank is a key where words are written`(context: KeyContext) {
    for binding in context.keys(EnglishStageWords()).bindings {
      for case .character(let character) in binding.keys {
        Issue.record("\(character) is a key of \(binding.action)")
      }
    }
  }

  @Test(arguments: [Key.character(" "), .right, .pageDown, .enter])
  func `what a clicker sends to go on goes on`(key: Key) {
    #expect(KeyContext.reading.keys(EnglishStageWords()).action(for: key) == .forward)
  }

  @Test(arguments: KeyContext.allCases)
  func `a clicker's blank and start keys do nothing`(context: KeyContext) {
    #expect(context.keys(EnglishStageWords()).action(for: .character(".")) == nil)
    #expect(context.keys(EnglishStageWords()).action(for: .function(5)) == nil)
  }

  @Test func `only Enter takes the keyboard over`() {
    let keys = KeyContext.handover.keys(EnglishStageWords()).bindings.filter { $0.action == .goOn }
      .flatMap(\.keys)
    #expect(keys == [.enter])
  }

  @Test func `every action has a key somewhere`() {
    let bound = KeyContext.allCases.flatMap { $0.keys(EnglishStageWords()).bindings }.map(\.action)
    #expect(Set(bound) == Set(KeyAction.allCases))
  }

  @Test(arguments: [
    ([Key.character(" "), .enter], "Space, Enter"), ([.control("c")], "Ctrl-C"),
    ([.character("1"), .character("2"), .character("3")], "1 to 3"), ([.function(1)], "F1"),
    ([.pageUp, .left], "PgUp, Left"), ([.newLine], "Alt-Enter"),
  ])
  func `keys are named as they stand on a keyboard`(keys: [Key], names: String) {
    #expect(EnglishKeyNames().names(of: keys) == names)
  }

  @Test func `every key has a name`() {
    let keys: [Key] = [
      .enter, .newLine, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .top, .bottom, .alt("x"), .paste("x"),
    ]
    let names = keys.map(EnglishKeyNames().name)
    #expect(Set(names).count == keys.count)
    #expect(names.allSatisfy { !$0.isEmpty })
  }
}
