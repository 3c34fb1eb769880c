internal import ArgumentParser

extension EnglishCollectWords {
  var setup: String { "Make a PostgreSQL database one for the counts of many rooms." }
  var setupDiscussion: String {
    """
    Makes tables, roles and room for the quarters to come, or brings them up to this version: all of it, or nothing. \
    Run it as a login that may make roles and schemas, and once a year, for new room. The address holds no password; \
    ~/.pgpass does. Who answers is checked by their certificate, unless the address says otherwise.

      reflect-collect setup postgresql://admin@db.example.org/counts
    """
  }
  var admit: String { "Let a login add an organisation's counts, or read its tables." }
  var admitDiscussion: String {
    """
    The login must be there (CREATE ROLE … LOGIN). One login does one of the two: whoever could add counts and read \
    tables could add until a table says what it mustn't.

      reflect-collect admit service=counts north_reader --organisation North --to read
    """
  }
  var publish: String { "Publish what is due of an organisation, as the owner." }
  var publishDiscussion: String {
    """
    Readers needn't wait for it: their overview publishes what is due as well. It serves a clock, such as cron's.

      reflect-collect publish service=counts --organisation North
    """
  }
  var load: String { "Add contributions to a database." }
  var loadDiscussion: String {
    """
    Files, or folders of them. What is there already counts once, so that after an interruption the same is simply run \
    again. Each contribution is there as a whole or not at all.

      reflect-collect load service=counts /shared/counts
    """
  }
  var withdraw: String { "Take a contribution back from a database." }
  var withdrawDiscussion: String {
    """
    Only the login that sent it can, and only until it counts in tables that have been published.

      reflect-collect withdraw service=counts 0123456789abcdef0123456789abcdef
    """
  }
  var move: String { "Move a shared folder to a database with all that it has published." }
  var moveDiscussion: String {
    """
    For the owner of the database. What the folder has published stays published and counts no second time, so that \
    nothing can be learnt by holding the two against each other. All of it moves, or nothing; the folder stays as it is.

      reflect-collect move /shared/counts service=counts --organisation North
    """
  }
  var address: ArgumentHelp {
    .init(
      "Where the database is: postgresql://login@host/name, or service=NAME.", valueName: "address")
  }
  var login: ArgumentHelp { .init("The login's name.", valueName: "login") }
  var whose: ArgumentHelp { .init("Whose counts they are.", valueName: "name") }
  var whatFor: ArgumentHelp { .init("What for: write or read.", valueName: "write|read") }
  var paths: ArgumentHelp { .init("Contributions, or folders of them.", valueName: "path") }
  var folder: ArgumentHelp { .init("The shared folder.", valueName: "folder") }
  var contribution: ArgumentHelp {
    .init("Its name: what stands before .counts.json.", valueName: "contribution")
  }
}
