import Practice

/// A state of the session met by a kind of event.
struct Visit: Hashable, CustomStringConvertible {
  var kind: PlanStep.Kind
  var stage: Place.Phase
  var asking: Place.Asking
  var isSlips: Bool
  var paused: Bool
  var event: String

  var description: String {
    "\(kind.rawValue)/\(stage.rawValue)/\(isSlips ? "slips" : asking.rawValue)\(paused ? "/paused" : "") × \(event)"
  }

  /// Every state a session can be in, met by every kind of event.
  static let all: Set<Visit> = {
    var visits: Set<Visit> = []
    for (kind, stage, asking) in states {
      for isSlips in asking == .tally ? [false, true] : [false] {
        for paused in [false, true] {
          for event in RandomWalk.eventKinds {
            visits.insert(
              Visit(
                kind: kind, stage: stage, asking: asking, isSlips: isSlips, paused: paused,
                event: event))
          }
        }
      }
    }
    return visits
  }()

  private static let states: [(PlanStep.Kind, Place.Phase, Place.Asking)] = [
    (.welcome, .opening, .goOn), (.actions, .opening, .goOn), (.actions, .review, .outcome),
    (.actions, .review, .whatHappened), (.actions, .review, .whatChanged),
    (.close, .opening, .goOn),
    (.close, .reflection, .answer), (.card, .opening, .goOn),
    (.card, .firstViews, .position), (.card, .firstViews, .confidence),
    (.card, .firstViews, .reason), (.card, .firstViews, .tally), (.card, .talk, .goOn),
    (.card, .talk, .answer), (.card, .viewsAfterTalk, .position),
    (.card, .viewsAfterTalk, .confidence), (.card, .viewsAfterTalk, .reason),
    (.card, .viewsAfterTalk, .tally), (.card, .finding, .goOn), (.card, .secondViews, .position),
    (.card, .secondViews, .confidence), (.card, .secondViews, .reason),
    (.card, .secondViews, .tally), (.card, .firstViews, .views), (.card, .viewsAfterTalk, .views),
    (.card, .secondViews, .views), (.card, .action, .actionText),
    (.card, .action, .actionOwner), (.card, .action, .actionReview),
  ]
}
