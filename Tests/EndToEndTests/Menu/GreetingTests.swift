import FoundationEssentials
import Testing

/// What is said before the first menu on a computer.
@Suite(.waiting) struct GreetingTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    // Nobody has been greeted here yet.
    try FileManager.default.removeItem(atPath: "\(workspace.root)/data/reflect")
  }

  private func menu() throws -> Window {
    try Window(workspace.reflect().setting("TERM", "xterm-256color"))
  }

  private func greets(_ window: Window) -> Bool {
    window.shows { _ in window.text.contains("Enter opens the menu") }
  }

  @Test func `the first menu is greeted before, and the second isn't`() throws {
    let first = try menu()
    try #require(greets(first))
    // Where its lines end depends on the folder's name.
    let said = first.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("nothing leaves this computer"))
    first.press("Enter")
    #expect(first.shows("On your own"))
    first.press("q")
    #expect(first.end() == .code(0))
    let second = try menu()
    #expect(second.shows("On your own"))
    #expect(!second.text.contains("Enter opens the menu"))
  }

  @Test func `a first look is the plan of that name`() throws {
    try workspace.write(
      """
      ---
      id: tour
      title: A first look
      setting: solo
      minutes: 3
      ---

      # A first look

      ## One card

      ```step
      kind: card
      minutes: 3
      card: early-word
      ```
      """, to: "Sessions/Plans/tour.md")
    let window = try menu()
    try #require(greets(window))
    window.press("tour", "Enter")
    #expect(window.shows("1 of 1"))
  }
}
