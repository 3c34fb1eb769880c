internal import Practice

/// How many views from phones are shown to be in: it changes every few seconds only, so that nobody sees
/// on the screen when somebody beside them has tapped.
struct ShownViews {
  private var place: Place?
  private var shown: (given: Int, of: Int) = (0, 0)
  private var since = 0
  private var isBehind = false

  static let milliseconds = 3_000

  /// How long until more can be shown; nil where nothing waits.
  func wait(at now: Int) -> Int? { isBehind ? max(0, since + Self.milliseconds - now) : nil }

  /// Puts what may be shown in place of what is so; whether that has changed.
  mutating func hold(_ scene: inout Scene, at now: Int) -> Bool {
    guard case .phones(var views) = scene.ask else {
      (place, isBehind) = (nil, false)
      return false
    }
    let isNew = place != scene.place
    let isDue = isNew || now - since >= Self.milliseconds || now < since
    let hasChanged = shown != (views.given, views.people)
    if isDue, hasChanged || isNew { (shown, since) = ((views.given, views.people), now) }
    place = scene.place
    isBehind = shown != (views.given, views.people)
    (views.given, views.people) = shown
    scene.ask = .phones(views)
    for index in scene.parts.indices {
      if case .viewsIn = scene.parts[index] {
        scene.parts[index] = .viewsIn(shown.given, of: shown.of)
      }
    }
    return isDue && hasChanged && !isNew
  }
}
