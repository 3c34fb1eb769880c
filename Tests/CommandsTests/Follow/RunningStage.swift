import Faces
import Journal
import Practice
import Sealing
import Synchronization
import TestKit
import Window

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A session that runs in a thread of its own, in a window that waits as a real one does.
final class RunningStage {
  private let terminal: WaitingTerminal
  private let repeating: Repeating
  private let isOver = Flag()

  /// Begins, or takes up, the session of `record` in `place`.
  ///
  /// - Parameter known: The records as whoever runs the session can read them.
  init(_ record: SessionRecord, in place: FollowPlace, known: Journal? = nil) {
    let terminal = WaitingTerminal()
    self.terminal = terminal
    let (root, folder) = (place.root, place.folder)
    let isOver = isOver
    let known = known ?? Journal(folder: "\(root)/Records")
    repeating = Repeating {
      guard !isOver.isSet else {
        usleep(1_000)
        return
      }
      try? Self.run(record, root, folder, terminal, known)
      isOver.set()
    }
  }

  private static func run(
    _ record: SessionRecord, _ root: String, _ folder: SessionFolder, _ terminal: WaitingTerminal,
    _ known: Journal
  ) throws {
    let journal = Journal(folder: "\(root)/Records")
    var record = record
    record.steps[record.current].status = .open
    let open = try (try? journal.create(record)) ?? journal.open(record.id)
    defer { open.close() }
    var memory = SessionMemory()
    for round in record.rounds {
      guard let earlier = round.earlier else { continue }
      memory.take(earlier, of: round.card.key, for: record, known)
    }
    let session = RunningSession(
      open, path: "x", today: Samples.day, now: { Samples.moment },
      earlierKey: { known.key(of: $0)?.text })
    session.remember(memory)
    let server = try SessionServer(record.id, records: journal.folder, in: [folder])
    let runner = StageRunner(
      session, on: terminal,
      StageRunner.Settings(
        painter: Painter(palette: .terminal, usesColour: false),
        editor: AnswerEditor(environment: [:]),
        milliseconds: { Samples.moment.seconds * 1_000 }), server: server)
    _ = try runner.run()
  }

  deinit {
    stop()
  }

  /// Presses keys by their names.
  func press(_ keys: String...) {
    for key in keys { terminal.type(ScriptedKeys.bytes(key)) }
  }

  /// What the window shows now.
  var text: String { terminal.text }

  /// Waits until the window shows `words`; false when it never does.
  func shows(_ words: String) -> Bool {
    shows { $0.contains(words) }
  }

  /// Waits until what the window shows is as it should be; false when it never is.
  func shows(_ isRight: (String) -> Bool) -> Bool {
    Patience.waits { isRight(terminal.text) }
  }

  /// Stops the session as a closed terminal does, and waits until its program is done.
  func stop() {
    terminal.hangUp()
    repeating.stop()
  }
}

/// Something that is so from some time on, for several threads.
final class Flag: Sendable {
  private let state = Mutex(false)

  var isSet: Bool { state.withLock { $0 } }

  func set() { state.withLock { $0 = true } }
}

/// A window that really waits for keys and descriptors, and can be looked at from another thread.
final class WaitingTerminal: Terminal, Sendable {
  private let screen = Mutex(VirtualScreen(WindowSize(columns: 80, rows: 24)))
  private let ends: (reading: Int32, writing: Int32)

  init() {
    ends = (try? Descriptors.pipeEnds()) ?? (-1, -1)
  }

  deinit {
    close(ends.reading)
  }

  var size: WindowSize { WindowSize(columns: 80, rows: 24) }
  var text: String { screen.withLock { $0.text } }

  func type(_ bytes: [UInt8]) {
    _ = Self.put(bytes, ends.writing)
  }

  private static func put(_ bytes: [UInt8], _ end: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(end, bytes, bytes.count)
    #elseif canImport(Musl)
      Musl.write(end, bytes, bytes.count)
    #else
      Darwin.write(end, bytes, bytes.count)
    #endif
  }

  private let isHungUp = Flag()

  func hangUp() {
    if isHungUp.isSet { return }
    isHungUp.set()
    Self.end(ends.writing)
  }

  private static func end(_ descriptor: Int32) {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  func open() throws(ConsoleError) {}
  func close() {}
  func suspend() throws(ConsoleError) {}

  private func close(_ descriptor: Int32) { Self.end(descriptor) }

  func write(_ bytes: [UInt8]) throws(ConsoleError) {
    screen.withLock { $0.feed(bytes) }
  }

  func next(
    within milliseconds: Int?, watching descriptors: [Int32]
  ) throws(ConsoleError) -> TerminalInput {
    var ready = ([ends.reading] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&ready, nfds_t(ready.count), Int32(milliseconds ?? 1_000))
    guard count > 0 else { return .timeout }
    if ready[0].revents == 0, let other = ready.first(where: { $0.revents != 0 }) {
      return .ready(other.fd)
    }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let size = read(ends.reading, &bytes, bytes.count)
    return size > 0 ? .bytes(Array(bytes.prefix(size))) : .end
  }
}
