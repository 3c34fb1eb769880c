import Faces
import FoundationEssentials
import Journal
import Practice
import Session
import System
import TestKit
import Testing

@testable import Commands

/// A session on phones with a program in place of `reflect-room` that says what it's told to.
final class RoomPlay {
  let files = FaultyFileSystem()
  let session: RunningSession
  private(set) var room: PhoneRoom
  private let place: ScratchFolder
  /// What the clock shows, in milliseconds.
  private let clock = Clock()

  final class Clock {
    var milliseconds = 0
  }

  var journal: Journal { Journal(folder: "/Records", files: files) }

  init(address: String? = nil) throws {
    // As `reflect` does when it starts: a program that has ended reads nothing more.
    Signals.outliveClosedPipes()
    place = try ScratchFolder()
    var record = Samples.record(setting: .team, capture: .phones, people: 0)
    record.phones = PhoneTerms()
    record.steps[0].status = .open
    let journal = Journal(folder: "/Records", files: files)
    session = RunningSession(
      try journal.create(record), path: "x", today: Samples.day, now: { Samples.moment })
    let (clock, script) = (clock, try Self.script(in: place))
    room = PhoneRoom(
      session, program: ["/bin/sh", script, place.path], address: address,
      milliseconds: { clock.milliseconds }, generator: SeededGenerator(seed: 7))
    Descriptors.undisturbed { room.start() }
    let isReady = waits {
      if case .ready = self.room.shown.state { true } else { false }
    }
    try #require(isReady)
  }

  // It hears a line, and says what waits to be said.
  private static func script(in place: ScratchFolder) throws -> String {
    let ready = RoomRequest.ready(
      RoomAddress(
        url: "http://192.168.1.4:8421/482719", address: "192.168.1.4", port: 8421,
        code: ["10", "01"]))
    let script = """
      printf '%s\\n' '\(RoomRequest.hello(version: RoomWire.version).line)' '\(ready.line)'
      while IFS= read -r line; do
        printf '%s\\n' "$line" >> "$1/heard"
        if [ -f "$1/quit" ]; then rm "$1/quit"; exit 0; fi
        if [ -f "$1/say" ]; then mv "$1/say" "$1/said"; cat "$1/said"; fi
      done
      """
    try write(script, as: "room.sh", in: place)
    return "\(place.path)/room.sh"
  }

  private static func write(_ text: String, as name: String, in place: ScratchFolder) throws {
    try text.write(toFile: "\(place.path)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Lets the phones' program say so, all at once.
  func say(_ requests: [RoomRequest]) throws {
    try Self.write(requests.map { $0.line + "\n" }.joined(), as: "say", in: place)
    try nudge()
  }

  /// Lets it end.
  func quit() throws {
    try Self.write("", as: "quit", in: place)
    try nudge()
  }

  // A door that opens or closes is told, and nothing else.
  private func nudge() throws {
    let isOpen = session.record.phones?.isOpen != true
    _ = try session.take(.phones(.door(isOpen: isOpen)))
    _ = try session.take(.phones(.door(isOpen: true)))
    room.tell()
    _ = try session.take(.phones(.reasons(areAsked: session.record.phones?.asksReasons != true)))
    room.tell()
  }

  func pass(milliseconds: Int) {
    clock.milliseconds += milliseconds
    Descriptors.undisturbed { room.timePassed() }
  }

  /// Takes what comes until `isSo`; false when it never is.
  func waits(until isSo: () throws -> Bool) rethrows -> Bool {
    try Patience.waits {
      room.receive()
      return try isSo()
    }
  }

  /// What the program has heard so far.
  var heard: [RoomNotice] {
    let text = (try? String(contentsOfFile: "\(place.path)/heard", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { RoomNotice(String($0)) }
  }

  /// What was answered so far, by request.
  var answers: [Int: RoomAnswer] {
    var answers: [Int: RoomAnswer] = [:]
    for case .answer(let answer, let request) in heard { answers[request] = answer }
    return answers
  }

  /// So many people join.
  func join(_ people: Int) throws {
    try say((1...people).map { .join(role: nil, request: $0) })
    let areIn = waits { self.answers.count >= people }
    try #require(areIn)
  }
}
