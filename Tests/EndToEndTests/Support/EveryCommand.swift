import Journal
import Practice
import Synchronization
import TestKit
import Testing

// Each is run once to see what it does where nothing is in its way.
private let known = Mutex<[[String]: Outcome]>([:])

/// Every command, with arguments that let it do its work in a workspace with records.
struct EveryCommand: CustomTestStringConvertible {
  let words: [String]

  var testDescription: String { "reflect \(words.joined(separator: " "))" }

  static let all = lines.map { Self(words: $0.split(separator: " ").map(String.init)) }

  private static let lines = [
    "", "--help", "--version", "--licences", "help", "cards --help", "menu",
    "solo --plain", "team --participants 3 --plain", "resume", "resume \(unfinished) --plain",
    "follow",
    "cards", "cards list", "cards list --json", "cards show early-word", "cards search word",
    "cards check", "cards new later", "findings", "findings list", "findings show said-early",
    "plans", "plans list", "cards list --minutes 9 --setting solo", "plans show team-60",
    "plans check",
    "sessions", "sessions list", "sessions show \(finished)", "sessions search the",
    "sessions search --kind parked", "look-back", "look-back --format docx", "returns",
    "solo --return --plain",
    "sessions delete \(finished) --yes", "sessions purge --older-than 1d --yes",
    "sessions due", "sessions keep \(finished) --for 2y", "sessions purge --due --dry-run",
    "words check", "words harmless Bryn",
    "summary \(finished)", "summary \(finished) --format json", "summary \(finished) --format docx",
    "handout --all --format html", "handout early-word --format docx",
    "actions", "actions list", "actions due", "actions done \(finished).1",
    "actions drop \(finished).1", "actions reopen \(finished).1",
    "actions edit \(finished).1 --text Else",
    "actions add --session \(finished) --text More --day 2999-01-01",
    "actions list --ics days.ics", "sessions edit \(finished)", "sessions edit \(finished) --json",
    "handout --all --layout ballots --format html", "doctor --keys",
    "team --participants 3 --capture slips --views 3 --lead shared --plain",
    "cpd", "cpd list", "cpd list --json", "cpd due", "cpd profiles", "cpd profiles plain",
    "cpd show last",
    "cpd new --from \(finished) --title Moves", "cpd resume", "cpd export last",
    "cpd edit last --title Moves", "cpd delete last --yes",
    "share send nowhere", "share preview --sessions \(finished)",
    "share Cards --sessions \(finished)",
    "share withdraw Cards",
    "export-all moving.tar", "import moving.tar",
    "preferences", "preferences list", "preferences set look dark", "preferences unset look",
    "seal", "seal status", "seal on", "seal off", "seal passphrase", "seal recovery",
    "seal employer add age1", "seal open nowhere",
    "doctor", "frob", "cards frob", "cards show frob",
  ]

  private static let finished = "2026-11-21-k7m2"
  private static let unfinished = "2026-11-21-bcdf"

  private static let dossier = Dossier(
    id: Samples.id(),
    profile: Dossier.Profile(id: "plain", title: "Plain", body: "Nobody", checked: Samples.day),
    day: Samples.day, title: "Moves", setting: .solo,
    items: [Dossier.Item(field: .whatILearnt, title: "What you learnt", text: ["What?"])],
    began: Samples.moment)

  /// The program with this command in a workspace of its own, where two sessions and one record of learning
  /// are kept.
  func program() throws -> Program {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try workspace.keep(Samples.record(tail: "bcdf"))
    try workspace.write(
      String(decoding: DossierCodec.encode(Self.dossier), as: UTF8.self),
      to: "Sessions/Records/\(Dossiers.folderName)/\(Samples.id()).json")
    return workspace.reflect(words)
  }

  /// What comes of it where nothing is in its way.
  func usual() throws -> Outcome {
    if let outcome = known.withLock({ $0[words] }) { return outcome }
    let outcome = try program().run()
    known.withLock { $0[words] = outcome }
    return outcome
  }
}
