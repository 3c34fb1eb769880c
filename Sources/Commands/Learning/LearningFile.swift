internal import Documents

/// A file of a record of learning, or of the list of them: how it was asked for, and where it goes.
struct LearningFile {
  let format: HandoutFormat?
  let options: FileOptions
  /// Whether plain lines were asked for.
  let plain: Bool
  let here: Installation

  /// Whether a file or a format was asked for.
  var isWanted: Bool { format != nil || options.output != nil }

  private var chosen: FileFormat {
    get throws {
      try FileFormat.chosen(
        format?.format, output: options.output, among: FileFormat.ofDocuments, usual: .text)
    }
  }

  /// Becomes the program that can write it, where this one can't.
  func handOver() throws {
    if try chosen.needsPress { try PaperProgram().takeOver(from: here) }
  }

  /// Writes `document` to a file called `stem` where no name was given.
  func deliver(_ document: Document, as stem: String) throws {
    let format = try chosen
    guard case .document(let write) = format.maker else {
      preconditionFailure("the formats of documents promised to be written from one")
    }
    if !isWanted, Output.isTerminal || plain {
      return try Pages.show(document, plain: plain, here)
    }
    let delivery = options.delivery(stem, format, permissions: 0o600)
    try delivery.check()
    try delivery.deliver(write(document, options.settings(), here))
  }
}
