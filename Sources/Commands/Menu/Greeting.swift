internal import Journal
internal import Practice
internal import System

/// What is said before the first menu on a computer: where things are kept, and that nothing leaves.
enum Greeting {
  /// Says it where nobody has been greeted yet.
  ///
  /// The folder of a person's data shows whether it was said: it is made here, and kept for ever.
  ///
  /// - Parameter place: Finds the workspace.
  /// - Returns: Whether a first look is wanted instead of the menu.
  static func once(in place: () throws -> Workspace) throws -> Bool {
    let home = ThisProcess.environment("HOME") ?? ThisProcess.userHome
    guard let data = try? Workspace.dataHome(Surroundings.variable, home: home),
      !Files.exists("\(data)/reflect")
    else { return false }
    try Output.show(Language.words.greeting(try place().records).map { SafeText.line($0) })
    // Where it can't be made, this is said again next time.
    try? AtomicFile.makeFolder(of: "\(data)/reflect/Sessions")
    let answer = try Confirmation.asked(Language.words.greetingQuestion)
    return answer?.trimmingBlanks().lowercased() == Language.words.tour
  }
}
