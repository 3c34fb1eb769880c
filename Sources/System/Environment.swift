#if canImport(Glibc)
  // The variable that holds all of them is one of C's, which knows nothing of threads: nothing here changes
  // them while others read.
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#else
  @preconcurrency internal import Darwin
#endif

extension ThisProcess {
  /// The environment's variables; of those that are there twice the first, as the C library has it.
  package static var environment: [String: String] {
    var variables: [String: String] = [:]
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let place = next, let entry = place.pointee {
      let words = String(cString: entry)
      if let sign = words.firstIndex(of: "="), variables[String(words[..<sign])] == nil {
        variables[String(words[..<sign])] = String(words[words.index(after: sign)...])
      }
      next = place + 1
    }
    return variables
  }
}
