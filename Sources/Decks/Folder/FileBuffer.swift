internal import Practice
internal import System

/// Why a file or folder could not be read.
package enum FileFault: Error, Equatable, Sendable {
  /// Nothing of that name is there.
  case missing
  /// It isn't an ordinary file.
  case notAFile
  /// It is a link that leads out of the folder being read, or nowhere.
  case leadsOut
  case noPermission
  /// The system said no, in its own words.
  case system(String)

  init(_ fault: SystemFault) {
    switch fault {
    case .notFound, .notFolder: self = .missing
    case .accessDenied, .notPermitted: self = .noPermission
    case .tooManySymbolicLinks: self = .leadsOut
    default: self = .system(fault.description)
    }
  }
}

/// Room for one file at a time, used again for the next so that reading many takes little memory.
struct FileBuffer: Sendable {
  /// The bytes of the file read last; of a file beyond the limit, one byte more than the limit.
  private(set) var bytes: [UInt8] = []
  private var room: [UInt8] = []

  /// Reads the file at `path`; never waits on a pipe and follows no link.
  mutating func read(_ path: String) throws(FileFault) {
    bytes.removeAll(keepingCapacity: true)
    do {
      let file = try Descriptor(opening: path, for: .reading)
      defer { file.discard() }
      let status = try file.status()
      guard status.kind == .file else { throw FileFault.notAFile }
      // If the system tells no size, as of files that it makes up, only reading on finds the end.
      let size = min(status.size > 0 ? status.size : .max, Limits.fileBytes + 1)
      // Room for the largest there may be would take longer to clear than most files to read.
      if room.count < size { room = [UInt8](repeating: 0, count: max(size, 16_384)) }
      let count = try room.withUnsafeMutableBytes { room throws(SystemFault) in
        try file.fill(UnsafeMutableRawBufferPointer(rebasing: room.prefix(size)))
      }
      bytes.append(contentsOf: room[..<count])
    } catch let fault as SystemFault {
      throw FileFault(fault)
    } catch {
      throw .notAFile
    }
  }
}

/// Work on files spread over the processor's cores.
enum Parallel {
  private static let chunk = 64

  /// What `work` makes of each element, in the order of the elements.
  ///
  /// Each run of neighbouring elements shares one buffer.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element, inout FileBuffer) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: elements.count) { places, count in
      // Each place is written by exactly one of the concurrent runs, before they all return.
      nonisolated(unsafe) let places = places
      let chunks = (elements.count + chunk - 1) / chunk
      ThreadPool.perform(chunks) { index in
        var buffer = FileBuffer()
        for place in (index * chunk)..<min(elements.count, (index + 1) * chunk) {
          places.initializeElement(at: place, to: work(elements[place], &buffer))
        }
      }
      count = elements.count
    }
  }
}
