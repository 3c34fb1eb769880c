import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread that does something over and over, until it is told to stop.
final class Repeating: Sendable {
  private let isStopped = Mutex(false)
  private let isOver = Mutex(false)
  private let body: @Sendable () -> Void

  /// Starts the thread; one of the system's own, as tests that wait take up all of the others.
  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    var thread = pthread_t.none
    let context = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        // Nobody joins it: `stop` waits for its end by other means.
        pthread_detach(pthread_self())
        context.map { Unmanaged<Repeating>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, context)
  }

  private func run() {
    while !isStopped.withLock({ $0 }) { body() }
    isOver.withLock { $0 = true }
  }

  /// Stops it, and waits until it has.
  func stop() {
    isStopped.withLock { $0 = true }
    while !isOver.withLock({ $0 }) { usleep(1_000) }
  }
}

#if canImport(Darwin)
  extension Optional where Wrapped == pthread_t {
    fileprivate static var none: Self { nil }
  }
#else
  extension pthread_t {
    fileprivate static var none: pthread_t { 0 }
  }
#endif
