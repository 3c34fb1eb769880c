import Practice
import Testing
import Window

@testable import Faces

@Suite struct FollowerDeedTests {
  @Test func `no key does two things`() {
    let keys = FollowerDeed.allCases.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every deed has a key, and the key leads to it`() {
    for deed in FollowerDeed.allCases {
      #expect(!deed.keys.isEmpty)
      for key in deed.keys { #expect(FollowerDeed(key) == deed) }
    }
  }

  @Test func `the help names every deed with all its keys`() {
    var page = FollowerSessions.page(FollowerSessions.at(.talk(prompt: 0)))
    #expect(page.take(.character("?"), in: .init(columns: 80, rows: 40), today: .sample) == nil)
    let text = page.frame(in: .init(columns: 80, rows: 40)).text
    for deed in FollowerDeed.allCases {
      let keys = deed.keys.map(Messages.followKey).joined(separator: ", ")
      #expect(text.contains("- \(keys): \(Messages.followDeed(deed))"))
    }
  }
}
