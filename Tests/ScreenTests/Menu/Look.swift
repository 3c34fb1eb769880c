import Testing

@testable import Screen

@Test func `zz look`() {
  for (c, r) in [(80, 24), (40, 12)] {
    let walks: [[String]] = [
      [], ["1"], ["6", "Enter"], ["6", "Enter", "Down", "Enter"], ["6", "Enter", "f"],
      ["6", "Enter", "/", "young"], ["6", "Enter", "Space", "Down", "Space", "s"], ["2", "Enter"],
      ["2", "Enter", "Enter"], ["4", "Enter", "Enter", "Enter"],
      ["4", "Enter", "Enter", "Enter", "Enter"], ["5", "Enter", "Enter", "Enter"], ["7", "Enter"],
      ["7", "Enter", "Enter"], ["7", "Enter", "d", "yes"], ["8", "Enter"],
      ["8", "Enter", "2", "Enter"], ["8", "Enter", "2", "Enter", "Enter", "Enter"], ["?"],
      ["?", "End"],
    ]
    for walk in walks {
      var w = MenuWalk(columns: c, rows: r)
      for k in walk { w.press(k) }
      print(
        "=== \(c)x\(r) \(walk) cursor \(w.frame.cursor as Any) fits \(w.frame.fits) requests \(w.requests.count)"
      )
      print(
        w.text.split(separator: "\n", omittingEmptySubsequences: false).map { "|\($0)" }.joined(
          separator: "\n"))
    }
  }
}
