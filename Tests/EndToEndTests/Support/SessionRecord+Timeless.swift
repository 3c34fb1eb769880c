import Practice
import TestKit

extension SessionRecord {
  /// The record without what differs from run to run: its id and all times.
  var timeless: SessionRecord {
    var record = self
    record.id = Samples.id()
    (record.began, record.updated) = (Samples.moment, Samples.moment)
    if record.ending != nil { record.ending?.moment = Samples.moment }
    for step in record.steps.indices { record.steps[step].seconds = 0 }
    for review in record.reviews.indices {
      record.reviews[review].session = Samples.id()
      record.reviews[review].action.outcome?.moment = Samples.moment
    }
    return record
  }
}
