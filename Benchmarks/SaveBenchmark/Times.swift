/// What was measured in one run.
struct Times {
  /// Saves as reflect does them.
  var saving: [Duration] = []
  /// The same system calls with nothing around them.
  var bare: [Duration] = []
  /// Turning the record into bytes, which is part of saving.
  var encoding: [Duration] = []

  /// Prints the medians and their ratio.
  func report(bytes: Int) {
    let (saving, bare) = (Self.median(saving), Self.median(bare))
    print("One answer into a record of 100 (\(bytes) bytes), median of \(SaveBenchmark.rounds):")
    print("  saving                \(Int(saving)) µs")
    print("  the bare system calls \(Int(bare)) µs")
    print("  ratio                 \(Self.rounded(saving / bare)) (at most \(SaveBenchmark.limit))")
    print("  encoding alone        \(Int(Self.median(encoding))) µs")
  }

  /// The middle one of `durations` in microseconds.
  private static func median(_ durations: [Duration]) -> Double {
    let sorted = durations.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2] / .microseconds(1)
  }

  private static func rounded(_ ratio: Double) -> Double { (ratio * 100).rounded() / 100 }
}
