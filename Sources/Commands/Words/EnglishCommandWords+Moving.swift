internal import ArgumentParser
internal import Journal

extension EnglishCommandWords {
  var archiveNote: String {
    """
    This folder holds what one person wrote with reflect: records of sessions, records of learning, their own decks,
    plans and profiles, and their preferences. Everything in it is text.

    To go on with it on another computer, keep the archive whole and type there:

        reflect import FILE

    Nothing that is there already is overwritten.

    """
  }
  func notArchive(_ path: String) -> String {
    "\(path) wouldn't be opened as an archive. End it in .tar."
  }
  func exportedAll(records: Int, dossiers: Int, isSealed: Bool) -> String {
    let what =
      "In it are \(counted(records, "session")) and \(counted(dossiers, "record")) of learning, "
      + "with your own decks, plans and preferences."
    return isSealed
      ? "\(what) It's sealed with your passphrase, and `age -d` opens it too."
      : "\(what) It isn't sealed: whoever has the file can read it."
  }
  private func counted(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }
  func leftOut(_ reason: String) -> String { "Left out: \(reason)" }
  func archiveFault(_ fault: ArchiveFault, _ file: String) -> String {
    let why =
      switch fault {
      case .notAnArchive: "is no archive that `reflect export-all` wrote"
      case .cutOff: "ends too early: some of it is missing. Copy it again"
      case .damaged: "is damaged. Copy it again, or make another"
      case .otherFormat(let format):
        "has the format \"\(format)\", which this version doesn't read. Use the version of reflect that wrote it, "
          + "or a newer one"
      case .unsafePath(let path):
        "names \"\(path)\", which leads out of its folder or can't be a file's name"
      case .notAFile(let path):
        "holds \"\(path)\", which is a link or something else that's no file"
      case .unexpected(let path): "holds \"\(path)\", which doesn't belong in one"
      case .missing(let path): "lacks \"\(path)\", which its list names"
      case .changed(let path): "holds \"\(path)\" with other bytes than its list says"
      case .tooLarge: "holds more than a file or an archive may have"
      }
    return "\(file) \(why). Nothing was written."
  }
  func imported(_ run: Import, isTrial: Bool) -> [String] {
    let new = run.outcomes.count { $0.outcome == .new }
    let same = run.outcomes.count { $0.outcome == .same }
    let counts =
      isTrial
      ? "It would bring \(counted(new, "file")). Here already, and just the same: \(same)."
      : "Brought \(counted(new, "file")). Here already, and just the same: \(same)."
    return [counts] + run.outcomes.compactMap { importLine($0.path, $0.outcome) }
  }
  private func importLine(_ path: String, _ outcome: Import.Outcome) -> String? {
    switch outcome {
    case .new, .same: nil
    case .beside(let name):
      "\(path) says something else here. Both are kept: the one from the archive as \(name)."
    case .left(.draftOfOther):
      "\(path) stays in the archive: what's being written here is another."
    case .left(.noWorkspace):
      "\(path) stays in the archive: there's no folder of your own for decks. Name one with --workspace."
    case .left(.ownPreference(let key)):
      "The preference \(key) stays as it is here. `reflect preferences set` changes it."
    case .left(.otherShares):
      "\(path) stays in the archive: counts were shared from here already. What was shared from the other computer "
        + "can't be taken back from this one, and shared again it would count twice."
    case .left(.noPreferences):
      "\(path) stays in the archive: neither HOME nor XDG_CONFIG_HOME says where preferences are."
    }
  }
  var importedPlain: String {
    "The archive was sealed, and the records here aren't. `reflect seal on` seals them."
  }
}

extension EnglishHelpWords {
  var exportAll: String { "Write everything you own into one file, to move it or keep a copy." }
  var exportAllDiscussion: String {
    """
    Records of sessions and of learning, drafts, your own decks, plans, models and profiles, and your preferences, \
    as a tar archive that other programs open too. Where records are sealed, the archive is sealed with your \
    passphrase.
    """
  }
  var archiveToWrite: ArgumentHelp {
    .init("The file to write, such as reflect.tar; - writes to standard output.", valueName: "file")
  }
  var importAll: String { "Bring what export-all wrote to this computer." }
  var importAllDiscussion: String {
    """
    Nothing that is here is overwritten. What is here already, byte for byte, is passed over; where something else \
    has the same name, both are kept, and told. An archive that is damaged, cut off or from a newer version is \
    refused before anything is written.
    """
  }
  var archiveToRead: ArgumentHelp { .init("The file that export-all wrote.", valueName: "file") }
  var importDryRun: ArgumentHelp { "Only say what would be done." }
}
