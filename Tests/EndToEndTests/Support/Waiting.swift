import Dispatch
import Synchronization
import Testing

/// Gives tests that wait for programs threads of their own.
///
/// The threads that tests usually run on are as many as the machine has processors. A test that waits
/// for a program holds one and does nothing, and two of them would hold up all others.
struct Waiting: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await body() }
  }
}

extension Trait where Self == Waiting {
  /// Runs the tests on threads that may wait.
  static var waiting: Self { Self() }
}

/// A few threads that may wait: many programs run at once, and not so many that each of them crawls.
private final class WaitingThreads: TaskExecutor {
  static let shared = WaitingThreads()
  private static let count = 8

  private let jobs = Mutex<[UnownedJob]>([])
  private let turns = DispatchSemaphore(value: 0)

  private init() {
    for _ in 0..<Self.count {
      DispatchQueue(label: "waiting").async { self.work() }
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    turns.signal()
  }

  private func work() -> Never {
    while true {
      turns.wait()
      let job = jobs.withLock { $0.removeFirst() }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
