internal import ArgumentParser
internal import Session

/// The words about the program that serves phones.
protocol RoomWords {
  /// That the program isn't here, and what is done instead.
  func noRoomProgram(_ places: [String]) -> String
  /// The same in a session that is on phones already.
  func noRoomProgramNow(_ places: [String]) -> String
  /// That it's here and doesn't start.
  var roomNotStarting: String { get }
  func roomFailed(_ failure: RoomRequest.Failure, _ choices: [RoomInterface]) -> String
  var roomCutOff: String { get }
  var roomGone: String { get }
  var roomOtherVersion: String { get }
  func wrongCodes(_ count: Int) -> String
  var roomVPN: String { get }
  var roomNobody: String { get }
  func seatsNotKept(_ reason: String) -> String
  func phonesNotSaved(_ reason: String) -> String
  var phonesOrCapture: String { get }
  var phonesCountThemselves: String { get }
  var addressNeedsPhones: String { get }
  func onPhonesFor(_ setting: String) -> String
}

/// The help of what has to do with phones.
protocol RoomHelpWords {
  var phones: ArgumentHelp { get }
  var roomAddress: ArgumentHelp { get }
  var phoneReasons: ArgumentHelp { get }
}
