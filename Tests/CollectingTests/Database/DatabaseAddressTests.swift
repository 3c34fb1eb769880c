import Counts
import Testing

@testable import Collecting

@Suite struct DatabaseAddressTests {
  @Test(arguments: [
    "postgresql://north@db.example.org/counts", "postgres:///counts", "service=counts",
    "host=/var/run/postgresql dbname=counts",
  ])
  func `an address of a database is told from a folder`(text: String) throws {
    #expect(CountsPlace.isDatabase(text))
    _ = try DatabaseAddress(text)
  }

  @Test(arguments: ["/shared/counts", "counts", "./host", "", "C:\\counts", "file:///shared"])
  func `a folder is told from an address`(text: String) {
    #expect(!CountsPlace.isDatabase(text))
  }

  @Test(arguments: [
    "postgresql://north:secret@db/counts", "postgresql://db/counts?password=secret",
    "host=db password=secret", "postgresql://db/counts?sslpassword=secret", "host=db password=''",
  ])
  func `an address with a password is refused`(text: String) {
    #expect(throws: DatabaseFailure.passwordInAddress) { try DatabaseAddress(text) }
  }

  @Test(arguments: ["postgresql://[::1", "host=db dbname", "nonsense=1", "service=a\0b"])
  func `what is no address is refused`(text: String) {
    #expect(throws: DatabaseFailure.self) { try DatabaseAddress(text) }
  }

  @Test(arguments: [
    (
      #"connection to server at "db" failed: FATAL:  password authentication failed for user "x""#,
      DatabaseFailure.wrongPassword
    ),
    (#"fe_sendauth: no password supplied"#, .missingPassword),
    ("server does not support SSL, but SSL was required", .withoutEncryption),
    ("FATAL:  sorry, too many clients already", .tooManyConnections),
    (
      "could not translate host name \"db\" to address: Name or service not known",
      .unreachable("could not translate host name \"db\" to address: Name or service not known")
    ),
    (
      "SSL error: certificate verify failed", .certificate("SSL error: certificate verify failed")
    ),
    ("FATAL:  database \"x\" does not exist", .refused("FATAL:  database \"x\" does not exist")),
  ])
  func `what libpq says is understood`(message: String, failure: DatabaseFailure) {
    #expect(DatabaseFailure(connecting: message, missedPassword: false) == failure)
  }

  @Test(arguments: [
    ("53100", DatabaseFailure.full), ("42501", .notAllowed), ("3F000", .notSetUp),
    ("57P01", .lost), ("40P01", .deadlock), ("XX000", .refused("so")), ("RF001", .said("so")),
  ])
  func `an error of the server is understood by its code`(code: String, failure: DatabaseFailure) {
    #expect(DatabaseFailure(code: code, "so") == failure)
  }

  @Test func `texts become an array that PostgreSQL reads`() {
    var array = ArrayText(["a", "b\"c\\d", "NULL", "{x,y}", ""])
    array.append(nil)
    array.append(numbers: ["1", "-2"])
    #expect(array.text == #"{"a","b\"c\\d","NULL","{x,y}","",NULL,"{1,-2}"}"#)
  }

  @Test func `the names of migrations are told apart`() {
    #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
  }
}
