package import Practice

/// The full-screen face of a session: a pure value that keys change and frames are drawn from.
package struct Stage: Sendable {
  private var scene: Scene
  private var context: StageContext
  private let look: StageLook

  /// Makes a face that shows `scene`.
  package init(_ scene: Scene, _ context: StageContext, look: StageLook = StageLook()) {
    self.scene = scene
    self.context = context
    self.look = look
  }

  /// Shows what the session shows now: after every event, and once a second for the clock.
  package mutating func show(_ scene: Scene, _ context: StageContext) {
    self.scene = scene
    self.context = context
  }

  /// Takes a key pressed in a window of `size`.
  package mutating func take(_ key: Key, in size: WindowSize, today: CalendarDay) -> StageRequest? {
    nil
  }

  /// Says something until the next key: a refusal, a time signal, that something could not be saved.
  package mutating func say(_ words: SafeText) {}

  /// Takes what was written in the person's own editor.
  package mutating func write(_ text: String) {}

  /// What is being written and not yet given; empty where nothing is.
  package var draft: String { "" }

  /// Puts back what was being written when the session was left.
  package mutating func restore(draft: String) {}

  /// What the window shows.
  package func frame(in size: WindowSize) -> Frame {
    Frame(size: size, rows: [])
  }
}
