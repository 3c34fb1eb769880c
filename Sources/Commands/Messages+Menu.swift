internal import Faces
internal import Practice

extension Messages {
  // MARK: - The menu in the whole window

  static let writingHandout = "Writing the file…"
  static func handoutNotStarted(_ arguments: [String]) -> String {
    "The file could not be begun. Quit, and type: reflect \(arguments.joined(separator: " "))"
  }
}
