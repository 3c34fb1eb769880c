internal import Practice

/// The sessions that a text could mean.
struct Candidates: Error, Hashable, CustomStringConvertible {
  /// Their ids; two at least.
  let ids: [SessionID]

  var description: String { Messages.list(of: ids) }
}
