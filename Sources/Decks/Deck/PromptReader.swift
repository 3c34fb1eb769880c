internal import Practice

/// Reads a card's prompts: the items of the list under its heading.
enum PromptReader {
  /// The prompts of `section`, noting how many there are and what else stands among them.
  static func read(
    _ section: Sections.Section, heading: String, _ remarks: inout Remarks
  ) -> [[Inline]] {
    var prompts: [[Inline]] = []
    for placed in section.body {
      guard case .list(let list) = placed.block else {
        remarks.warning(placed.line, Messages.notAPrompt(heading))
        continue
      }
      for (item, line) in zip(list.items, placed.itemLines) {
        if item.isEmpty {
          remarks.warning(line, Messages.promptEmpty)
        } else {
          prompts.append(prompt(item, line, &remarks))
        }
      }
    }
    let line = section.heading.line
    if prompts.isEmpty {
      remarks.error(line, Messages.noPrompts(heading))
    } else if !CardReader.promptCount.contains(prompts.count) {
      remarks.warning(line, Messages.promptCount(prompts.count))
    }
    return prompts
  }

  /// The paragraphs of one item as one run.
  private static func prompt(
    _ item: [Block], _ line: Int, _ remarks: inout Remarks
  ) -> [Inline] {
    var prompt: [Inline] = []
    for block in item {
      guard case .paragraph(let words) = block else {
        remarks.error(line, Messages.promptShape)
        continue
      }
      prompt += prompt.isEmpty ? words : [.lineBreak] + words
    }
    return prompt
  }
}
