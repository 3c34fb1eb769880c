import Practice
import TestKit
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "https://example.org/a?b#c", "http://example.org", "mailto:a@example.org",
    "HTTPS://EXAMPLE.ORG",
  ])
  func `web and mail addresses are taken as written`(address: String) {
    #expect(Link(address)?.address == address)
  }

  @Test(arguments: [
    "", "https", "example.org", "/etc/passwd", "#part", "javascript:alert(1)", "data:text/html,x",
    "file:///etc/passwd", "smb://host/share", "ftp://example.org", " https://example.org",
    "java\nscript:alert(1)", "ｈｔｔｐ://example.org", "https\u{301}://example.org", ":https",
    "vbscript:x", "tel:999", "\u{1}https://example.org",
  ])
  func `every other scheme, or none, is refused`(address: String) {
    #expect(Link(address) == nil)
  }

  @Test(arguments: [
    "https://example.org/\u{1B}]0;t\u{7}", "https://example.org/a b", "http://a\nb",
    "https://example.org/\u{202E}gro", "https://", "mailto:", "http:", "https:///path", "https:x",
  ])
  func `an address that is none, or hides something, is refused`(address: String) {
    #expect(Link(address) == nil)
  }
}
