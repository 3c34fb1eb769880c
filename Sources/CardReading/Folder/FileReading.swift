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

  /// Takes `value` when nothing made `file` unusable.
  init(_ file: MarkedFile, _ value: Value?) {
    stem = file.stem
    fields = file.fields
    remarks = file.remarks
    self.value = remarks.errorCount == 0 ? value : nil
  }
}
