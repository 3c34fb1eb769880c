internal import Dispatch

/// Work spread over the processor's cores.
enum Parallel {
  /// What `work` makes of each element, in the order of the elements.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) -> Value
  ) -> [Value] {
    guard elements.count > chunk else { return elements.map(work) }
    return [Value](unsafeUninitializedCapacity: elements.count) { buffer, count in
      // Each place is written by exactly one of the concurrent runs, before they all return.
      nonisolated(unsafe) let places = buffer
      let chunks = (elements.count + chunk - 1) / chunk
      DispatchQueue.concurrentPerform(iterations: chunks) { index in
        for place in (index * chunk)..<min(elements.count, (index + 1) * chunk) {
          places.initializeElement(at: place, to: work(elements[place]))
        }
      }
      count = elements.count
    }
  }

  private static let chunk = 32
}
