internal import ArgumentParser
internal import Practice

/// Whether people answer on their own phones, and how phones find the session.
struct PhoneOptions: ParsableArguments {
  @Flag(name: .customLong("phones"), help: Language.help.phones)
  var isOn = false

  @Option(name: .long, help: Language.help.roomAddress)
  var address: String?

  @Flag(name: .customLong("phone-reasons"), help: Language.help.phoneReasons)
  var areReasonsAsked = false

  /// Refuses what contradicts them.
  func check(besides capture: Capture?, _ participants: ParticipantOptions) throws {
    if isOn, capture.map({ $0 != .phones }) == true {
      throw ValidationError(Language.words.phonesOrCapture)
    }
    if isOn || capture == .phones, participants.participants != nil {
      throw ValidationError(Language.words.phonesCountThemselves)
    }
    if (address != nil || areReasonsAsked) && !isOn && capture != .phones && capture != nil {
      throw ValidationError(Language.words.addressNeedsPhones)
    }
  }
}
