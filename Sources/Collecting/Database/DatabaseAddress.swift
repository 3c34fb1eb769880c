internal import CPq
internal import System

/// Where a database is: a URL, or libpq's words such as `service=county`, without a password.
package struct DatabaseAddress: Hashable, Sendable {
  package let text: String

  /// - Throws: `DatabaseFailure`: what is written holds a password, or is no address.
  package init(_ text: String) throws(DatabaseFailure) {
    guard !text.utf8.contains(0) else { throw .notAnAddress("it holds a character that ends it") }
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(text, &message) else {
      defer { PQfreemem(message) }
      throw .notAnAddress(message.map { String(cString: $0) } ?? "")
    }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      let name = String(cString: keyword)
      if name == "password" || name == "sslpassword", option.pointee.val != nil {
        throw .passwordInAddress
      }
      option += 1
    }
    self.text = text
  }

  /// What libpq takes from the environment where neither address nor service says it: the certificate of
  /// whoever answers is checked, by the system's list of authorities where there is no list of one's own.
  func prepareEnvironment() {
    func unlessSet(_ name: String, _ value: String) {
      if ThisProcess.environment(name) == nil { ThisProcess.setEnvironment(name, to: value) }
    }
    unlessSet("PGSSLMODE", "verify-full")
    unlessSet("PGCONNECT_TIMEOUT", "10")
    unlessSet("PGAPPNAME", "reflect-collect")
    let own = (ThisProcess.environment("HOME") ?? ThisProcess.userHome).map {
      "\($0)/.postgresql/root.crt"
    }
    if own.map({ (try? FileStatus(at: $0)) == nil }) ?? true,
      let list = Self.authorities.first(where: { (try? FileStatus(at: $0)) != nil })
    {
      unlessSet("PGSSLROOTCERT", list)
    }
  }

  // Debian and Alpine; Fedora; macOS.
  private static let authorities = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem",
  ]
}
