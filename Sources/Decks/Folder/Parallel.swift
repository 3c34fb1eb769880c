/// Work on files spread over the processor's cores.
enum Parallel {
  private static let chunk = 64

  /// What `work` makes of each element, in the order of the elements.
  ///
  /// Each run of neighbouring elements shares one buffer.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element, inout FileBuffer) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: elements.count) { places, count in
      // Each place is written by exactly one of the concurrent runs, before they all return.
      nonisolated(unsafe) let places = places
      let chunks = (elements.count + chunk - 1) / chunk
      Crew.perform(chunks) { index in
        var buffer = FileBuffer()
        for place in (index * chunk)..<min(elements.count, (index + 1) * chunk) {
          places.initializeElement(at: place, to: work(elements[place], &buffer))
        }
      }
      count = elements.count
    }
  }
}
