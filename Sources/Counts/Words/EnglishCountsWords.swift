internal import Practice

/// The English words about contributions.
package struct EnglishCountsWords: CountsWords {
  package init() {}

  package func reason(_ problem: ContributionProblem) -> String {
    switch problem.what {
    case .json(let fault): reason(fault)
    case .tooLarge: "it is larger than any that reflect writes"
    case .foreign: "it isn't a contribution of counts"
    case .otherFormat(let format): "its format is \"\(format)\", which this version doesn't read"
    case .missing: "\(problem.path) is missing"
    case .unexpected: "\(problem.path) is unknown, or there twice"
    case .notA(let wanted): "\(subject(problem)) is not \(words(wanted))"
    case .outOfRange(let range):
      "\(problem.path) is not from \(range.lowerBound) to \(range.upperBound)"
    case .tooMany(let most): "\(problem.path) has more than \(most) items"
    case .twice: "\(problem.path) is there twice"
    case .moreViewsThanPeople: "\(problem.path) has more views than there were people"
    case .tooFewViews:
      "\(problem.path) are of fewer than \(RoomRule.people) people or \(RoomRule.rooms) rooms, "
        + "which `reflect share` never writes"
    case .changed: "its checksum isn't right: it was damaged or edited"
    }
  }

  private func subject(_ problem: ContributionProblem) -> String {
    problem.path.isEmpty ? "the whole" : problem.path
  }

  private func reason(_ fault: JSONFault.What) -> String {
    switch fault {
    case .cutOff: "the text ends too early"
    case .notJSON: "this isn't JSON"
    case .moreText: "there is more text after its end"
    case .controlCharacter: "the text contains a control character"
    case .notUTF8: "a text isn't valid UTF-8"
    case .tooDeep: "values are nested more than \(JSONReader.deepest) deep"
    }
  }

  private func words(_ wanted: ContributionProblem.Wanted) -> String {
    switch wanted {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .list: "a list"
    case .object: "an object"
    case .randomName: "32 hexadecimal digits in lower case"
    case .quarter: "a quarter such as 2026-Q3"
    case .card: "a card such as keeping-safe/every-move-counts"
    case .version: "eight hexadecimal digits in lower case"
    case .theme: "a theme's id such as home"
    case .name: "a name on one line, at most \(Contribution.Limits.nameBytes) bytes long"
    case .position: "a position such as agree"
    case .day: "a day such as 2026-11-21"
    case .session: "a session's id such as 2026-11-21-k7m2"
    case .oneOf(let choices): "one of \(choices.joined(separator: ", "))"
    }
  }
}
