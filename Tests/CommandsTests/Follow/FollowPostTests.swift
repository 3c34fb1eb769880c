import FoundationEssentials
import Practice
import System
import TestKit
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct FollowPostTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  // MARK: - Its place among the files

  @Test func `the folder is for its owner alone, and so is the socket`() throws {
    let post = try place.post()
    #expect(FollowPlace.permissions(place.folder.path) == 0o700)
    #expect(FollowPlace.permissions(place.socket()) == 0o600)
    post.stop()
    #expect(FollowPlace.permissions(place.socket()) == 0)
    #expect(post.descriptors.isEmpty)
  }

  @Test
  func `XDG_RUNTIME_DIR comes first, then TMPDIR or the common folder with the user's number`() {
    let user = geteuid()
    #expect(
      FollowFolder.candidates(["XDG_RUNTIME_DIR": "/run/user/7", "TMPDIR": "/scratch"]).map(\.path)
        == ["/run/user/7/reflect", "/scratch/reflect-\(user)"])
    #expect(FollowFolder.candidates([:]).map(\.path) == ["/tmp/reflect-\(user)"])
    #expect(
      FollowFolder.candidates(["XDG_RUNTIME_DIR": "", "TMPDIR": "relative"]).map(\.path)
        == ["/tmp/reflect-\(user)"])
  }

  @Test func `a folder that others may enter is not used, and neither is a link to one`() throws {
    mkdir(place.folder.path, 0o700)
    chmod(place.folder.path, 0o750)
    #expect(throws: FollowFault.self) { try place.post() }
    #expect(place.folder.sessions.isEmpty)
    rmdir(place.folder.path)
    mkdir("\(place.root)/elsewhere", 0o700)
    symlink("\(place.root)/elsewhere", place.folder.path)
    #expect(throws: FollowFault.self) { try place.post() }
    #expect(place.folder.sessions.isEmpty)
  }

  @Test func `where one folder cannot be made the next is used`() throws {
    let missing = FollowFolder(path: "\(place.root)/missing/reflect")
    let post = try FollowPost(
      Samples.id(), records: "/Records", in: [missing, place.folder])
    #expect(FollowPlace.permissions(place.socket()) == 0o600)
    post.stop()
  }

  @Test func `without any folder it says which cannot be used, and why`() throws {
    let missing = FollowFolder(path: "\(place.root)/missing/reflect")
    let fault = #expect(throws: FollowFault.self) {
      try FollowPost(Samples.id(), records: "/Records", in: [missing])
    }
    #expect(
      fault?.description
        == "A second window (reflect follow) cannot be used: \(missing.path): No such file or "
        + "directory. The session goes on without.")
  }

  @Test func `a path too long for a socket is a fault with words`() throws {
    let long = FollowFolder(path: "\(place.root)/\(String(repeating: "long", count: 30))")
    let fault = #expect(throws: FollowFault.self) {
      try FollowPost(Samples.id(), records: "/Records", in: [long])
    }
    #expect(fault?.reason == Messages.socketPathTooLong)
  }

  @Test(arguments: ["/Records\nx", "/Rec\u{1B}ords", "Records"])
  func `records whose folder no line can tell cannot be followed`(_ records: String) {
    #expect(throws: FollowFault.self) {
      try FollowPost(Samples.id(), records: records, in: [place.folder])
    }
  }

  @Test func `what a program that was killed left behind is replaced`() throws {
    #expect(place.folder.prepare() == nil)
    Descriptors.end(try LocalSocket.listening(at: place.socket()))
    #expect(throws: FollowLink.Fault.nobody) { try FollowLink(at: place.socket()) }
    let post = try place.post()
    let stranger = try place.stranger()
    #expect(post.takeAll().isEmpty)
    #expect(stranger.receive().count == 2)
  }

  @Test func `a socket at which somebody listens is left alone, and so is a file of its name`()
    throws
  {
    let first = try place.post()
    let fault = #expect(throws: FollowFault.self) { try place.post() }
    #expect(fault?.reason == Messages.socketTaken)
    first.stop()
    try Data("mine".utf8).write(to: URL(filePath: place.socket()))
    #expect(throws: FollowFault.self) { try place.post() }
    #expect(try Data(contentsOf: URL(filePath: place.socket())) == Data("mine".utf8))
  }

  // MARK: - Followers

  @Test func `a follower is greeted with the session, its record and where it stands`() throws {
    let post = try place.post()
    let wire = try place.stranger()
    let moment = FollowMoment(revision: 3, stepSeconds: 12, moment: Samples.moment)
    #expect(post.takeAll(at: moment).isEmpty)
    #expect(post.isFollowed)
    #expect(
      wire.receive() == [
        .message(.greeting(Samples.id(), folder: "\(place.root)/Records")),
        .message(.changed(moment)),
      ])
  }

  @Test func `every follower hears of a change, up to as many as there are places`() throws {
    let post = try place.post()
    let wires = try (0..<FollowPost.places).map { _ in try place.stranger() }
    _ = post.takeAll()
    let late = try place.stranger()
    _ = post.takeAll()
    #expect(late.receive() == [.message(.full)])
    post.tell(FollowMoment(revision: 1, stepSeconds: 2, moment: Samples.moment))
    for wire in wires {
      #expect(
        wire.receive().last
          == .message(
            .changed(FollowMoment(revision: 1, stepSeconds: 2, moment: Samples.moment))))
    }
    Descriptors.undisturbed { wires[0].end() }
    _ = post.takeAll()
    let next = try place.stranger()
    _ = post.takeAll()
    #expect(next.receive().count == 2)
  }

  @Test func `a line is handed in with the revision it was typed at, and answered`() throws {
    let post = try place.post()
    let wire = try place.stranger()
    _ = post.takeAll()
    _ = wire.receive()
    wire.send(.typed("/next", revision: 4))
    let lines = post.takeAll()
    #expect(lines.map(\.typed?.words) == ["/next"])
    #expect(lines.map(\.typed?.revision) == [4])
    lines[0].answer(.taken)
    #expect(wire.receive() == [.message(.taken)])
  }

  @Test(
    arguments: [
      Array("rm -rf /\n".utf8), Array("typed\n".utf8), Array("taken\n".utf8), [0xFF, 0xFE, 0x0A],
      Array("typed 1 a\u{1B}]0;x\u{7}\n".utf8), [0x0A], [0x00, 0x0A],
    ])
  func `a line that means nothing is handed in as that`(_ bytes: [UInt8]) throws {
    let post = try place.post()
    let wire = try place.stranger()
    _ = post.takeAll()
    wire.write(raw: bytes)
    let lines = post.takeAll()
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.typed == nil })
  }

  @Test func `a line of a million bytes is none, and the next one is read`() throws {
    let post = try place.post()
    let wire = try place.stranger()
    _ = post.takeAll()
    var lines: [FollowPost.Line] = []
    for _ in 0..<100 {
      wire.write(raw: Array(repeating: UInt8(ascii: "a"), count: 10_000))
      lines += post.takeAll()
    }
    wire.write(raw: Array("\ntyped 0 /next\n".utf8))
    lines += post.takeAll()
    #expect(lines.map(\.typed?.words) == [nil, "/next"])
  }

  @Test func `a follower that stops reading is given up, and never waited for`() throws {
    let post = try place.post()
    let stuck = try place.stranger()
    let other = try place.stranger()
    _ = post.takeAll()
    for revision in 0..<20_000 {
      post.tell(FollowMoment(revision: revision, stepSeconds: 0, moment: Samples.moment))
      _ = other.receive()
    }
    #expect(post.descriptors.count == 2)
    #expect(Patience.waits { stuck.receive().isEmpty && !stuck.isOpen })
    #expect(other.isOpen)
  }

  @Test func `a follower that goes away is forgotten`() throws {
    let post = try place.post()
    let wire = try place.stranger()
    _ = post.takeAll()
    wire.write(raw: Array("typed 0 half a line".utf8))
    Descriptors.undisturbed { wire.end() }
    #expect(post.takeAll().isEmpty)
    #expect(!post.isFollowed)
    #expect(post.descriptors.count == 1)
  }

  @Test func `followers are told when the program stops`() throws {
    let post = try place.post()
    let wire = try place.stranger()
    _ = post.takeAll()
    _ = wire.receive()
    Descriptors.undisturbed { post.stop() }
    #expect(wire.receive() == [.message(.stopped)])
    _ = wire.receive()
    #expect(!wire.isOpen)
  }
}
