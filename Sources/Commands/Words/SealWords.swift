internal import ArgumentParser
internal import Journal

/// The words about sealed records.
protocol SealWords: Sendable {
  func noSuchDescriptor(_ number: Int) -> String
  func passphraseQuestion(_ subject: String) -> String
  var wrongPassphrase: String { get }
  var newPassphraseQuestion: String { get }
  var passphraseAgain: String { get }
  var passphrasesDiffer: String { get }
  var passphraseNeeded: String { get }
  func shortPassphrase(_ length: Int) -> String
  var shortPassphraseQuestion: String { get }
  var passphraseChanged: String { get }

  /// How far it is; nil where nothing is sealed.
  func sealStatus(_ keys: SealingKeys?, sealed: Int, plain: Int, in folder: String) -> [String]
  /// What has to be known before anything is sealed.
  var beforeSealing: [String] { get }
  var sealQuestion: String { get }
  var afterSealing: String { get }
  var unsealQuestion: String { get }
  var nothingChanged: String { get }
  var sealedAlready: String { get }
  var notSealed: String { get }
  func keysChanged(_ count: Int, sealing: Bool) -> String
  func keyChangeWaits(_ busy: [String], sealing: Bool) -> String
  func keyChangeInterrupted(_ state: SealingKeys.State) -> String
  func keyChangeFinished(_ count: Int) -> String
  var withoutEarlier: String { get }

  /// What is copied to paper.
  func recoveryPage(_ key: String) -> [String]
  var askRecoveryBack: String { get }
  var askRecoveryKey: String { get }
  var recoveryKeyUnclear: String { get }
  var recoveryNotTried: String { get }
  var otherRecoveryKey: String { get }
  var oldRecoveryKey: String { get }
  var noRecoveryKey: String { get }

  var employerKeyUnclear: String { get }
  var keyThereAlready: String { get }
  var noSuchEmployerKey: String { get }
  var employerKeptCopies: String { get }

  func identityUnclear(_ path: String) -> String
  func cannotRead(_ path: String, _ why: String) -> String
}

/// The words of its help.
protocol SealHelpWords: Sendable {
  var passphraseDescriptor: ArgumentHelp { get }
  var seal: String { get }
  var sealDiscussion: String { get }
  var sealStatus: String { get }
  var sealOn: String { get }
  var sealOnDiscussion: String { get }
  var sealOff: String { get }
  var sealPassphrase: String { get }
  var withRecoveryKey: ArgumentHelp { get }
  var sealRecovery: String { get }
  var sealRecoveryDiscussion: String { get }
  var removeRecovery: ArgumentHelp { get }
  var sealEmployer: String { get }
  var sealEmployerDiscussion: String { get }
  var employerChange: ArgumentHelp { get }
  var employerKey: ArgumentHelp { get }
  var sealOpen: String { get }
  var sealOpenDiscussion: String { get }
  var fileToOpen: ArgumentHelp { get }
  var identityFile: ArgumentHelp { get }
}
