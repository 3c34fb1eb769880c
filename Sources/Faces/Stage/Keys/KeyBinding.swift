internal import Window

/// Keys that do the same in a context, and what that is.
struct KeyBinding: Hashable, Sendable {
  /// The keys; the first is the one that is shown.
  let keys: [Key]
  /// What they do.
  let action: KeyAction

  /// Makes a binding.
  init(keys: [Key], action: KeyAction) {
    self.keys = keys
    self.action = action
  }

  /// Makes a binding of a few keys.
  init(_ action: KeyAction, _ keys: Key...) {
    self.init(keys: keys, action: action)
  }

  /// Makes a binding of keys that are digits.
  init(_ action: KeyAction, digits: String) {
    self.init(keys: digits.map(Key.character), action: action)
  }

  /// What `key` does in `context`; nil where it is not bound.
  static func action(for key: Key, in context: KeyContext) -> KeyAction? {
    bindings(in: context).first { $0.keys.contains(key) }?.action
  }

  /// The key that is shown for `action` in `context`; nil where none does it.
  static func key(for action: KeyAction, in context: KeyContext) -> Key? {
    bindings(in: context).first { $0.action == action }?.keys.first
  }
}
