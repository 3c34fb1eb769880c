/// Why an event was not taken.
package enum Refusal: Hashable, Sendable {
  /// The session has ended.
  case ended
  /// The session is paused.
  case paused
  /// The session is not paused.
  case notPaused
  /// Something else is asked just now.
  case askedSomethingElse(Place.Asking)
  /// Nothing comes before this.
  case nothingBefore
  /// First views are locked once talk has begun.
  case firstViewsLocked
  /// Going back would show or change somebody else's view.
  case othersViewsPrivate
  /// The last step cannot be skipped, only ended.
  case lastStep
  /// The position is not one of the card's.
  case unknownPosition(String)
  /// The confidence lies outside 1 to 5.
  case confidenceOutOfRange(Int)
  /// The tally has not one count for each position.
  case tallyNeeds(counts: Int)
  /// The counts are more than the people present, or one is negative.
  case tallyOutOfRange(people: Int)
  /// There is no card with that number.
  case noSuchCard(Int, of: Int)
  /// There is nothing to go ahead to: no views are being taken.
  case nothingToGoAheadTo
  /// The minutes lie outside 1 to 240.
  case minutesOutOfRange(Int)
  /// There are no words in it.
  case empty
  /// It is longer than the limit, in bytes of UTF-8.
  case tooLong(limit: Int)
}
