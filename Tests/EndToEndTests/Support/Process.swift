import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs: it can be talked to, watched, and stopped.
final class Process {
  /// Its number.
  let number: pid_t
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private var input: Int32
  private var outputEnd: Int32
  private var errorEnd: Int32
  private var unsent: ArraySlice<UInt8> = []
  private var endsInput = false
  private let deadline: Int
  private let workspace: Workspace?
  private var status: Outcome.Ending?
  private var counted = 0
  private var answered = 0

  /// Starts `program`.
  init(_ program: Program) throws {
    Self.expectClosedPipes()
    workspace = program.workspace
    let pipes = try (
      Descriptors.pipeEnds(), Descriptors.pipeEnds(), Descriptors.pipeEnds()
    )
    defer { for end in [pipes.0.reading, pipes.1.writing, pipes.2.writing] { close(end) } }
    (input, outputEnd, errorEnd) = (pipes.0.writing, pipes.1.reading, pipes.2.reading)
    deadline = Self.milliseconds + Program.seconds * 1_000
    for end in [input, outputEnd, errorEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    number = try program.start(
      input: pipes.0.reading, output: pipes.1.writing, errors: pipes.2.writing)
  }

  deinit {
    if status == nil {
      kill(number, SIGKILL)
      _ = waitpid(number, nil, 0)
    }
    for end in [input, outputEnd, errorEnd] where end >= 0 { close(end) }
  }

  // MARK: - Talking

  /// Adds to what standard input holds; it is sent while waiting.
  func send(_ bytes: some Sequence<UInt8>) {
    unsent = ArraySlice(Array(unsent) + bytes)
    sendSome()
  }

  /// Types a line.
  func type(_ line: String) {
    send((line + "\n").utf8)
  }

  /// Ends standard input once everything is sent.
  func endInput() {
    endsInput = true
    sendSome()
  }

  /// Sends a signal.
  func interrupt(_ signal: Int32 = SIGINT) {
    if status == nil { kill(number, signal) }
  }

  // MARK: - Waiting

  /// Waits until `count` questions have been put; false when it ended or took too long.
  func waitsForQuestion(_ count: Int) -> Bool {
    while questions < count {
      guard outputEnd >= 0, Self.milliseconds < deadline else { return false }
      watch(20)
    }
    return true
  }

  /// Waits until `words` have been written, behind so many bytes; false when it ended or took too long.
  func waitsForText(_ words: String, after bytes: Int = 0) -> Bool {
    while !String(decoding: output[bytes...], as: UTF8.self).contains(words) {
      guard outputEnd >= 0, Self.milliseconds < deadline else { return false }
      watch(20)
    }
    return true
  }

  // Only questions end with a blank: before a line's end once answered, at the very end until then.
  private var questions: Int {
    let blank = UInt8(ascii: " ")
    while counted < output.count {
      if output[counted] == UInt8(ascii: "\n"), counted > 0, output[counted - 1] == blank {
        answered += 1
      }
      counted += 1
    }
    return answered + (output.last == blank ? 1 : 0)
  }

  /// The question that waits for an answer.
  var question: String {
    let start = output.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(decoding: output[start...], as: UTF8.self)
  }

  /// Watches for so many microseconds.
  func watch(microseconds: Int) {
    let end = Self.microseconds + microseconds
    while case let left = end - Self.microseconds, left > 0 {
      if left > 2_000 { watch(left / 1_000 - 1) } else { usleep(UInt32(left)) }
    }
  }

  /// Waits until the program has ended, or kills it at the deadline.
  func end() -> Outcome {
    while (outputEnd >= 0 || errorEnd >= 0) && Self.milliseconds < deadline { watch(20) }
    while status == nil && Self.milliseconds < deadline {
      status = reaped()
      if status == nil { usleep(500) }
    }
    if status == nil {
      kill(number, SIGKILL)
      _ = waitpid(number, nil, 0)
      status = .stillRunning
    }
    return Outcome(output: output, errors: errors, ending: status ?? .stillRunning)
  }

  private func reaped() -> Outcome.Ending? {
    var code: Int32 = 0
    guard waitpid(number, &code, WNOHANG) == number else { return nil }
    return code & 0x7F == 0 ? .code((code >> 8) & 0xFF) : .signal(code & 0x7F)
  }

  /// Sends and takes what can be sent and taken, waiting for up to so many milliseconds.
  private func watch(_ milliseconds: Int) {
    sendSome()
    var ready = [outputEnd, errorEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if !unsent.isEmpty { ready.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    poll(&ready, nfds_t(ready.count), Int32(milliseconds))
    take(from: &outputEnd, into: &output)
    take(from: &errorEnd, into: &errors)
  }

  private func sendSome() {
    while input >= 0, !unsent.isEmpty {
      let count = unsent.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN || errno == EINTR { return }
      // Nobody reads any more: the program has ended, or has read enough.
      unsent = count < 0 ? [] : unsent.dropFirst(count)
    }
    if endsInput, input >= 0, unsent.isEmpty {
      close(input)
      input = -1
    }
  }

  private func take(from end: inout Int32, into bytes: inout [UInt8]) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while end >= 0 {
      let count = read(end, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if count == 0 {
        close(end)
        end = -1
      } else {
        return
      }
    }
  }

  // A program that has ended reads nothing more, which must not end the tests.
  private static func expectClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  private static var milliseconds: Int { microseconds / 1_000 }

  private static var microseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1_000_000 + Int(now.tv_nsec) / 1_000
  }
}
