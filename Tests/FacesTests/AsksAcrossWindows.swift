import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct AsksAcrossWindows {
  // The bar marks where the typed answer begins.
  private func transcript(_ ask: Scene.Ask, width: Int?) -> String {
    let face = PlainFace(width: width)
    let scene = Scenes.scene(ask: ask)
    let before = Scenes.scene(ask: ask == .actionOwner ? .answer : .actionOwner)
    return face.text(scene, after: before) + "\n" + face.question(for: scene).string + "|"
  }

  @Test(arguments: [
    (
      0,
      """

      Press Enter to go on. |
      """
    ),
    (
      1,
      """

      Paused; the clock is stopped. Press Enter to go on. |
      """
    ),
    (
      2,
      """

      1 agree
      2 it depends
      3 disagree
      4 not sure
      p pass
      Where do you stand? 1 to 4, or p to pass: |
      """
    ),
    (
      3,
      """

      1 agree
      2 it depends
      3 disagree
      4 not sure
      p pass
      Person 3: where do you stand now? 1 to 4, or p to pass: |
      """
    ),
    (
      4,
      """

      How sure are you, from 1 (hardly) to 5 (fully)? Enter leaves it out: |
      """
    ),
    (
      5,
      """

      Person 3: how sure are you, from 1 (hardly) to 5 (fully)? Enter leaves it out: |
      """
    ),
    (
      6,
      """

      Why? A sentence or two; Enter leaves it out: |
      """
    ),
    (
      7,
      """

      Person 3: why do you say so now? A sentence or two; Enter leaves it out: |
      """
    ),
    (
      8,
      """

      First everyone decides alone, in silence (6 people). Then count raised hands,
      with eyes closed if you like:
      1 agree
      2 it depends
      3 disagree
      4 not sure
      How many for each, in this order, such as 3 1 0 2? Whoever is left passes: |
      """
    ),
    (
      9,
      """

      After the finding, everyone looks again, alone and in silence (health, 3
      people). Then count raised hands:
      1 agree
      2 it depends
      3 disagree
      4 not sure
      How many for each, in this order, such as 1 1 0 1? Whoever is left passes: |
      """
    ),
    (
      10,
      """

      Your answer (Enter goes on without, edit opens an editor): |
      """
    ),
    (
      11,
      """

      What is the one thing to change? You can say: when …, we will … Enter for no
      action: |
      """
    ),
    (
      12,
      """

      Who'll do it? A role, not a name; Enter leaves it open: |
      """
    ),
    (
      13,
      """

      When will you check how it's going? A date, 4 weeks, 2 months, or none; Enter
      for 19 December 2026: |
      """
    ),
    (
      14,
      """

      1 done
      2 partly
      3 not yet
      4 dropped
      How did it go? 1 to 4; Enter leaves it for now: |
      """
    ),
    (
      15,
      """

      What happened? Enter leaves it out: |
      """
    ),
    (
      16,
      """

      |
      """
    ),
  ])
  func `each ask is put in 80 columns`(index: Int, text: String) {
    #expect(transcript(Scenes.asks[index], width: 80) == text)
  }

  @Test(arguments: [
    (
      0,
      """

      Press Enter to go on. |
      """
    ),
    (
      1,
      """

      Paused; the clock is stopped. Press
      Enter to go on. |
      """
    ),
    (
      2,
      """

      1 agree
      2 it depends
      3 disagree
      4 not sure
      p pass
      Where do you stand? 1 to 4, or p to
      pass: |
      """
    ),
    (
      3,
      """

      1 agree
      2 it depends
      3 disagree
      4 not sure
      p pass
      Person 3: where do you stand now? 1 to
      4, or p to pass: |
      """
    ),
    (
      4,
      """

      How sure are you, from 1 (hardly) to 5
      (fully)? Enter leaves it out: |
      """
    ),
    (
      5,
      """

      Person 3: how sure are you, from 1
      (hardly) to 5 (fully)? Enter leaves it
      out: |
      """
    ),
    (
      6,
      """

      Why? A sentence or two; Enter leaves it
      out: |
      """
    ),
    (
      7,
      """

      Person 3: why do you say so now? A
      sentence or two; Enter leaves it out: |
      """
    ),
    (
      8,
      """

      First everyone decides alone, in silence
      (6 people). Then count raised hands,
      with eyes closed if you like:
      1 agree
      2 it depends
      3 disagree
      4 not sure
      How many for each, in this order, such
      as 3 1 0 2? Whoever is left passes: |
      """
    ),
    (
      9,
      """

      After the finding, everyone looks again,
      alone and in silence (health, 3 people).
      Then count raised hands:
      1 agree
      2 it depends
      3 disagree
      4 not sure
      How many for each, in this order, such
      as 1 1 0 1? Whoever is left passes: |
      """
    ),
    (
      10,
      """

      Your answer (Enter goes on without,
      edit opens an editor): |
      """
    ),
    (
      11,
      """

      What is the one thing to change? You
      can say: when …, we will … Enter for no
      action: |
      """
    ),
    (
      12,
      """

      Who'll do it? A role, not a name; Enter
      leaves it open: |
      """
    ),
    (
      13,
      """

      When will you check how it's going? A
      date, 4 weeks, 2 months, or none; Enter
      for 19 December 2026: |
      """
    ),
    (
      14,
      """

      1 done
      2 partly
      3 not yet
      4 dropped
      How did it go? 1 to 4; Enter leaves it
      for now: |
      """
    ),
    (
      15,
      """

      What happened? Enter leaves it out: |
      """
    ),
    (
      16,
      """

      |
      """
    ),
  ])
  func `each ask is put in 40 columns`(index: Int, text: String) {
    #expect(transcript(Scenes.asks[index], width: 40) == text)
  }

  @Test(arguments: Scenes.asks)
  func `a pipe gets each question on one line`(ask: Scene.Ask) {
    let question = PlainFace().question(for: Scenes.scene(ask: ask)).string
    #expect(!question.contains("\n"))
    #expect(question.hasSuffix(" ") || question.isEmpty)
  }

  @Test(arguments: Scenes.asks)
  func `each ask has its own help`(ask: Scene.Ask) {
    let help = PlainFace().help(for: Scenes.scene(ask: ask)).map { $0.string }
    #expect(!EnglishPlainWords().help(for: ask).isEmpty)
    #expect(help.contains("- quit: stop here and keep the session for later"))
    let isInWords = TypedLines().takesWords(ask)
    #expect(help.contains { $0.contains("backslash") } == isInWords)
  }

  @Test func `an action that stands already is kept by Enter`() {
    let scene = Scenes.scene([.action(Parts.action)], ask: .actionText)
    #expect(
      PlainFace().question(for: scene).string
        == "What is the one thing to change? You can say: when …, we will … Enter keeps it as it is: "
    )
  }

  @Test func `a card's front asks whether everybody is ready`() {
    let scene = Scenes.scene([.front(Samples.card)], place: .opening)
    #expect(
      PlainFace().question(for: scene).string
        == "Press Enter when you are ready to say where you stand. ")
  }
}
