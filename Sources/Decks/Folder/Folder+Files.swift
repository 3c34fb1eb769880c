internal import Practice

extension Folder {
  /// Reads every Markdown file right in this folder; one that is not there holds none.
  func files<Value: Sendable>(
    of kind: FileKind, _ read: @Sendable (MarkedFile) -> FileReading<Value>
  ) -> (readings: [FileReading<Value>], faults: [Diagnostic]) {
    do {
      let readings = Parallel.map(try entries()) { entry, buffer in
        read(MarkedFile(entry, in: self, as: kind, &buffer))
      }
      return (readings, [])
    } catch .missing {
      return ([], [])
    } catch {
      var remarks = Remarks(file: shown(""))
      remarks.error(1, Messages.unreadable(error))
      return ([], remarks.byLine)
    }
  }
}
