import FoundationEssentials
import System
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A session of the program itself with people on phones, led by lines.
final class PhoneSession {
  let process: Process
  /// Where phones find it.
  let url: String
  private var answered = 0

  /// - Parameter program: Such as `reflect team --phones --address 127.0.0.1 --plain`.
  init(_ program: Program) throws {
    process = try Process(program)
    try #require(process.waitsForQuestion(1), "\(String(decoding: process.errors, as: UTF8.self))")
    // The address comes by itself where somebody reads along; here it's asked for.
    while Self.address(in: process.output) == nil {
      answered += 1
      process.type("phones")
      try #require(process.waitsForQuestion(answered + 1))
    }
    url = Self.address(in: process.output) ?? ""
  }

  /// People in their seats.
  func phones(_ count: Int) throws -> [Phone] {
    try (0..<count).map { _ in
      let phone = try Phone(at: url)
      try phone.join()
      return phone
    }
  }

  /// Types a line, and waits for the next question; false where the session has come to its end.
  @discardableResult func type(_ line: String) -> Bool {
    answered += 1
    process.type(line)
    return process.waitsForQuestion(answered + 1)
  }

  /// Whether it waits for views from phones.
  var asksPhones: Bool {
    process.question.hasSuffix("looks again, go goes on: ")
      || process.question.hasSuffix("locks them, go goes on: ")
  }

  /// Goes on until views are asked for on phones; false where the session ended before.
  func goesOnToViews() -> Bool {
    while !asksPhones {
      guard type("") else { return false }
    }
    return true
  }

  /// Looks again until `people` views are in; false when they never are.
  func has(allOf people: Int) -> Bool {
    Patience.waits {
      if process.question.hasPrefix("All \(people) are in.") { return true }
      Clocks.pause(milliseconds: 100)
      type("")
      return false
    }
  }

  /// The number of the program that serves phones; nil where there's none just now.
  var room: pid_t? {
    let path = "/proc/\(process.number)/task/\(process.number)/children"
    let children = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    return children?.split(separator: " ").compactMap { pid_t($0) }.first { child in
      let words = FileManager.default.contents(atPath: "/proc/\(child)/cmdline") ?? Data()
      return String(decoding: words, as: UTF8.self).contains("reflect-room")
    }
  }

  /// Ends the program that serves phones, and waits until it's gone: while it dies it may still answer.
  func endRoom(by signal: Int32) throws {
    let room = try #require(room)
    kill(room, signal)
    #expect(Patience.waits { self.room != room })
  }

  private static func address(in output: [UInt8]) -> String? {
    String(decoding: output, as: UTF8.self).firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\/\d{6}/)
      .map { String($0.output) }
  }
}
