internal import ArgumentParser
internal import Journal
internal import Sealing

extension EnglishCommandWords {
  func noSuchDescriptor(_ number: Int) -> String {
    "Nothing can be read from descriptor \(number). In a shell, `--passphrase-fd 3 3< FILE` hands "
      + "a passphrase over."
  }

  func passphraseQuestion(_ subject: String) -> String { "Passphrase for \(subject): " }

  var wrongPassphrase: String { "That isn't the passphrase. Try again, or press Enter to stop." }

  var newPassphraseQuestion: String { "New passphrase (nothing shows while you type): " }

  var passphraseAgain: String { "The same once more: " }

  var passphrasesDiffer: String { "Those were two different ones. Once more from the start." }

  var passphraseNeeded: String {
    "There was no passphrase. Type one at a terminal, or hand it over with --passphrase-fd. Nothing "
      + "was changed."
  }

  func shortPassphrase(_ length: Int) -> String {
    "This has \(counted(length, "character")). Whoever copies the files can try millions of short ones "
      + "in a day, and nobody would notice. Four or five words that don't belong together hold, and are "
      + "easier to remember."
  }

  var shortPassphraseQuestion: String { "Use it all the same? (yes/no) " }

  var passphraseChanged: String {
    "The passphrase is changed. The old one opens nothing here any more; a copy of the folder from before "
      + "still opens with it."
  }

  // MARK: - On and off

  func sealStatus(
    _ keys: SealingKeys?, sealed: Int, plain: Int, in folder: String
  ) -> [String] {
    let counts =
      "\(folder): \(counted(sealed, "file")) sealed, \(plain) not."
    guard let keys else { return ["Records are not sealed.", counts] }
    let first =
      switch keys.state {
      case .sealed: "Records are sealed."
      case .sealing, .resealing, .opening: keyChangeInterrupted(keys.state)
      }
    let recovery =
      keys.recovery == nil
      ? "There is no recovery key. `reflect seal recovery` makes one."
      : "A recovery key on paper opens them too."
    let employers = keys.employers.map { "So does the key \($0.text) of an employer." }
    return [first, counts, recovery] + employers
  }

  var beforeSealing: [String] {
    [
      "Sealing encrypts every record, draft and record of learning in the age format. From then on, "
        + "reading asks for a passphrase once; recording goes on without it.",
      "",
      "Nobody can open them without the passphrase or a recovery key. If both are lost, the words are "
        + "lost: there is no other way in, for anyone.",
      "",
      "What sealing doesn't hide: that there are files, how many, what they're called (days of sessions), "
        + "how large they are and when they were written; files you exported; what is on the screen; and "
        + "what was written before, which can stay on the disk and in backups for a while.",
    ]
  }

  var sealQuestion: String { "Seal everything? (yes/no) " }

  var afterSealing: String {
    "Now make a recovery key for the day the passphrase is forgotten: `reflect seal recovery`."
  }

  var unsealQuestion: String {
    "Open everything for good, so that whoever gets at the files can read them? (yes/no) "
  }

  var nothingChanged: String { "Nothing was changed." }

  var sealedAlready: String { "Records are sealed already." }

  var notSealed: String { "Records are not sealed. `reflect seal on` seals them." }

  func keysChanged(_ count: Int, sealing: Bool) -> String {
    sealing
      ? "Sealed \(counted(count, "file"))." : "Opened \(counted(count, "file")) for good."
  }

  func keyChangeWaits(_ busy: [String], sealing: Bool) -> String {
    "Open in another reflect, and so not done yet: \(busy.joined(separator: ", ")). Every file opens as "
      + "before. Close it there, then `reflect seal \(sealing ? "on" : "off")` does the rest."
  }

  func keyChangeInterrupted(_ state: SealingKeys.State) -> String {
    switch state {
    case .sealed: ""
    case .sealing:
      "Sealing was interrupted. Every file opens; `reflect seal on` does the rest."
    case .resealing:
      "A change of keys was interrupted. Every file opens; `reflect seal on` does the rest. If the "
        + "passphrase was being replaced with the recovery key, run `reflect seal passphrase --recovery` "
        + "again instead."
    case .opening:
      "Turning sealing off was interrupted. Every file opens; `reflect seal off` does the rest."
    }
  }

  func keyChangeFinished(_ count: Int) -> String {
    "A change of keys that was interrupted is finished now (\(counted(count, "file")))."
  }

  var withoutEarlier: String {
    "Going on without what earlier sessions hold. What you write now is sealed all the same."
  }

  // MARK: - Keys

  func recoveryPage(_ key: String) -> [String] {
    let start = key.firstIndex(of: "1").map { key.index(after: $0) } ?? key.startIndex
    var rest = key[start...]
    var groups: [Substring] = []
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    let rows = stride(from: 0, to: groups.count, by: 5).map {
      "  " + groups[$0..<min($0 + 5, groups.count)].joined(separator: " ")
    }
    return [
      "Recovery key for sealed records. Copy all of it to paper, and keep the paper where neither the "
        + "passphrase nor the computer is. Whoever has it can read everything.",
      "", "  \(key[..<start])",
    ] + rows + [
      "",
      "Capitals or not, with spaces or without, is all the same. The last six characters are a "
        + "checksum: a slip is noticed.",
    ]
  }

  var askRecoveryBack: String { "Now type it from the paper: " }

  var askRecoveryKey: String { "The recovery key from the paper: " }

  var recoveryKeyUnclear: String {
    "That isn't the key: a character is wrong or missing. Look at it again, row by row."
  }

  var recoveryNotTried: String {
    "The recovery key wasn't typed, so nothing was changed. Run it again at a terminal, with pen and paper."
  }

  var otherRecoveryKey: String {
    "That's a recovery key, but not the one that opens these records. Nothing was changed."
  }

  var oldRecoveryKey: String {
    "The recovery key from before opens nothing here any more. Destroy its paper."
  }

  var noRecoveryKey: String { "There is no recovery key to take out." }

  var employerKeyUnclear: String {
    "That isn't a key to seal to. It begins with age1, and is copied whole."
  }

  var keyThereAlready: String { "Everything is sealed to that key already." }

  var noSuchEmployerKey: String {
    "That key isn't an employer's here. `reflect seal status` says which are."
  }

  var employerKeptCopies: String {
    "Copies that were made before can still be opened with that key."
  }

  func identityUnclear(_ path: String) -> String {
    "\(path) holds no key that can be used. It should have a line that begins with AGE-SECRET-KEY-1."
  }

  func cannotRead(_ path: String, _ why: String) -> String {
    "\(path) could not be read: \(why). Look whether the name is right."
  }
}

extension EnglishHelpWords {
  var passphraseDescriptor: ArgumentHelp {
    ArgumentHelp(
      "Read the passphrase from this open descriptor instead of asking.", valueName: "number")
  }

  var seal: String { "Seal records with a passphrase, or open them again." }

  var sealDiscussion: String {
    """
    Sealed records are in the age format: with the passphrase or a recovery key, the age program opens \
    them too. Recording needs no passphrase; reading asks for it once per command, or once in the menu.
    """
  }

  var sealStatus: String { "Say whether records are sealed, and who can open them." }

  var sealOn: String { "Seal every record, draft and record of learning." }

  var sealOnDiscussion: String {
    "A lost passphrase without a recovery key means lost words. Run again after an interruption, it does "
      + "the rest."
  }

  var sealOff: String { "Open everything for good." }

  var sealPassphrase: String { "Change the passphrase." }

  var withRecoveryKey: ArgumentHelp {
    "Set a new one with the recovery key on paper, where the passphrase is forgotten."
  }

  var sealRecovery: String { "Make a recovery key for paper." }

  var sealRecoveryDiscussion: String {
    "It's shown once, and counts only after it was typed back from the paper. A new one takes the place "
      + "of the one before."
  }

  var removeRecovery: ArgumentHelp {
    "Take the recovery key out, so that it opens nothing any more."
  }

  var sealEmployer: String { "Let an employer's key open everything too, or no longer." }

  var sealEmployerDiscussion: String {
    "Ask for it in writing, with who holds the other half, and when it may be used."
  }

  var employerChange: ArgumentHelp { .init("add or remove.", valueName: "change") }

  var employerKey: ArgumentHelp {
    .init("Their public key, such as age1…", valueName: "key")
  }

  var sealOpen: String { "Open one file in the age format, whoever sealed it." }

  var sealOpenDiscussion: String {
    "Without --identity it takes the key of the records here, or asks for the file's own passphrase. "
      + "Nothing is written that wasn't found to be unchanged."
  }

  var fileToOpen: ArgumentHelp {
    .init("The sealed file; - reads it from standard input.", valueName: "file")
  }

  var identityFile: ArgumentHelp {
    ArgumentHelp(
      "A file with secret keys, as age-keygen writes it; one under a passphrase does too.",
      valueName: "file")
  }
}
