internal import ArgumentParser
internal import Journal
internal import Practice
internal import Sealing
internal import System

extension Seal {
  /// `reflect seal open`: any file in the age format.
  struct Open: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("open", Language.help.sealOpen, Language.help.sealOpenDiscussion)
    }

    @Argument(help: Language.help.fileToOpen)
    var file: String

    @Option(name: .long, help: Language.help.identityFile)
    var identity: String?

    @Option(name: .shortAndLong, help: Language.help.output)
    var output: String?

    @Flag(name: .long, help: Language.help.force)
    var force = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      if let descriptor = common.passphraseDescriptor {
        try here.keys.entry.read(from: descriptor)
      }
      let source = try file == "-" ? .input : descriptor(of: file)
      var start = try bytes(of: source)
      do throws(SealingFault) {
        // Enough to tell what it needs: a passphrase, or a key.
        while try SealedFile.needsPassphrase(start) == nil, let more = try? bytes(of: source),
          !more.isEmpty
        {
          start += more
        }
        if try SealedFile.needsPassphrase(start) == nil { throw .header }
      } catch {
        throw JournalError(.damaged, file, error)
      }
      do {
        var opening = Opening(with: [])
        var opened: [UInt8] = []
        // The whole head is there: once this is through, the passphrase was tried.
        try here.keys.entry.unseen {
          opening = Opening(with: try keys(for: start, here))
          opened = try opening.take(start)
        }
        try show(opened, &opening, source)
      } catch let fault as SealingFault {
        throw JournalError(fault == .noMatch ? .sealedForOthers : .damaged, file, fault)
      }
    }

    private func show(
      _ first: [UInt8], _ opening: inout Opening, _ source: Descriptor
    ) throws {
      var whole: [UInt8] = []
      var opened = first
      while true {
        if output == nil || output == "-" { try Output.show(opened) } else { whole += opened }
        let bytes = try self.bytes(of: source)
        if bytes.isEmpty { break }
        opened = try opening.take(bytes)
      }
      let rest = try opening.finish()
      guard let output, output != "-" else { return try Output.show(rest) }
      // A file that was cut off gets no name at all.
      try AtomicFile.write(whole + rest, to: output, replacing: force)
    }

    private func keys(for start: [UInt8], _ here: Installation) throws -> [SealedFile.Key] {
      if (try? SealedFile.needsPassphrase(start)) == true {
        return [.passphrase(try passphrase(here, for: file))]
      }
      guard let identity else {
        return [.secret(try common.place(here).journal.vault.unlock())]
      }
      let bytes =
        try identity == "-" ? allBytes(of: .input) : allBytes(of: descriptor(of: identity))
      do {
        guard (try? SealedFile.needsPassphrase(bytes)) == true else {
          return try IdentityFile.keys(in: bytes).map { .secret($0) }
        }
        let passphrase = try passphrase(here, for: identity)
        return [.secret(try IdentityFile.open(bytes, with: passphrase))]
      } catch let fault as SealingFault {
        throw fault == .noMatch
          ? JournalError(.wrongPassphrase, identity)
          : CommandFailure(.badContent, Language.words.identityUnclear(identity))
      }
    }

    private func passphrase(_ here: Installation, for file: String) throws -> Passphrase {
      let typed = try here.keys.entry.line(asking: Language.words.passphraseQuestion(file))
      guard let passphrase = Passphrase(typed ?? []) else {
        throw CommandFailure(.noPermission, Language.words.passphraseNeeded)
      }
      return passphrase
    }

    // MARK: - Reading

    private func descriptor(of path: String) throws -> Descriptor {
      do throws(SystemFault) {
        return try Descriptor(opening: path, for: .reading)
      } catch {
        throw CommandFailure(
          error == .notFound ? .notFound : .inputOutput,
          Language.words.cannotRead(path, error.description))
      }
    }

    private func bytes(of source: Descriptor) throws -> [UInt8] {
      while true {
        do throws(SystemFault) {
          return try source.readSome(upTo: 256 * 1_024)
        } catch {
          if error == .interrupted { continue }
          throw CommandFailure(
            .inputOutput, Language.words.cannotRead(file, error.description))
        }
      }
    }

    private func allBytes(of source: Descriptor) throws -> [UInt8] {
      var all: [UInt8] = []
      while true {
        let some = try bytes(of: source)
        if some.isEmpty { return all }
        all += some
      }
    }
  }
}
