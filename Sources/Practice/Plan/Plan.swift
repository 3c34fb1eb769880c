/// A timed run of steps for a session.
package struct Plan: Hashable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  /// Its title.
  package var title: String
  /// The settings it suits; the first is the default.
  package var settings: [Setting]
  /// How many minutes it takes in all.
  package var minutes: Int
  /// Who it is for.
  package var audience: String?
  /// What it is for.
  package var about: [Block]
  /// Its steps in order.
  package var steps: [PlanStep]
  /// The file it came from.
  package var place: SourceLine

  /// Makes a plan.
  package init(
    id: String, title: String, settings: [Setting], minutes: Int, audience: String? = nil,
    about: [Block] = [], steps: [PlanStep], place: SourceLine
  ) {
    self.id = id
    self.title = title
    self.settings = settings
    self.minutes = minutes
    self.audience = audience
    self.about = about
    self.steps = steps
    self.place = place
  }
}
