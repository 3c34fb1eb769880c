internal import Documents
internal import Practice

/// What a file says about itself: title, language, author, date, and whether its structure was checked.
struct FileProperties {
  /// The title; never empty.
  let title: String
  /// The language (BCP 47); nil where the document names none.
  let language: LanguageTag?
  let subject: String
  let author: String
  /// When it was made; nil says nothing.
  let created: Moment?
  /// Whether all that PDF/UA-1 asks of the structure, as far as it is checked here, holds.
  let isAccessible: Bool

  /// What is written as the program that made it.
  static let producer = "reflect"

  /// Takes a document's properties.
  init(_ document: Document, created: Int64?, isAccessible: Bool) {
    let title = SafeText.line(document.title).string
    let tag = LanguageTag(document.language)
    let isTitled = !title.allSatisfy(\.isWhitespace)
    self.title = isTitled ? title : Messages.untitled
    language = tag
    subject = SafeText.line(document.subject).string
    author = SafeText.line(document.author).string
    self.created = created.map { Moment(seconds: Int($0)) }
    self.isAccessible = isAccessible && tag != nil && isTitled
  }

  /// Puts them into a file.
  func write(to file: QpdfFile) {
    if let language { file.set("/Lang", file.text(language.text), in: file.catalog) }
    file.set(
      "/ViewerPreferences", file.dictionary(["/DisplayDocTitle": file.bool(true)]),
      in: file.catalog)
    let metadata = file.stream(
      Array(MetadataPacket(self).text.utf8),
      ["/Type": file.name("/Metadata"), "/Subtype": file.name("/XML")])
    file.set("/Metadata", metadata, in: file.catalog)
    file.set("/Info", file.indirect(information(in: file)), in: file.trailer)
  }

  private func information(in file: QpdfFile) -> QpdfFile.Object {
    let information = file.dictionary([
      "/Title": file.text(title), "/Producer": file.text(Self.producer),
    ])
    if !author.isEmpty { file.set("/Author", file.text(author), in: information) }
    if !subject.isEmpty { file.set("/Subject", file.text(subject), in: information) }
    if let created {
      let digits = created.description.filter(\.isNumber)
      for key in ["/CreationDate", "/ModDate"] {
        file.set(key, file.string("D:\(digits)Z"), in: information)
      }
    }
    return information
  }
}
