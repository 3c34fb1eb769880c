#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file, folder, pipe, terminal or connection, by its number.
package struct Descriptor: Equatable, Sendable {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  package static let input = Descriptor(STDIN_FILENO)
  package static let output = Descriptor(STDOUT_FILENO)
  package static let errors = Descriptor(STDERR_FILENO)

  // MARK: - Opening and closing

  /// What a file is opened for.
  package enum Purpose: Equatable, Sendable {
    /// To read it; never waits, also not for a pipe.
    case reading
    /// To synchronise the names in a folder.
    case folder
    /// To look at a folder itself, never at what a link leads to.
    case ownFolder
    /// To write a file that must not exist yet, with these permissions less the user's mask.
    case newFile(permissions: UInt32)
    /// To write a file without a name in this folder; see `giveName`.
    case namelessFile(permissions: UInt32)
    /// To lock it; it is made when missing.
    case lock
  }

  /// Opens `path`; a link as its last part is refused, and a signal may interrupt it.
  package init(opening path: String, for purpose: Purpose) throws(SystemFault) {
    let number =
      switch purpose {
      // A pipe with nobody at its other end would be waited for without O_NONBLOCK.
      case .reading: open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      case .folder: open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
      case .ownFolder: open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW)
      case .newFile(let permissions):
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(permissions))
      case .namelessFile(let permissions): Self.nameless(path, permissions)
      case .lock: open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode_t(0o600))
      }
    guard number >= 0 else { throw .last }
    self.number = number
  }

  /// The terminal that this process belongs to, whatever its input and output are.
  package static func ownTerminal() throws(SystemFault) -> Descriptor {
    let number = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw .last }
    return Descriptor(number)
  }

  private static func nameless(_ folder: String, _ permissions: UInt32) -> Int32 {
    #if os(Linux)
      // O_TMPFILE, which is made of two flags in C and does not come across.
      return open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode_t(permissions))
    #else
      errno = ENOTSUP
      return -1
    #endif
  }

  /// Gives a file that was opened without a name the name `path`, which must not exist.
  package func giveName(_ path: String) throws(SystemFault) {
    #if os(Linux)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
      else { throw .last }
    #else
      throw .notSupported
    #endif
  }

  /// Closes it; the number means nothing afterwards, even when this throws.
  package func close() throws(SystemFault) {
    #if canImport(Glibc)
      let result = Glibc.close(number)
    #elseif canImport(Musl)
      let result = Musl.close(number)
    #else
      let result = Darwin.close(number)
    #endif
    if result != 0 { throw .last }
  }

  /// Closes what was only read, so that nothing can be lost.
  package func discard() { try? close() }

  /// A pipe whose ends neither wait nor pass to other programs.
  package static func pipe() throws(SystemFault) -> (reading: Descriptor, writing: Descriptor) {
    let (reading, writing) = try plainPipe()
    for end in [reading, writing] { end.stayPrivate(waiting: false) }
    return (reading, writing)
  }

  /// A pipe whose ends do not pass to other programs.
  package static func plainPipe() throws(SystemFault) -> (reading: Descriptor, writing: Descriptor)
  {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      let result = Glibc.pipe(&ends)
    #elseif canImport(Musl)
      let result = Musl.pipe(&ends)
    #else
      let result = Darwin.pipe(&ends)
    #endif
    guard result == 0 else { throw .last }
    let pair = (reading: Descriptor(ends[0]), writing: Descriptor(ends[1]))
    pair.reading.stayPrivate()
    pair.writing.stayPrivate()
    return pair
  }

  /// A terminal that does not pass to other programs: the end a person has, and a program's.
  package static func terminal(
    columns: UInt16, rows: UInt16
  ) throws(SystemFault) -> (person: Descriptor, program: Descriptor) {
    var (person, program): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&person, &program, nil, nil, &size) == 0 else { throw .last }
    for end in [person, program] { Descriptor(end).stayPrivate() }
    return (Descriptor(person), Descriptor(program))
  }

  func stayPrivate(waiting: Bool = true) {
    if !waiting { _ = fcntl(number, F_SETFL, O_NONBLOCK) }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
  }

  /// Opens the standard descriptors that were closed when the program started.
  ///
  /// The next file opened would get their number, and be read as what is typed or written over. What
  /// is read there ends at once; writing results fails, as they would be lost, and messages go nowhere.
  package static func openStandard() {
    for (descriptor, mode) in [(input, O_RDONLY), (output, O_RDONLY), (errors, O_WRONLY)]
    where fcntl(descriptor.number, F_GETFD) < 0 {
      // The lowest free number is given, and those before are taken.
      _ = open("/dev/null", mode)
    }
  }

  // MARK: - Reading and writing

  /// Reads up to `count` bytes; none at the end.
  package func readSome(upTo count: Int) throws(SystemFault) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, initialised in
      got = Self.reads(number, buffer.baseAddress, max(0, count))
      initialised = max(0, got)
    }
    if got < 0 { throw .last }
    return bytes
  }

  /// Fills `buffer` as far as there is something to read, and says how far.
  package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
    var count = 0
    while count < buffer.count, let base = buffer.baseAddress {
      let got = Self.reads(number, base + count, buffer.count - count)
      if got == 0 { break }
      if got < 0, errno != EINTR { throw .last }
      count += max(0, got)
    }
    return count
  }

  private static func reads(
    _ number: Int32, _ place: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(number, place, count)
    #elseif canImport(Musl)
      Musl.read(number, place, count)
    #else
      Darwin.read(number, place, count)
    #endif
  }

  /// Writes at least one of `bytes` and says how many.
  package func writeSome(_ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int {
    let written = bytes.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
    if written < 0 { throw .last }
    return written
  }

  /// Writes all of `bytes`, and waits where a pipe or terminal has no room.
  ///
  /// - Parameter isOver: Asked when a signal has come: whether the rest is left unwritten.
  package func writeAll(
    _ bytes: some Collection<UInt8>, unless isOver: () -> Bool = { false }
  ) throws(SystemFault) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      do throws(SystemFault) {
        let count = try writeSome(rest)
        guard count > 0 else { throw .inputOutput }
        rest = rest.dropFirst(count)
      } catch {
        guard error == .interrupted || error == .wouldBlock else { throw error }
        if error == .wouldBlock { _ = waitUntilWritable() }
        if isOver() { throw .interrupted }
      }
    }
  }

  /// Returns once what was written, or the names in a folder, are on the disk.
  package func synchronise() throws(SystemFault) {
    #if canImport(Darwin)
      // There fsync leaves the data in the drive's own memory; not every volume can do better.
      if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    if fsync(number) != 0 { throw .last }
  }

  /// Takes the one lock on a file without waiting; `.wouldBlock` when someone else has it.
  package func lock() throws(SystemFault) {
    if flock(number, LOCK_EX | LOCK_NB) != 0 { throw .last }
  }

  // MARK: - Terminals

  package var isTerminal: Bool { isatty(number) == 1 }

  /// The columns and rows of a terminal; nil where there are none, or they aren't known.
  package var windowSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

// MARK: - Waiting

/// What a wait for descriptors ended with.
package enum Wait: Equatable, Sendable {
  /// These can be read, have ended, or failed.
  case ready([Descriptor])
  case timeout
  /// A signal came.
  case interrupted
}

extension Descriptor {
  /// Waits until one of `descriptors` can be read.
  ///
  /// - Parameter milliseconds: How long at most; nil for ever.
  package static func wait(
    for descriptors: [Descriptor], within milliseconds: Int? = nil
  ) throws(SystemFault) -> Wait {
    var waited = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    let count = poll(&waited, nfds_t(waited.count), Int32(clamping: milliseconds ?? -1))
    if count < 0 {
      guard errno == EINTR else { throw .last }
      return .interrupted
    }
    if count == 0 { return .timeout }
    return .ready(zip(descriptors, waited).filter { $1.revents != 0 }.map { $0.0 })
  }

  /// Whether something can be read now, or the end is reached.
  package var isReadable: Bool { waits(for: POLLIN, 0) }

  /// Waits until something can be written; false when that takes too long or a signal comes.
  func waitUntilWritable(within milliseconds: Int32 = -1) -> Bool {
    waits(for: POLLOUT, milliseconds)
  }

  private func waits(for event: some BinaryInteger, _ milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: number, events: Int16(event), revents: 0)
    return poll(&ready, 1, milliseconds) > 0
  }
}
