internal import ArgumentParser
internal import Journal

/// The words about moving to another computer, one type for each language.
protocol MovingWords: Sendable {
  /// What stands beside the files for whoever unpacks the archive.
  var archiveNote: String { get }
  func notArchive(_ path: String) -> String
  func exportedAll(records: Int, dossiers: Int, isSealed: Bool) -> String
  func leftOut(_ reason: String) -> String
  func archiveFault(_ fault: ArchiveFault, _ file: String) -> String
  func imported(_ run: Import, isTrial: Bool) -> [String]
  var importedPlain: String { get }
}

/// The words of the help screens about moving, one type for each language.
protocol MovingHelpWords: Sendable {
  var exportAll: String { get }
  var exportAllDiscussion: String { get }
  var archiveToWrite: ArgumentHelp { get }
  var importAll: String { get }
  var importAllDiscussion: String { get }
  var archiveToRead: ArgumentHelp { get }
  var importDryRun: ArgumentHelp { get }
}
