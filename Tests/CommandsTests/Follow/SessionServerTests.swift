import FoundationEssentials
import Practice
import Session
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

@Suite struct SessionServerTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  // MARK: - Its place among the files

  @Test func `the folder is for its owner alone, and so is the socket`() throws {
    let server = try place.server()
    #expect(FollowPlace.permissions(place.folder.path) == 0o700)
    #expect(FollowPlace.permissions(place.socket()) == 0o600)
    server.stop()
    #expect(FollowPlace.permissions(place.socket()) == 0)
    #expect(server.descriptors.isEmpty)
  }

  @Test
  func `XDG_RUNTIME_DIR comes first, then TMPDIR or the common folder with the user's number`() {
    let user = geteuid()
    #expect(
      SessionFolder.candidates(["XDG_RUNTIME_DIR": "/run/user/7", "TMPDIR": "/scratch"]).map(\.path)
        == ["/run/user/7/reflect", "/scratch/reflect-\(user)"])
    #expect(SessionFolder.candidates([:]).map(\.path) == ["/tmp/reflect-\(user)"])
    #expect(
      SessionFolder.candidates(["XDG_RUNTIME_DIR": "", "TMPDIR": "relative"]).map(\.path)
        == ["/tmp/reflect-\(user)"])
  }

  @Test func `a folder that others may enter is not used, and neither is a link to one`() throws {
    mkdir(place.folder.path, 0o700)
    chmod(place.folder.path, 0o750)
    #expect(throws: SessionServer.Fault.self) { try place.server() }
    #expect(place.folder.sessions.isEmpty)
    rmdir(place.folder.path)
    mkdir("\(place.root)/elsewhere", 0o700)
    symlink("\(place.root)/elsewhere", place.folder.path)
    #expect(throws: SessionServer.Fault.self) { try place.server() }
    #expect(place.folder.sessions.isEmpty)
  }

  @Test func `where one folder cannot be made the next is used`() throws {
    let missing = SessionFolder(path: "\(place.root)/missing/reflect")
    let server = try SessionServer(
      Samples.id(), records: "/Records", in: [missing, place.folder])
    #expect(FollowPlace.permissions(place.socket()) == 0o600)
    server.stop()
  }

  @Test func `without any folder it says which cannot be used, and why`() throws {
    let missing = SessionFolder(path: "\(place.root)/missing/reflect")
    let fault = #expect(throws: SessionServer.Fault.self) {
      try SessionServer(Samples.id(), records: "/Records", in: [missing])
    }
    #expect(
      fault?.description
        == "A second window (reflect follow) can't be used: \(missing.path): No such file or "
        + "directory. The session goes on without.")
  }

  @Test func `a path too long for a socket is a fault with words`() throws {
    let long = SessionFolder(path: "\(place.root)/\(String(repeating: "long", count: 30))")
    let fault = #expect(throws: SessionServer.Fault.self) {
      try SessionServer(Samples.id(), records: "/Records", in: [long])
    }
    #expect(fault?.reason == Language.words.socketPathTooLong)
  }

  @Test(arguments: ["/Rec\u{1B}ords", "Records"])
  func `records whose folder no line can tell cannot be followed`(_ records: String) {
    #expect(throws: SessionServer.Fault.self) {
      try SessionServer(Samples.id(), records: records, in: [place.folder])
    }
  }

  @Test func `what a program that was killed left behind is replaced`() throws {
    #expect(place.folder.prepare() == nil)
    Descriptors.end(try LocalSocket.listening(at: place.socket()))
    #expect(throws: SessionLink.Fault.nobody) { try SessionLink(at: place.socket()) }
    let server = try place.server()
    let stranger = try place.stranger()
    #expect(server.receiveAll().isEmpty)
    #expect(stranger.notices() == [.session(Samples.id())])
  }

  @Test func `a socket at which somebody listens is left alone, and so is a file of its name`()
    throws
  {
    let first = try place.server()
    let fault = #expect(throws: SessionServer.Fault.self) { try place.server() }
    #expect(fault?.reason == Language.words.socketTaken)
    first.stop()
    try Data("mine".utf8).write(to: URL(filePath: place.socket()))
    #expect(throws: SessionServer.Fault.self) { try place.server() }
    #expect(try Data(contentsOf: URL(filePath: place.socket())) == Data("mine".utf8))
  }

  // MARK: - Clients

  private static let event = WireRequest.event(.next, request: 1, state: 0)

  @Test func `a client is greeted, given a place, and told where the session stands`() throws {
    let server = try place.server()
    let client = try place.client()
    #expect(server.receiveAll(.after(3, seconds: 12)).isEmpty)
    #expect(server.isFollowed)
    #expect(
      client.notices() == [
        .session(Samples.id()), .welcome(.facilitator, records: "\(place.root)/Records"),
        .state(.after(3, seconds: 12)),
      ])
  }

  @Test func `before it has said what it is, a connection is told the session and no more`() throws
  {
    let server = try place.server()
    let stranger = try place.stranger()
    _ = server.receiveAll()
    server.tell(.after(1))
    #expect(stranger.notices() == [.session(Samples.id())])
    #expect(!server.isFollowed)
  }

  @Test(
    arguments: [
      (#"{"hello":"reflect.wire/2","role":"facilitator"}"#, WireNotice.Closing.version),
      ("typed 0 /end", .version), ("GET / HTTP/1.1", .version), ("", .version),
      (#"{"request":1,"state":0,"event":"end"}"#, .version),
      (#"{"hello":"reflect.wire/1","role":"owner"}"#, .role),
    ])
  func `whoever begins with anything else is told why and let go`(
    _ line: String, _ closing: WireNotice.Closing
  ) throws {
    let server = try place.server()
    let stranger = try place.stranger()
    stranger.write(raw: Array("\(line)\n".utf8))
    #expect(server.receiveAll().isEmpty)
    #expect(stranger.notices() == [.session(Samples.id()), .closed(closing)])
    #expect(server.descriptors.count == 1)
  }

  @Test func `connections that say nothing keep nobody out, however many there are`() throws {
    let server = try place.server()
    var silent: [Connection] = []
    for _ in 0..<40 {
      silent.append(try place.stranger())
      _ = server.receiveAll()
    }
    #expect(server.descriptors.count == 1 + SessionServer.strangers)
    let client = try place.client()
    _ = server.receiveAll()
    #expect(client.notices().contains(.state(.begun)))
  }

  @Test func `a client that stopped reading gives its place to one that reads`() throws {
    let server = try place.server()
    let clients = try (0..<SessionServer.places).map { _ in try place.client() }
    _ = server.receiveAll()
    for client in clients.dropFirst() { client.send(.seen(0, views: 0)) }
    _ = server.receiveAll()
    // Within moments of a change nobody is given up.
    let early = try place.client()
    _ = server.receiveAll()
    #expect(early.notices().last == .closed(.full))
    let late = try place.client()
    _ = server.receiveAll(.after(0, seconds: SessionServer.patience))
    #expect(late.notices().count == 3)
    #expect(clients[0].notices().last == .closed(.silent))
    server.tell(.after(1, seconds: 9))
    for client in clients.dropFirst() {
      #expect(client.notices().last == .state(.after(1, seconds: 9)))
    }
  }

  @Test func `every client hears of a change, up to as many as there are places`() throws {
    let server = try place.server()
    let clients = try (0..<SessionServer.places).map { _ in try place.client() }
    _ = server.receiveAll()
    for client in clients { client.send(.seen(0, views: 0)) }
    let late = try place.client()
    _ = server.receiveAll(.after(0, seconds: 60))
    #expect(late.notices() == [.session(Samples.id()), .closed(.full)])
    server.tell(.after(1))
    for client in clients { #expect(client.notices().last == .state(.after(1))) }
    Descriptors.undisturbed { clients[0].end() }
    _ = server.receiveAll()
    let next = try place.client()
    _ = server.receiveAll()
    #expect(next.notices().count == 3)
  }

  @Test func `an event is handed in with the state it was meant for, and answered`() throws {
    let server = try place.server()
    let client = try place.client()
    client.send(.event(.note("Said."), request: 7, state: 4))
    client.send(.page(request: 8, state: 5))
    let requests = server.receiveAll()
    #expect(requests.map(\.deed) == [.event(.note("Said.")), .page])
    #expect(requests.map(\.state) == [4, 5])
    _ = client.notices()
    requests[1].answer(.lastPage)
    requests[0].answer(.taken)
    #expect(client.notices() == [.answer(.lastPage, request: 8), .answer(.taken, request: 7)])
  }

  @Test(
    arguments: [
      Array("rm -rf /\n".utf8), Array("typed 1 /end\n".utf8), [0xFF, 0xFE, 0x0A], [0x0A],
      [0x00, 0x0A], Array(#"{"hello":"reflect.wire/1","role":"facilitator"}"#.utf8) + [0x0A],
      Array(#"{"request":1,"state":0,"event":"note","text":""#.utf8) + [0xFF, 0x22, 0x7D, 0x0A],
    ])
  func `a line that means nothing asks nothing, and is answered as that`(_ bytes: [UInt8]) throws {
    let server = try place.server()
    let client = try place.client()
    _ = server.receiveAll()
    _ = client.notices()
    client.write(raw: bytes)
    #expect(server.receiveAll().isEmpty)
    #expect(client.notices() == [.answer(.notUnderstood, request: 0)])
  }

  @Test func `a line of a million bytes is none, and the next one is read`() throws {
    let server = try place.server()
    let client = try place.client()
    _ = server.receiveAll()
    for _ in 0..<100 {
      client.write(raw: Array(repeating: UInt8(ascii: "a"), count: 10_000))
      #expect(server.receiveAll().isEmpty)
    }
    client.write(raw: Array("\n\(Self.event.line)\n".utf8))
    #expect(server.receiveAll().map(\.deed) == [.event(.next)])
  }

  @Test func `a client that stops reading is given up, and never waited for`() throws {
    let server = try place.server()
    let stuck = try place.client()
    let other = try place.client()
    _ = server.receiveAll()
    for number in 0..<20_000 {
      server.tell(.after(number))
      _ = other.receive()
    }
    #expect(server.descriptors.count == 2)
    #expect(Patience.waits { stuck.receive().isEmpty && !stuck.isOpen })
    #expect(other.isOpen)
  }

  @Test func `a client that goes away in the middle of a line is forgotten`() throws {
    let server = try place.server()
    let client = try place.client()
    _ = server.receiveAll()
    client.write(raw: Self.event.line.utf8.dropLast(4))
    Descriptors.undisturbed { client.end() }
    #expect(server.receiveAll().isEmpty)
    #expect(!server.isFollowed)
    #expect(server.descriptors.count == 1)
  }

  @Test func `everyone is told when the program stops`() throws {
    let server = try place.server()
    let connections = [try place.client(), try place.stranger()]
    _ = server.receiveAll()
    Descriptors.undisturbed { server.stop() }
    for connection in connections {
      #expect(connection.notices().last == .closed(.stopped))
      _ = connection.receive()
      #expect(!connection.isOpen)
    }
  }
}
