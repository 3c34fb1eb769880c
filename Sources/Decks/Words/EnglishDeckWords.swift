internal import Practice

/// What is said of decks in English.
package struct EnglishDeckWords: DeckWords {
  package init() {}

  // MARK: Files and folders

  package var leadsOut: String {
    """
    this is a link that leads out of the folder, so it isn't read; \
    put a copy of the file here instead
    """
  }
  package var folderMissing: String {
    "this folder isn't there; make it and put one `.md` file in it for each item"
  }

  package func unreadable(_ fault: FileFault) -> String {
    switch fault {
    case .missing: "there's no such file; write it, beginning with its header"
    case .notAFile: "this isn't a file; put a Markdown file here"
    case .leadsOut: leadsOut
    case .noPermission: "this may not be read; give yourself permission to read it"
    case .system(let words): "this can't be read (\(words)); check the disk and try again"
    }
  }

  package func moreToMend(_ count: Int) -> String {
    """
    there \(count == 1 ? "is 1 more thing" : "are \(count) more things") to fix in this file; \
    fix those above, then check again
    """
  }

  package func fileNameInvalid(_ name: String) -> String {
    """
    `\(name)` can't be a file name here, because it gives the id; rename it to lower-case \
    letters, digits and hyphens, beginning with a letter, at most \(Identifier.longest) in all
    """
  }

  package func deckFolderName(_ name: String) -> String {
    """
    the folder's name `\(name)` can't be a deck's id; rename it to lower-case letters, digits \
    and hyphens, beginning with a letter
    """
  }

  // MARK: Limits

  package var fileTooLarge: String {
    "the file is larger than \(Limits.fileBytes / 1_024) KiB; divide it into smaller files"
  }
  package var tooManyLines: String {
    "the file has more than \(Limits.fileLines) lines; divide it into smaller files"
  }
  package var lineTooLong: String {
    "the line is longer than \(Limits.lineBytes) bytes; break it into shorter lines"
  }
  package var nestedTooDeep: String {
    "the line opens more than \(Limits.nestedContainers) lists or quotations; write it flatter"
  }
  package var indentedTooFar: String {
    "the line is indented by more than \(TextGate.indentation) columns; take out the white space"
  }
  package var tooManyPictures: String {
    "the file opens too many pictures with `![`, which aren't shown; take them out"
  }
  package var treeTooDeep: String {
    "lists, quotations or emphasis are nested too deep here; write it flatter"
  }
  package var notUTF8: String {
    "the line isn't valid UTF-8; save the file again with the encoding UTF-8"
  }
  package var nulByte: String { "the line holds a NUL character; delete it" }

  // MARK: Headers

  package var headerMissing: String {
    "the file has no header; make its first line `---`, then one `key: value` to a line, then `---`"
  }
  package var headerNotClosed: String {
    "the header has no end; write a line `---` after its last `key: value` line"
  }
  package var headerEmptyLine: String {
    "the header has an empty line; delete it, or close the header before it with a line `---`"
  }
  package var headerTooManyLines: String {
    "the header has more than \(Limits.headerLines) lines; close it earlier with a line `---`"
  }
  package var headerTooLarge: String {
    "the header is larger than \(Limits.headerBytes / 1_024) KiB; move long texts below it"
  }
  package var headerLineShape: String {
    """
    this header line isn't `key: value`; write a key in lower-case letters at the start of the \
    line, a colon, a space, and the whole value on the same line
    """
  }

  package func headerKeyTwice(_ key: String, first: Int) -> String {
    "`\(key):` is given twice, first on line \(first); keep one of them"
  }

  package func keyMissing(_ key: String, isEmpty: Bool) -> String {
    isEmpty
      ? "`\(key):` has no value; write one after the colon"
      : "the header lacks `\(key):`; add a line `\(key): …`"
  }

  package func keyUnknown(_ key: String, _ known: [String]) -> String {
    "`\(key):` isn't a key of this kind of file; correct it to one of \(list(known)), or delete it"
  }

  package func keyEmpty(_ key: String) -> String {
    "`\(key):` has no value; write one after the colon, or delete the line"
  }

  package func listItemEmpty(_ key: String) -> String {
    "`\(key):` has a comma with nothing before or after it; delete the comma"
  }

  package func listItemTwice(_ key: String, _ item: String) -> String {
    "`\(key):` names `\(item)` twice; delete one of them"
  }

  package func idInvalid(_ id: String) -> String {
    """
    `\(id)` can't be an id; write lower-case letters, digits and hyphens, beginning with a \
    letter, at most \(Identifier.longest) in all
    """
  }

  package func idNotFileName(_ id: String, _ stem: String) -> String {
    "the id `\(id)` isn't the file's name; write `id: \(stem)`, or rename the file to `\(id).md`"
  }

  package func idTwice(_ id: String, owner: String) -> String {
    "the id `\(id)` is already that of `\(owner)`; give each file an id of its own"
  }

  package func minutesInvalid(_ text: String) -> String {
    "`\(text)` isn't a number of minutes; write a whole number from 1 to \(Minutes.longest)"
  }

  package func numberInvalid(_ text: String) -> String {
    "`\(text)` isn't a card's number; write a whole number from 1 to 9999 that no card has had"
  }

  package func numberTwice(_ number: Int, owner: String) -> String {
    "the number \(number) is already that of `\(owner)`; give this card one that no card has had"
  }

  package func weightUnknown(_ text: String) -> String {
    let weights = Card.Weight.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` isn't a weight; write one of \(weights)"
  }

  package func unfitUnknown(_ text: String) -> String {
    let places = Card.Unfit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return "`\(text)` after `not:` means nothing here; write one or more of \(places)"
  }

  package func cardTooLong(_ words: Int, minutes: Int) -> String {
    """
    reading the front, the prompts and the findings in short aloud (\(words) words) takes more \
    than half of \(minutes) minutes, which leaves little for talk; name fewer findings, or give \
    the card more minutes
    """
  }

  package func cardEvidenceTooLong(_ words: Int, minutes: Int) -> String {
    """
    reading the findings aloud as they stand (\(words) words) takes longer than \(minutes) \
    minutes; name fewer findings, or give the card more minutes
    """
  }

  // MARK: What is not shown

  package var rawHTML: String { "HTML isn't shown; write it in Markdown, or delete it" }

  package func image(_ address: String) -> String {
    "the picture `\(address)` isn't shown, only its description; say in words what it shows"
  }

  package func linkTitle(_ title: String) -> String {
    "the link's title “\(title)” isn't shown; put it into the sentence if it matters"
  }

  package func unsafeLink(_ address: String) -> String {
    """
    the link to `\(address)` is shown as plain words; \
    write an address that begins with https://, http:// or mailto:
    """
  }
}
