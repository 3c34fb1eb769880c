#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls of one save with nothing around them: what saving costs at the least.
struct BareLoop {
  /// The folder it writes in.
  let folder: String
  /// What it writes each time.
  let bytes: [UInt8]

  /// Replaces the file `bare.json` durably, and says whether every call worked.
  func save() -> Bool {
    let (target, temporary) = ("\(folder)/bare.json", "\(folder)/.bare.json.tmp")
    var found = stat()
    var works = lstat(target, &found) == 0
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = open(temporary, flags, mode_t(0o600))
    works = works && bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
    works = works && fsync(file) == 0 && close(file) == 0
    works = works && rename(temporary, target) == 0
    let names = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    works = works && fsync(names) == 0 && close(names) == 0
    return works && lstat(target, &found) == 0
  }

  /// Makes the file that `save` replaces.
  func prepare() -> Bool {
    let file = open("\(folder)/bare.json", O_WRONLY | O_CREAT, mode_t(0o600))
    return close(file) == 0
  }
}
