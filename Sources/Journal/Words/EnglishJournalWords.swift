internal import Practice
internal import Sealing

/// The English words of the journal.
package struct EnglishJournalWords: JournalWords {
  package init() {}

  package func sentence(_ error: JournalError) -> String {
    let subject = error.subject
    let why = error.underlying.map { ": \(reason($0))" } ?? ""
    return switch error.code {
    case .damaged:
      "\(subject)\(why). The record is damaged, and left as it is. "
        + "Put back a copy if you have one."
    case .setAside:
      "\(subject) is a damaged record, kept unchanged under that name\(why). "
        + "Put back a copy if you have one; delete this file when you no longer need it."
    case .notUnderstood:
      "\(subject)\(why). The file is left as it is. Put it right, or move it away."
    case .unknownFormat:
      "\(subject)\(why). The file is left as it is. Use the version of reflect that wrote it, "
        + "or a newer one."
    case .changedOutside:
      "\(subject) was changed outside reflect, so nothing is written to it. It can still be shown "
        + "and summed up. To go on with the session, put back an unchanged copy."
    case .removed:
      "\(subject) was removed while its session is open, so the last answer isn't saved. "
        + "Save again to write the whole record anew, or stop here to leave it removed."
    case .notARecord:
      "\(subject)\(why). That's a bug in reflect: your last answer wasn't saved. "
        + "What was saved before is unchanged. Please report it."
    case .tooLarge:
      "\(subject)\(why). A record has at most \(Limits.recordBytes / 1_048_576) MiB."
        + " End this session and begin another."
    case .locked, .wrongPassphrase, .sealedForOthers, .identityLost, .identityUnclear, .keysUnclear:
      sealingSentence(error, why)
    default: systemSentence(error, why)
    }
  }

  private func sealingSentence(_ error: JournalError, _ why: String) -> String {
    let subject = error.subject
    return switch error.code {
    case .locked:
      "What is in \(subject) is sealed, and nobody gave the passphrase. Type it when it's asked for at "
        + "a terminal, or hand it over with --passphrase-fd. Nothing was changed."
    case .wrongPassphrase:
      "That isn't the passphrase of \(subject). Nothing is locked or lost: try again when you like. "
        + "If it's forgotten, `reflect seal passphrase --recovery` sets a new one with the key on paper."
    case .sealedForOthers:
      "\(subject) is sealed to other keys than those of its folder, or its beginning is damaged. It's "
        + "left as it is. `reflect seal open \(subject) --identity FILE` opens it with a key that fits."
    case .identityLost:
      "\(subject), which holds the key to what is sealed, isn't there. Put it back from a copy. "
        + "Without one, `reflect seal passphrase --recovery` opens everything with the recovery key on "
        + "paper, and an employer's key opens each file."
    case .identityUnclear:
      "\(subject)\(why). It should hold the key to what is sealed. Put it back from a copy, or use the "
        + "recovery key: `reflect seal passphrase --recovery`."
    default:
      "\(subject)\(why). It should say to which keys everything here is sealed, so nothing is written, as "
        + "it would be plain. Put the file back from a copy, or run `reflect seal passphrase`."
    }
  }

  private func systemSentence(_ error: JournalError, _ why: String) -> String {
    let subject = error.subject
    return switch error.code {
    case .notFound where error.underlying != nil:
      "\(subject) wasn't found\(why). Look whether the name is right."
    case .notFound: "\(subject) wasn't found. `reflect sessions` lists what there is."
    case .ambiguous: "\(subject) could mean several sessions\(why). Give more of the id."
    case .alreadyExists:
      "\(subject) exists already and is left as it is. Choose another name, or use --force."
    case .cannotCreate: "\(subject) can't be made\(why). Choose another place."
    case .readFailed: "\(subject) could not be read\(why). \(advice(after: error.underlying))"
    case .writeFailed:
      "\(subject) could not be written\(why). What was there before is unchanged. "
        + "Put that right, then try again."
    case .notConfirmed:
      "\(subject) may not have reached the disk\(why). Check the disk, then try again."
    case .busy:
      "\(subject) is open in another reflect. Close it there, or wait for it to end, "
        + "then try again."
    default:
      "\(subject) could not be opened or changed\(why). Check who owns the file and its folder, "
        + "and whether the disk is read-only."
    }
  }

  // Trying again helps where the disk or the system was in the way, and not where the wrong thing has the name.
  private func advice(after error: (any Error)?) -> String {
    switch ((error as? SystemError)?.code, error as? UnusableFile) {
    case (.isFolder?, _), (.isLink?, _), (_, .notPlain?):
      "Put a plain file in its place, or name another."
    case (.notFolder?, _), (.nameTooLong?, _): "Look whether the name is right."
    default: "Try again."
    }
  }

  package func reason(_ error: any Error) -> String {
    switch error {
    case let error as SystemError: reason(error)
    case let unusable as UnusableFile: reason(unusable)
    case let problem as RecordProblem: reason(problem)
    case let candidates as Candidates: list(of: candidates.ids)
    case let error as JournalError: sentence(error)
    case let fault as SealingFault: reason(fault)
    default: "\(error)"
    }
  }

  private func reason(_ error: SystemError) -> String {
    switch error.code {
    case .denied: "permission denied"
    case .exists: "something has that name already"
    case .fileTooLarge: "a limit on the size of files is reached"
    case .inputOutput: "the disk reports an error"
    case .interrupted: "interrupted by a signal"
    case .isFolder: "it is a folder"
    case .isLink: "it is a link, not a file"
    case .nameTooLong: "the name is too long"
    case .noLocks, .wouldBlock: "it could not be locked"
    case .noSpace: "no space is left on the disk"
    case .notFolder: "part of the path is a file, not a folder"
    case .notFound: "there's no such file or folder"
    case .notSupported: "the disk's file system can't do this"
    case .overQuota: "your share of the disk is used up"
    case .readOnly: "the disk can only be read"
    case .tooManyOpen: "too many files are open"
    case .other(let number): "the system reports error \(number)"
    }
  }

  private func reason(_ fault: SealingFault) -> String {
    switch fault {
    case .notSealed: "it isn't sealed in the age format"
    case .otherVersion: "it's sealed in a version of the age format that this one doesn't know"
    case .header: "its beginning isn't as the age format has it"
    case .headerChanged: "its beginning was changed after it was sealed"
    case .tooMuchWork(let work):
      "its passphrase would take too much work to try (2 to the power of \(work))"
    case .contents: "it was changed or cut off after it was sealed"
    case .noMatch: "none of the keys opens it"
    case .armour: "its lines aren't as the age format has them"
    case .key: "that isn't a key that can be used"
    }
  }

  private func reason(_ unusable: UnusableFile) -> String {
    switch unusable {
    case .notPlain: "it isn't a plain file"
    case .tooLarge(let bytes): "it has \(bytes) bytes, which is too many"
    }
  }

  private func reason(_ problem: RecordProblem) -> String {
    switch problem.what {
    case .cutOff: "the text ends too early"
    case .notJSON: "this isn't JSON"
    case .moreText: "there is more text after the record's end"
    case .controlCharacter: "the text contains a control character"
    case .notUTF8: "a text isn't valid UTF-8"
    case .tooDeep: "values are nested more than \(JSONReader.deepest) deep"
    case .unknownFormat(let format):
      "its format is \"\(format)\", and this version reads "
        + RecordMigration.readable(of: format).map { "\"\($0)\"" }.joined(separator: " and ")
    case .missing: "\(problem.path) is missing"
    case .unexpected: "\(problem.path) is unknown, or there twice"
    case .twice: "\(problem.path) is there twice"
    case .notA(let wanted): "\(problem.path) is not \(words(wanted))"
    case .outOfRange(let range): "\(problem.path) is not \(words(range))"
    case .noSuchItem(let list): "\(problem.path) points to none of the \(list)"
    case .empty: "\(problem.path) is empty"
    case .otherName: "its name isn't a session's id with .json after it"
    case .otherID(let id): "its id is \(id), which isn't the file's name"
    }
  }

  private func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "\(range.lowerBound) long" : "from \(range.lowerBound) to \(range.upperBound)"
  }

  private func words(_ wanted: RecordProblem.Wanted) -> String {
    switch wanted {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .trueOrFalse: "true or false"
    case .list: "a list"
    case .object: "an object"
    case .day: "a day such as 2026-11-21"
    case .moment: "a moment such as 2026-11-21T15:30:00Z"
    case .sessionID: "a session's id such as 2026-11-21-k7m2"
    case .groupName: "a group's name such as Night team"
    case .figure: "a figure such as \"14.8\""
    case .position: "an object with one of \"position\" or \"passed\": true"
    case .place: "a place that a step can be at"
    case .row: "a row: either \"group\", or \"label\" and \"cells\""
    case .oneOf(let choices): "one of \(choices.joined(separator: ", "))"
    }
  }

  private func list(of ids: [SessionID]) -> String {
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return ids.prefix(5).map(\.text).joined(separator: ", ") + more
  }

  package func madePrivate(_ folder: String) -> String {
    "Others on this computer could look into \(folder). Now only you can."
  }

  package func notPrivate(_ folder: String, _ error: SystemError) -> String {
    "Others on this computer can look into \(folder), and that can't be changed (\(reason(error))). "
      + "Ask whoever looks after the computer, or use another workspace."
  }

  package func sweptDrafts(_ count: Int, from folder: String) -> String {
    let what =
      count == 1
      ? "a draft whose session is over or deleted"
      : "\(count) drafts whose sessions are over or deleted"
    return "Removed \(what) from \(folder)."
  }

  package func swept(_ count: Int, from folder: String) -> String {
    let what = count == 1 ? "an unfinished file" : "\(count) unfinished files"
    return "Removed \(what) that an interrupted save left in \(folder). The records are whole."
  }
}
