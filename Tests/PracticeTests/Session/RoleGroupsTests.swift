import Practice
import Testing

@Suite struct RoleGroupsTests {
  @Test(arguments: [
    ("health:2,police:1", ["health 2", "police 1"]),
    (" health : 2 , police:1, ", ["health 2", "police 1"]),
    ("foster carers:3", ["foster carers 3"]), ("a:60", ["a 60"]),
  ])
  func `groups are read in the order typed`(_ text: String, _ groups: [String]) throws {
    let read = try #require(RoleGroups(text))
    #expect(read.groups.map { "\($0.role) \($0.people)" } == groups)
    #expect(read.people == read.groups.reduce(0) { $0 + $1.people })
  }

  @Test(arguments: [
    "", ",", "health", "health:", ":2", "health:0", "health:201", "health:-1", "health:two",
    "health:1,health:2", "health:1:2", "a:140,b:61", " : 1", "health:9999999999999999999",
  ])
  func `what is no list of groups is none`(_ text: String) {
    #expect(RoleGroups(text) == nil)
  }
}
