internal import Practice
internal import Window

/// The words about phones in the room.
protocol RoomWords: FaceWords {
  /// How many views are in, and how many people are still thinking.
  func viewsOnPhones(_ views: Scene.PhoneViews) -> String
  /// Where phones find the session, how many have joined, and what holds for them.
  func phones(_ phones: PhonesShown) -> [String]
  /// What is said of what was changed; nil where the screen shows it.
  func taken(_ change: PhonesChange) -> String?
  var joinHeading: String { get }
  func haveJoined(_ people: Int) -> String
  /// What whoever joins ought to know.
  func joinNotes(_ phones: PhonesShown) -> [String]
  var handsQuestion: String { get }
  /// What the question about counting hands means.
  var handsMeaning: String { get }
  /// What is typed for a door that is open or closed, in small letters.
  func doorWords(isOpen: Bool) -> [String]
  /// What is typed for phones with reasons or without, in small letters.
  func phoneReasonsWords(areAsked: Bool) -> [String]
  /// What is typed for looking for phones again, in small letters.
  var phonesAgain: [String] { get }
  var noPhones: String { get }
  func refusal(ofPhones refusal: Refusal) -> String?
}

extension EnglishSessionWords {
  func viewsOnPhones(_ views: Scene.PhoneViews) -> String {
    if views.people == 0 { return "Nobody has joined yet." }
    let keyboard =
      views.atKeyboard == 0
      ? ""
      : " \(counted(views.atKeyboard, "person has", "people have")) no phone: turn lets them answer "
        + "at this keyboard."
    if views.missing == 0 { return "All \(views.people) are in." }
    return "\(views.given) of \(views.people) are in; \(views.missing) still thinking.\(keyboard)"
  }
  func phones(_ phones: PhonesShown) -> [String] {
    switch phones.state {
    case .starting: ["The page for phones is being made ready."]
    case .away(let why): [why, haveJoined(phones.joined)]
    case .ready(let address, _):
      ["\(joinHeading) \(address)", haveJoined(phones.joined)] + joinNotes(phones)
    }
  }
  func taken(_ change: PhonesChange) -> String? {
    switch change {
    case .door(true): "The door is open: new phones can join."
    case .door(false): "The door is closed: nobody else can join. Phones that are in stay in."
    case .reasons(true): "Phones are asked for reasons too, and told that others could read along."
    case .reasons(false): "Phones aren't asked for reasons any more."
    case .hands: "Hands are counted for this card. Views from phones are gone."
    case .turn, .seat, .view: nil
    }
  }
  var joinHeading: String { "Scan this with your phone's camera, or type:" }
  func haveJoined(_ people: Int) -> String {
    people == 0
      ? "Nobody has joined yet." : "\(counted(people, "person has", "people have")) joined."
  }
  func joinNotes(_ phones: PhonesShown) -> [String] {
    let door = phones.isOpen ? [] : ["The door is closed: no new phone can join."]
    return door + [
      "No name is asked, and what you answer stays on this computer. No phone? Say so; paper or the "
        + "keyboard will do.",
      phones.asksReasons
        ? "Someone else on this Wi-Fi could read along: write nothing that identifies anyone."
        : "Someone else on this Wi-Fi could see what you choose.",
    ]
  }
  var handsQuestion: String { "Count hands for this card instead? y or n, Enter for n: " }
  var handsMeaning: String {
    "The views that phones have sent for this question are dropped, for good."
  }
  func doorWords(isOpen: Bool) -> [String] { isOpen ? ["open"] : ["close", "closed", "shut"] }
  func phoneReasonsWords(areAsked: Bool) -> [String] {
    areAsked ? ["with reasons"] : ["without reasons"]
  }
  var phonesAgain: [String] { ["again"] }
  var noPhones: String { "People aren't on phones in this session." }
  func refusal(ofPhones refusal: Refusal) -> String? {
    switch refusal {
    case .noPhones: noPhones
    case .seatTaken: "That seat is somebody else's."
    case .doorClosed: "The door is closed to new phones."
    case .viewMovedOn: "That view isn't asked any more."
    case .notAsked: "No view is asked there now."
    case .viewsMissing(let missing):
      "\(counted(missing, "view is", "views are")) missing. Wait, or type go to go on without."
    case .nobodyWithoutPhone:
      "Nobody without a phone has still to answer. Type came to add a seat for someone."
    default: nil
    }
  }
}
