internal import Practice

/// Terms in all their forms, arranged so that a text is gone through once for all of them.
struct TermForms: Sendable {
  /// One form of a term.
  struct Form: Sendable {
    /// Its bytes as a text is searched for them.
    var bytes: [UInt8]
    /// Which term it is a form of.
    var term: Int
  }

  private var byFirstByte: [[Form]] = Array(repeating: [], count: 256)

  /// Takes every form of `terms`.
  init(_ terms: [Term]) {
    for index in terms.indices {
      for words in [terms[index].words] + terms[index].otherForms {
        let bytes = SearchedText(Array(words.utf8)).bytes
        if let first = bytes.first {
          byFirstByte[Int(first)].append(Form(bytes: bytes, term: index))
        }
      }
    }
  }

  /// The forms whose first byte is `byte`.
  func beginning(with byte: UInt8) -> [Form] { byFirstByte[Int(byte)] }
}
