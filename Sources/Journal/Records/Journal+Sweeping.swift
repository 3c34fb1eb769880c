package import Practice

extension Journal {
  /// Removes what processes that were killed left behind: temporary files older than an hour.
  ///
  /// It is done at the start of a command, so it never fails: what cannot be removed stays.
  package func sweep(now: Moment) -> Sweep {
    let names = (try? names()) ?? []
    let stale = names.filter { Self.id(ofTemporary: $0) != nil && isStale($0, now) }
    return Sweep(
      removed: stale.sorted().filter { (try? files.remove(path($0))) != nil }, folder: folder)
  }

  private func isStale(_ name: String, _ now: Moment) -> Bool {
    guard let status = try? files.status(at: path(name)), status.kind == .file else {
      return false
    }
    return status.modified / 1_000_000_000 < now.seconds - 3_600
  }
}
