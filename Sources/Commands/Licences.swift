internal import Decks

/// Others' work that is built into the programs, and the licence of each.
///
/// The packages' bill of materials names the same ones.
enum Licences {
  private struct Component {
    let name: String
    let licence: String
    let copyright: String
    /// Whether it's in the program that serves phones alone.
    var isInRoom = false
  }

  private static let swift = "Apache-2.0 WITH Swift-exception"
  private static let components = [
    Component(
      name: "Swift", licence: swift, copyright: "Apple Inc. and the Swift project authors"),
    Component(
      name: "swift-argument-parser", licence: swift,
      copyright: "Apple Inc. and the Swift project authors"),
    Component(
      name: "swift-nio", licence: "Apache-2.0",
      copyright: "Apple Inc. and the SwiftNIO project authors", isInRoom: true),
    Component(
      name: "swift-atomics, swift-collections", licence: swift,
      copyright: "Apple Inc. and the Swift project authors", isInRoom: true),
    Component(name: "llhttp", licence: "MIT", copyright: "Fedor Indutny", isInRoom: true),
    Component(
      name: "cmark \(cmarkVersion)", licence: "BSD-2-Clause, MIT in parts",
      copyright: "John MacFarlane, Vicent Martí, Github, Inc., Public Software Group e. V."),
    Component(
      name: "libsodium", licence: "ISC AND BSD-2-Clause",
      copyright: "Frank Denis, Colin Percival, Alexander Peslyak"),
    Component(name: "zlib", licence: "Zlib", copyright: "Jean-loup Gailly and Mark Adler"),
    Component(
      name: "libstdc++", licence: "GPL-3.0-or-later WITH GCC-exception-3.1",
      copyright: "Free Software Foundation, Inc."),
  ]

  /// What `reflect --licences` prints.
  static var text: String {
    let built = components.map {
      "  \($0.name)\($0.isInRoom ? " (reflect-room)" : ""): \($0.licence)\n      \($0.copyright)"
    }
    return ([Language.words.ownLicence, ""] + built + ["", Language.words.licencesInFull])
      .joined(separator: "\n")
  }
}
