internal import ArgumentParser

/// The words about sealed records.
protocol SealWords: Sendable {
  func noSuchDescriptor(_ number: Int) -> String
  func passphraseQuestion(_ folder: String) -> String
  var wrongPassphrase: String { get }
}

/// The words of its help.
protocol SealHelpWords: Sendable {
  var passphraseDescriptor: ArgumentHelp { get }
}
