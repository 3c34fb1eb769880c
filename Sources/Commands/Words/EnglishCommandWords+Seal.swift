internal import ArgumentParser

extension EnglishCommandWords {
  func noSuchDescriptor(_ number: Int) -> String {
    "Nothing can be read from descriptor \(number). In a shell, `--passphrase-fd 3 3< FILE` hands "
      + "a passphrase over."
  }

  func passphraseQuestion(_ folder: String) -> String { "Passphrase for \(folder): " }

  var wrongPassphrase: String { "That isn't the passphrase. Try again." }
}

extension EnglishHelpWords {
  var passphraseDescriptor: ArgumentHelp {
    ArgumentHelp(
      "Read the passphrase from this open descriptor instead of asking.", valueName: "number")
  }
}
