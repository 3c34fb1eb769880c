/// The orders in which people can come and go in a room, each gone through to its end.
struct Orders {
  /// How they ended, one of those that are alike each.
  private(set) var ended: [Attendance] = []
  /// Those that told too much.
  private(set) var failed: [Attendance] = []

  /// Goes through one order of those that lead to rooms which are alike.
  init(of room: PrivacyByCountsTests.Room, upTo most: Int) {
    ended = [Attendance(room)]
    for _ in 0...Attendance.lastPoint {
      ended = Self.after(comings: most, ended)
      for index in ended.indices { ended[index].goOn() }
      failed += ended.filter { $0.fault != nil }
      ended.removeAll { $0.fault != nil }
    }
  }

  // Those with fewer comings first: whatever more can happen to a room can happen to them as well.
  private static func after(comings most: Int, _ standing: [Attendance]) -> [Attendance] {
    var met: Set<Attendance.Likeness> = []
    var all: [Attendance] = []
    var rooms: [Attendance] = []
    for comings in 0...most {
      rooms += standing.filter { $0.comings == comings }
      var changed: [Attendance] = []
      for room in rooms where met.insert(room.likeness).inserted {
        if comings < most { changed += room.changes }
        all.append(room)
      }
      rooms = changed
    }
    return all
  }

  /// Goes through every single order: everyone is somebody else, whenever they come or go.
  init(ofAllAlike room: PrivacyByCountsTests.Room, upTo most: Int) {
    goThrough(Attendance(room, isPlain: true), upTo: most)
  }

  private mutating func goThrough(_ room: Attendance, upTo most: Int) {
    guard room.fault == nil else { return failed.append(room) }
    guard room.point <= Attendance.lastPoint else { return ended.append(room) }
    if room.comings < most { for changed in room.changes { goThrough(changed, upTo: most) } }
    var next = room
    next.goOn()
    goThrough(next, upTo: most)
  }
}
