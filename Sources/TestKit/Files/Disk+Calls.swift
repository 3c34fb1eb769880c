internal import Journal
internal import System

/// The calls as a system answers them.
extension Disk {
  typealias Outcome<Value> = Result<Value, SystemError>

  static func folder(of path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var filePaths: [String] {
    names.filter { nodes[$0.value]?.kind != .folder }.map(\.key).sorted()
  }

  func node(at path: String) -> Node? { names[path].flatMap { nodes[$0] } }

  func status(of number: Int) -> FileStatus {
    guard let node = nodes[number] else {
      preconditionFailure("the caller promised a file of this disk")
    }
    return FileStatus(
      kind: node.kind, identity: UInt64(number), size: node.bytes.count, modified: node.modified,
      permissions: node.permissions)
  }

  /// The number of what is at `path`; nil where nothing is.
  func lookUp(_ path: String, _ call: SystemError.Call) -> Outcome<Int?> {
    switch node(at: Self.folder(of: path))?.kind {
    case .folder?: .success(names[path])
    case nil: call == .look ? .success(nil) : .failure(SystemError(.notFound, call, path))
    default: .failure(SystemError(.notFolder, call, path))
    }
  }

  private func existing(_ path: String, _ call: SystemError.Call) -> Outcome<Int> {
    lookUp(path, call).flatMap { number in
      number.map { .success($0) } ?? .failure(SystemError(.notFound, call, path))
    }
  }

  mutating func open(_ path: String, for purpose: Descriptor.Purpose) -> Outcome<Opened> {
    switch purpose {
    case .reading: return openFile(path, makingIt: false)
    case .lock: return openFile(path, makingIt: true)
    case .newFile: return makeFile(path)
    case .namelessFile:
      return existing(path, .open).flatMap { number in
        guard nodes[number]?.kind == .folder else {
          return .failure(SystemError(.notFolder, .open, path))
        }
        let node = Node(kind: .file, modified: tick(), permissions: 0o600)
        return .success(Opened(node: add(node)))
      }
    case .folder, .ownFolder:
      return existing(path, .open).flatMap { number in
        nodes[number]?.kind == .folder
          ? .success(Opened(node: number)) : .failure(SystemError(.notFolder, .open, path))
      }
    }
  }

  private mutating func openFile(_ path: String, makingIt: Bool) -> Outcome<Opened> {
    switch lookUp(path, .open) {
    case .failure(let error): return .failure(error)
    case .success(nil) where makingIt: return makeFile(path)
    case .success(nil): return .failure(SystemError(.notFound, .open, path))
    case .success(let number?):
      if nodes[number]?.kind == .link { return .failure(SystemError(.isLink, .open, path)) }
      return .success(Opened(node: number))
    }
  }

  private mutating func makeFile(_ path: String) -> Outcome<Opened> {
    switch lookUp(path, .open) {
    case .failure(let error): return .failure(error)
    case .success(_?): return .failure(SystemError(.exists, .open, path))
    case .success(nil):
      let number = add(Node(kind: .file, modified: tick(), permissions: 0o600))
      change([path: number], in: Self.folder(of: path))
      return .success(Opened(node: number))
    }
  }

  func names(in folder: String) -> Outcome<[String]> {
    existing(folder, .list).flatMap { number in
      guard nodes[number]?.kind == .folder else {
        return .failure(SystemError(.notFolder, .list, folder))
      }
      let inside = names.keys.filter { $0 != "/" && Self.folder(of: $0) == folder }
      return .success(inside.map { String($0.split(separator: "/").last ?? "") })
    }
  }

  mutating func move(_ path: String, to newPath: String) -> Outcome<Void> {
    existing(path, .move).map { number in
      change([path: nil, newPath: number], in: Self.folder(of: newPath))
    }
  }

  mutating func addName(_ newPath: String, for path: String) -> Outcome<Void> {
    guard names[newPath] == nil else {
      return .failure(SystemError(.exists, .addName, newPath))
    }
    return existing(path, .addName).map { number in
      change([newPath: number], in: Self.folder(of: newPath))
    }
  }

  mutating func addName(_ newPath: String, forNode node: Int) -> Outcome<Void> {
    guard names[newPath] == nil else {
      return .failure(SystemError(.exists, .addName, newPath))
    }
    change([newPath: node], in: Self.folder(of: newPath))
    return .success(())
  }

  mutating func remove(_ path: String) -> Outcome<Void> {
    existing(path, .remove).map { _ in change([path: nil], in: Self.folder(of: path)) }
  }

  mutating func makeFolder(_ path: String) -> Outcome<Void> {
    switch lookUp(path, .makeFolder) {
    case .failure(let error): return .failure(error)
    case .success(_?): return .failure(SystemError(.exists, .makeFolder, path))
    case .success(nil):
      let number = add(Node(kind: .folder, modified: tick(), permissions: 0o700))
      change([path: number], in: Self.folder(of: path))
      return .success(())
    }
  }

  mutating func setPermissions(_ permissions: UInt32, of path: String) -> Outcome<Void> {
    existing(path, .setPermissions).map { nodes[$0]?.permissions = permissions }
  }

  func resolved(_ path: String) -> Outcome<String> {
    existing(path, .look).flatMap { number in
      guard let node = nodes[number], node.kind == .link else { return .success(path) }
      return resolved(String(decoding: node.bytes, as: UTF8.self))
    }
  }
}
