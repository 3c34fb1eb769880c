internal import Journal
internal import Practice
internal import Sealing
internal import Synchronization
internal import System
internal import Window

/// The keys of this process, and how they get in.
struct Keys: Sendable {
  let entry: PassphraseEntry
  let ring: KeyRing

  init() {
    entry = PassphraseEntry()
    ring = entry.ring()
  }
}

/// How passphrases and keys get in: typed unseen at the terminal, or from a descriptor.
///
/// Never as an argument or from the environment, where others could read them.
final class PassphraseEntry: Sendable {
  private let handedOver = Mutex<Descriptor?>(nil)
  /// The terminal's modes from before it went mute, while it is.
  private let mute = Mutex<TerminalModes?>(nil)
  // In a closure of its own the compiler optimises it now in one way and now in another: packages would differ.
  private let tries = Mutex(0)

  /// Reads from `number` instead of asking.
  func read(from number: Int32) throws {
    let descriptor = Descriptor(number)
    guard number >= 0, (try? descriptor.status()) != nil else {
      throw CommandFailure(.usage, Language.words.noSuchDescriptor(Int(number)))
    }
    handedOver.withLock { $0 = descriptor }
  }

  /// The ring of a process that asks in this way.
  func ring() -> KeyRing {
    KeyRing { folder, isWrong in
      let count = self.tries.withLock { count in
        count += 1
        return count
      }
      if isWrong {
        // Slow enough to make guessing tiresome, and no lock-out for whoever slips.
        Clocks.pause(milliseconds: 1_000)
        self.mute.withLock { $0?.forgetTyping() }
        guard self.canAsk, count <= 3 else { return nil }
        Output.tell(Language.words.wrongPassphrase)
      }
      let place = Surroundings.current.shown(folder)
      return Passphrase(try self.line(asking: Language.words.passphraseQuestion(place)) ?? [])
    } unseen: {
      try self.unseen($0)
    }
  }

  var canAsk: Bool { handedOver.withLock { $0 == nil } }

  /// One line, typed unseen or handed over; nil where nobody gives one.
  func line(asking question: String, unseen: Bool = true) throws -> [UInt8]? {
    if let descriptor = handedOver.withLock({ $0 }) { return try Self.line(of: descriptor) }
    guard let terminal else { return nil }
    defer { terminal.discard() }
    let console = LiveConsole(input: terminal.number, output: terminal.number)
    let mute = unseen ? nil : mute.withLock { $0 }
    mute?.restore()
    defer { mute?.hideTyping(showsEnds: false) }
    switch try console.ask(SafeText(question), echo: !unseen) {
    case .line(let line): return Array(line.utf8)
    case .tooLong, .end: return nil
    case .interrupted: throw CommandFailure(.interrupted, "")
    }
  }

  // Input or output may be a pipe's; whoever sits there is asked all the same.
  private var terminal: Descriptor? {
    Descriptor.input.isTerminal || Descriptor.errors.isTerminal
      ? try? Descriptor.ownTerminal() : nil
  }

  /// Does `work` while nothing that is typed can be seen but for the lines it asks for, and forgets
  /// whatever else was typed meanwhile: it would be what the next question or the shell gets.
  func unseen(_ work: () throws -> Void) throws {
    guard canAsk, mute.withLock({ $0 == nil }), let terminal else { return try work() }
    defer { terminal.discard() }
    guard let modes = TerminalModes(of: terminal) else { return try work() }
    TerminalRescue.prepare(
      input: terminal, output: terminal, modes: modes, endings: Signals.ending)
    modes.hideTyping(showsEnds: false)
    mute.withLock { $0 = modes }
    defer {
      modes.forgetTyping()
      mute.withLock { $0 = nil }
      TerminalRescue.end()
    }
    try work()
  }

  // A byte at a time, as what follows may be another's.
  private static func line(of descriptor: Descriptor) throws -> [UInt8]? {
    var line: [UInt8] = []
    while line.count < Limits.answerBytes {
      let some: [UInt8]
      do throws(SystemFault) {
        some = try descriptor.readSome(upTo: 1)
      } catch {
        if error == .interrupted { continue }
        throw CommandFailure(.inputOutput, Language.words.noSuchDescriptor(Int(descriptor.number)))
      }
      guard let byte = some.first else { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { break }
      line.append(byte)
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }
}
