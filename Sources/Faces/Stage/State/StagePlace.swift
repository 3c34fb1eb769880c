internal import Practice
internal import Window

/// A place in a session: two scenes of one place show and ask the same, but for what was just recorded.
struct StagePlace: Hashable, Sendable {
  private let step: Int
  private let place: Place
  private let isOver: Bool

  /// The place of `scene`.
  init(_ scene: Scene) {
    step = scene.status.step
    place = scene.place
    isOver = scene.ask == .nothing
  }
}
