internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file in a new folder of its own that only its owner can open.
struct DraftFile: Hashable, Sendable {
  private let folder: String
  /// The file.
  var path: String { "\(folder)/answer.md" }

  /// Makes the folder in the first of `parents` that allows it, and a file with `text` in it.
  init(in parents: [String], text: String) throws(AnswerEditorError) {
    folder = try Self.makeFolder(in: parents)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let code = descriptor < 0 ? errno : WholeWrite.put(text.utf8, to: descriptor)
    if descriptor >= 0 { close(descriptor) }
    guard let code else { return }
    try? remove()
    throw .noFolder(folder, reason: SystemReason.words(for: code))
  }

  /// What the file holds now, as an answer.
  func text() throws(AnswerEditorError) -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path) }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let answer = lines.joined(separator: "\n").trimmingBlanks()
    guard answer.utf8.count <= Limits.answerBytes else { throw .tooLong(path) }
    return answer
  }

  /// Removes the file, what an editor left beside it, and the folder.
  func remove() throws(AnswerEditorError) {
    for name in namesInFolder { unlink("\(folder)/\(name)") }
    guard rmdir(folder) == 0 else { throw .notRemoved(path) }
  }

  private static func makeFolder(in parents: [String]) throws(AnswerEditorError) -> String {
    var reason = SystemReason.words(for: ENOENT)
    for parent in parents {
      var template = Array("\(parent)/reflect-XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
      reason = SystemReason.words()
    }
    throw .noFolder(parents.last ?? "", reason: reason)
  }

  // Room for the line breaks an editor puts at the end; anything longer is no answer anyway.
  private static let longest = Limits.answerBytes + 1_024

  private func bytes() throws(AnswerEditorError) -> [UInt8] {
    // An editor may have put another file, or a pipe, in this one's place: never follow or wait.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notRead(path, reason: SystemReason.words()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= Self.longest {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        throw .notRead(path, reason: SystemReason.words())
      }
    }
    throw .tooLong(path)
  }

  private var namesInFolder: [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
