/// A console that can no longer be written to or read.
package enum ConsoleError: Error, Hashable, CustomStringConvertible {
  /// The output is closed or full; told once, later writing is left out.
  case outputFailed(reason: String)
  /// The input cannot be read.
  case inputFailed(reason: String)

  package var description: String {
    switch self {
    case .outputFailed(let reason): Messages.outputFailed(reason)
    case .inputFailed(let reason): Messages.inputFailed(reason)
    }
  }
}
