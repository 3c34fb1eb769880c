internal import Practice
internal import System

extension CardNames {
  /// The titles that the `reflect` beside this program has; where there's none, ids tell.
  static func found() -> CardNames {
    guard let file = ThisProcess.file, let slash = file.lastIndex(of: "/") else {
      return CardNames()
    }
    let reflect = "\(file[..<slash])/reflect"
    guard Files.isProgram(reflect),
      let listing = try? output(of: Program(reflect, ["cards", "list", "--json"]))
    else { return CardNames() }
    return CardNames(listing: listing)
  }

  /// Reads what `reflect cards list --json` writes; anything else has no titles.
  init(listing: [UInt8]) {
    guard case .array(let cards) = try? JSONReader.read(listing).content else {
      self.init()
      return
    }
    var titles: [String: String] = [:]
    for card in cards {
      if let deck = card.text("deck"), let id = card.text("id"), let title = card.text("title") {
        titles["\(deck)/\(id)"] = title
      }
    }
    self.init(cards: titles)
  }

  private static let most = 1 << 24

  private static func output(of program: Program) throws -> [UInt8] {
    let pipe = try Descriptor.plainPipe()
    defer { pipe.reading.discard() }
    var program = program
    program.input = .nowhere
    program.output = .to(pipe.writing)
    program.errors = .nowhere
    let running: Program.Running
    do {
      running = try program.start()
    } catch {
      pipe.writing.discard()
      throw error
    }
    pipe.writing.discard()
    var bytes: [UInt8] = []
    while bytes.count < most {
      let some = try pipe.reading.readSome(upTo: 65_536)
      if some.isEmpty { break }
      bytes += some
    }
    return running.endsWell() ? bytes : []
  }
}

extension JSONValue {
  fileprivate func text(_ name: String) -> String? {
    guard case .object(let members) = content,
      case .string(let text) = members.first(where: { $0.name == name })?.value.content
    else { return nil }
    return text
  }
}
