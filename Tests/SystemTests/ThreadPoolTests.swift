import Synchronization
import System
import Testing

@Suite struct ThreadPoolTests {
  @Test(arguments: [0, 1, 2, 3, 1_000])
  func `each piece of work is done exactly once, and all of it before going on`(_ count: Int) {
    let done = Mutex([Int](repeating: 0, count: count))
    ThreadPool.perform(count) { number in done.withLock { $0[number] += 1 } }
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: count))
  }

  @Test func `pools within pools do not wait for each other`() {
    let done = Atomic(0)
    ThreadPool.perform(20) { _ in
      ThreadPool.perform(20) { _ in done.wrappingAdd(1, ordering: .relaxed) }
    }
    #expect(done.load(ordering: .relaxed) == 400)
  }
}
