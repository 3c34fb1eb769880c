import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The menu while it has a handout written by a program that takes its time.
@Suite(.waiting) struct HandoutWritingTests {
  private let workspace: Workspace
  private let window: Window

  init() throws {
    workspace = try Workspace()
    let temporary = workspace.temporary
    _ = try workspace.put(
      script: """
        #!/bin/sh
        trap ': > "\(temporary)/stopped"; exit 1' TERM
        : > "\(temporary)/started"
        for moment in $(seq 2000); do
          if [ -e "\(temporary)/finish" ]; then echo 'Written at last.' >&2; exit 0; fi
          sleep 0.05
        done
        """, at: "tree/bin/reflect-paper")
    let program = try workspace.put(Built.reflect, at: "tree/bin/reflect")
    window = try Window(workspace.program(program, []).setting("TERM", "xterm-256color"))
    try #require(window.shows("On your own"))
    for (keys, words) in [
      (["1", "5", "Enter"], "Handouts"), (["2", "Enter"], "Cards to cut out"),
      (["1", "Enter"], "A web page"), (["1", "Enter"], "Do not write it"),
      (["1", "Enter"], "Writing the file"),
    ] {
      for key in keys { window.press(key) }
      try #require(window.shows(words), "\(words)\n\(window.screen.text)")
    }
    try #require(Patience.waits { access("\(temporary)/started", F_OK) == 0 })
  }

  @Test
  func `the window takes keys and another size meanwhile, and tells what was said at the end`()
    throws
  {
    window.resize(columns: 60, rows: 20)
    #expect(window.showsAnew("Writing the file"))
    window.press("?")
    #expect(window.shows { !$0.contains("A web page") })
    window.press("Esc")
    #expect(window.shows("A web page"))
    try workspace.write("", to: "../temporary/finish")
    #expect(window.shows("Written at last."))
    #expect(window.screen.complaints == [])
    window.press("q")
    #expect(window.end() == .code(0))
  }

  @Test(arguments: [true, false])
  func `Ctrl-C or a signal leaves at once, and the other program is stopped`(byKey: Bool) throws {
    if byKey { window.press("Ctrl-C") } else { window.signal(SIGTERM) }
    #expect(window.end() == .code(130))
    #expect(window.hasModesOfBefore)
    let stopped = "\(workspace.temporary)/stopped"
    #expect(Patience.waits { access(stopped, F_OK) == 0 })
  }
}
