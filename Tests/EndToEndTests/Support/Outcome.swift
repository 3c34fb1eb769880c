/// What a run of a program left: all it wrote, and how it ended.
struct Outcome {
  /// How a process ends.
  enum Ending: Hashable {
    /// With an exit code.
    case code(Int32)
    /// By a signal.
    case signal(Int32)
    /// It was still there at the deadline.
    case stillRunning
  }

  /// Standard output.
  let output: [UInt8]
  /// Standard error.
  let errors: [UInt8]
  /// How it ended.
  let ending: Ending

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var messages: String { String(decoding: errors, as: UTF8.self) }
  /// The exit code; nil when it did not end with one.
  var code: Int32? { if case .code(let code) = ending { code } else { nil } }
  /// Standard output by lines.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  /// The questions that were put: only they end with a blank.
  var questions: [Substring] { lines.filter { $0.last == " " } }
}

extension Outcome {
  /// Standard output with what was typed, in brackets, behind the question that it answers.
  func transcript(typed lines: [String]) -> String {
    var left = lines[...]
    return self.lines.map { line in
      guard line.last == " " else { return String(line) }
      guard let typed = left.popFirst() else { return "\(line)[end of input]" }
      return "\(line)[\(typed.isEmpty ? "Enter" : typed)]"
    }.joined(separator: "\n")
  }

  /// What each line that was typed led to, up to the question that follows.
  var replies: [String] {
    var replies: [[Substring]] = []
    for line in lines.drop(while: { $0.last != " " }) {
      if line.last == " " {
        if !replies.isEmpty { replies[replies.count - 1].append(line) }
        replies.append([])
      } else {
        replies[replies.count - 1].append(line)
      }
    }
    return replies.map { $0.joined(separator: "\n") }
  }
}
