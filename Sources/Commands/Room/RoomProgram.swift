internal import System

/// The program `reflect-room`, which serves phones in a room.
struct RoomProgram {
  /// The places it is looked for.
  let places: [String]

  static var current: RoomProgram {
    RoomProgram(places: Surroundings.current.places(of: "reflect-room"))
  }

  /// Its file; nil where it is not installed.
  var file: String? { places.first { Files.isProgram($0) } }
}
