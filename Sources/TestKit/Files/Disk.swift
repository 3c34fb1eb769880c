internal import System

/// A disk in memory: what a process sees, and what would be left after a power cut.
struct Disk: Sendable {
  /// A file, folder or link, apart from its names.
  struct Node: Sendable {
    var kind: FileStatus.Kind
    /// What is in it; for a link, the path it points to.
    var bytes: [UInt8] = []
    var modified: FileTime
    var permissions: UInt32
  }

  /// What an open handle stands for.
  struct Opened: Sendable {
    var node: Int
    var position = 0
  }

  /// A change that a power cut may lose.
  enum Change: Sendable {
    case bytes([UInt8], node: Int, position: Int)
    /// Names in one folder that change in one step; nil takes a name away.
    case names([String: Int?], folder: String)
  }

  var nodes: [Int: Node] = [
    0: Node(kind: .folder, modified: FileTime(seconds: 0), permissions: 0o700)
  ]
  var names: [String: Int] = ["/": 0]
  var pending: [Change] = []
  private var durableNodes: [Int: Node] = [
    0: Node(kind: .folder, modified: FileTime(seconds: 0), permissions: 0o700)
  ]
  private var durableNames: [String: Int] = ["/": 0]
  private var clock = 0

  // MARK: Changing it

  mutating func add(_ node: Node) -> Int {
    let number = nodes.count
    nodes[number] = node
    durableNodes[number] = node
    return number
  }

  /// The time of the next change: each is later than the one before.
  mutating func tick() -> FileTime {
    clock += 1
    return FileTime(seconds: 0, nanoseconds: clock)
  }

  mutating func change(_ changed: [String: Int?], in folder: String) {
    for (path, node) in changed { names[path] = node }
    pending.append(.names(changed, folder: folder))
  }

  mutating func write(_ bytes: [UInt8], to node: Int, at position: Int) {
    let now = tick()
    nodes[node]?.modified = now
    let old = nodes[node]?.bytes ?? []
    nodes[node]?.bytes = Self.overwritten(old, bytes, at: position)
    pending.append(.bytes(bytes, node: node, position: position))
  }

  /// Makes the bytes of a file, or the names in a folder, last.
  mutating func synchronise(_ node: Int, path: String) {
    let isFolder = nodes[node]?.kind == .folder
    let all = pending
    pending = []
    for change in all {
      switch change {
      case .bytes(_, node, _) where !isFolder, .names(_, path) where isFolder:
        makeLast(change)
      default: pending.append(change)
      }
    }
  }

  /// Forgets the changes to a file's bytes, as systems do after a failed synchronisation.
  mutating func giveUp(_ node: Int) {
    pending.removeAll { if case .bytes(_, node, _) = $0 { true } else { false } }
  }

  mutating func put(_ bytes: [UInt8], at path: String, modified: Int, kind: FileStatus.Kind) {
    let parent = Self.folder(of: path)
    if names[parent] == nil { put([], at: parent, modified: modified, kind: .folder) }
    let node = add(
      Node(
        kind: kind, bytes: bytes, modified: FileTime(seconds: modified),
        permissions: kind == .folder ? 0o700 : 0o600))
    names[path] = node
    durableNames[path] = node
  }

  // MARK: Power cuts

  func afterPowerCut(keeping kept: Set<Int>) -> Disk {
    var disk = self
    for (number, change) in pending.enumerated() where kept.contains(number) {
      disk.makeLast(change)
    }
    disk.pending = []
    disk.names = disk.durableNames
    disk.nodes = disk.durableNodes
    return disk
  }

  private mutating func makeLast(_ change: Change) {
    switch change {
    case .bytes(let bytes, let node, let position):
      let old = durableNodes[node]?.bytes ?? []
      durableNodes[node]?.bytes = Self.overwritten(old, bytes, at: position)
    case .names(let changed, _):
      for (path, node) in changed { durableNames[path] = node }
    }
  }

  private static func overwritten(
    _ old: [UInt8], _ bytes: [UInt8], at position: Int
  ) -> [UInt8] {
    var new = old
    let missing = position + bytes.count - new.count
    if missing > 0 { new.append(contentsOf: repeatElement(0, count: missing)) }
    new.replaceSubrange(position..<position + bytes.count, with: bytes)
    return new
  }
}
