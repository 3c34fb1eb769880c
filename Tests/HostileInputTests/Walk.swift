import Faces
import Practice
import Session
import TestKit
import Window

/// A session gone through from its first question to its end, the same text given to every one.
struct Walk {
  /// What was shown, in order.
  private(set) var scenes: [Scene] = []
  /// What it left.
  var record: SessionRecord { machine.record }

  private var machine: SessionMachine
  private let text: String

  /// Goes through the session of `record`.
  init(_ record: SessionRecord, saying text: String) {
    machine = SessionMachine(record, at: Samples.moment)
    self.text = text
    _ = machine.handle(.park(text), at: Samples.moment)
    while scenes.count < 200, machine.record.ending == nil { goOn() }
    scenes.append(machine.scene)
  }

  /// Everything that `face` shows of it, line after line.
  func lines(_ face: PlainFace) -> [SafeText] {
    var previous: Scene?
    var lines: [SafeText] = []
    for scene in scenes {
      if let handover = face.handover(to: scene, after: previous) {
        lines += handover.lines + [handover.question]
      }
      lines += face.lines(for: scene, after: previous)
      lines.append(face.question(for: scene))
      lines += face.facilitatorNotes(scene)
      previous = scene
    }
    return lines
  }

  private mutating func goOn() {
    let scene = machine.scene
    scenes.append(scene)
    for event in events(for: scene) {
      if case .accepted = machine.handle(event, at: Samples.moment) { return }
    }
    _ = machine.handle(.skip, at: Samples.moment)
    _ = machine.handle(.end, at: Samples.moment)
  }

  // A face decides what words become; where they are none, the question is passed over.
  private func events(for scene: Scene) -> [SessionEvent] {
    switch scene.ask {
    case .position(_, let choices, _): [.position(.named(choices.last ?? "")), .position(.pass)]
    case .confidence: [.confidence(3)]
    case .tally(_, let people, let choices, _):
      [.tally(choices.indices.map { $0 == 0 ? people : 0 })]
    case .slips(let slips):
      [.slips(.add(Array(repeating: 1, count: slips.missing))), .next]
    case .phones: [.goAhead]
    case .actionReview(let day): [.actionReview(day)]
    case .outcome: [.outcome(.partly)]
    case .goOn, .paused, .nothing:
      scene.place.phase == .talk && !isNoted(scene) ? [.note(text), .next] : [.next]
    // Two lines, so that no output sets it in columns.
    case .actionText:
      [PlainFace().event(writing: text + "\nAnd more.", in: scene), .next].compactMap { $0 }
    case .reason, .answer, .actionOwner, .whatHappened, .whatChanged:
      [PlainFace().event(writing: text, in: scene), .next].compactMap { $0 }
    }
  }

  private func isNoted(_ scene: Scene) -> Bool {
    scene.parts.contains { part in
      if case .prompt(_, _, _, let notes) = part { !notes.isEmpty } else { false }
    }
  }
}
