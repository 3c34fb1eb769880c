/// What is said about contributions; a language is a type of its own.
package protocol CountsWords {
  /// What is wrong in a contribution's file, without the file's name.
  func reason(_ problem: ContributionProblem) -> String
}
