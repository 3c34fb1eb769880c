import Practice
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

@Suite struct FollowSearchTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  private func search(_ wanted: String? = nil) -> FollowSearch {
    FollowSearch(folders: [place.folder], wanted: wanted)
  }

  /// Connects while `posts` greet whoever comes, as their sessions would.
  private func connect(
    _ wanted: String? = nil, to posts: [FollowPost]
  ) throws -> FollowSearch.Found {
    let greeting = Greeting(posts)
    defer { greeting.stop() }
    return try search(wanted).connect()
  }

  @Test func `nothing runs where there is no folder`() {
    #expect(throws: FollowLink.Fault.nobody) { try search().connect() }
  }

  @Test func `the only session that runs is found`() throws {
    let post = try place.post()
    let found = try connect(to: [post])
    #expect(found.link.session == Samples.id())
    #expect(found.link.records == "\(place.root)/Records")
    #expect(found.others.isEmpty)
  }

  @Test func `of several the one begun last is found, and the others are named`() throws {
    let first = try place.post("bcdf")
    usleep(20_000)
    let second = try place.post("ghjk")
    let found = try connect(to: [first, second])
    #expect(found.link.session == Samples.id("ghjk"))
    #expect(found.others == [Samples.id("bcdf")])
  }

  @Test(arguments: ["2026-11-21-bcdf", "2026-11-21-b", "bcdf", "BCDF", "df"])
  func `one can be named by its id, the beginning of it or its last letters`(_ name: String)
    throws
  {
    let first = try place.post("bcdf")
    let second = try place.post("ghjk")
    let found = try connect(name, to: [first, second])
    #expect(found.link.session == Samples.id("bcdf"))
    #expect(found.others.isEmpty)
  }

  @Test func `a socket that was left behind is passed over`() throws {
    let post = try place.post("bcdf")
    usleep(20_000)
    close(try LocalSocket.listening(at: place.socket("ghjk")))
    let found = try connect(to: [post])
    #expect(found.link.session == Samples.id("bcdf"))
    #expect(found.others.isEmpty)
  }

  @Test func `something else that answers is told from a session`() throws {
    #expect(place.folder.prepare() == nil)
    let listening = try LocalSocket.listening(at: place.socket())
    defer { close(listening) }
    let talking = Talking(listening, "reflect.follow/9 2026-11-21-k7m2 /Records\n")
    defer { talking.stop() }
    #expect(throws: FollowLink.Fault.notUnderstood) { try search().connect() }
  }

  @Test func `a session that does not answer is not waited for`() throws {
    let post = try place.post()
    #expect(throws: FollowLink.Fault.nobody) { try search().connect() }
    post.stop()
  }
}
