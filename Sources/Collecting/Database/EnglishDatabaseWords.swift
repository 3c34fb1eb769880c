internal import Counts

extension EnglishCollectWords: DatabaseWords {
  func failure(_ failure: DatabaseFailure) -> String {
    switch failure {
    case .passwordInAddress:
      """
      The address holds a password, which everyone on this computer could read in its list of programs. Take it out, \
      put it into the file ~/.pgpass (or the one that PGPASSFILE names), and change it, as it has been seen.
      """
    case .notAnAddress(let reason):
      """
      That is no address of a database: \(reason.trimmed) Write one like postgresql://login@host/database, or \
      service=NAME for a service that ~/.pg_service.conf describes.
      """
    case .unreachable(let reason):
      """
      The database can't be reached: \(reason.trimmed) Look whether the network is there and the host's name and port \
      are right. Nothing was sent.
      """
    case .missingPassword:
      """
      The database asks for a password and none was found. Put it into the file ~/.pgpass, as a line of \
      host:port:database:login:password that nobody else may read (chmod 600 ~/.pgpass).
      """
    case .wrongPassword:
      """
      The database doesn't take this login with its password. Look at the login's name and at its line in ~/.pgpass; \
      whoever looks after the database can set a new password. Nothing was sent.
      """
    case .certificate(let reason):
      """
      Whoever answers can't show that it is the database: \(reason.trimmed) Nothing was sent. Where your organisation \
      has an authority of its own, put its certificate into ~/.postgresql/root.crt, or name it with PGSSLROOTCERT.
      """
    case .withoutEncryption:
      """
      The database's server doesn't encrypt, and what is sent could be read on its way. Have TLS switched on there. \
      Within one computer, connect by its Unix socket (host=/var/run/postgresql).
      """
    case .full:
      "The database's disk is full. What was being written isn't there; make room, then do the same once more."
    case .lost:
      """
      The connection to the database broke. What was being written is there as a whole or not at all; do the same \
      once more, as what was there already counts once.
      """
    case .outOfMemory:
      "The memory isn't enough, here or at the database. Close other programs, then try again."
    case .tooManyConnections:
      "The database is busy with others and takes nobody else now. Try again in a minute."
    case .deadlock: "Others write the same counts at this moment. Do the same once more."
    case .notAllowed:
      """
      This login may not do that. Whoever looks after the database admits it: reflect-collect admit ADDRESS LOGIN \
      --organisation NAME --to write (or read).
      """
    case .notSetUp:
      """
      The database isn't set up for this version of reflect-collect. Whoever looks after it runs: reflect-collect \
      setup ADDRESS
      """
    case .newer(let name):
      """
      The database belongs to a newer version of reflect-collect: it knows “\(name)”, and this one doesn't. Nothing \
      was changed. Install the newer version.
      """
    case .publishedAlready(let organisation):
      """
      The database has published tables of “\(organisation)” already, so a folder can't be moved there: what both \
      published could be taken from each other. Load the contributions that are new with reflect-collect load.
      """
    case .said(let sentence): sentence
    case .refused(let reason): "The database refused: \(reason.trimmed)"
    }
  }

  var impossibleCount: String {
    "A contribution holds a number that can't be: fewer than none, or over 100,000."
  }

  func applied(_ migrations: [String]) -> String {
    migrations.isEmpty
      ? "The database was set up already; it has room for five more years."
      : "The database is set up (\(migrations.joined(separator: ", ")))."
  }

  func admitted(
    _ login: String, of organisation: String, to purpose: Database.Purpose
  ) -> String {
    switch purpose {
    case .write: "“\(login)” may add counts for “\(organisation)” and withdraw its own."
    case .read: "“\(login)” may read the published tables of “\(organisation)”."
    }
  }

  func withdrawal(_ withdrawal: Database.Withdrawal) -> String {
    switch withdrawal {
    case .withdrawn: "Withdrawn: it counts no longer."
    case .published:
      """
      It stays: it counts in tables that have been published, and taking it out of the next ones would tell what was \
      in it.
      """
    case .unknown: "There is no contribution of that name that this login sent."
    }
  }

  func publishing(_ publishing: Database.Publishing) -> String {
    let quarter = publishing.quarter.description
    return switch publishing.waiting {
    case nil: "\(quarter): published. What's published can't be withdrawn any more."
    case .until(let day): "\(quarter): some wait; the next day for them is \(day)."
    case .tooFew:
      """
      \(quarter): can't be published yet. It takes \(Disclosure.facilitators) facilitators or more, none of them with \
      over half.
      """
    }
  }

  func loading(_ done: Int, of all: Int) -> String { "Loading: \(done) of \(all) contributions" }

  func loaded(_ counts: [Loading.Outcome: Int]) -> String {
    let parts = [
      (counts[.added] ?? 0, "added"), (counts[.changed] ?? 0, "changed"),
      (counts[.there] ?? 0, "there already"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "In the database: " + (told.isEmpty ? "nothing new" : told.joined(separator: ", ")) + "."
  }

  func refused(_ name: String, _ reason: String) -> String { "\(name): not added. \(reason)" }

  func kept(_ name: String) -> String {
    """
    \(name): what was sent before stays, as it was published, or another login sent it. This one says something else.
    """
  }

  func moveInstead(_ folder: String) -> String {
    """
    \(folder) has published tables of its own. Loaded as if it were new, it would be published once more, and the two \
    could be held against each other. Whoever looks after the database moves it with its tables: reflect-collect move \
    \(folder) ADDRESS --organisation NAME
    """
  }

  func moved(_ contributions: Int, publications: Int, to organisation: String) -> String {
    """
    Moved to “\(organisation)”: \(contributions) contributions and what was published in \(publications) \
    \(publications == 1 ? "batch" : "batches"). Nothing more should be shared into the folder.
    """
  }

  func noName(_ text: String) -> String {
    "'\(text)' names no contribution; a name is 32 of the digits 0 to 9 and a to f."
  }
}

extension String {
  /// Without white space at its ends, and with a full stop.
  fileprivate var trimmed: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty || words.hasSuffix(".") ? words : words + "."
  }
}
