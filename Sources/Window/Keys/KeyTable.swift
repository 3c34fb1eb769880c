internal import Practice

/// Keys that do the same, and what that is.
package struct KeyBinding<Action: Equatable & Sendable>: Equatable, Sendable {
  /// The keys; the first is the one that is shown.
  package var keys: [Key]
  /// What they do.
  package let action: Action

  package init(_ action: Action, _ keys: Key...) {
    self.init(action, keys: keys)
  }

  package init(_ action: Action, keys: [Key]) {
    self.keys = keys
    self.action = action
  }

  /// Binds keys that are digits.
  package init(_ action: Action, digits: String) {
    self.init(action, keys: digits.map(Key.character))
  }
}

/// What the keys do in one place: keys are looked up in it, and help and the row of keys are made from it.
package struct KeyTable<Action: Equatable & Sendable>: Equatable, Sendable {
  /// The bindings, those that matter most first.
  package let bindings: [KeyBinding<Action>]

  package init(_ groups: [[KeyBinding<Action>]]) {
    bindings = groups.flatMap { $0 }
  }

  /// What `key` does; nil where it is not bound.
  package func action(for key: Key) -> Action? {
    bindings.first { $0.keys.contains(key) }?.action
  }

  /// The key that is shown for `action`; nil where none does it.
  package func key(for action: Action) -> Key? {
    bindings.first { $0.action == action }?.keys.first
  }

  /// The bindings with those that do the same put together, as help lists them.
  package var merged: [KeyBinding<Action>] {
    var merged: [KeyBinding<Action>] = []
    for binding in bindings {
      if let index = merged.firstIndex(where: { $0.action == binding.action }) {
        merged[index].keys += binding.keys
      } else {
        merged.append(binding)
      }
    }
    return merged
  }
}

/// The row of keys at a window's foot: a few keys with what they do now, as many as fit.
package enum KeyRow {
  /// One key, or a range of them, and what it does.
  package typealias Entry = (name: String, words: String)

  /// The row; an entry that does not fit is left out whole, and one after it may still fit.
  package static func row(_ entries: [Entry], columns room: Int, gap space: Int = 3) -> FrameRow {
    var runs: [FrameRow.Run] = []
    var columns = 0
    for (name, words) in entries where !name.isEmpty {
      let gap = runs.isEmpty ? 0 : space
      let wide = gap + DisplayWidth.columns(name) + 1 + DisplayWidth.columns(words)
      guard columns + wide <= room else { continue }
      columns += wide
      if gap > 0 { runs.append(FrameRow.Run(SafeText(String(repeating: " ", count: gap)))) }
      runs += [
        FrameRow.Run(SafeText.line(name), .key), FrameRow.Run(SafeText.line(" \(words)"), .quiet),
      ]
    }
    return FrameRow(runs)
  }
}
