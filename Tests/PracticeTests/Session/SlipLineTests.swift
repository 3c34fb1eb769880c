import Practice
import Testing

@Suite struct SlipLineTests {
  @Test(arguments: [
    ("1 3 3 2", [1, 3, 3, 2]), ("1332", [1, 3, 3, 2]), ("1,3; 3 2", [1, 3, 3, 2]),
    ("0 p PASS 4", [0, 0, 0, 4]),
  ])
  func `slips are typed in one line`(_ line: String, _ slips: [Int]) throws {
    #expect(try SlipLine.read(line, positions: 4, missing: 6, passes: ["p", "pass"]) == slips)
  }

  @Test(arguments: [
    ("", SlipLine.Fault.empty), (" , ", .empty), ("1 a 2", .notANumber("a")),
    ("-1", .notANumber("-1")),
    ("1 5", .noSuchPosition(5)), ("1 1 1 1 1 1 1", .tooMany(7, missing: 6)),
    ("١", .notANumber("١")),
  ])
  func `a line that can't be taken is refused whole`(_ line: String, _ fault: SlipLine.Fault) {
    #expect(throws: fault) {
      try SlipLine.read(line, positions: 4, missing: 6, passes: ["p", "pass"])
    }
  }

  @Test func `with ten positions or more each number stands by itself`() throws {
    #expect(try SlipLine.read("10 1", positions: 12, missing: 6, passes: []) == [10, 1])
    #expect(throws: SlipLine.Fault.noSuchPosition(.max)) {
      try SlipLine.read("99999999999999999999", positions: 12, missing: 6, passes: [])
    }
  }
}
