import Practice
import TestKit

/// Text that tries to become something else, and records that have it in every field.
enum Hostile {
  /// Control, escape and direction-changing characters, whole and as entities.
  static let controls = [
    "\u{1B}[31mred\u{1B}[0m", "\u{9B}31mred",
    "\u{1B}]8;;https://evil.example\u{7}link\u{1B}]8;;\u{7}",
    "\u{1B}]52;c;ZXZpbA==\u{7}", "\u{1B}]0;title\u{7}", "\u{1B}P+q544e\u{1B}\\", "a\u{0}b",
    "a\u{8}\u{8}b", "a\u{7F}b", "a\rb", "a\r\nb", "a\u{B}b\u{C}c", "a\u{85}b",
    "a\u{2028}b\u{2029}c",
    "\u{202E}desrever\u{202C}", "\u{2066}isolated\u{2069}", "a\u{200E}b\u{200F}c\u{61C}d",
    "zero\u{200B}width\u{2060}\u{FEFF}", "tag\u{E0041}\u{E007F}", "a\tb", "\u{301}mark first",
    "Z" + String(repeating: "\u{336}", count: 60), "&#27;[31m", "&#x1b;[31m", "&#x9b;1m",
    "&NewLine;",
    "&Tab;x", "soft\u{AD}hyphen", "\u{FFFE}\u{10FFFF}", "\u{E000}private",
    "👩\u{200D}👩\u{200D}👧 kin",
  ]

  /// Attempts to make a browser do something, at least 120.
  static let scripts: [String] = {
    let whole = [
      "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script src=//evil.example/x.js>",
      "<scr<script>ipt>alert(1)</scr</script>ipt>", "</script><script>alert(1)</script>",
      "</style><script>alert(1)</script>", "</title><script>alert(1)</script>",
      "</textarea><script>alert(1)</script>", "--><script>alert(1)</script>",
      "]]><script>x</script>",
      "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
      "<IMG SRC=x OnErRoR=alert(1)>",
      "<img src=https://evil.example/pixel.gif>", "<svg onload=alert(1)>", "<svg/onload=alert(1)>",
      "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x>",
      "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>", "</svg><img src=x>",
      "</desc><script>x</script>", "<math href=javascript:alert(1)>x</math>",
      "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>x</script>'>",
      "<object data=javascript:alert(1)>", "<embed src=//evil.example>",
      "<base href=//evil.example>",
      "<link rel=stylesheet href=//evil.example/x.css>", "<meta http-equiv=refresh content=0>",
      "<style>@import '//evil.example/x.css';</style>",
      "<style>*{background:url(//evil.example)}</style>",
      "<div style=\"background:url(javascript:alert(1))\">", "<body onload=alert(1)>",
      "</main></body>",
      "<form action=javascript:alert(1)><button>x</button></form>",
      "<input autofocus onfocus=alert(1)>",
      "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)></video>",
      "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>",
      "<template><script>x</script>",
      "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<xmp><img src=x></xmp>",
      "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>x</script>]]>",
      "<?xml version=\"1.0\"?>",
      "<!DOCTYPE x [<!ENTITY e \"x\">]>&e;", "&lt;script&gt;alert(1)&lt;/script&gt;",
      "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3C;script&#x3E;", "&#0000060;script",
      "&LT;script&GT;",
      "&amp;lt;script&amp;gt;", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
      "\"><img src=x>",
      "'><img src=x>", "` onmouseover=`alert(1)", "\" autofocus onfocus=alert(1) x=\"",
      "x\" style=\"x",
      "\\\"><img src=x>", "\u{FF1C}script\u{FF1E}", "%3Cscript%3E", "\\x3cscript\\x3e",
      "\\u003cscript",
      "\"]()", "\"](javascript:alert(1))", "]: javascript:alert(1)", "[ref]: javascript:alert(1)",
      "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "#{alert(1)}", "<%= alert(1) %>",
    ]
    let addresses = [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
      "&#106;avascript:alert(1)",
      "javascript&colon;alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
      "vbscript:msgbox(1)", "data:text/html,<script>x</script>",
      "data:text/html;base64,PHNjcmlwdD4=",
      "file:///etc/passwd", "smb://evil.example/x", "//evil.example/x", "ftp://evil.example",
      "blob:x",
    ]
    let places = ["[click](%)", "![x](%)", "<%>", "<a href=\"%\">x</a>"]
    let linked = addresses.flatMap { address in
      places.map { place in
        place.split(separator: "%", omittingEmptySubsequences: false).joined(separator: address)
      }
    }
    return whole + linked
  }()

  /// CommonMark that a writer must not let through as markup.
  static let markup = [
    "# x", "## x ##", "#", "- x", "+ x", "* x", "1. x", "1) x", "99999. x", "> x", "<b>x</b>",
    "&amp;",
    "&copy;", "***", "---", "===", "- - -", "***x***", "**x**", "_x_", "__x__", "~~x~~", "`x`",
    "```",
    "~~~", "``x`", "[x](y)", "[x]: y", "![x](y)", "<https://example.org>", "x  ", "    x", "\tx",
    "x\\",
    "\\*x\\*", "|a|b|", "a\n===", "a\n---", "a\n- b", "a\n\n# b", "a\n    b", "- [ ] x", "[^1]",
    "*", "-",
    "+", "=", "!", "&", "<", "\\", "1.", "x#", "x #", "x \\#", "a*b*c", "snake_case_name",
    "2 < 3 > 1",
  ]

  /// A record with `text` in every text field there is.
  static func record(_ setting: Setting, _ text: String) -> SessionRecord {
    let people = [Setting.solo: 1, .pair: 2][setting] ?? 6
    var record = Samples.record(setting: setting, capture: .each, people: people)
    record.title = text
    record.language = text
    record.contentNote = text
    record.support = [text, "- " + text]
    record.participants = record.participants.map { _ in Participant(label: text, role: text) }
    record.steps = [step(text), cardStep(text, people: people), closeStep(text)]
    record.current = 1
    record.parked = [ParkedPoint(step: 1, text: text)]
    record.reviews = [ActionReview(session: Sessions.earlier, action: action(text))]
    return record
  }

  private static func step(_ text: String) -> Step {
    Step(
      kind: .welcome, title: text, minutes: 5, says: [text], status: .done,
      notes: [Note(text: text)])
  }

  private static func cardStep(_ text: String, people: Int) -> Step {
    let views = (0..<people).map {
      View(participant: $0, position: .named(text), confidence: 3, reason: text)
    }
    let notes = [Note(prompt: 0, text: text), Note(prompt: 9, text: text)]
    return Step(
      kind: .card, title: text, minutes: 5, status: .done,
      round: Round(
        card: card(text), first: Views(each: views), second: Views(each: views), notes: notes,
        actions: [action(text)], findingShown: true))
  }

  private static func closeStep(_ text: String) -> Step {
    Step(
      kind: .close, title: text, minutes: 5, status: .done,
      reflection: Reflection(
        model: "m", title: text, credit: text,
        items: [Reflection.Item(title: text, text: [text], answer: text)]))
  }

  private static func card(_ text: String) -> CardWording {
    let finding = FindingWording(
      id: "f", statement: text, detail: [text],
      charts: [
        Chart(
          title: text, unit: text, note: text,
          bars: [Chart.Bar(label: text, figure: "1.5")].compactMap { $0 })
      ],
      tables: [
        FigureTable(
          title: text, columns: [text, text],
          rows: [.group(text), .figures(label: text, cells: [text])],
          marks: [FigureTable.Mark(symbol: text, meaning: text)], note: text)
      ],
      doesNotSay: [text], sources: [text, "\(text) https://example.org/\(text)"], locator: text)
    return CardWording(
      id: text, deck: text, title: text, statement: text, setUp: [text], positions: [text],
      prompts: [text], facilitatorNotes: [text], tryThis: [text], findings: [finding])
  }

  private static func action(_ text: String) -> Action {
    Action(
      number: 1, text: text, owner: text, review: Samples.day,
      outcome: ActionOutcome(result: .partly, whatHappened: text, moment: Samples.moment))
  }
}
