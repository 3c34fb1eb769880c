internal import ArgumentParser
internal import Journal
internal import Practice
internal import Sealing

/// `reflect seal`: records that only a passphrase opens.
struct Seal: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "seal", Language.help.seal, Language.help.sealDiscussion,
      of: [
        Status.self, On.self, Off.self, NewPassphrase.self, Recovery.self, Employer.self, Open.self,
      ])
  }
}

extension Seal {
  /// `reflect seal status`.
  struct Status: ReportingCommand {
    static var configuration: CommandConfiguration { .named("status", Language.help.sealStatus) }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let journal = try listing.common.recordPlace(here).journal
      let (keys, sealed, plain) = try journal.sealing()
      if listing.json {
        var writer = JSONWriter(capacity: 1_024)
        writer.object { writer in
          writer.member("state", keys?.state.rawValue ?? "plain")
          writer.member("sealed", sealed)
          writer.member("plain", plain)
          writer.member("recovery", ifAny: keys?.recovery?.text)
          writer.member("employers") { writer in
            writer.array { list in
              for key in keys?.employers ?? [] { list.item { $0.string(key.text) } }
            }
          }
        }
        writer.endLine()
        return try Output.show(writer.bytes)
      }
      let place = Surroundings.current.shown(journal.folder)
      let lines = Language.words.sealStatus(keys, sealed: sealed, plain: plain, in: place)
      try Output.show(lines.map { SafeText.line($0) })
    }
  }

  /// `reflect seal on`.
  struct On: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("on", Language.help.sealOn, Language.help.sealOnDiscussion)
    }

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.recordPlace(here).journal
      if let keys = try journal.vault.keys(), keys.state != .opening {
        if let change = try journal.finishKeyChange() { return try change.tell(sealing: true) }
        // What came from elsewhere, such as a copy put back, may be plain.
        guard try journal.sealing().plain > 0 else {
          return try Output.show([SafeText.line(Language.words.sealedAlready)])
        }
        return try journal.seal(with: here.keys.entry.newPassphrase()).tell(sealing: true)
      }
      try Output.show(Language.words.beforeSealing.map { SafeText.line($0) })
      guard try Confirmation.given(yes, asking: Language.words.sealQuestion) else {
        return try Output.show([SafeText.line(Language.words.nothingChanged)])
      }
      try journal.seal(with: here.keys.entry.newPassphrase()).tell(sealing: true)
      Output.tell(Language.words.afterSealing)
    }
  }

  /// `reflect seal off`.
  struct Off: ReportingCommand {
    static var configuration: CommandConfiguration { .named("off", Language.help.sealOff) }

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.recordPlace(here).journal
      guard let keys = try journal.vault.keys() else {
        return try Output.show([SafeText.line(Language.words.notSealed)])
      }
      // What was begun was confirmed then.
      guard
        try Confirmation.given(
          yes || keys.state == .opening, asking: Language.words.unsealQuestion)
      else { return try Output.show([SafeText.line(Language.words.nothingChanged)]) }
      try journal.unseal().tell(sealing: false)
    }
  }
}

extension KeyChange {
  /// Says what was done, and what stays to be done.
  ///
  /// - Throws: A `CommandFailure` where something is open elsewhere, as it isn't finished then.
  func tell(sealing: Bool) throws {
    try Output.show([SafeText.line(Language.words.keysChanged(done, sealing: sealing))])
    for aside in left { Output.tell(Language.current.journal.sentence(aside.reason)) }
    guard isFinished else {
      throw CommandFailure(.busy, Language.words.keyChangeWaits(busy, sealing: sealing))
    }
  }
}

extension Journal {
  /// Finishes a change of keys that was interrupted, and says so, or says how.
  ///
  /// Nobody is asked for a passphrase: what needs one waits for a command of its own.
  func settleKeys() throws {
    guard let state = try vault.keys()?.state, state != .sealed else { return }
    do {
      guard state == .sealing || vault.isOpen, let change = try unasked.finishKeyChange(),
        change.isFinished
      else { return Output.tell(Language.words.keyChangeInterrupted(state)) }
      Output.tell(Language.words.keyChangeFinished(change.done))
    } catch let error as JournalError {
      Output.tell(Language.current.journal.sentence(error))
      Output.tell(Language.words.keyChangeInterrupted(state))
    }
  }
}
