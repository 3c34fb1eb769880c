import Testing

/// What a command offers on its help screen; how that is worded is its own affair.
struct Offer: CustomTestStringConvertible {
  let command: String
  var options: Set<String> = []
  var subcommands: Set<String> = []

  var testDescription: String { "reflect \(command)" }
  var words: [String] { command.split(separator: " ").map(String.init) }
}

extension Offer {
  /// What every command takes.
  static let every: Set<String> = ["--version", "--help"]
  private static let common: Set<String> = [
    "--workspace", "--plain", "--color", "--passphrase-fd",
  ]
  private static let listing = common.union(["--json"])
  private static let fit: Set<String> = ["--setting", "--minutes", "--weight"]
  private static let look: Set<String> = ["--large", "--no-large", "--calm", "--no-calm", "--look"]
  private static let files: Set<String> = ["--output", "--force", "--paper", "--format"]

  /// Every command and group there is.
  static let all: [Offer] = [
    Offer(
      command: "",
      subcommands: [
        "solo", "team", "resume", "follow", "cards", "findings", "plans", "sessions", "summary",
        "handout", "actions", "seal", "cpd", "export-all", "import", "look-back", "returns",
        "share",
        "preferences",
        "doctor", "words",
      ]),
    Offer(command: "menu", options: common.union(look)),
    Offer(
      command: "solo",
      options: common.union(look).union(["--plan", "--card", "--theme", "--model", "--return"])),
    Offer(
      command: "team",
      options: common.union(look).union([
        "--plan", "--card", "--theme", "--setting", "--participants", "--labels", "--roles",
        "--capture", "--group", "--lead", "--views", "--with-reasons", "--phones",
        "--phone-reasons",
        "--address",
      ])),
    Offer(command: "resume", options: common.union(look).union(["--address"])),
    Offer(command: "follow", options: common.union(look)),
    Offer(command: "cards", subcommands: ["list", "show", "search", "check", "new"]),
    Offer(command: "cards list", options: listing.union(fit).union(["--theme", "--covers"])),
    Offer(command: "cards show", options: listing.union(["--with-finding", "--with-notes"])),
    Offer(command: "cards search", options: listing),
    Offer(command: "cards check", options: listing.union(["--notes"])),
    Offer(
      command: "cards new",
      options: common.union([
        "--deck", "--theme", "--front", "--positions", "--prompt", "--try", "--known", "--ask",
      ])),
    Offer(command: "findings", subcommands: ["list", "show"]),
    Offer(command: "findings list", options: listing.union(["--covers"])),
    Offer(command: "findings show", options: listing),
    Offer(command: "plans", subcommands: ["list", "show", "check"]),
    Offer(command: "plans list", options: listing.union(fit)),
    Offer(command: "plans show", options: listing),
    Offer(command: "plans check", options: listing),
    Offer(
      command: "seal",
      subcommands: ["status", "on", "off", "passphrase", "recovery", "employer", "open"]),
    Offer(command: "seal status", options: listing),
    Offer(command: "seal on", options: common.union(["--yes"])),
    Offer(command: "seal off", options: common.union(["--yes"])),
    Offer(command: "seal passphrase", options: common.union(["--recovery"])),
    Offer(command: "seal recovery", options: common.union(["--remove"])),
    Offer(command: "seal employer", options: common),
    Offer(command: "seal open", options: common.union(["--identity", "--output", "--force"])),
    Offer(
      command: "sessions",
      subcommands: [
        "list", "show", "search", "edit", "due", "keep", "delete", "purge",
      ]),
    Offer(command: "sessions list", options: listing.union(["--group"])),
    Offer(command: "sessions show", options: listing),
    Offer(
      command: "sessions search",
      options: listing.union(["--group", "--card", "--theme", "--kind", "--since", "--until"])),
    Offer(
      command: "sessions edit", options: listing.union(["--take-out", "--put-right", "--words"])),
    Offer(command: "sessions delete", options: common.union(["--yes"])),
    Offer(
      command: "sessions purge",
      options: common.union([
        "--older-than", "--unfinished", "--due", "--dry-run", "--group", "--yes",
      ])),
    Offer(command: "sessions due", options: listing.union(["--group"])),
    Offer(
      command: "sessions keep", options: common.union(["--until", "--for", "--as-usual"])),
    Offer(command: "words", subcommands: ["check", "harmless"]),
    Offer(command: "words check", options: listing),
    Offer(command: "words harmless", options: listing.union(["--take-out"])),
    Offer(command: "summary", options: common.union(files).union(["--for", "--yes"])),
    Offer(
      command: "handout",
      options: common.union(files).union([
        "--theme", "--plan", "--all", "--layout", "--flip", "--test-sheet", "--print-shop",
        "--imposed", "--box", "--qr",
      ])),
    Offer(command: "look-back", options: listing.union(files).union(["--since", "--group"])),
    Offer(
      command: "returns",
      options: listing.union(["--group", "--ics", "--with-words", "--force"])),
    Offer(command: "share", subcommands: ["preview", "withdraw", "send"]),
    Offer(command: "share preview", options: listing.union(["--quarter", "--sessions"])),
    Offer(command: "share send", options: common.union(["--quarter", "--sessions"])),
    Offer(command: "share withdraw", options: common.union(["--quarter"])),
    Offer(
      command: "actions", subcommands: ["list", "due", "add", "edit", "done", "drop", "reopen"]),
    Offer(
      command: "actions list",
      options: listing.union(["--all", "--group", "--ics", "--with-words", "--force"])),
    Offer(command: "actions due", options: listing.union(["--group"])),
    Offer(
      command: "actions add",
      options: common.union(["--session", "--text", "--when", "--who", "--day"])),
    Offer(command: "actions edit", options: common.union(["--text", "--when", "--who", "--day"])),
    Offer(command: "actions reopen", options: common.union(["--what"])),
    Offer(command: "actions done", options: common.union(["--what"])),
    Offer(command: "actions drop", options: common.union(["--what"])),
    Offer(
      command: "cpd",
      subcommands: [
        "list", "new", "resume", "show", "edit", "export", "due", "delete", "profiles",
      ]),
    Offer(command: "cpd list", options: listing.union(files).union(["--since", "--until"])),
    Offer(
      command: "cpd new",
      options: common.union(["--profile", "--from", "--as", "--yes", "--title"])),
    Offer(command: "cpd resume", options: common),
    Offer(command: "cpd show", options: listing), Offer(command: "cpd due", options: listing),
    Offer(
      command: "cpd edit",
      options: common.union([
        "--question", "--words", "--take-out", "--title", "--day", "--minutes", "--kind",
      ])),
    Offer(command: "cpd export", options: common.union(files)),
    Offer(command: "cpd delete", options: common.union(["--yes"])),
    Offer(command: "cpd profiles", options: listing),
    Offer(command: "export-all", options: common.union(["--force"])),
    Offer(command: "import", options: common.union(["--dry-run"])),
    Offer(command: "preferences", subcommands: ["list", "set", "unset"]),
    Offer(command: "preferences list", options: listing),
    Offer(command: "preferences set", options: common.union(["--group"])),
    Offer(command: "preferences unset", options: common.union(["--group"])),
    Offer(command: "doctor", options: listing.union(["--keys"])),
  ]
}
