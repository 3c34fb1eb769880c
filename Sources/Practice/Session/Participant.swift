/// Someone in a session: a label and perhaps a role group, never a name that was asked for.
package struct Participant: Hashable, Sendable {
  /// The label, `Person 1` unless the facilitator chose others.
  package var label: String
  /// The role group, such as `health`, in multi-agency sessions.
  package var role: String?

  /// Makes a participant.
  package init(label: String, role: String? = nil) {
    self.label = label
    self.role = role
  }
}
