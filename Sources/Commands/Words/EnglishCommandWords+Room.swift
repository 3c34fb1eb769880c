internal import ArgumentParser
internal import Session

extension EnglishCommandWords {
  func noRoomProgram(_ places: [String]) -> String {
    "\(roomProgramMissing(places)) This session takes slips of paper instead."
  }
  func noRoomProgramNow(_ places: [String]) -> String {
    "\(roomProgramMissing(places)) \(untilThen)"
  }
  var roomNotStarting: String {
    "Phones need the program reflect-room, which doesn't start here: a library that it needs isn't installed. "
      + "Install the package reflect-room with apt, which brings it, and type phones again. \(untilThen)"
  }
  private var untilThen: String {
    "Until then people can answer at this keyboard (came adds a seat, turn gives it the keyboard), or by a "
      + "show of hands (hands)."
  }
  private func roomProgramMissing(_ places: [String]) -> String {
    "Phones need the program reflect-room, which isn't installed here. Install the package reflect-room."
      + (places.first.map { " It was looked for at \($0)." } ?? "")
  }
  func roomFailed(_ failure: RoomRequest.Failure, _ choices: [RoomInterface]) -> String {
    let networks = choices.map { "\($0.address) (\($0.name))" }.joined(separator: ", ")
    switch failure {
    case .noNetwork:
      return
        "This computer is on no network that phones could share. Join one, or open a hotspot; then "
        + "type phones again."
    case .several:
      return
        "This computer is on several networks: \(networks). Type phones and the address of the one "
        + "that the phones are on, such as phones \(choices.first?.address ?? "192.168.1.4")."
    case .address:
      return "That address isn't one of this computer's"
        + (networks.isEmpty ? "." : ": it has \(networks).")
        + " Type phones and another, or phones again to let reflect choose."
    case .port:
      return
        "The port that phones had isn't free any more. Type phones again for another; phones then come "
        + "back with their return codes."
    case .files:
      return "This computer lets too few files be open for phones. Close other programs, then type "
        + "phones again."
    }
  }
  var roomCutOff: String {
    "Phones are cut off for a moment. They come back to their seats by themselves."
  }
  var roomGone: String {
    "The program that serves phones keeps stopping. Every answer that was in is safe. Type phones again to "
      + "try once more, or hands to count hands."
  }
  var roomOtherVersion: String {
    "The program reflect-room is of another version than reflect. Install the same version of both."
  }
  func wrongCodes(_ count: Int) -> String {
    "Somebody has tried \(count) wrong codes. Nobody got in by them. Close the door once everyone has joined."
  }
  var roomVPN: String {
    "A VPN is on, which can keep phones from finding this computer. Switch it off if nobody can join."
  }
  var roomNobody: String {
    "Nobody has come for a minute. Some networks, such as guest Wi-Fi, keep devices apart, or a firewall "
      + "does. Your own hotspot or a small router works; paper slips do the same job."
  }
  func seatsNotKept(_ reason: String) -> String {
    "The seats of phones can't be kept: \(reason) If this program stops, phones have to join again."
  }
  func phonesNotSaved(_ reason: String) -> String {
    "Answers from phones can't be saved: \(reason) Phones are told, and can send them again."
  }
  var phonesOrCapture: String { "Give --phones or --capture, not both." }
  var phonesCountThemselves: String {
    "With phones there are as many people as join, so leave --participants out."
  }
  var addressNeedsPhones: String { "--address is for sessions with phones: add --phones." }
  func onPhonesFor(_ setting: String) -> String {
    "Phones are for a team or several agencies. A \(setting) takes turns at the keyboard."
  }
}

extension EnglishHelpWords {
  var phones: ArgumentHelp {
    "People answer on their own phones, over this computer's network. Nothing leaves the room."
  }
  var roomAddress: ArgumentHelp {
    .init(
      "The address of this computer that phones are to use. Default: the likeliest.",
      valueName: "address")
  }
  var phoneReasons: ArgumentHelp {
    "Phones ask for reasons as well, and say that others on the network could read along."
  }
}
