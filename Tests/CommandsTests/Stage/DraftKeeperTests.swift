import Testing

@testable import Commands

@Suite struct DraftKeeperTests {
  @Test func `a change is kept after a second and a half, however much follows it`() {
    var keeper = DraftKeeper()
    #expect(keeper.wait(at: 0) == nil)
    keeper.note("a", at: 1_000)
    #expect(keeper.wait(at: 1_000) == 1_500)
    keeper.note("ab", at: 2_000)
    #expect(keeper.wait(at: 2_000) == 500)
    keeper.note("abc", at: 2_600)
    #expect(keeper.wait(at: 2_600) == 0)
    #expect(keeper.unkept("abc") == "abc")
    keeper.kept("abc")
    #expect(keeper.wait(at: 2_600) == nil)
    #expect(keeper.unkept("abc") == nil)
  }

  @Test func `what is no longer being written is taken away at once`() {
    var keeper = DraftKeeper()
    keeper.begin(with: "abc")
    keeper.note("abc", at: 0)
    #expect(keeper.wait(at: 0) == nil)
    keeper.note("", at: 10)
    #expect(keeper.wait(at: 10) == 0)
  }

  @Test func `also when more had been written that was not kept yet`() {
    var keeper = DraftKeeper()
    keeper.begin(with: "abc")
    keeper.note("abcd", at: 0)
    keeper.note("", at: 10)
    #expect(keeper.wait(at: 10) == 0)
  }

  @Test func `taking it away is tried again later where that failed`() {
    var keeper = DraftKeeper()
    keeper.begin(with: "abc")
    keeper.note("", at: 0)
    let isNews = keeper.failed(at: 0)
    #expect(isNews)
    keeper.note("", at: 10)
    #expect(keeper.wait(at: 10) == 1_490)
  }

  @Test func `a change that is taken back needs no keeping`() {
    var keeper = DraftKeeper()
    keeper.begin(with: "abc")
    keeper.note("abcd", at: 0)
    keeper.note("abc", at: 100)
    #expect(keeper.wait(at: 100) == nil)
  }

  @Test func `a failure is news once, and is tried again later`() {
    var keeper = DraftKeeper()
    keeper.note("a", at: 0)
    let first = keeper.failed(at: 1_500)
    #expect(first)
    #expect(keeper.wait(at: 1_500) == 1_500)
    let second = keeper.failed(at: 3_000)
    #expect(!second)
    keeper.kept("a")
    keeper.note("ab", at: 4_000)
    let afterwards = keeper.failed(at: 5_500)
    #expect(afterwards)
  }

  @Test func `a clock that is put back does not put it off`() {
    var keeper = DraftKeeper()
    keeper.note("a", at: 1_000_000)
    #expect(keeper.wait(at: 0) == 1_500)
  }
}
