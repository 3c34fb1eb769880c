/// Writes the types of the pseudo-language from the protocols of words: each says what English says,
/// in other letters.
enum PseudoWriter {
  /// A protocol with what it builds on, and the English it's taken from.
  private static let protocols = [
    (name: "FaceWords", base: "", english: "EnglishPlainWords"),
    (name: "SessionWords", base: "PseudoFaceWords", english: "EnglishPlainWords"),
    (name: "StageWords", base: "PseudoSessionWords", english: "EnglishStageWords"),
    (name: "PlainWords", base: "PseudoSessionWords", english: "EnglishPlainWords"),
    (name: "MenuWords", base: "PseudoFaceWords", english: "EnglishMenuWords"),
    (name: "FollowerWords", base: "PseudoSessionWords", english: "EnglishFollowerWords"),
  ]

  /// The file, where `read` gives the text of a file of words.
  static func source(reading read: (String) -> String) -> String {
    let types = protocols.map { name, base, english in
      let bases = [base, name].filter { !$0.isEmpty }.joined(separator: ", ")
      let isShared = name == "FaceWords" || name == "SessionWords"
      let head =
        isShared
        ? "protocol Pseudo\(name): \(bases) {}\n\nextension Pseudo\(name) {"
        : "struct Pseudo\(name): \(bases) {"
      let files = name == "SessionWords" ? [name, "IdentifyingWords", "RoomWords"] : [name]
      let members = files.flatMap { declarations(in: read($0)) }
        .map { member($0, english: english) }
      return "\(head)\n\(members.joined(separator: "\n"))\n}\n"
    }
    return """
      // swift-format-ignore-file
      // Written by `make golden` from the protocols in Sources/Faces/Words.

      import Practice
      import Window

      @testable import Faces

      \(types.joined(separator: "\n"))
      """
  }

  // The protocol stands first in its file. A declaration may take several lines; the first stands two
  // blanks in.
  private static func declarations(in text: String) -> [String] {
    var found: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("}") { break }
      if line.hasPrefix("  var ") || line.hasPrefix("  func ") {
        found.append(String(line.dropFirst(2)))
        isOpen = true
      } else if line.hasPrefix("  //") {
        isOpen = false
      } else if isOpen {
        found[found.count - 1] += " " + line.drop { $0 == " " }
      }
    }
    return found
  }

  private static func member(_ declaration: String, english: String) -> String {
    if declaration.hasPrefix("var ") {
      let head = declaration.prefix { $0 != "{" }
      let name = head.dropFirst(4).prefix { $0 != ":" }
      return "  \(head){ pseudo(\(english)().\(name)) }"
    }
    let name = declaration.dropFirst(5).prefix { $0 != "(" }
    let parameters = parameters(of: declaration)
    // What gives no words takes typed ones, which are in the letters of the pseudo-language.
    let takesTyped = declaration.hasSuffix("-> Bool") || declaration.hasSuffix("Unit?")
    let arguments = parameters.map { label, name in
      (label == "_" ? "" : "\(label): ") + (takesTyped ? "unpseudo(\(name))" : name)
    }
    let call = "\(english)().\(name)(\(arguments.joined(separator: ", ")))"
    return "  \(declaration) { \(takesTyped ? call : "pseudo(\(call))") }"
  }

  private static func parameters(of declaration: String) -> [(label: String, name: String)] {
    var depth = 0
    var parts = [""]
    for character in declaration.drop(while: { $0 != "(" }) {
      if ")]".contains(character) { depth -= 1 }
      if depth == 0, character == ")" { break }
      if depth == 1, character == "," {
        parts.append("")
      } else if depth > 0 {
        parts[parts.count - 1].append(character)
      }
      if "([".contains(character) { depth += 1 }
    }
    return parts.compactMap { part in
      let words = part.prefix { $0 != ":" }.split(separator: " ")
      guard let label = words.first, let name = words.last else { return nil }
      return (String(label), String(name))
    }
  }
}
