/// What one file was read into, with what there is to mend in it.
struct FileReading<Value: Sendable>: Sendable {
  /// The file's name without `.md`.
  var stem: String
  /// What it says; nil when it cannot be used.
  var value: Value?
  /// Its header's values, also where the rest cannot be used.
  var fields: HeaderFields?
  /// What there is to mend.
  var remarks: Remarks

  /// Whether its header gives another id than its name.
  var hasForeignID: Bool {
    guard value == nil, let id = fields?.text("id") else { return false }
    return id != stem
  }

  /// Takes `value` when nothing made `file` unusable.
  init(_ file: MarkedFile, _ value: Value?) {
    stem = file.stem
    fields = file.fields
    remarks = file.remarks
    self.value = remarks.errorCount == 0 ? value : nil
  }
}
