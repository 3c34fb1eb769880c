/// Why something sealed can't be opened, or a key can't be used.
package enum SealingFault: Error, Equatable, Sendable {
  /// It doesn't begin as a sealed file does.
  case notSealed
  /// Sealed in a later version of the format.
  case otherVersion
  /// Its header isn't as the format has it.
  case header
  /// The header was changed after it was sealed.
  case headerChanged
  /// A passphrase whose key would take more work than is accepted: two to the power of this.
  case tooMuchWork(Int)
  /// The contents were changed, cut off or added to.
  case contents
  /// None of the keys opens it.
  case noMatch
  /// The text between the armour's lines isn't as the format has it.
  case armour
  /// It isn't a key of the kind that is needed.
  case key
}
