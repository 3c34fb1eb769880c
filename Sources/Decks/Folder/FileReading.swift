/// What one file was read into, with what there is to mend in it.
struct FileReading<Value: Sendable>: Sendable {
  /// The file's name without `.md`.
  let stem: String
  /// What it says; nil when it cannot be used.
  var value: Value?
  /// Its header's values, also where the rest cannot be used.
  let fields: HeaderFields?
  /// The ids of other files it rests on, also where it cannot be used.
  let named: [String]
  /// The outline ids it covers, also where it cannot be used.
  let covers: [String]
  /// What there is to mend.
  var remarks: Remarks

  /// Takes `value` when nothing made `file` unusable.
  init(_ file: MarkedFile, _ value: Value?, named: [String] = [], covers: [String] = []) {
    stem = file.stem
    fields = file.fields
    remarks = file.remarks
    self.value = remarks.errorCount == 0 ? value : nil
    self.named = named
    self.covers = covers
  }

  /// Whether its header gives another id than its name.
  var hasForeignID: Bool {
    guard value == nil, let id = fields?.text("id") else { return false }
    return id != stem
  }

  /// The line `key` stands on in its header.
  func line(_ key: String) -> Int {
    fields?.line(key) ?? 1
  }

  /// Notes ids under `key` that cannot be used and leaves them out of the value; when none
  /// remains, the value cannot be used either.
  mutating func check(_ key: String, _ names: Names, _ path: WritableKeyPath<Value, [String]>) {
    let kept = named.filter { names.has($0) }
    guard kept.count < named.count else { return }
    for id in named where !names.has(id) { remarks.error(line(key), names.complaint(id)) }
    value?[keyPath: path] = kept
    if kept.isEmpty { value = nil }
  }
}
