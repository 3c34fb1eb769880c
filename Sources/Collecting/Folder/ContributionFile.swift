internal import Counts
internal import Practice
internal import System

/// A file in a folder of contributions, which may be on a drive that others are writing to.
struct ContributionFile {
  let folder: String
  let name: String

  private static let ending = ".counts.json"

  /// The id in a name such as `reflect share` gives; nil for every other name.
  static func id(in name: String) -> RandomName? {
    name.hasSuffix(ending) ? RandomName(String(name.dropLast(ending.count))) : nil
  }

  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The file as `reflect share` calls it.
  init(folder: String, id: RandomName) { self.init(folder: folder, name: "\(id)\(Self.ending)") }

  /// What it holds; nil where it's gone again.
  func read(
    now: FileTime = FileTime(seconds: Clocks.wall.seconds)
  ) throws(FolderRemark) -> Contribution? {
    let found: (bytes: [UInt8], written: FileTime)?
    do throws(SystemFault) {
      found = try contents()
    } catch {
      switch error {
      case .notFound: return nil
      case .tooManySymbolicLinks, .noSuchDevice: throw FolderRemark(name, .notPlain)
      case .wouldBlock: throw FolderRemark(name, .arriving)
      default: throw FolderRemark(name, .unreadable(error))
      }
    }
    guard let found else { throw FolderRemark(name, .arriving) }
    do throws(ContributionProblem) {
      return try Contribution(file: found.bytes)
    } catch {
      // Drives hold whatever time they were told, so nothing is reckoned from it.
      let lately = now.seconds - Self.settling...now.seconds + Self.settling
      let isNew = lately.contains(found.written.seconds)
      let isPart = found.bytes.isEmpty || error.what == .json(.cutOff)
      throw FolderRemark(name, isNew && isPart ? .arriving : .wrong(error))
    }
  }

  /// For how many seconds after the last writing a part of a file may still become a whole.
  private static let settling = 300

  // One byte more than may be there, so that a file too large is known to be. nil where it changed meanwhile.
  private func contents() throws(SystemFault) -> (bytes: [UInt8], written: FileTime)? {
    let file = try Descriptor(opening: "\(folder)/\(name)", for: .reading)
    defer { file.discard() }
    let before = try file.status()
    switch before.kind {
    case .file: break
    case .folder: throw .isFolder
    case .link, .socket, .other: throw .noSuchDevice
    }
    var fault: SystemFault?
    let room = min(before.size, Contribution.Limits.fileBytes) + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      do throws(SystemFault) {
        count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    guard try file.status().isUnchanged(since: before) else { return nil }
    return (bytes, before.modified)
  }
}
