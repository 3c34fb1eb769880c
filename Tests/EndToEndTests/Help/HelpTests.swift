import Testing

@Suite(.waiting) struct HelpTests {
  private func help(_ words: [String]) throws -> String {
    let outcome = try Workspace().reflect(words).run()
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
    return outcome.text
  }

  /// The first words of the lines of a section.
  private func items(_ section: String, of screen: String) -> [Substring] {
    screen.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "\(section):" }.dropFirst().prefix { !$0.hasSuffix(":") || $0.hasPrefix(" ") }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
  }

  @Test(arguments: Offer.all)
  func `a help screen says what its command is for and lists all it takes`(
    _ offer: Offer
  ) throws {
    let screen = try help(offer.words + ["--help"])
    #expect(screen.hasPrefix("OVERVIEW: "))
    #expect(screen.contains("\nUSAGE: reflect"))
    let options = items("OPTIONS", of: screen).flatMap { line in
      line.drop { $0 == " " }.split(separator: " ").prefix {
        $0.hasPrefix("-") || $0.hasPrefix("<")
      }
      .flatMap { $0.split(whereSeparator: { ",/".contains($0) }) }
      .filter { $0.hasPrefix("--") }.map(String.init)
    }
    let subcommands = items("SUBCOMMANDS", of: screen).compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(Set(options) == offer.options.union(Offer.every))
    #expect(Set(subcommands) == offer.subcommands)
  }

  @Test(arguments: Offer.all.filter { $0.command != "menu" })
  func `help is found by its own command too`(_ offer: Offer) throws {
    #expect(try help(["help"] + offer.words) == help(offer.words + ["--help"]))
  }

  @Test func `without a command and without a terminal the help is shown`() throws {
    #expect(try help([]) == help(["--help"]))
  }

  @Test func `every command that a help screen lists is offered here`() {
    let known = Set(Offer.all.map(\.command))
    for offer in Offer.all {
      for name in offer.subcommands {
        #expect(known.contains(offer.command.isEmpty ? name : "\(offer.command) \(name)"))
      }
    }
  }

  @Test func `a handout's help names every kind and every ending, and preferences every key`()
    throws
  {
    let handout = try help(["handout", "--help"])
    for word in [
      "cards:", "large:", "page:", "guide:", "findings:", ".pdf, .docx, .html, .md, .txt",
    ] {
      #expect(handout.contains(word), "\(word)")
    }
    let preferences = try help(["preferences", "--help"])
    for key in [
      "look", "large", "calm", "capture", "group", "keep-for", "returns", "profile", "language",
      "keep-learning-for", "address", "organisation", "region", "share", "safe-workspace",
    ] { #expect(preferences.contains("\(key): "), "\(key)") }
  }

  @Test(arguments: [["--version"], ["solo", "--version"], ["cards", "list", "--version"]])
  func `the version names the program and the library that reads Markdown`(
    _ arguments: [String]
  ) throws {
    let outcome = try Workspace().reflect(arguments).run()
    let version = /reflect \d+\.\d+\.\d+ \(libcmark \d+\.\d+\.\d+\)\n/
    #expect(outcome.text.wholeMatch(of: version) != nil, "\(outcome.text)")
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
  }
}
