import Journal
import Practice
import Sealing
import TestKit
import Testing

@Suite struct JournalErrorTests {
  @Test(arguments: [
    (JournalError.Code.damaged, 65), (.setAside, 65), (.notUnderstood, 65), (.unknownFormat, 65),
    (.changedOutside, 65), (.notARecord, 65), (.tooLarge, 65), (.notFound, 66), (.ambiguous, 66),
    (.alreadyExists, 73), (.cannotCreate, 73), (.readFailed, 74), (.writeFailed, 74),
    (.notConfirmed, 74), (.busy, 75), (.noPermission, 77),
  ])
  func `each failure has its exit code`(code: JournalError.Code, exitCode: Int) {
    #expect(code.exitCode == Int32(exitCode))
  }

  @Test(arguments: JournalError.Code.allCases)
  func `each failure names what it is about and ends with what to do`(code: JournalError.Code) {
    let error = JournalError(code, "/Records/x.json", SystemError(.noSpace, .write, "/t"))
    #expect(error.description.contains("/Records/x.json"))
    #expect(error.description.hasSuffix("."))
    #expect(error.description.split(separator: ". ").count >= 2, "\(error)")
    #expect(!error.description.contains(".."))
  }

  @Test(arguments: [
    (
      JournalError.Code.busy,
      "x is open in another reflect. Close it there, or wait for it to "
        + "end, then try again."
    ),
    (
      .changedOutside,
      "x was changed outside reflect, so nothing is written to it. It can still "
        + "be shown and summed up. To go on with the session, put back an unchanged copy."
    ),
    (
      .writeFailed,
      "x could not be written: no space is left on the disk. What was there before "
        + "is unchanged. Put that right, then try again."
    ),
    (
      .notConfirmed,
      "x may not have reached the disk: no space is left on the disk. "
        + "Check the disk, then try again."
    ),
    (
      .noPermission,
      "x could not be opened or changed: no space is left on the disk. Check who owns the file "
        + "and its folder, and whether the disk is read-only."
    ),
  ])
  func `a failure is told in these words`(code: JournalError.Code, sentence: String) {
    let error = JournalError(code, "x", SystemError(.noSpace, .write, "/t"))
    #expect(error.description == sentence)
  }

  @Test(arguments: [
    (SystemError.Code.denied, "permission denied"), (.noSpace, "no space is left on the disk"),
    (.overQuota, "your share of the disk is used up"), (.other(5), "the system reports error 5"),
    (.inputOutput, "the disk reports an error"), (.readOnly, "the disk can only be read"),
    (.exists, "something has that name already"), (.isFolder, "it is a folder"),
    (.fileTooLarge, "a limit on the size of files is reached"),
    (.wouldBlock, "it could not be locked"),
    (.isLink, "it is a link, not a file"), (.nameTooLong, "the name is too long"),
    (.notFolder, "part of the path is a file, not a folder"), (.noLocks, "it could not be locked"),
    (.notFound, "there's no such file or folder"), (.tooManyOpen, "too many files are open"),
    (.notSupported, "the disk's file system can't do this"),
    (.interrupted, "interrupted by a signal"),
  ])
  func `a failed call is told in words, not numbers`(code: SystemError.Code, words: String) {
    #expect("\(SystemError(code, .write, "/t"))" == words)
  }

  @Test(
    arguments: [
      (.notSealed, "it isn't sealed in the age format"), (.contents, "it was changed or cut off"),
      (.otherVersion, "in a version of the age format"), (.header, "its beginning isn't as"),
      (.headerChanged, "its beginning was changed"), (.tooMuchWork(30), "2 to the power of 30"),
      (.noMatch, "none of the keys opens it"), (.armour, "its lines aren't as"),
      (.key, "that isn't a key"),
    ] as [(SealingFault, String)])
  func `what is wrong with a sealed file is told in words`(fault: SealingFault, words: String) {
    #expect(JournalError(.damaged, "a.age", fault).description.contains(words))
  }

  @Test(
    arguments: [
      (SystemError(.isFolder, .open, "/t"), "Put a plain file in its place"),
      (SystemError(.isLink, .open, "/t"), "Put a plain file in its place"),
      (SystemError(.notFolder, .open, "/t"), "Look whether the name is right"),
      (SystemError(.inputOutput, .open, "/t"), "Try again"),
    ])
  func `what can't be read says what would help`(error: SystemError, words: String) {
    #expect(
      JournalError(.readFailed, "/t", error).description.hasSuffix("\(words).")
        || JournalError(.readFailed, "/t", error).description.contains("\(words), or name another.")
    )
  }

  @Test func `an error without a cause is a sentence all the same`() {
    #expect(
      JournalError(.notFound, "\"k7\"").description
        == "\"k7\" wasn't found. `reflect sessions` lists what there is.")
  }
}
