internal import Window

/// One line of the menu's keys: what is pressed, what it does, and the words for it.
struct MenuBinding: Hashable, Sendable {
  /// The keys, the one that is told of first.
  let keys: [Key]
  /// What they do.
  let command: MenuCommand
  /// How the keys are told of in help.
  let name: String
  /// What help says.
  let words: String
  /// The two or three words in the row of keys; nil where there are none.
  let hint: String?

  /// Makes a binding.
  init(
    _ keys: [Key], _ command: MenuCommand, _ name: String, _ words: String, hint: String? = nil
  ) {
    self.keys = keys
    self.command = command
    self.name = name
    self.words = words
    self.hint = hint
  }
}
