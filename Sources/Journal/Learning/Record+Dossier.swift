internal import Practice

extension Dossier: RecordObject {
  /// The name and version of the file format.
  static let format = "reflect.learning/1"

  static var blank: Self {
    let record = SessionRecord.blank
    return Self(
      id: record.id, profile: .blank, day: record.day, title: "", setting: .solo, items: [],
      began: record.began)
  }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("id", &id)
    try form.member("profile", &profile)
    try form.member("language", &language)
    try form.member("day", &day)
    try form.member("title", &title)
    try form.member("kind", ifAny: &kind)
    try form.member("minutes", ifAny: &minutes, in: 1...Self.mostMinutes)
    try form.member("setting", &setting)
    try form.member("sessions", ifFilled: &sessions)
    try form.member("cards", ifFilled: &cards)
    try form.member("sources", ifFilled: &sources)
    try form.member("items", &items)
    try form.member("current", &current)
    try form.member("peerRole", ifAny: &peerRole)
    try form.member("standards", ifFilled: &standards)
    try form.member("evidence", ifFilled: &evidence)
    try form.member("reviewOn", ifAny: &reviewOn)
    try form.member("began", &began)
    try form.member("updated", &updated)
  }

  /// Finds the first value that doesn't fit the others.
  func check() throws(RecordProblem) {
    if items.isEmpty { throw RecordProblem(.empty).within("items") }
    guard (0...items.count).contains(current) else {
      throw RecordProblem(.noSuchItem(of: "items")).within("current")
    }
    var known: Set<LearningField> = []
    for (index, item) in items.enumerated() {
      if !known.insert(item.field).inserted {
        throw RecordProblem(.twice).within("field").within(index).within("items")
      }
      if item.field.isFact, item.answer != nil {
        throw RecordProblem(.unexpected).within("answer").within(index).within("items")
      }
    }
  }
}

extension Dossier.Profile: RecordObject {
  static var blank: Self { Self(id: "", title: "", body: "", checked: SessionRecord.blank.day) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("id", &id)
    try form.member("title", &title)
    try form.member("body", &body)
    try form.member("checked", &checked)
  }
}

extension Dossier.Item: RecordObject {
  static var blank: Self { Self(field: .title, title: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("field", &field)
    try form.member("title", &title)
    try form.member("text", &$text)
    try form.member("drawsOn", ifFilled: &drawsOn)
    try form.member("answer", ifAny: &answer)
  }
}

extension Dossier.MetCard: RecordObject {
  static var blank: Self { Self(deck: "", id: "", title: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("deck", &deck)
    try form.member("id", &id)
    try form.member("title", &title)
  }
}

extension LearningField: RecordChoice {}
extension LearningSource: RecordChoice {}
