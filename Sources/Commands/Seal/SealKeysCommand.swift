internal import ArgumentParser
internal import Journal
internal import Practice
internal import Sealing

extension Seal {
  /// `reflect seal passphrase`.
  struct NewPassphrase: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("passphrase", Language.help.sealPassphrase)
    }

    @Flag(name: .long, help: Language.help.withRecoveryKey)
    var recovery = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.recordPlace(here).journal
      guard recovery else {
        _ = try journal.sealedKeys()
        try journal.setPassphrase(try here.keys.entry.newPassphrase())
        return try Output.show([SafeText.line(Language.words.passphraseChanged)])
      }
      guard let key = try here.keys.entry.recoveryKey(Language.words.askRecoveryKey) else {
        throw CommandFailure(.badContent, Language.words.recoveryKeyUnclear)
      }
      if let keys = try journal.vault.keys(), keys.recovery != key.publicKey {
        throw CommandFailure(.badContent, Language.words.otherRecoveryKey)
      }
      try journal.recover(with: key, here.keys.entry.newPassphrase()).tell(sealing: true)
    }
  }

  /// `reflect seal recovery`.
  struct Recovery: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("recovery", Language.help.sealRecovery, Language.help.sealRecoveryDiscussion)
    }

    @Flag(name: .long, help: Language.help.removeRecovery)
    var remove = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.recordPlace(here).journal
      let keys = try journal.sealedKeys()
      try journal.vault.unlock()
      if remove {
        guard keys.recovery != nil else {
          throw CommandFailure(.notFound, Language.words.noRecoveryKey)
        }
        return try journal.reseal { $0.recovery = nil }.tell(sealing: true)
      }
      var generator = SystemRandomNumberGenerator()
      let key = try SecretKey(using: &generator)
      try Output.show(Language.words.recoveryPage(key.text).map { SafeText.line($0) })
      try tryOut(key, here)
      try journal.reseal { $0.recovery = key.publicKey }.tell(sealing: true)
      if keys.recovery != nil { Output.tell(Language.words.oldRecoveryKey) }
    }

    // A key that was copied wrongly opens nothing on the day it is needed.
    private func tryOut(_ key: SecretKey, _ here: Installation) throws {
      var generator = SystemRandomNumberGenerator()
      for _ in 1...3 {
        let typed = try here.keys.entry.recoveryKey(Language.words.askRecoveryBack)
        let trial = try SealedFile.seal([1], to: [key.publicKey], using: &generator).file
        if let typed, (try? SealedFile.open(trial, with: [.secret(typed)]).contents) == [1] {
          return
        }
        Output.tell(Language.words.recoveryKeyUnclear)
      }
      throw CommandFailure(.usage, Language.words.recoveryNotTried)
    }
  }

  /// `reflect seal employer`.
  struct Employer: ReportingCommand {
    enum Change: String, ExpressibleByArgument, CaseIterable { case add, remove }

    static var configuration: CommandConfiguration {
      .named("employer", Language.help.sealEmployer, Language.help.sealEmployerDiscussion)
    }

    @Argument(help: Language.help.employerChange)
    var change: Change

    @Argument(help: Language.help.employerKey)
    var key: String

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      guard let key = PublicKey(key.lowercased()) else {
        throw CommandFailure(.badContent, Language.words.employerKeyUnclear)
      }
      let journal = try common.recordPlace(here).journal
      let keys = try journal.sealedKeys()
      switch change {
      case .add:
        guard !keys.all.contains(key) else {
          return try Output.show([SafeText.line(Language.words.keyThereAlready)])
        }
        try journal.reseal { $0.employers.append(key) }.tell(sealing: true)
      case .remove:
        guard keys.employers.contains(key) else {
          throw CommandFailure(.notFound, Language.words.noSuchEmployerKey)
        }
        try journal.reseal { $0.employers.removeAll { $0 == key } }.tell(sealing: true)
        Output.tell(Language.words.employerKeptCopies)
      }
    }
  }
}

extension Journal {
  /// The public keys.
  ///
  /// - Throws: A `CommandFailure` where nothing is sealed.
  fileprivate func sealedKeys() throws -> SealingKeys {
    guard let keys = try vault.keys(), keys.state != .opening else {
      throw CommandFailure(.usage, Language.words.notSealed)
    }
    return keys
  }
}

extension PassphraseEntry {
  // So many characters of a few everyday words hold; fewer can be tried one after another.
  private static let fewest = 16

  /// A passphrase that is set, asked for twice where someone types it.
  func newPassphrase() throws -> Passphrase {
    while true {
      guard
        let passphrase = Passphrase(
          try line(asking: Language.words.newPassphraseQuestion) ?? [])
      else { throw CommandFailure(.usage, Language.words.passphraseNeeded) }
      let isShort = passphrase.length < Self.fewest
      if isShort { Output.tell(Language.words.shortPassphrase(passphrase.length)) }
      guard canAsk else { return passphrase }
      if isShort {
        let answer = try line(asking: Language.words.shortPassphraseQuestion, unseen: false) ?? []
        let typed = String(decoding: answer, as: UTF8.self).trimmingBlanks().lowercased()
        if !Language.words.yes.contains(typed) { continue }
      }
      let again = Passphrase(try line(asking: Language.words.passphraseAgain) ?? [])
      if let again, again.isSame(as: passphrase) { return passphrase }
      Output.tell(Language.words.passphrasesDiffer)
    }
  }

  /// A recovery key as it stands on paper, in groups or not; nil where it isn't one.
  func recoveryKey(_ question: String) throws -> SecretKey? {
    guard let line = try line(asking: question, unseen: false) else {
      throw CommandFailure(.usage, Language.words.recoveryNotTried)
    }
    let letters = String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }
    return SecretKey(letters.uppercased())
  }
}
