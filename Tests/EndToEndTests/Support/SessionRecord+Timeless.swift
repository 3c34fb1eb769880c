import Practice
import TestKit

extension SessionRecord {
  /// The record without what differs from run to run: its id, all times, and which face showed it.
  var timeless: SessionRecord {
    var record = self
    record.id = Samples.id()
    record.day = Samples.day
    (record.began, record.updated) = (Samples.moment, Samples.moment)
    if record.ending != nil { record.ending?.moment = Samples.moment }
    // On a slow machine a step's time can be half over before its question is answered.
    record.signalled = []
    (record.shown, record.endBy) = (nil, nil)
    for step in record.steps.indices {
      record.steps[step].seconds = 0
      for action in (record.steps[step].round?.actions ?? []).indices {
        guard let review = record.steps[step].round?.actions[action].review else { continue }
        let days = review.daysSince1970 - day.daysSince1970
        record.steps[step].round?.actions[action].review = Samples.day.adding(days: days)
      }
    }
    for review in record.reviews.indices {
      record.reviews[review].session = Samples.id()
      record.reviews[review].action.outcome?.moment = Samples.moment
    }
    return record
  }
}
