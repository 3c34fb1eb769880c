internal import Faces

extension EnglishCommandWords {
  var ownLicence: String {
    "reflect is under the MIT licence, and the texts of its cards and plans under CC BY 4.0. "
      + "The research they rest on is credited in each deck. Built in:"
  }
  var licencesInFull: String {
    "The conditions in full come with the program, in share/doc/reflect/copyright."
  }

  // MARK: - reflect doctor

  var pressKeys: String {
    "Press each button of your clicker, or any key, to see what it does. Esc ends."
  }

  func heading(_ part: Checkup.Part) -> String {
    switch part {
    case .program: "Program"
    case .cards: "Cards and plans"
    case .paper: "PDF files"
    case .phones: "Phones in the room"
    case .counts: "Counts of many rooms"
    case .records: "Records of sessions"
    case .terminal: "This terminal"
    }
  }

  func mark(_ state: Checkup.State) -> String {
    switch state {
    case .good: "ok: "
    case .note: "note: "
    case .missing: "missing: "
    case .wrong: "wrong: "
    }
  }

  func said(_ finding: Checkup.Finding) -> String {
    switch finding {
    case .program(let file): "This is \(file)."
    case .placeUnknown:
      "The system doesn't say where this program is, so what came with it can't be found."
    case .otherProgram(let file): "There's a second reflect: typing reflect starts \(file)."
    case .preferenceFaults(let count):
      "\(counted(count, "line")) of your preferences can't be understood."
    case .cards(let cards, let decks, let plans, let places):
      "\(counted(cards, "card")) in \(counted(decks, "deck")), and \(counted(plans, "plan")), from "
        + "\(places.joined(separator: " and "))."
    case .faults(let count): "\(counted(count, "fault")) in cards or plans."
    case .noCards(let reason): "No cards: \(reason)"
    case .paper(.works(let file)): "They can be written, by \(file)."
    case .paper(.missing):
      "They can't be written: reflect-paper isn't installed. Word files, web pages and everything "
        + "else work without it."
    case .paper(.broken(let file)): "They can't be written: \(brokenProgram(file))"
    case .fontMissing:
      "The font Inter wasn't found, so another is used and pages break elsewhere."
    case .phones(.works(let file)): "People can answer on their phones, by \(file)."
    case .phones(.missing):
      "People can't answer on their phones: reflect-room isn't installed. Slips, hands and the keyboard "
        + "work without it."
    case .phones(.broken(let file)): "People can't answer on their phones: \(brokenProgram(file))"
    case .counts(.works(let file)): "They can be brought together, by \(file)."
    case .counts(.missing):
      "They can't be brought together or sent to a database: reflect-collect isn't installed. Sharing "
        + "with a folder works without it."
    case .counts(.broken(let file)):
      "They can't be brought together or sent to a database: \(brokenProgram(file))"
    case .records(let count, let folder): "\(counted(count, "session")) in \(folder)."
    case .noRecordsYet(let folder): "None yet. They'll be in \(folder)."
    case .notReadable(let count): "\(counted(count, "file")) among them can't be read as a record."
    case .recordsClosed(let reason): "They can't be read: \(reason)"
    case .cannotWrite(let folder): "You can't write to \(folder), so no session can be recorded."
    case .onlyYou: "Only you can read them, and whoever administers this computer."
    case .others(let folder, let permissions):
      "Others on this computer may be able to enter \(folder) (permissions "
        + "\(String(permissions, radix: 8)))."
    case .notEncrypted:
      "They aren't encrypted. Backups and shared drives copy them like other files."
    case .sealed(let sealed, let plain):
      "They are sealed: \(counted(sealed, "file"))"
        + (plain == 0 ? "." : ", and \(plain) that are not.")
    default: saidOfTerminal(finding)
    }
  }

  private func saidOfTerminal(_ finding: Checkup.Finding) -> String {
    switch finding {
    case .noTerminal: "Not looked at: input or output isn't a terminal here."
    case .plainOnly(let reason):
      "Sessions are plain lines here. \(reason ?? "They were asked for.")"
    case .window(let columns, let rows): "The window has \(columns) columns and \(rows) rows."
    case .smallWindow(let columns, let rows):
      "The window is small: \(columns) columns and \(rows) rows."
    case .colours: "It has the 256 colours that the looks need."
    case .fewColours(let name): "It may have fewer than 256 colours (TERM is \(name))."
    case .noColour: "Colour is switched off. Nothing needs it to be understood."
    case .letters: "Letters are as wide as they should be."
    case .lettersOdd(let letters):
      "These are wider or narrower than elsewhere: \(letters.joined(separator: " "))"
    case .lettersUnknown: "It doesn't say how wide letters are."
    case .keysUntried: "A clicker's buttons haven't been tried."
    case .key(let name, .goesOn): "\(name) goes on."
    case .key(let name, .goesBack): "\(name) goes back."
    case .key(let name, .other): "\(name) neither goes on nor back."
    default: ""
    }
  }

  func advice(_ finding: Checkup.Finding) -> String? {
    switch finding {
    case .placeUnknown: "Say where the cards are: --workspace DIR, with Cards and Sessions in it."
    case .otherProgram:
      "Take away the one you don't want, or put its folder later in PATH. Both use the same records."
    case .preferenceFaults: "`reflect preferences` names them with their lines."
    case .faults: "`reflect cards check` lists them, and says what to write instead."
    case .paper(let program): advice(program, "reflect-paper")
    case .phones(let program): advice(program, "reflect-room")
    case .counts(.missing(let places)):
      "Only whoever brings them together needs it. \(install("reflect-collect", at: places))"
    case .counts(let program): advice(program, "reflect-collect")
    case .fontMissing: "Install the package fonts-inter."
    case .notReadable: "`reflect sessions` says why for each. They're left as they are."
    case .recordsClosed, .cannotWrite:
      "Make the folder yours to write, or name another with --workspace or XDG_DATA_HOME."
    case .others(let folder, _): "`chmod 700 \(folder)` keeps them out."
    case .notEncrypted:
      "`reflect seal on` encrypts them. An encrypted disk does more; have both if you can."
    case .sealed(_, let plain):
      plain == 0 ? nil : "`reflect seal status` says what is missing."
    case .smallWindow: "Make the window larger or the letters smaller; 80 by 24 is comfortable."
    case .fewColours: "If a look is hard to read, `reflect preferences set look terminal`."
    case .lettersOdd:
      "Rows are placed one by one, so nothing else moves. Another terminal may do better."
    case .keysUntried: "`reflect doctor --keys` shows what each button does."
    case .key(_, .other): "Set the clicker to send Page Down and Page Up, if it can."
    default: nil
    }
  }

  private func brokenProgram(_ file: String) -> String {
    "\(file) doesn't start. One of its libraries is missing."
  }

  private func advice(_ program: Companion.State, _ package: String) -> String? {
    switch program {
    case .works: nil
    case .missing(let places): install(package, at: places)
    case .broken(let file):
      "Install the package \(package) with apt, which brings them, or run `ldd \(file)` to see what's missing."
    }
  }

  private func install(_ package: String, at places: [String]) -> String {
    "Install the package \(package)"
      + (places.isEmpty ? "." : "; it's looked for as \(places.joined(separator: " and ")).")
  }
}
