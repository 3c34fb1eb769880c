internal import Session
internal import System
internal import Window

/// The program that serves phones, and the lines that go to and fro; neither end waits for the other.
final class RoomLink {
  /// Can be watched until it has ended.
  let descriptor: Int32
  private(set) var isOpen = true
  private let running: Program.Running
  private var reader = LineReader(limit: RoomWire.longestRequest)
  private var unsent: [UInt8] = []

  /// Starts `file`.
  init(_ file: String, _ arguments: [String] = []) throws(SystemFault) {
    let (own, other) = try LocalSocket.pair()
    defer { other.discard() }
    var program = Program(file, arguments)
    program.input = .to(other)
    program.output = .to(other)
    program.errors = .nowhere
    do throws(SystemFault) {
      running = try program.start()
    } catch {
      own.discard()
      throw error
    }
    descriptor = own.number
  }

  deinit {
    end()
    // Nobody else asks what became of it.
    _ = running.hasEnded()
  }

  /// Whether something still waits to be sent.
  var isSending: Bool { isOpen && !unsent.isEmpty }

  func send(_ notice: RoomNotice) {
    guard isOpen else { return }
    unsent += Array(notice.line.utf8) + [UInt8(ascii: "\n")]
    sendOn()
  }

  /// Sends as much as can be sent now.
  func sendOn() {
    while isOpen, !unsent.isEmpty {
      do throws(SystemFault) {
        let written = try Descriptor(descriptor).writeSome(unsent[...])
        unsent.removeFirst(written)
      } catch {
        switch error {
        case .interrupted: continue
        case .wouldBlock: if unsent.count > Self.mostUnsent { end() }
        default: end()
        }
        return
      }
    }
  }

  /// The lines that have come, nil for one that was too long: all that wait, so that they're saved together.
  func receive() -> [String?] {
    var lines: [String?] = []
    var read = 0
    while isOpen, read < Self.mostRead {
      do throws(SystemFault) {
        let bytes = try Descriptor(descriptor).readSome(upTo: 64 * 1024)
        if bytes.isEmpty { end() }
        read += bytes.count
        reader.add(bytes)
      } catch {
        if error == .interrupted { continue }
        if error != .wouldBlock { end() }
        break
      }
      while let line = reader.nextLine() {
        if case .line(let text) = line { lines.append(text) } else { lines.append(nil) }
      }
    }
    return lines
  }

  /// Hangs up, which ends the program.
  func end() {
    guard isOpen else { return }
    isOpen = false
    Descriptor(descriptor).discard()
    if !running.hasEnded() { running.stop() }
  }

  /// Hangs up once it has been told so; it ends by itself.
  func end(saying stop: RoomNotice.Stop) {
    send(.stop(stop))
    guard isOpen else { return }
    isOpen = false
    Descriptor(descriptor).discard()
    _ = running.hasEnded()
  }

  private static let mostUnsent = 8 * 1024 * 1024
  private static let mostRead = 4 * 1024 * 1024
}
