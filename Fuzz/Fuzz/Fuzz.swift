import LibFuzzer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands what libFuzzer makes up to the reader that the environment names; the arguments are libFuzzer's.
@main enum Fuzz {
  static func main() {
    // Not an argument: libFuzzer starts the program again with its own, as when it merges a corpus.
    guard let name = getenv("READER"), let reader = Reader(rawValue: String(cString: name)) else {
      fatalError("READER has to be one of: \(Reader.allCases.map(\.rawValue))")
    }
    read = reader.makeRead()
    var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        Fuzz.read(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      })
  }

  // The driver takes a function that carries nothing with it.
  nonisolated(unsafe) private static var read: ([UInt8]) -> Void = { _ in }
}

/// Ends the run with a find: libFuzzer writes down what was read.
func require(_ holds: Bool, _ why: @autoclosure () -> String) {
  if !holds { fatalError(why()) }
}
