package import Counts
package import System

/// What there's to say about a file in a folder of contributions, which then doesn't count.
package struct FolderRemark: Error, Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// The system wouldn't let it be read.
    case unreadable(SystemFault)
    /// It's a link, a pipe or a device.
    case notPlain
    /// It was being written, or hasn't arrived whole.
    case arriving
    case wrong(ContributionProblem)
    /// It says the same as this other file, which counts.
    case copy(of: String)
    /// It has the id of this other file and says something else; the other counts.
    case differs(from: String)
    /// It has the id of this other file and says something else, and nothing tells which is right.
    case unclear(other: String)
    /// Its facilitator has given another contribution for the same quarter, which counts.
    case second(Quarter)
  }

  /// The file's name.
  package let name: String
  package let what: What

  package init(_ name: String, _ what: What) {
    (self.name, self.what) = (name, what)
  }
}
