internal import Documents
internal import Session

/// One page as a phone gets it: what happens now, between what stands on every page.
struct PhonePage {
  var heading: String
  /// What stands under the heading, as HTML.
  var body: String
  /// What stands above the heading.
  var place: String?
  /// The language of the heading, where it isn't that of the words.
  var headingLanguage: String?
  /// What changes with the page; nil for a page that stands still.
  var version: String?
  /// The seat whose phone shows it.
  var seat: RoomSeat?
  /// Whether it goes to someone who hasn't shown that they know the six digits: it says nothing of the session.
  var isForStrangers = false

  let frame: PhoneFrame

  /// The whole page.
  var html: String { frame.html(of: self) }

  /// What the script puts in the place of what it shows.
  var part: String {
    let place = place.map { "<p class=\"place\">\(MarkupEscape.text($0))</p>\n" } ?? ""
    let version = version.map { " data-version=\"\($0)\"" } ?? ""
    let language = headingLanguage.map { " lang=\"\($0)\"" } ?? ""
    return """
      <main id="content"\(version)>
      \(place)<h1 id="title" tabindex="-1"\(language)>\(MarkupEscape.text(heading))</h1>
      \(body)</main>
      """
  }
}

/// What stands on every page of a session.
struct PhoneFrame {
  let opening: RoomOpening
  let words: any RoomPageWords

  func html(of page: PhonePage) -> String {
    let base = "/\(opening.door)"
    let title = page.isForStrangers ? "" : opening.title
    return """
      <!doctype html>
      <html lang="\(MarkupEscape.language(words.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <title>\(text(page.heading))\(title.isEmpty ? "" : " – \(text(title))")</title>
      <link rel="stylesheet" href="/style.css">
      <script src="/phone.js" defer></script>
      </head>
      <body data-base="\(page.isForStrangers ? "" : base)" data-sending="\(text(words.sending))"\
       data-not-sent-yet="\(text(words.notSentYet))"\
       data-no-connection="\(text(words.noConnection))" data-not-sent="\(text(words.notSent))"\
       data-words-kept="\(text(words.wordsKept))" data-use-words="\(text(words.useWords))">
      <a class="skip" href="#content">\(text(words.skipLink))</a>
      <header>
      <p class="session"\(language)>\(text(title))</p>
      <details class="support">
      <summary>\(text(words.support))</summary>
      <div\(language)>\(page.isForStrangers ? noSupport : support)</div>
      </details>
      </header>
      <p id="news" class="unseen" role="status"></p>
      <p id="connection" role="status"></p>
      \(page.part)
      \(footer(page.seat, base))</body>
      </html>

      """
  }

  /// Says that a passage is in the language of the session, where that isn't the words'.
  var language: String {
    let own = MarkupEscape.language(opening.language)
    return own == words.language ? "" : " lang=\"\(own)\""
  }

  private var support: String {
    opening.support.isEmpty ? noSupport : opening.support
  }

  private var noSupport: String { "<p>\(text(words.noSupport))</p>" }

  private func footer(_ seat: RoomSeat?, _ base: String) -> String {
    guard let seat else { return "<footer></footer>\n" }
    return """
      <footer>
      <p class="again"><a class="button" href="\(base)">\(text(words.lookAgain))</a></p>
      <details>
      <summary>\(text(words.yourSeat))</summary>
      <p>\(text(words.returnCode(seat.code)))</p>
      <p>\(text(words.whoCouldReadAlong))</p>
      <ul class="links">
      <li><a href="\(base)/not-mine">\(text(words.notMine))</a></li>
      <li><a href="\(base)/leave">\(text(words.leave))</a></li>
      </ul>
      </details>
      </footer>

      """
  }

  private func text(_ words: String) -> String { MarkupEscape.text(words) }
}
