internal import Synchronization
internal import System

/// The descriptors of the process that all tests share.
///
/// A program that is being started holds a copy of each of them, until it is the program and no
/// longer a copy of this process. What is closed here in that moment is not closed for whoever is at
/// its other end: there is no end of input, no broken pipe, and a script that was being written
/// cannot be started. So programs are started one at a time, and never while something is closed
/// whose closing a test relies on.
package enum Descriptors {
  private static let turn = Mutex(())

  /// Does something while no other test starts a program.
  package static func undisturbed<Result: Sendable>(
    _ body: () throws -> Result
  ) rethrows -> Result {
    try turn.withLock { _ in try body() }
  }

  /// Closes a descriptor; nobody has it any more afterwards.
  package static func end(_ descriptor: Int32) {
    undisturbed { Descriptor(descriptor).discard() }
  }

  /// A pipe that no program inherits.
  package static func pipeEnds() throws -> (reading: Int32, writing: Int32) {
    try undisturbed {
      let ends = try Descriptor.plainPipe()
      return (ends.reading.number, ends.writing.number)
    }
  }

  /// A terminal that no program inherits: the end a person types at, and the program's.
  package static func terminalEnds(
    columns: UInt16, rows: UInt16
  ) throws -> (person: Int32, program: Int32) {
    try undisturbed {
      let ends = try Descriptor.terminal(columns: columns, rows: rows)
      return (ends.person.number, ends.program.number)
    }
  }

  /// Waits until there is something to read, or the end; false when nothing comes.
  package static func isReadable(_ descriptor: Int32) -> Bool {
    Patience.waits {
      // A signal may end a waiting early, which says nothing.
      let wait = try? Descriptor.wait(for: [Descriptor(descriptor)], within: 20)
      return wait == .ready([Descriptor(descriptor)])
    }
  }
}
