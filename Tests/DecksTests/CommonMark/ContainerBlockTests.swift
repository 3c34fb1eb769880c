import Practice
import Testing

/// Section 5 of the CommonMark 0.30 specification.
@Suite struct ContainerBlockTests {
  @Test(arguments: [
    Example("> one\n> two", .quotation([p("one", .softBreak, "two")])),
    Example(">one\n  > two", .quotation([p("one", .softBreak, "two")])),
    Example("> one\ntwo", .quotation([p("one", .softBreak, "two")])),
    Example("> # one\n>\n> two", .quotation([h(1, "one"), p("two")])),
    Example("> one\n\n> two", .quotation([p("one")]), .quotation([p("two")])),
    Example("> > > one", .quotation([.quotation([.quotation([p("one")])])])),
    Example("> - one\n> - two", .quotation([bullets([p("one")], [p("two")])])),
    Example("> one\n***", .quotation([p("one")]), .rule),
    Example(">\n>", .quotation([])),
    Example("    > code", .code("> code\n")),
  ])
  func `5.1 block quotes`(example: Example) { example.check() }

  @Test(arguments: [
    Example("- one", bullets([p("one")])),
    Example("+ one", bullets([p("one")])),
    Example("* one", bullets([p("one")])),
    Example("7. one", numbers(from: 7, [p("one")])),
    Example("0) one", numbers(from: 0, [p("one")])),
    Example("123456789. one", numbers(from: 123_456_789, [p("one")])),
    Example("1234567890. one", p("1234567890. one")),
    Example("-one", p("-one")),
    Example("-1. one", p("-1. one")),
    Example("- one\n\n  two", bullets([p("one"), p("two")])),
    Example("- one\ntwo", bullets([p("one", .softBreak, "two")])),
    Example("-   one\n\n    two", bullets([p("one"), p("two")])),
    Example("-     code", bullets([.code("code\n")])),
    Example("- # one\n- ```\n  two\n  ```", bullets([h(1, "one")], [.code("two\n")])),
    Example("-\n- one\n-", bullets([], [p("one")], [])),
    Example("- > one\n  >\n  > two", bullets([.quotation([p("one"), p("two")])])),
    Example("words\n14. more", p("words", .softBreak, "14. more")),
    Example("words\n1. more", p("words"), numbers(from: 1, [p("more")])),
  ])
  func `5.2 list items`(example: Example) { example.check() }

  @Test(arguments: [
    Example("- one\n- two\n+ three", bullets([p("one")], [p("two")]), bullets([p("three")])),
    Example(
      "1. one\n2. two\n3) three", numbers(from: 1, [p("one")], [p("two")]),
      numbers(from: 3, [p("three")])),
    Example("- one\n\n- two\n\n\n- three", bullets([p("one")], [p("two")], [p("three")])),
    Example(
      "- one\n  - two\n    - three\n- four",
      bullets([p("one"), bullets([p("two"), bullets([p("three")])])], [p("four")])),
    Example("- - 1. one", bullets([bullets([numbers(from: 1, [p("one")])])])),
    Example(
      "1. one\n\n   - two\n\n   three",
      numbers(from: 1, [p("one"), bullets([p("two")]), p("three")])),
    Example("- one\n\n<!-- -->\n\n- two", bullets([p("one")]), bullets([p("two")])),
    Example("- one\n - two\n  - three", bullets([p("one")], [p("two")], [p("three")])),
  ])
  func `5.3 lists`(example: Example) { example.check() }
}
