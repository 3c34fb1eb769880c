internal import Practice

/// Everything this part says to people: what is wrong, and what to write instead.
enum Messages {
  // MARK: Files and folders

  static let leadsOut = """
    this is a link that leads out of the folder, so it is not read; \
    put a copy of the file here instead
    """
  static let folderMissing = """
    this folder is not there; make it and put one `.md` file in it for each item
    """

  static func unreadable(_ fault: FileFault) -> String {
    switch fault {
    case .missing: "there is no such file; write it, beginning with its header"
    case .notAFile: "this is not a file; put a Markdown file here"
    case .leadsOut: leadsOut
    case .noPermission: "this may not be read; give yourself permission to read it"
    case .system(let words): "this cannot be read (\(words)); check the disk and try again"
    }
  }

  static func moreToMend(_ count: Int) -> String {
    """
    there \(count == 1 ? "is 1 more thing" : "are \(count) more things") to mend in this file; \
    mend those above, then check again
    """
  }

  static func fileNameInvalid(_ name: String) -> String {
    """
    `\(name)` cannot be a file name here, because it gives the id; rename it to lower-case \
    letters, digits and hyphens, beginning with a letter, at most \(Identifier.longest) in all
    """
  }

  static func deckFolderName(_ name: String) -> String {
    """
    the folder's name `\(name)` cannot be a deck's id; rename it to lower-case letters, digits \
    and hyphens, beginning with a letter
    """
  }

  // MARK: Limits

  static let fileTooLarge = """
    the file is larger than \(Limits.fileBytes / 1_024) KiB; divide it into smaller files
    """
  static let tooManyLines = """
    the file has more than \(Limits.fileLines) lines; divide it into smaller files
    """
  static let lineTooLong = """
    the line is longer than \(Limits.lineBytes) bytes; break it into shorter lines
    """
  static let nestedTooDeep = """
    the line opens more than \(Limits.nestedContainers) lists or quotations; write it flatter
    """
  static let indentedTooFar = """
    the line is indented by more than \(TextGate.indentation) columns; take out the white space
    """
  static let tooManyPictures = """
    the file opens too many pictures with `![`, which are not shown; take them out
    """
  static let treeTooDeep = """
    lists, quotations or emphasis are nested too deep here; write it flatter
    """
  static let notUTF8 = """
    the line is not valid UTF-8; save the file again with the encoding UTF-8
    """
  static let nulByte = "the line holds a NUL character; delete it"

  // MARK: Headers

  static let headerMissing = """
    the file has no header; make its first line `---`, then one `key: value` to a line, then `---`
    """
  static let headerNotClosed = """
    the header has no end; write a line `---` after its last `key: value` line
    """
  static let headerEmptyLine = """
    the header has an empty line; delete it, or close the header before it with a line `---`
    """
  static let headerTooManyLines = """
    the header has more than \(Limits.headerLines) lines; close it earlier with a line `---`
    """
  static let headerTooLarge = """
    the header is larger than \(Limits.headerBytes / 1_024) KiB; move long texts below it
    """
  static let headerLineShape = """
    this header line is not `key: value`; write a key in lower-case letters at the start of the \
    line, a colon, a space, and the whole value on the same line
    """

  static func headerKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` is given twice, first on line \(first); keep one of them"
  }

  static func keyMissing(_ key: String, isEmpty: Bool) -> String {
    isEmpty
      ? "`\(key):` has no value; write one after the colon"
      : "the header lacks `\(key):`; add a line `\(key): …`"
  }

  static func keyUnknown(_ key: String, _ known: [String]) -> String {
    """
    `\(key):` is not a key of this kind of file; correct it to one of \(list(known)), or delete it
    """
  }

  static func keyEmpty(_ key: String) -> String {
    "`\(key):` has no value; write one after the colon, or delete the line"
  }

  static func listItemEmpty(_ key: String) -> String {
    "`\(key):` has a comma with nothing before or after it; delete the comma"
  }

  static func listItemTwice(_ key: String, _ item: String) -> String {
    "`\(key):` names `\(item)` twice; delete one of them"
  }

  static func idInvalid(_ id: String) -> String {
    """
    `\(id)` cannot be an id; write lower-case letters, digits and hyphens, beginning with a \
    letter, at most \(Identifier.longest) in all
    """
  }

  static func idNotFileName(_ id: String, _ stem: String) -> String {
    "the id `\(id)` is not the file's name; write `id: \(stem)`, or rename the file to `\(id).md`"
  }

  static func idTwice(_ id: String, owner: String) -> String {
    "the id `\(id)` is already that of \(owner); give each file an id of its own"
  }

  static func minutesInvalid(_ text: String) -> String {
    "`\(text)` is not a number of minutes; write a whole number from 1 to \(Minutes.longest)"
  }

  static func numberInvalid(_ text: String) -> String {
    "`\(text)` is not a card's number; write a whole number from 1 to 9999 that no card has had"
  }

  static func numberTwice(_ number: Int, owner: String) -> String {
    "the number \(number) is already that of \(owner); give this card one that no card has had"
  }

  static func weightUnknown(_ text: String) -> String {
    let weights = Card.Weight.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` is not a weight; write one of \(weights)"
  }

  static func unfitUnknown(_ text: String) -> String {
    let places = Card.Unfit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` after `not:` means nothing here; write one or more of \(places)"
  }

  static func stepTooLong(_ words: Int, minutes: Int) -> String {
    """
    the \(words) words said to everyone take longer to read aloud than this step's minutes; \
    write \(minutes * WordCount.aloud) words at most, or give the step more minutes
    """
  }

  static func cardTooLong(_ words: Int, minutes: Int) -> String {
    """
    reading the front and the headings of the findings aloud (\(words) words) fills all of the \
    minutes; name fewer findings, or give the card more than \(minutes)
    """
  }

  // MARK: What is not shown

  static let rawHTML = "HTML is not shown; write it in Markdown, or delete it"

  static func image(_ address: String) -> String {
    """
    the picture `\(address)` is not shown, only its description; say in words what it shows
    """
  }

  static func linkTitle(_ title: String) -> String {
    "the link's title “\(title)” is not shown; put it into the sentence if it matters"
  }

  static func unsafeLink(_ address: String) -> String {
    """
    the link to `\(address)` is shown as plain words; \
    write an address that begins with https://, http:// or mailto:
    """
  }

  // MARK: Sections

  static let secondTitle = "this is a second `#` heading; write `##`, or `###` within a section"
  static let textBeforeTitle = "text stands before the `#` heading; put the `#` heading first"
  static let headingEmpty = "the heading has no words; write some after the `##`"

  static func sectionMissing(_ heading: String) -> String {
    "the section “\(heading)” is missing; add a line `## \(heading)` and write it below"
  }

  static func sectionEmpty(_ heading: String) -> String {
    "the section “\(heading)” is empty; write it below its heading"
  }

  static func sectionTwice(_ heading: String) -> String {
    "the section “\(heading)” stands here a second time; put both into one"
  }

  static func sectionUnknown(_ title: String, known: [String]) -> String {
    """
    the section “\(title)” is not shown; the sections of a card are \(quoted(known)), \
    so rename it or move its text
    """
  }

  static func sectionOfFinding(_ title: String, fixed: String) -> String {
    """
    the section “\(title)” is shown with the finding's text; a finding's one section is \
    “\(fixed)”, so rename it, or write `###`
    """
  }

  // MARK: Cards

  static let cardWithoutFront = """
    the card has no front; begin its body with a line `# ` and a statement or question
    """
  static let positionPass = """
    passing is always offered, so `pass` cannot be a position; take it out of `positions:`
    """
  static let promptShape = """
    a prompt is one paragraph; make inner lists, headings and other blocks prompts of their own
    """
  static let promptEmpty = "this prompt is empty; write it, or delete the line"

  static func frontTooLong(_ count: Int) -> String {
    """
    the front has \(count) words; \
    cut the heading and set-up to \(CardReader.frontWords) at most, so that it reads at a glance
    """
  }

  static func positionCount(_ count: Int) -> String {
    let range = CardReader.positionCount
    return """
      `positions:` lists \(count); \
      name \(range.lowerBound) to \(range.upperBound) with commas between them
      """
  }

  static func noPrompts(_ heading: String) -> String {
    "there are no prompts under “\(heading)”; write each as a list item: `- What …?`"
  }

  static func notAPrompt(_ heading: String) -> String {
    """
    only list items are shown under “\(heading)”; make this a prompt with `- ` before it, or \
    move it
    """
  }

  static func promptCount(_ count: Int) -> String {
    let range = CardReader.promptCount
    return """
      the card has \(count) \(count == 1 ? "prompt" : "prompts"); \
      write \(range.lowerBound) to \(range.upperBound)
      """
  }

  // MARK: Findings, sources, ids

  static let findingWithoutStatement = """
    the finding has no statement; begin its body with a line `# ` and one plain sentence
    """
  static let findingUnused = """
    no card rests on this finding and it covers nothing; name it in a card, or add `covers:`
    """

  static func sourceAddress(_ address: String) -> String {
    """
    `\(address)` cannot be opened as a link; write an address that begins with https://, http:// \
    or mailto:
    """
  }

  static func namedUnknown(_ id: String, _ kind: String) -> String {
    "there is no \(kind) `\(id)`; correct the id, or write \(kind)s/\(id).md"
  }

  static func namedFaulty(_ id: String, _ kind: String, file: String) -> String {
    "the \(kind) `\(id)` cannot be used; mend \(file) first"
  }

  static func themeUnknown(_ theme: String, known: [String]) -> String {
    "`\(theme)` is not a theme of this deck; write one of \(list(known)), or list it in deck.md"
  }

  // MARK: deck.md and outline.md

  static let noThemes = """
    the section lists no themes; write each as a list item: `- theme-id: Title of the theme`
    """
  static let listedItemShape = "this item is not `id: words`; write the id, a colon and the words"

  static func languageUnknown(_ language: String) -> String {
    """
    the language `\(language)` is not known here; \
    write one of \(list(SectionWords.languages.keys.sorted()))
    """
  }

  static func listedTwice(_ id: String, first: Int) -> String {
    "`\(id)` is listed twice, first on line \(first); keep one of them"
  }

  static func outlineID(_ id: String) -> String {
    "`\(id)` cannot be an outline id; write capitals, digits and hyphens, such as `FR-C1`"
  }

  static func outlineUncovered(_ id: String) -> String {
    "nothing covers `\(id)`; add it to `covers:` of a card or finding, or take it out here"
  }

  static func coversUnlisted(_ id: String, hasOutline: Bool) -> String {
    hasOutline
      ? "`\(id)` is not listed in outline.md; correct it, or list it there"
      : "`\(id)` is not listed, because the deck has no outline.md; write one that lists it"
  }

  // MARK: Helpers

  /// Ids and keys in a row, each marked as code.
  static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
