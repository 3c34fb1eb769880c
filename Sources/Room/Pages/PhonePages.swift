internal import Documents
internal import Practice
internal import Session

/// The pages, each made for one seat from what the session shows now.
struct PhonePages {
  let room: PhoneRoom
  /// The six digits that every path begins with.
  let code: String
  let words: any RoomPageWords

  var base: String { "/\(code)" }
  var frame: PhoneFrame { PhoneFrame(opening: room.opening, words: words) }

  // MARK: - Without a seat

  /// The door: getting it takes no seat, sending its form does.
  ///
  /// - Parameter once: What was in the form before, where it may have taken a seat already.
  func door(_ why: RoomAnswer.Refusal?, once: String? = nil) -> PhonePage {
    let again = paragraph(link("\(base)/return", words.hadASeat))
    let hint = why.map(error) ?? ""
    guard room.isOpen, why != .full else {
      let closed = why == .full ? words.full : words.closed
      return page(closed.title, paragraphs(closed) + again)
    }
    let about = words.aboutSeats.map { paragraph(text($0)) }.joined()
    let form = form(
      "\(base)/seat",
      "<input type=\"hidden\" name=\"once\" value=\"\(once ?? Self.once())\">\n"
        + groups(isWrong: why == .role) + button(words.takeASeat))
    return page(
      words.takeASeat,
      hint + about + form + paragraph(text(words.whoCouldReadAlong), "note") + again)
  }

  // Whoever knew it could take the seat that was taken with it.
  private static func once() -> String {
    (0..<4).map { _ in
      let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private func groups(isWrong: Bool) -> String {
    guard !room.opening.roles.isEmpty else { return "" }
    let choices = room.opening.roles.map { role in
      choice("role", value: role, passage(role), isRequired: true)
    }
    return fieldset(words.whichGroup, choices.joined(), isWrong: isWrong)
  }

  func start() -> PhonePage { forStrangers(words.start) }

  func returning(_ why: RoomAnswer.Refusal? = nil) -> PhonePage {
    let field = """
      <p><label for="code">\(text(words.returnCodeField))</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="9"\
       required\(why == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"wrong\"")></p>

      """
    return page(
      words.returning.title,
      (why.map(error) ?? "") + paragraphs(words.returning)
        + form("\(base)/return", field + button(words.giveSeatBack))
        + paragraph(link(base, words.goBack)))
  }

  func refused(_ why: Rejection) -> PhonePage { forStrangers(words.refused(why)) }

  private func forStrangers(_ text: PageText) -> PhonePage {
    var page = page(text)
    page.isForStrangers = true
    return page
  }

  /// The session is over, for a phone that has no seat.
  func over() -> PhonePage { page(words.over) }

  // MARK: - Going

  func leaving(isOthers: Bool, _ why: RoomAnswer.Refusal? = nil) -> PhonePage {
    let asking = isOthers ? words.notMineAsking : words.leaving
    let action = isOthers ? "\(base)/not-mine" : "\(base)/leave"
    return page(
      asking.title,
      (why.map(error) ?? "") + paragraphs(asking)
        + paragraph(link(base, words.goBack, isButton: true))
        + form(action, button(isOthers ? words.notMineNow : words.leaveNow, isQuiet: true)))
  }

  func left() -> PhonePage { page(words.left) }

  /// What is left on a phone without the session, which it waits for where it may go on.
  func stopped() -> PhonePage {
    var page = page(words.stopped(room.stop ?? .stopped))
    if room.stop == .stopped { page.version = "stopped" }
    // What stays on the phone is where support can be found.
    if room.stop == .ended, let scene = room.scene, scene.kind == .end {
      page.body += content(of: scene)
    }
    return page
  }

  // MARK: - Parts

  func page(_ text: PageText) -> PhonePage { page(text.title, paragraphs(text)) }

  func page(_ heading: String, _ body: String) -> PhonePage {
    PhonePage(heading: heading, body: body, frame: frame)
  }

  func text(_ words: String) -> String { MarkupEscape.text(words) }

  /// Words of the session, which may be in another language than the page's.
  func passage(_ words: String) -> String {
    frame.language.isEmpty ? text(words) : "<span\(frame.language)>\(text(words))</span>"
  }

  func paragraph(_ html: String, _ kind: String? = nil) -> String {
    "<p\(kind.map { " class=\"\($0)\"" } ?? "")>\(html)</p>\n"
  }

  private func paragraphs(_ page: PageText) -> String {
    page.paragraphs.map { paragraph(text($0)) }.joined()
  }

  func link(_ path: String, _ words: String, isButton: Bool = false) -> String {
    "<a\(isButton ? " class=\"button\"" : "") href=\"\(path)\">\(text(words))</a>"
  }

  func button(_ words: String, isQuiet: Bool = false) -> String {
    "<p><button\(isQuiet ? " class=\"quiet\"" : "")>\(text(words))</button></p>\n"
  }

  func form(_ path: String, _ fields: String, _ attributes: String = "") -> String {
    "<form method=\"post\" action=\"\(path)\"\(attributes)>\n\(fields)</form>\n"
  }

  /// What is wrong with what was sent, above the form.
  func error(_ why: RoomAnswer.Refusal) -> String {
    "<p id=\"wrong\" class=\"wrong\" role=\"alert\">\(text(words.refused(why)))</p>\n"
  }

  func choice(
    _ name: String, value: String, _ label: String, isChosen: Bool = false,
    isRequired: Bool = false
  ) -> String {
    """
    <label><input type="radio" name="\(name)" value="\(text(value))"\(isChosen ? " checked" : "")\
    \(isRequired ? " required" : "")><span>\(label)</span></label>

    """
  }

  func fieldset(
    _ legend: String, _ choices: String, isWrong: Bool = false, kind: String = "choices"
  ) -> String {
    """
    <fieldset\(isWrong ? " aria-describedby=\"wrong\"" : "")>
    <legend>\(text(legend))</legend>
    <div class="\(kind)">
    \(choices)</div>
    </fieldset>

    """
  }
}
