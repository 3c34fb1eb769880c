internal import Practice

/// The words of the faces about what may let someone be known again.
protocol IdentifyingWords: Sendable {
  /// What words of this kind are.
  func reason(_ kind: Identifying.Kind) -> String
  func mayIdentify(_ found: [(words: String, why: String)], more: Int) -> String
  /// Asks what is to become of them, in lines.
  var mayIdentifyQuestion: String { get }
  /// The same by keys, behind what was found.
  var mayIdentifyKeys: String { get }
  /// Says that nothing was warned of that could be nobody's name.
  var nothingWarned: String { get }
  /// What is typed for words that name nobody, in small letters.
  var noName: [String] { get }
  /// What is typed to write them again, in small letters.
  var writeAgain: [String] { get }
}

extension EnglishSessionWords {
  func reason(_ kind: Identifying.Kind) -> String {
    switch kind {
    case .birthDate: "a birthday"
    case .age: "an age with a place"
    case .postcode: "a postcode"
    case .telephone: "a phone number"
    case .email: "an e-mail address"
    case .nhsNumber: "an NHS number"
    case .caseNumber: "a case number"
    case .initials: "someone's initials"
    case .name: "someone's name"
    case .numberPlate: "a number plate"
    case .school: "a school"
    case .street: "a street"
    case .handle: "an account's name"
    }
  }
  func mayIdentify(_ found: [(words: String, why: String)], more: Int) -> String {
    let places = found.map { "“\($0.words)” (\($0.why)?)" } + (more > 0 ? ["and \(more) more"] : [])
    return "This may let someone be known again: \(places.joined(separator: ", "))."
  }
  var mayIdentifyQuestion: String {
    "Enter keeps it, e lets you write it again, n means it names nobody, for good: "
  }
  var mayIdentifyKeys: String { "Enter keeps it. F2: it names nobody, for good. Or change it." }
  var nothingWarned: String { "Nothing was pointed out in these words." }
  var noName: [String] { ["n", "nobody"] }
  var writeAgain: [String] { ["e", "edit"] }
}
