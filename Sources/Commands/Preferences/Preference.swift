internal import Counts
internal import Practice
internal import Window

/// A thing a person can say once for every session, and what may be said of it.
enum Preference: String, CaseIterable, Sendable {
  case look
  case large
  case calm
  case capture
  case group
  case keepFor = "keep-for"
  case keepLearningFor = "keep-learning-for"
  case returns
  case profile
  case language
  case address
  case organisation
  case region
  case share
  case safeWorkspace = "safe-workspace"

  /// What its value looks like.
  enum Shape {
    case oneOf([String])
    /// How long records are kept.
    case keepingTime
    /// One length of time.
    case age
    /// Months with commas between them, or off.
    case months
    case id
    /// A few words on one line.
    case words
    /// A name or number that phones in the room can reach, without a port.
    case address
    /// A folder's whole path, or the address of a database.
    case place
    /// Whole paths with commas between them.
    case folders
  }

  var shape: Shape {
    switch self {
    case .look: .oneOf(Palette.allCases.map(\.rawValue))
    case .large, .calm: .oneOf(["yes", "no"])
    case .capture: .oneOf(Capture.allValueStrings)
    case .language: .oneOf(Language.known.keys.sorted())
    case .group, .organisation, .region: .words
    case .keepFor: .keepingTime
    case .keepLearningFor: .age
    case .returns: .months
    case .profile: .id
    case .address: .address
    case .share: .place
    case .safeWorkspace: .folders
    }
  }

  /// The environment's variable that wins over the file.
  var variable: String {
    "REFLECT_" + String(rawValue.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// Whether it can have this value.
  func accepts(_ value: String) -> Bool {
    guard !value.isEmpty, value.utf8.count <= Self.longest, SafeText.line(value).string == value
    else { return false }
    return switch shape {
    case .oneOf(let values): values.contains(value)
    case .keepingTime: KeepingTime(value) != nil
    case .age: Age(value) != nil
    case .months: ReturnMonths(value) != nil
    case .id: Identifier.isValid(value)
    case .words: (try? GroupName(value)) != nil
    case .address: value.utf8.allSatisfy(Self.addressBytes.contains)
    case .place: value.hasPrefix("/") || CountsPlace.isDatabase(value)
    case .folders: CommaList.words(value).allSatisfy { $0.hasPrefix("/") }
    }
  }

  private static let longest = 4_000
  private static let addressBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-:[]".utf8)
}
