package import Journal
internal import Synchronization
package import System

/// Files in memory that fail when told to, and that know what a power cut would leave of them.
///
/// As on a real disk, bytes last once their file is synchronised, and names once their folder is;
/// until then a power cut may keep any of the changes and lose any other.
package final class FaultyFileSystem: FileSystem {
  /// What happens at the operation chosen by `arm`.
  package enum Fault: Equatable, Sendable {
    /// It fails with this code.
    case error(SystemError.Code)
    /// If it is a write, only its first byte is written; otherwise it works.
    case shortWrite
    /// It and everything after it fails: the power is gone, or the process was killed.
    case end
  }

  private struct State {
    var disk: Disk
    var opened: [Int32: Disk.Opened] = [:]
    var locks: [Int: Int32] = [:]
    var lastHandle: Int32 = 2
    var operations: [SystemError.Call] = []
    var armed: (fault: Fault, at: Int)?
    var refused: [SystemError.Call: SystemError.Code] = [:]
    var hasEnded = false
  }

  private let state: Mutex<State>

  /// Makes an empty disk with a folder `/`.
  package convenience init() {
    self.init(Disk())
  }

  init(_ disk: Disk) {
    state = Mutex(State(disk: disk))
  }

  // MARK: Telling it what to do

  /// Counts operations from 1 again, and lets `fault` happen at number `operation`.
  package func arm(_ fault: Fault, at operation: Int) {
    state.withLock {
      $0.operations = []
      $0.armed = (fault, operation)
    }
  }

  /// Lets every call of a kind fail from now on; nil to let it work again.
  package func refuse(_ call: SystemError.Call, with code: SystemError.Code?) {
    state.withLock { $0.refused[call] = code }
  }

  /// The operations since it was made or armed.
  package var operations: [SystemError.Call] { state.withLock { $0.operations } }

  /// Puts a file on the disk durably, with the folders it needs.
  package func put(
    _ bytes: [UInt8], at path: String, modified seconds: Int = 0, kind: FileStatus.Kind = .file
  ) {
    state.withLock { $0.disk.put(bytes, at: path, modified: seconds, kind: kind) }
  }

  // MARK: Looking at it

  /// The bytes of the file at `path`; nil where there is none.
  package func bytes(at path: String) -> [UInt8]? {
    state.withLock { $0.disk.node(at: path)?.bytes }
  }

  /// The paths of everything but folders, in order.
  package var paths: [String] { state.withLock { $0.disk.filePaths } }

  /// How many changes a power cut could still lose.
  package var pendingCount: Int { state.withLock { $0.disk.pending.count } }

  /// The disk after a power cut that kept only the pending changes whose numbers are in `kept`.
  package func afterPowerCut(keeping kept: Set<Int>) -> FaultyFileSystem {
    FaultyFileSystem(state.withLock { $0.disk.afterPowerCut(keeping: kept) })
  }

  /// The disk as another process finds it after this one was killed.
  package func afterKill() -> FaultyFileSystem {
    FaultyFileSystem(state.withLock { $0.disk })
  }

  // MARK: Operations

  package var processNumber: Int32 { 4_242 }

  /// Counts an operation and does it, or lets the fault happen.
  private func perform<Value: Sendable>(
    _ call: SystemError.Call, _ path: String,
    _ work: @Sendable (inout State, _ isShort: Bool) -> Result<Value, SystemError>
  ) throws(SystemError) -> Value {
    try state.withLock { state -> Result<Value, SystemError> in
      state.operations.append(call)
      if let code = state.refused[call] { return .failure(SystemError(code, call, path)) }
      let isNow = state.armed?.at == state.operations.count
      if isNow, case .end? = state.armed?.fault { state.hasEnded = true }
      if state.hasEnded { return .failure(SystemError(.inputOutput, call, path)) }
      if isNow, case .error(let code)? = state.armed?.fault {
        Self.failed(call, path, &state)
        return .failure(SystemError(code, call, path))
      }
      return work(&state, isNow)
    }.get()
  }

  /// What a failed call changes all the same.
  private static func failed(_ call: SystemError.Call, _ path: String, _ state: inout State) {
    guard call == .synchronise, let node = state.disk.names[path] else { return }
    state.disk.giveUp(node)
  }

  package func openFile(
    _ path: String, for purpose: Descriptor.Purpose
  ) throws(SystemError) -> OpenFile {
    try perform(.open, path) { state, _ in
      state.disk.open(path, for: purpose).map { opened in
        state.lastHandle += 1
        state.opened[state.lastHandle] = opened
        return OpenFile(number: state.lastHandle, path: path)
      }
    }
  }

  package func readSome(_ file: OpenFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    try perform(.read, file.path) { state, _ in
      let opened = Self.opened(file, state)
      let bytes = Array((state.disk.nodes[opened.node]?.bytes ?? []).dropFirst(opened.position))
      let some = Array(bytes.prefix(count))
      state.opened[file.number]?.position += some.count
      return .success(some)
    }
  }

  package func writeSome(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    try perform(.write, file.path) { state, isShort in
      let some = isShort ? bytes.prefix(1) : bytes
      let opened = Self.opened(file, state)
      state.disk.write(Array(some), to: opened.node, at: opened.position)
      state.opened[file.number]?.position += some.count
      return .success(some.count)
    }
  }

  package func synchronise(_ file: OpenFile) throws(SystemError) {
    try perform(.synchronise, file.path) { state, _ in
      state.disk.synchronise(Self.opened(file, state).node, path: file.path)
      return .success(())
    }
  }

  package func closeFile(_ file: OpenFile) throws(SystemError) {
    defer { forget(file) }
    try perform(.close, file.path) { state, _ in
      _ = Self.opened(file, state)
      return .success(())
    }
  }

  private func forget(_ file: OpenFile) {
    state.withLock { state in
      guard let node = state.opened.removeValue(forKey: file.number)?.node else { return }
      if state.locks[node] == file.number { state.locks[node] = nil }
    }
  }

  package func lock(_ file: OpenFile) throws(SystemError) {
    try perform(.lock, file.path) { state, _ -> Result<Void, SystemError> in
      let node = Self.opened(file, state).node
      let holder = state.locks[node] ?? file.number
      guard holder == file.number else {
        return .failure(SystemError(.wouldBlock, .lock, file.path))
      }
      state.locks[node] = file.number
      return .success(())
    }
  }

  package func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    try perform(.look, file.path) { state, _ in
      .success(state.disk.status(of: Self.opened(file, state).node))
    }
  }

  package func status(at path: String) throws(SystemError) -> FileStatus? {
    try perform(.look, path) { state, _ in
      let disk = state.disk
      return disk.lookUp(path, .look).map { (number: Int?) -> FileStatus? in
        number.map(disk.status)
      }
    }
  }

  package func names(in folder: String) throws(SystemError) -> [String] {
    try perform(.list, folder) { state, _ in state.disk.names(in: folder) }
  }

  package func move(_ path: String, to newPath: String) throws(SystemError) {
    try perform(.move, newPath) { state, _ in state.disk.move(path, to: newPath) }
  }

  package func addName(_ newPath: String, for path: String) throws(SystemError) {
    try perform(.addName, newPath) { state, _ in state.disk.addName(newPath, for: path) }
  }

  package func addName(_ newPath: String, forNameless file: OpenFile) throws(SystemError) {
    try perform(.addName, newPath) { state, _ in
      state.disk.addName(newPath, forNode: Self.opened(file, state).node)
    }
  }

  package func remove(_ path: String) throws(SystemError) {
    try perform(.remove, path) { state, _ in state.disk.remove(path) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    try perform(.makeFolder, path) { state, _ in state.disk.makeFolder(path) }
  }

  package func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    try perform(.setPermissions, path) { state, _ in
      state.disk.setPermissions(permissions, of: path)
    }
  }

  package func resolved(_ path: String) throws(SystemError) -> String {
    try perform(.look, path) { state, _ in state.disk.resolved(path) }
  }

  private static func opened(_ file: OpenFile, _ state: State) -> Disk.Opened {
    guard let opened = state.opened[file.number] else {
      preconditionFailure("the caller promised not to use a file it has closed")
    }
    return opened
  }
}
