/// The ids of one kind in a deck, for checking what other files name.
struct Names: Sendable {
  private let kind: String
  private var usable: Set<String> = []
  private var files: [String: String] = [:]

  /// Takes the files read, which are each a `kind`.
  init<Value>(of kind: String, _ readings: [FileReading<Value>]) {
    self.kind = kind
    for reading in readings {
      files[reading.stem] = reading.remarks.file
      if reading.value != nil { usable.insert(reading.stem) }
    }
  }

  /// Whether `id` can be used.
  func has(_ id: String) -> Bool {
    usable.contains(id)
  }

  /// Why `id` cannot be used.
  func complaint(_ id: String) -> String {
    guard let file = files[id] else { return Messages.namedUnknown(id, kind) }
    return Messages.namedFaulty(id, kind, file: file)
  }
}
