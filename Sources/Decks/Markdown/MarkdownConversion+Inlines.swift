internal import CCmark
internal import Practice

extension MarkdownConversion {
  /// The inlines under `parent`, noting what is not shown.
  func inlines(in parent: OpaquePointer, _ remarks: inout Remarks) -> [Inline] {
    var result: [Inline] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      append(node, to: &result, &remarks)
      next = cmark_node_next(node)
    }
    return result
  }

  /// Whether anything under `parent` is shown, noting what is not, without taking its words.
  func hasWords(in parent: OpaquePointer, _ remarks: inout Remarks) -> Bool {
    var hasWords = false
    var next = cmark_node_first_child(parent)
    while let node = next {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE:
        hasWords = true
      default: if !inlines(of: node, &remarks).isEmpty { hasWords = true }
      }
      next = cmark_node_next(node)
    }
    return hasWords
  }

  private func inlines(of node: OpaquePointer, _ remarks: inout Remarks) -> [Inline] {
    var result: [Inline] = []
    append(node, to: &result, &remarks)
    return result
  }

  private func append(
    _ node: OpaquePointer, to result: inout [Inline], _ remarks: inout Remarks
  ) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: Self.append(literal(node), to: &result)
    case CMARK_NODE_SOFTBREAK: result.append(.softBreak)
    case CMARK_NODE_LINEBREAK: result.append(.lineBreak)
    case CMARK_NODE_CODE: result.append(.code(literal(node)))
    case CMARK_NODE_EMPH: result.append(.emphasis(inlines(in: node, &remarks)))
    case CMARK_NODE_STRONG: result.append(.strong(inlines(in: node, &remarks)))
    case CMARK_NODE_LINK: appendLink(node, to: &result, &remarks)
    case CMARK_NODE_IMAGE:
      remarks.warning(line(node)) { $0.image(address(node)) }
      append(inlines(in: node, &remarks), to: &result)
    default: remarks.warning(line(node)) { $0.rawHTML }
    }
  }

  private func appendLink(
    _ node: OpaquePointer, to result: inout [Inline], _ remarks: inout Remarks
  ) {
    let words = inlines(in: node, &remarks)
    if let title = cmark_node_get_title(node), title.pointee != 0 {
      remarks.warning(line(node)) { $0.linkTitle(String(cString: title)) }
    }
    if let language = LanguageTag(ofMark: address(node)) {
      result.append(.phrase(words, language: language.text))
      return
    }
    guard let link = Link(address(node)) else {
      remarks.warning(line(node)) { $0.unsafeLink(address(node)) }
      append(words, to: &result)
      return
    }
    result.append(.link(words, link))
  }

  private func append(_ inlines: [Inline], to result: inout [Inline]) {
    for inline in inlines {
      if case .text(let text) = inline {
        Self.append(text, to: &result)
      } else {
        result.append(inline)
      }
    }
  }

  /// Adds words to the run before them, so that leaving a tag out does not split a sentence.
  private static func append(_ text: String, to result: inout [Inline]) {
    guard case .text(let before) = result.last else {
      result.append(.text(text))
      return
    }
    result[result.count - 1] = .text(before + text)
  }

  private func literal(_ node: OpaquePointer) -> String {
    String(cString: cmark_node_get_literal(node))
  }

  private func address(_ node: OpaquePointer) -> String {
    String(cString: cmark_node_get_url(node))
  }
}
