import Documents
import Practice
import TestKit
import Testing

@Suite struct OwnPartTests {
  /// Six people who gave views by turns, each with words of their own.
  private var record: SessionRecord {
    var record = Samples.finishedRecord()
    record.capture = .each
    record.steps[0].notes = [Note(text: "A note on the step.")]
    record.steps[1].round?.first = views("before", "agree")
    record.steps[1].round?.second = views("after", "it depends")
    record.participants[2].role = "health"
    record.reviews = [
      ActionReview(session: Samples.id("m3n4"), action: Action(number: 1, text: "An old action."))
    ]
    record.steps[2].reflection = Reflection(
      model: "m", title: "Model", credit: "C",
      items: [Reflection.Item(title: "What?", answer: "An answer of the group.")])
    return record
  }

  private func views(_ time: String, _ position: String) -> Views {
    Views(
      each: (0..<6).map {
        View(
          participant: $0, position: .named(position), confidence: $0 % 5 + 1,
          reason: "Reason \($0) \(time).")
      })
  }

  private func part(_ record: SessionRecord, of index: Int = 2) -> String {
    OwnPartBuilder().document(for: record, of: index).markdown
  }

  @Test func `a person's own views, how sure they were and why are told`() {
    let text = part(record)
    #expect(text.hasPrefix("# My part: Sample plan\n"))
    for words in [
      "- **Whose part:** Person 3\n- **Role group:** health\n- **Date:** 21 November 2026\n",
      "### My view", "**Before:** agree (how sure: 3 of 5)", "Reason 2 before.",
      "**After:** it depends (how sure: 3 of 5)", "Reason 2 after.",
      "**Young people who were exploited had moved about twice as often.**",
      "It does not say that moving led to exploitation.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: 0..<6)
  func `nothing of anybody else is told, nor what cannot be told apart`(_ index: Int) {
    let text = part(record, of: index)
    for other in 0..<6 where other != index {
      #expect(!text.contains("Reason \(other) "))
      #expect(!text.contains("Person \(other + 1)"))
    }
    for words in [
      "We knew, and nobody said it.", "Who pays for transport?", "A note on the step.",
      "An old action.", "An answer of the group.", "Blame comes quickly",
    ] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(index == 2 || !text.contains("health"))
  }

  @Test func `what was agreed is everybody's, and stands in a part of its own`() {
    #expect(
      part(record).contains(
        """
        ## What we agreed together

        - Ask at each planning meeting what would let them stay.
          - Who: team manager
          - Look at again: 19 December 2026

        """))
    var none = record
    none.steps[1].round?.actions = []
    #expect(!part(none).contains("agreed together"))
  }

  @Test func `of views that were counted it is said plainly that none can be told`() {
    let text = part(Samples.finishedRecord())
    #expect(text.contains("Nobody’s own view was written down, so mine cannot be told."))
    #expect(!text.contains("agree |") && !text.contains("Before:"))
  }

  @Test func `who gave no view is told just that`() {
    var record = record
    record.steps[1].round?.first.each.remove(at: 2)
    record.steps[1].round?.second.each.remove(at: 2)
    let text = part(record)
    #expect(text.contains("No view of mine is recorded for this card."))
    #expect(!text.contains("Reason"))
  }

  @Test func `views that are still being given stay hidden, one's own too`() {
    var record = record
    record.ending = nil
    record.current = 1
    record.steps[1].status = .open
    record.steps[1].place = .views(.beforeTalk, .person(4, .position))
    record.steps[1].round?.second = Views()
    let text = part(record)
    #expect(text.contains("Views are still being taken; they are told once all are in."))
    #expect(!text.contains("Reason 2"))
  }

  @Test func `a pair's views are told each to one, and not whether they moved`() {
    let text = part(Sessions.pair, of: 1)
    #expect(text.contains("It varies."))
    #expect(!text.contains("We hear it after the event."))
    #expect(!text.contains("Some views moved"))
  }

  @Test func `the part of a person alone is the whole summary`() {
    #expect(part(Sessions.solo, of: 0) == SummaryBuilder().document(for: Sessions.solo).markdown)
  }

  @Test func `a card that was not reached or only skipped is not told of`() {
    var record = Samples.record(capture: .each)
    record.steps[1].status = .skipped
    #expect(!part(record).contains("Every move counts"))
  }

  @Test func `it ends with support and what kind of record it is`() {
    let text = part(record)
    #expect(text.contains("## Support\n\nTalk to your supervisor.\n"))
    #expect(text.contains("It is not a case record"))
  }
}
