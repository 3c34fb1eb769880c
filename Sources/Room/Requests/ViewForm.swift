package import Practice
package import Session

/// A view as it was filled in on a phone, for the view that was asked there.
package struct ViewForm: Equatable, Sendable {
  /// The step's number, from 1.
  var step: Int
  var moment: ViewMoment
  /// Nil where nothing was chosen.
  package var position: Position?
  var confidence: Int?
  var reason: String?

  init?(_ fields: FormFields) {
    guard let step = fields["step"].flatMap({ Int($0) }), (1...9_999).contains(step),
      let moment = fields["moment"].flatMap(ViewMoment.init(rawValue:))
    else { return nil }
    (self.step, self.moment) = (step, moment)
    switch fields["position"] {
    case nil: position = nil
    case Self.pass?: position = .pass
    case let chosen?:
      guard chosen.hasPrefix(Self.mark), Self.isPlain(chosen) else { return nil }
      position = .named(String(chosen.dropFirst(Self.mark.count)))
    }
    if let sure = fields["sure"] {
      guard let number = Int(sure), (1...5).contains(number) else { return nil }
      confidence = number
    }
    reason = fields["reason"].flatMap(Self.cleaned)
  }

  /// The value of the button that passes; no position has it, as theirs begin with a mark.
  static let pass = "pass"
  private static let mark = "="

  /// The value of a position's button.
  static func value(of position: String) -> String { mark + position }

  /// The view as the session takes it.
  ///
  /// - Parameter position: The position as the card has it; passing takes nothing else with it.
  package func view(
    of seat: Int, _ position: Position, asksConfidence: Bool, asksReasons: Bool
  ) -> RoomView {
    let hasMore = position != .pass
    return RoomView(
      seat: seat, step: step, moment: moment, position: position,
      confidence: hasMore && asksConfidence ? confidence : nil,
      reason: hasMore && asksReasons ? reason : nil)
  }

  package var isTooLong: Bool { (reason?.utf8.count ?? 0) > RoomWire.longestReason }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= RoomWire.longestReason
      && !text.unicodeScalars.contains {
        $0 == "\u{FFFD}" || $0.properties.generalCategory == .control
      }
  }

  // What can't be shown goes: the session takes no line that has it.
  private static func cleaned(_ text: String) -> String? {
    let lines = SafeText(text).string.unicodeScalars.filter { $0 != "\u{FFFD}" }
    return String(String.UnicodeScalarView(lines)).wordsIfAny
  }
}
