/// What a phone gets.
struct PhoneResponse: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case page(String)
    case style
    case script
    case none
  }

  enum Cookie: Equatable, Sendable {
    case set(String)
    case clear
  }

  var status = 200
  var content = Content.none
  /// What becomes of the seat's cookie, if anything.
  var cookie: Cookie?
  /// Where the phone goes on.
  var location: String?
  /// Whether the connection ends with it.
  var closes = false
  /// Seconds after which it can be tried again.
  var retryAfter: Int?

  /// Sends the phone to a page with a new request, so that looking again sends nothing twice.
  static func goTo(_ path: String, cookie: Cookie? = nil) -> PhoneResponse {
    PhoneResponse(status: 303, cookie: cookie, location: path)
  }
}

extension PhoneResponse {
  /// The headers, besides those of the connection.
  func headers(cookieNamed cookieName: String) -> [(String, String)] {
    var headers = Self.always
    switch content {
    case .page: headers.append(("Content-Type", "text/html; charset=utf-8"))
    case .style: headers.append(("Content-Type", "text/css; charset=utf-8"))
    case .script: headers.append(("Content-Type", "text/javascript; charset=utf-8"))
    case .none: break
    }
    if let location { headers.append(("Location", location)) }
    if let retryAfter { headers.append(("Retry-After", String(retryAfter))) }
    if status == 405 { headers.append(("Allow", "GET, HEAD, POST")) }
    // A session may go on the next day. `Secure` needs TLS, which no laptop in a room can offer without warnings.
    let rest = "; HttpOnly; SameSite=Lax; Path=/; Max-Age="
    switch cookie {
    case .set(let token)?: headers.append(("Set-Cookie", "\(cookieName)=\(token)\(rest)172800"))
    case .clear?: headers.append(("Set-Cookie", "\(cookieName)=\(rest)0"))
    case nil: break
    }
    return headers
  }

  /// What every answer says.
  ///
  /// The referrer stays within the site, as without one a browser's forms name no origin.
  static let always = [
    ("Cache-Control", "no-store"),
    (
      "Content-Security-Policy",
      """
      default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
      form-action 'self'; frame-ancestors 'none'; base-uri 'none'
      """
    ),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    // Names of links, such as those of helplines, are looked up only where somebody follows one.
    ("X-DNS-Prefetch-Control", "off"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Vary", "Cookie"),
  ]
}
