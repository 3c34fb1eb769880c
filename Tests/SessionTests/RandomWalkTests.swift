import FoundationEssentials
import Practice
import Session
import Synchronization
import TestKit
import Testing

@Suite struct RandomWalkTests {
  // All of 100,000 walks: REFLECT_WALKS=100000 swift test --filter RandomWalkTests
  static let walks =
    ProcessInfo.processInfo.environment["REFLECT_WALKS"].flatMap { Int($0) } ?? 8_000
  static let shards = 8

  @Test(.timeLimit(.minutes(60)))
  func `random walks keep every promise and visit every state and event`()
    async
  {
    let visited = await withTaskGroup(of: Set<Visit>.self) { group in
      for shard in 0..<Self.shards {
        group.addTask { Self.walk(shard: shard) }
      }
      return await group.reduce(into: Set<Visit>()) { $0.formUnion($1) }
    }
    let missing = Visit.all.subtracting(visited)
    #expect(missing.isEmpty, "never visited: \(missing.map(\.description).sorted())")
  }

  private static func walk(shard: Int) -> Set<Visit> {
    var visited: Set<Visit> = []
    for number in stride(from: shard, to: walks, by: shards) {
      var walk = RandomWalk(seed: UInt64(number))
      walk.run(events: 60, visiting: &visited)
      if let broken = walk.broken {
        Issue.record("walk \(number): \(broken)")
        return visited
      }
    }
    return visited
  }
}
