import Journal
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

@Suite struct SessionSearchTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  private func search(_ wanted: String? = nil) -> SessionSearch {
    SessionSearch(folders: [place.folder], wanted: wanted)
  }

  /// Connects, and waits for the greeting that `servers` send, as their sessions would.
  private func connect(_ wanted: String? = nil, to servers: [SessionServer]) throws -> SessionLink {
    let link = try search(wanted).connect()
    for server in servers { _ = server.receiveAll() }
    #expect(try link.receive() == [.state(.begun)])
    return link
  }

  @Test func `nothing runs where there is no folder`() {
    #expect(throws: SessionLink.Fault.nobody) { try search().connect() }
  }

  @Test func `the only session that runs is found`() throws {
    let server = try place.server()
    let link = try connect(to: [server])
    #expect(link.session == Samples.id())
    #expect(link.records == "\(place.root)/Records")
    #expect(search().others(than: Samples.id()).isEmpty)
  }

  @Test func `of several the one begun last is found, and the others are named`() throws {
    let first = try place.server("bcdf")
    usleep(20_000)
    let second = try place.server("ghjk")
    let link = try connect(to: [first, second])
    #expect(link.session == Samples.id("ghjk"))
    #expect(search().others(than: Samples.id("ghjk")) == [Samples.id("bcdf")])
  }

  @Test func `a workspace that is named has its own sessions found first, whichever began last`()
    throws
  {
    let servers = [try place.server("bcdf")]
    usleep(20_000)
    let later = try place.server("ghjk")
    let records = Journal(folder: "\(place.root)/Records")
    let record = try records.create(Samples.record(tail: "bcdf"))
    defer { record.close() }
    var search = search()
    #expect(search.sockets.map(\.session) == [Samples.id("ghjk"), Samples.id("bcdf")])
    search.records = records
    #expect(search.sockets.map(\.session) == [Samples.id("bcdf"), Samples.id("ghjk")])
    #expect(search.isElsewhere(Samples.id("ghjk")) && !search.isElsewhere(Samples.id("bcdf")))
    withExtendedLifetime((servers, later)) {}
  }

  @Test(arguments: ["2026-11-21-bcdf", "2026-11-21-b", "bcdf", "BCDF", "df"])
  func `one can be named by its id, the beginning of it or its last letters`(_ name: String)
    throws
  {
    let first = try place.server("bcdf")
    let second = try place.server("ghjk")
    let link = try connect(name, to: [first, second])
    #expect(link.session == Samples.id("bcdf"))
    #expect(search(name).others(than: Samples.id("bcdf")).isEmpty)
  }

  @Test func `a socket that was left behind is passed over`() throws {
    let server = try place.server("bcdf")
    usleep(20_000)
    Descriptors.end(try LocalSocket.listening(at: place.socket("ghjk")))
    let link = try connect(to: [server])
    #expect(link.session == Samples.id("bcdf"))
    #expect(search().others(than: Samples.id("bcdf")).isEmpty)
  }

  @Test(
    arguments: [
      "HTTP/1.1 400 Bad Request\r\n", "reflect.follow/1 2026-11-21-k7m2 /Records\n", "taken\n",
      "{\"wire\":\"reflect.wire/2\",\"session\":\"2026-11-21-k7m2\"}\n",
    ])
  func `something else that answers is told from a session`(_ words: String) throws {
    #expect(place.folder.prepare() == nil)
    let listening = try LocalSocket.listening(at: place.socket())
    defer { close(listening) }
    let link = try search().connect()
    let other = Connection(try #require(LocalSocket.accepted(by: listening)))
    other.write(raw: Array(words.utf8))
    #expect(throws: SessionLink.Fault.notUnderstood) { try link.receive() }
  }

  @Test func `one that goes away without a greeting is nobody`() throws {
    #expect(place.folder.prepare() == nil)
    let listening = try LocalSocket.listening(at: place.socket())
    let link = try search().connect()
    Descriptors.end(listening)
    #expect(throws: SessionLink.Fault.nobody) { try link.receive() }
  }

  @Test func `one that says nothing comes after the others`() throws {
    let answering = try place.server("bcdf")
    usleep(20_000)
    #expect(place.folder.prepare() == nil)
    let listening = try LocalSocket.listening(at: place.socket("ghjk"))
    defer { close(listening) }
    #expect(try search().connect().path == place.socket("ghjk"))
    let silent: Set = [place.socket("ghjk")]
    #expect(try search().connect(after: silent).path == place.socket("bcdf"))
    answering.stop()
    #expect(try search().connect(after: silent).path == place.socket("ghjk"))
  }
}
