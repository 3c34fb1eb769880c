/// Something a person or the clock did in a session.
package enum SessionEvent: Equatable, Sendable {
  /// Done with what is shown, or nothing to answer.
  case next
  /// Back to what came before.
  case back
  /// Leave the current step.
  case skip
  /// The position of whoever's turn it is.
  case position(Position)
  /// How sure they are, 1 to 5; nil to leave it out.
  case confidence(Int?)
  /// Why; nil to leave it out.
  case reason(String?)
  /// How many took each position of the card, in its order; whoever is left passes.
  case tally([Int])
  /// The facilitator's word to go on to talk and the finding before every view is in.
  case goAhead
  /// A written answer to a prompt or a question; nil to leave it out.
  case answer(String?)
  /// One slip of paper or more, counted by the facilitator.
  case slips(SlipChange)
  /// What is to change, and when: "when …, we will …"; nil for no action.
  case actionText(String?, when: String? = nil)
  /// Who sees to it, a role; nil to leave it out.
  case actionOwner(String?)
  /// When it is looked at again; nil to leave it out.
  case actionReview(CalendarDay?)
  /// What became of an earlier action; nil to leave it for now.
  case outcome(ActionOutcome.Result?)
  /// What happened with it; nil to leave it out.
  case whatHappened(String?)
  /// What it changed for a young person, in general words; nil to leave it out.
  case whatChanged(String?)
  /// A note under the current prompt or step.
  case note(String)
  /// A point set aside for later.
  case park(String)
  /// Other words in place of something written.
  case correct(Written.ID, String)
  /// Something written goes, for good.
  case takeOut(Written.ID)
  /// Whether the room wants its reasons in the summary, however few people there are.
  case withReasons(Bool)
  /// People come or go.
  case people(PeopleChange)
  /// Something about phones in the room.
  case phones(PhonesChange)
  /// What is left of the plan becomes another.
  case plan(PlanChange)
  /// Stop the clock.
  case pause
  /// Start it again.
  case goOn
  /// Give the current step more minutes.
  case extend(minutes: Int)
  /// Go to the card step with this number, counted from 1 among the card steps.
  case jump(card: Int)
  /// The clock moved.
  case tick
  /// End the session now.
  case end
}

/// Slips of paper as they are typed; they are locked by `next` once all are in, or by `goAhead` before.
package enum SlipChange: Equatable, Sendable {
  /// More slips: for each the number of the card's position, from 1, or 0 for a pass.
  case add([Int])
  /// One slip with this number was a slip of the finger.
  case takeBack(Int)
  /// All slips of this group are to be typed again.
  case startAgain
}

/// People who come or go, at any step.
package enum PeopleChange: Equatable, Sendable {
  /// Someone came; a label of someone who left gives them their seat back, and nil the usual label.
  case joined(label: String?, role: String?)
  /// The person with this number left: their views stay, and what is open counts as passing.
  case left(Int)
  /// So many are there now, of this role group or in all.
  case count(Int, role: String?)
}

/// What happens where people answer on phones of their own, each at any time.
package enum PhonesChange: Equatable, Sendable {
  /// A phone takes the seat with this number, which somebody else has drawn.
  case seat(Int, role: String?)
  /// Someone's whole view, in answer to `ask`; a later one takes its place until all are locked.
  case view(View, ask: ViewAsk)
  /// Whether new phones may come in.
  case door(isOpen: Bool)
  /// Whether phones are asked for reasons as well.
  case reasons(areAsked: Bool)
  /// Someone without a phone gives their view at the keyboard.
  case turn
  /// Hands are counted in place of the views that are open, which go.
  case hands
}

/// A change to what is left of the plan; steps are numbered from 1, and what is begun stays as it is.
package enum PlanChange: Equatable, Sendable {
  /// Another card, an id, `deck/id` or words that only one card has, in place of that of a step whose
  /// views aren't open yet.
  case swap(step: Int, card: String)
  /// A card that asks less of people, and suits, in its place.
  case gentler(step: Int)
  /// A step isn't done this time.
  case leaveOut(step: Int)
  /// It's done after all.
  case bringBack(step: Int)
  /// A card comes before this step, or last.
  case insertCard(String, before: Int)
  /// A step of another kind comes before this step, or last.
  case insert(PlanStep.Kind, title: String, minutes: Int, before: Int)
  /// A step comes before another, or last.
  case move(step: Int, before: Int)
  /// Steps get other minutes, such as the ones that `Pace` proposes.
  case minutes([Pace.StepMinutes])
}

/// Something the session's owner has to do after an event, in order.
package enum SessionEffect: Equatable, Sendable {
  /// Write the record; the event counts only once that has worked.
  case save
  /// Say that this moment of the step's time has come.
  case signal(TimeSignal)
}

/// Why an event was not taken.
package enum Refusal: Error, Equatable, Sendable {
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
  /// There would be more people than fit, or none; how many fit.
  case peopleOutOfRange(most: Int)
  /// Nobody who is there has this number.
  case noSuchPerson(Int)
  /// Someone who is there has this label.
  case labelTaken(String)
  /// It has to be said which of these role groups.
  case roleNeeded([String])
  /// Where each gives views of their own it has to be said who left.
  case whoLeft
  /// A name or label has something in it that can't be shown.
  case unshowable
  /// There is no step with that number.
  case noSuchStep(Int, of: Int)
  /// The step is begun, done or left out: it stays as it is.
  case stepStays(Int)
  /// The step isn't left out.
  case stepNotLeftOut(Int)
  /// The step has no card.
  case noCardInStep(Int)
  /// A session has as many steps at most.
  case tooManySteps(limit: Int)
  /// There is no such card, or several decks have one of that name.
  case unknownCard(String)
  /// Several cards have these words; their titles, or names where those are alike.
  case severalCards([String])
  /// No card that asks less suits this step.
  case noGentlerCard
  /// The session has this card already.
  case cardAlreadyIn(String)
  /// A step of this kind can't be put in like that.
  case cannotPutIn
  /// So many slips are still missing.
  case slipsMissing(Int)
  /// More slips than are missing.
  case tooManySlips(missing: Int)
  /// A slip has none of the card's positions, of which there are so many.
  case slipOutOfRange(positions: Int)
  /// No slip with that number has been typed.
  case noSuchSlip(Int)
  /// People aren't on phones here.
  case noPhones
  /// Somebody else has the seat with this number.
  case seatTaken(Int)
  /// The door is closed to new phones.
  case doorClosed
  /// The view that was answered isn't asked any more.
  case viewMovedOn
  /// No view is asked of this person now.
  case notAsked
  /// So many views are still missing.
  case viewsMissing(Int)
  /// Everybody without a phone has given their view, or there is nobody.
  case nobodyWithoutPhone
  /// It was changed or taken out meanwhile.
  case alreadyGone
  /// A first view's reason can be taken out, not put otherwise.
  case reasonLocked
  /// An action needs words for what is to be done.
  case actionNeedsWords
  /// It isn't a day.
  case notADay(String)
  /// The day is past.
  case dayPast(CalendarDay)
  /// There are no words in it.
  case empty
  /// It is longer than the limit, in bytes of UTF-8.
  case tooLong(limit: Int)
}
