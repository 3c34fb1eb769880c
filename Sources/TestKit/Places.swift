package import Practice

/// Every place a step can stand at, for tests that go through them.
package enum Places {
  package static let all: [Place] =
    [.opening, .talk(prompt: 3), .finding(3), .reflection(question: 3), .finished]
    + ViewMoment.allCases.flatMap { moment in
      [.views(moment, .counts(group: 3))]
        + Place.ViewQuestion.allCases.map { .views(moment, .person(3, $0)) }
    } + Place.ActionQuestion.allCases.map { .action($0) }
    + Place.ReviewQuestion.allCases.map { .review(3, $0) }
}
