/// What a word can be to the rules: a name, an ordinary word, something that stands beside names.
struct WordSense: OptionSet, Equatable {
  let rawValue: UInt64

  /// The senses of `word`, in small letters.
  static func of(_ word: String) -> WordSense { words[word] ?? [] }

  private static let words: [String: WordSense] = {
    var words: [String: WordSense] = [:]
    words.reserveCapacity(4_096)
    for (sense, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[String(word), default: []].formUnion(sense)
      }
    }
    return words
  }()

  private static let lists =
    FirstNames.lists + OrdinaryWords.lists + PersonWords.lists + NumberWords.lists
    + PlaceWords.lists + Places.lists

  private static func bit(_ place: UInt64) -> WordSense { WordSense(rawValue: 1 << place) }

  // MARK: - Names and titles
  static let name = bit(0)
  /// A name that is a word as well.
  static let unsureName = bit(1)
  /// What comes after the hyphen of a name.
  static let secondName = bit(2)
  static let title = bit(3)
  /// A relative, a friend: a name may follow.
  static let kin = bit(4)
  /// What someone has: it may follow a name with 's.
  static let belonging = bit(5)
  /// What people do.
  static let doing = bit(6)
  /// What only people do.
  static let speaking = bit(7)
  /// It may come before a name.
  static let before = bit(8)
  /// It comes before a name rather than a thing.
  static let surely = bit(9)
  static let welshBefore = bit(10)
  /// A single letter after it names no one: Plan B.
  static let label = bit(11)
  /// A name that can be a verb.
  static let verbName = bit(12)
  /// A name that can be the subject of a sentence as a thing.
  static let thingName = bit(13)
  /// Two letters that stand for other things than people.
  static let abbreviation = bit(14)
  /// A letter that is a word.
  static let letterWord = bit(15)

  // MARK: - Ordinary words
  static let small = bit(16)
  static let month = bit(17)
  static let calendar = bit(18)
  static let work = bit(19)
  static let agency = bit(20)
  static let organisation = bit(21)
  static let people = bit(22)
  static let media = bit(23)
  static let author = bit(24)
  static let ordinary: WordSense = [
    .small, .month, .calendar, .work, .agency, .organisation, .people, .media, .author,
  ]

  // MARK: - Beside numbers
  static let plate = bit(25)
  static let call = bit(26)
  static let file = bit(27)
  static let platform = bit(28)
  static let account = bit(29)
  /// A number beside it counts something.
  static let counted = bit(30)
  static let birth = bit(31)
  static let turning = bit(32)
  static let shortMonth = bit(33)
  /// The ending of a number, as in 3rd.
  static let ending = bit(34)
  /// Whose age it may be.
  static let aged = bit(35)
  static let area = bit(36)
  static let welshArea = bit(37)
  static let unit = bit(38)

  // MARK: - Places
  static let place = bit(39)
  static let placeBefore = bit(40)
  static let street = bit(41)
  static let sureStreet = bit(42)
  static let notStreet = bit(43)
  static let welshStreet = bit(44)
  static let house = bit(45)
  static let schoolSort = bit(46)
  static let schoolWord = bit(47)
  static let welshSchoolSort = bit(48)
  static let nhs = bit(51)
  /// It speaks of number plates alone.
  static let plateOnly = bit(62)
  /// What may be said of a person after is or was.
  static let state = bit(53)
  /// A programme, a book: what it's called is no one's name.
  static let thing = bit(54)
  static let dayBefore = bit(58)
  /// Someone may come after it and "of".
  static let mindful = bit(59)
  /// Several of one family.
  static let relations = bit(60)
  /// What someone does in thought: "what would P say".
  static let mental = bit(61)
  static let article = bit(55)
  /// A place comes after it rather than a person.
  static let placeOnly = bit(56)
  /// A sentence may begin with it that says where someone lives.
  static let dwelling = bit(57)
  /// It may come before an initial, where a letter that is a word is none.
  static let letterBefore = bit(52)
  static let welshSchool = bit(49)
  /// A relative or carer, whose being named by someone's initials is hardly anything else.
  static let close = bit(50)
}
