import FoundationEssentials
import Journal
import Practice
import Sealing
import TestKit
import Testing

/// A workspace whose records are sealed, as the program itself does it.
extension Workspace {
  static let passphrase = "rhubarb ladder under seven"

  /// The program with `arguments`, to which passphrases and keys are handed over line by line.
  func reflect(_ arguments: [String], handing lines: [String]) -> Program {
    var program = reflect(arguments + ["--passphrase-fd", "3"])
    program.before = "exec 3<<'HANDED'\n\(lines.joined(separator: "\n"))\nHANDED\n"
    return program
  }

  /// The program with words that a blank separates, and the passphrase.
  func unlocked(_ words: String, _ passphrase: String = Workspace.passphrase) -> Program {
    reflect(words.split(separator: " ").map(String.init), handing: [passphrase])
  }

  /// One with two records.
  static func withRecords() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try workspace.keep(Samples.record(tail: "bcdf"))
    return workspace
  }

  /// One with two records, sealed by the program itself.
  static func sealedByProgram() throws -> Workspace {
    let workspace = try withRecords()
    let outcome = try workspace.unlocked("seal on --yes").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    return workspace
  }

  /// One with two records, sealed so that its passphrase takes hardly any work to try: what the program
  /// does with it is the same, and takes a moment instead of seconds.
  static func sealed() throws -> Workspace {
    let workspace = try withRecords()
    let passphrase = try #require(Passphrase(Array(passphrase.utf8)))
    let journal = Journal(folder: workspace.records, ring: KeyRing(work: 1))
    #expect(try journal.seal(with: passphrase).isFinished)
    return workspace
  }

  /// The records, read with a passphrase, which is tried as quickly as the program tries it.
  func listing(_ passphrases: [String] = [passphrase]) throws -> Listing {
    let ring = KeyRing()
    let identity = FileManager.default.contents(atPath: "\(records)/\(Vault.identityName)")
    let journal = Journal(folder: records, ring: ring)
    if let identity {
      let keys = passphrases.lazy.compactMap { Passphrase(Array($0.utf8)) }
        .compactMap { try? IdentityFile.open([UInt8](identity), with: $0) }
      if let key = keys.first { ring.add(.secret(key)) }
    }
    return try journal.unasked.list()
  }

  /// Every file below its root that holds one of `phrases`.
  func files(with phrases: [String]) throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      guard let bytes = FileManager.default.contents(atPath: "\(root)/\(name)") else { continue }
      let whole = [UInt8](bytes)
      found += phrases.filter { whole.firstRange(of: Array($0.utf8)) != nil }.map {
        "\(name): \($0)"
      }
    }
    return found
  }
}
