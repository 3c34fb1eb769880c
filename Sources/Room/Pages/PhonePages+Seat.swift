internal import Documents
internal import Practice
internal import Session

extension PhonePages {
  // MARK: - What a seat shows now

  /// What the session shows now, with what is asked of the seat.
  func seated(_ seat: RoomSeat) -> PhonePage {
    guard let ask = room.ask(of: seat) else {
      let isOthersTurn = room.scene?.ask != nil
      return showing(seat, isOthersTurn ? paragraph(text(words.notAskedYet)) : "")
    }
    if ask.isGiven {
      return showing(
        seat,
        """
        <p class="in">\(text(words.viewIsIn))</p>
        <p>\(text(words.viewCanChange))</p>
        <p>\(link("\(base)/change", words.changeView, isButton: true))</p>

        """)
    }
    return showing(seat, viewForm(ask.ask, for: nil))
  }

  /// The empty form once more; the view that is in is never shown.
  func changing(_ seat: RoomSeat) -> PhonePage {
    guard let ask = room.ask(of: seat), ask.isGiven else { return seated(seat) }
    return showing(
      seat,
      paragraph(text(words.changing)) + viewForm(ask.ask, for: nil)
        + paragraph(link(base, words.keepView)))
  }

  /// The form as it was filled in, with what is wrong about it.
  func asking(_ seat: RoomSeat, again form: ViewForm, _ why: RoomAnswer.Refusal) -> PhonePage {
    guard let ask = room.ask(of: seat)?.ask else { return unsent(form, seat, why) }
    return showing(seat, viewForm(ask, for: form, why))
  }

  /// What was sent for something else than is asked now, so that no words are lost.
  func unsent(_ form: ViewForm, _ seat: RoomSeat?, _ why: RoomAnswer.Refusal) -> PhonePage {
    let chosen: String? =
      switch form.position {
      case nil: nil
      case .pass?: words.notSentPosition(nil)
      case .named(let name)?: words.notSentPosition(name)
      }
    let reason = form.reason.map { "<blockquote>\(MarkupEscape.lines($0))</blockquote>\n" } ?? ""
    let box = """
      <section class="unsent" aria-labelledby="unsent">
      <h2 id="unsent">\(text(words.notSent))</h2>
      <p>\(text(words.refused(why)))</p>
      \(chosen.map { paragraph(text($0)) } ?? "")\(reason)</section>

      """
    guard let seat, room.seat(seat.number) != nil else {
      return page(words.notSent, box + paragraph(link(base, words.goOn, isButton: true)))
    }
    var page = seated(seat)
    page.body = box + page.body
    return page
  }

  private func showing(_ seat: RoomSeat, _ asked: String) -> PhonePage {
    var page: PhonePage
    if let scene = room.scene {
      let now = words.now(scene.kind).map { paragraph(text($0), "now") } ?? ""
      page = self.page(scene.title, now + content(of: scene) + asked)
      page.place = scene.card.map { words.place(card: $0, of: scene.cards) }
      page.headingLanguage = frame.language.isEmpty ? nil : room.opening.language
    } else {
      page = self.page(words.emptyRoom)
    }
    if room.scene?.kind != .end {
      page.body += paragraph(text(words.changesByItself), "note again")
      page.seat = seat
    }
    page.version = room.version(for: seat.number)
    return page
  }

  func content(of scene: RoomScene) -> String {
    scene.content.isEmpty
      ? "" : "<div class=\"content\"\(frame.language)>\n\(scene.content)\n</div>\n"
  }

  // MARK: - The form

  private func viewForm(
    _ ask: RoomScene.Ask, for filled: ViewForm?, _ why: RoomAnswer.Refusal? = nil
  ) -> String {
    let positions = ask.positions.map { position in
      choice(
        "position", value: ViewForm.value(of: position), passage(position),
        isChosen: filled?.position != .pass && filled?.position?.chosen(in: [position]) != nil,
        isRequired: true)
    }
    let pass = choice(
      "position", value: ViewForm.pass, text(words.pass), isChosen: filled?.position == .pass,
      isRequired: true)
    let hidden = """
      <input type="hidden" name="step" value="\(ask.step)">
      <input type="hidden" name="moment" value="\(ask.moment.rawValue)">

      """
    let fields =
      hidden + (why.map(error) ?? "")
      + fieldset(
        words.whereDoYouStand(ask.moment), positions.joined() + pass, isWrong: why == .position)
      + (ask.asksConfidence ? sureness(filled?.confidence) : "")
      + (room.asksReasons ? reason(filled?.reason, isWrong: why == .tooLong) : "")
      + button(words.sendView)
    return form(
      "\(base)/view", fields, " class=\"view\" data-ask=\"\(ask.step)/\(ask.moment.rawValue)\"")
  }

  private func sureness(_ chosen: Int?) -> String {
    let scale = (1...5).map { number in
      let ends = number == 1 ? words.hardlySure : number == 5 ? words.fullySure : nil
      let label = "\(number)" + (ends.map { " <small>\(text($0))</small>" } ?? "")
      return choice("sure", value: String(number), label, isChosen: chosen == number)
    }
    return fieldset(words.howSure, scale.joined(), kind: "scale")
  }

  private func reason(_ words: String?, isWrong: Bool) -> String {
    let described = isWrong ? "reason-hint wrong" : "reason-hint"
    let filled = words.map { "\n\(MarkupEscape.lines($0))" } ?? ""
    return """
      <p class="reason"><label for="reason">\(text(self.words.why))</label>
      <span id="reason-hint" class="note">\(text(self.words.whyHint)) \
      \(text(self.words.whoCouldReadAlong))</span>
      <textarea id="reason" name="reason" rows="4" maxlength="600"\
       aria-describedby="\(described)"\(isWrong ? " aria-invalid=\"true\"" : "")>\(filled)</textarea></p>

      """
  }
}
