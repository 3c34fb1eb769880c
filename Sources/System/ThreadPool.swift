internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A few threads that share the pieces of one piece of work, and are gone when it is done.
///
/// Dispatch would share it as well, but on Linux it leaves a thread behind that wakes once a second
/// for as long as the program runs, and a session runs for hours.
package final class ThreadPool: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic(0)

  private init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
  }

  /// Does `work` for each number below `count`, and returns when all of it is done.
  package static func perform(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    // It doesn't escape, but `withoutActuallyEscaping` leaves the length of the build's folder in the program.
    let pool = ThreadPool(count, work)
    let helping = count > 1 ? min(count, cores) - 1 : 0
    let threads = (0..<helping).compactMap { _ in pool.thread() }
    pool.takePart()
    for thread in threads { pthread_join(thread, nil) }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private func takePart() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      work(number)
    }
  }

  #if canImport(Darwin)
    private typealias Thread = pthread_t?
    private static let noThread: Thread = nil
  #else
    private typealias Thread = pthread_t
    private static let noThread: Thread = 0
  #endif

  // If there's no thread, the caller does the work: it takes part as well.
  private func thread() -> pthread_t? {
    var thread = Self.noThread
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(&thread, nil, Self.entry, context.toOpaque())
    guard code == 0 else {
      context.release()
      return nil
    }
    return thread
  }

  #if canImport(Darwin)
    private static let entry: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { context in
        Unmanaged<ThreadPool>.fromOpaque(context).takeRetainedValue().takePart()
        return nil
      }
  #else
    private static let entry:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        context.map { Unmanaged<ThreadPool>.fromOpaque($0).takeRetainedValue().takePart() }
        return nil
      }
  #endif
}
