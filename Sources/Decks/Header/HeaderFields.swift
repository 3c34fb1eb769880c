internal import Practice

/// A header's values by key.
struct HeaderFields: Sendable {
  private let entries: [Header.Entry]

  /// Takes `header`, noting keys of `kind` that are missing or empty and keys it does not know.
  init(_ header: Header, of kind: FileKind, _ remarks: inout Remarks) {
    entries = header.entries
    for key in kind.required where text(key) == nil {
      remarks.error(line(key), Messages.keyMissing(key, isEmpty: has(key)))
    }
    for entry in entries where !kind.required.contains(entry.key) {
      if !kind.optional.contains(entry.key) {
        remarks.warning(entry.line, Messages.keyUnknown(entry.key, kind.required + kind.optional))
      } else if entry.value.isEmpty {
        remarks.warning(entry.line, Messages.keyEmpty(entry.key))
      }
    }
  }

  /// The value of `key`; nil when it is missing or empty.
  func text(_ key: String) -> String? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// The line `key` stands on, or the header's first line.
  func line(_ key: String) -> Int {
    entries.first { $0.key == key }?.line ?? 1
  }

  /// The items of a comma-separated value, noting empty and repeated ones and leaving them out.
  func list(_ key: String, _ remarks: inout Remarks) -> [String] {
    guard let text = text(key) else { return [] }
    var items: [String] = []
    for part in Self.parts(text) {
      let item = String(part)
      if item.isEmpty {
        remarks.warning(line(key), Messages.listItemEmpty(key))
      } else if items.contains(item) {
        remarks.warning(line(key), Messages.listItemTwice(key, item))
      } else {
        items.append(item)
      }
    }
    if items.isEmpty { remarks.error(line(key), Messages.keyMissing(key, isEmpty: true)) }
    return items
  }

  /// The items of a comma-separated value as written, without noting anything.
  func items(_ key: String) -> [String] {
    guard let text = text(key) else { return [] }
    return Self.parts(text).filter { !$0.isEmpty }.map(String.init)
  }

  private static func parts(_ text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      Substring($0).trimmed
    }
  }

  /// The items of a comma-separated value that are ids, noting those that cannot be.
  func ids(_ key: String, _ remarks: inout Remarks) -> [String] {
    list(key, &remarks).filter { item in
      if Identifier.isValid(item) { return true }
      remarks.error(line(key), Messages.idInvalid(item))
      return false
    }
  }

  /// The minutes under `key`, noting what is no whole number from 1 on.
  func minutes(_ key: String, _ remarks: inout Remarks) -> Int {
    guard let text = text(key) else { return 0 }
    guard let minutes = Minutes.read(text) else {
      remarks.error(line(key), Messages.minutesInvalid(text))
      return 0
    }
    return minutes
  }

  /// Notes an `id` other than the name of the file without `.md`.
  func checkID(_ stem: String, _ remarks: inout Remarks) {
    guard let id = text("id"), id != stem else { return }
    remarks.error(line("id"), Messages.idNotFileName(id, stem))
  }

  private func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }
}
