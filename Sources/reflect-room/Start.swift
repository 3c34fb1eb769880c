internal import Practice
internal import Room
internal import System

// The real `main`, under the name that the package manager links as such.
@_cdecl("reflect_room_main")
func start(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
  Descriptor.openStandard()
  Signals.outliveClosedPipes()
  ThisProcess.keepMemoryPrivate()
  if ThisProcess.words(count, words).dropFirst() == ["--version"] {
    try? Descriptor.output.writeAll("reflect-room \(Version.number)\n".utf8)
    return 0
  }
  // A session sends its lines over a socket; much else that may stand there can't be waited for.
  guard count < 2, [Descriptor.input, .output].allSatisfy({ (try? $0.status())?.kind == .socket }),
    let server = try? RoomServer(
      input: Descriptor.input.number, output: Descriptor.output.number)
  else {
    let words = "reflect-room is started by a session: type reflect team --phones.\n"
    try? Descriptor.errors.writeAll(words.utf8)
    return 64
  }
  server.waitForEnd()
  return 0
}
