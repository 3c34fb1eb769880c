internal import ArgumentParser
internal import Practice
internal import System

/// `reflect-collect setup`: a database becomes one for the counts of many rooms.
struct Setup: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("setup", words.setup, words.setupDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.address)
  var address: String

  func perform() throws {
    let applied = try Database(at: DatabaseAddress(address)).setUp()
    Telling.say(Self.words.applied(applied))
  }
}

/// `reflect-collect admit`: a login becomes an organisation's writer or reader.
struct Admit: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("admit", words.admit, words.admitDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.address)
  var address: String

  @Argument(help: words.login)
  var login: String

  @Option(name: .long, help: words.whose)
  var organisation: String

  @Option(name: .customLong("to"), help: words.whatFor)
  var purpose: Database.Purpose

  func perform() throws {
    try Database(at: DatabaseAddress(address)).admit(login, of: organisation, to: purpose)
    Telling.say(Self.words.admitted(login, of: organisation, to: purpose))
  }
}

extension Database.Purpose: ExpressibleByArgument {}

/// `reflect-collect publish`: the owner publishes what is due of an organisation.
struct Publish: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("publish", words.publish, words.publishDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.address)
  var address: String

  @Option(name: .long, help: words.whose)
  var organisation: String

  func perform() throws {
    let database = try Database(at: DatabaseAddress(address))
    try database.publish(organisation, on: Today.day()) {
      Telling.say(Self.words.publishing($0))
    }
  }
}
