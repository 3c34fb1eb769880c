internal import Documents
internal import Practice

/// What one part refers to, by ids in the order of mention.
struct Relationships {
  private var entries = ""
  private var count = 0
  private var links: [LinkTarget: String] = [:]

  /// Refers to another part of the file, its kind such as `styles`, and gives the id.
  mutating func add(_ kind: String, _ target: String) -> String {
    append("\(OfficeNames.relationships)/\(kind)", "Target=\"\(target)\"")
  }

  /// Refers to a part whose kind has a name of another family.
  mutating func add(type: String, _ target: String) -> String {
    append(type, "Target=\"\(target)\"")
  }

  /// Refers to an address outside the file, each address once.
  mutating func link(to target: LinkTarget) -> String {
    if let id = links[target] { return id }
    let place = "Target=\"\(MarkupEscape.text(target.text))\" TargetMode=\"External\""
    let id = append("\(OfficeNames.relationships)/hyperlink", place)
    links[target] = id
    return id
  }

  /// The part that holds them.
  var part: String {
    """
    \(OfficeNames.declaration)<Relationships xmlns="\(OfficeNames.packageRelationships)">\
    \(entries)</Relationships>
    """
  }

  private mutating func append(_ type: String, _ target: String) -> String {
    count += 1
    entries += "<Relationship Id=\"rId\(count)\" Type=\"\(type)\" \(target)/>"
    return "rId\(count)"
  }
}

/// The part that names the kind of every other part.
enum ContentTypes {
  /// The part: relationships and XML by their endings, `defaults` likewise, `overrides` by name.
  static func part(
    defaults: [(ending: String, type: String)], overrides: [(name: String, type: String)]
  ) -> String {
    let always = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
    ]
    var xml = "\(OfficeNames.declaration)<Types xmlns=\"\(OfficeNames.contentTypes)\">"
    for (ending, type) in always + defaults {
      xml += "<Default Extension=\"\(ending)\" ContentType=\"\(type)\"/>"
    }
    for (name, type) in overrides {
      xml += "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>"
    }
    return xml + "</Types>"
  }
}

/// The names that Office Open XML gives to its vocabularies, kinds of parts and relationships.
enum OfficeNames {
  /// The first line of every part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let schemas = "http://schemas.openxmlformats.org"

  /// Texts (ECMA-376, WordprocessingML, transitional).
  static let word = schemas + "/wordprocessingml/2006/main"
  static let sheet = schemas + "/spreadsheetml/2006/main"
  /// References to relationships; their kinds begin with it as well.
  static let relationships = schemas + "/officeDocument/2006/relationships"
  static let wordDrawing = schemas + "/drawingml/2006/wordprocessingDrawing"
  static let drawing = schemas + "/drawingml/2006/main"
  static let chart = schemas + "/drawingml/2006/chart"
  /// The relationships of a part.
  static let packageRelationships = schemas + "/package/2006/relationships"
  /// The kinds of the parts.
  static let contentTypes = schemas + "/package/2006/content-types"
  /// Who made a file, and what it is about.
  static let coreProperties = schemas + "/package/2006/metadata/core-properties"
  /// With what a file was made.
  static let extendedProperties = schemas + "/officeDocument/2006/extended-properties"

  /// A kind of part of a text, such as `styles`.
  static func wordType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }

  /// A kind of part of a spreadsheet, such as `worksheet`.
  static func sheetType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
  }
}

/// The part that says who made a file, when, and what it is about (ECMA-376, part 2).
struct CoreProperties {
  private let document: Document
  private let language: String
  private let created: Int64?

  /// Takes the document, and the seconds since 1970 of its date; nil writes none.
  init(_ document: Document, language: String, created: Int64?) {
    (self.document, self.language, self.created) = (document, language, created)
  }

  var part: String {
    """
    \(OfficeNames.declaration)<cp:coreProperties xmlns:cp="\(OfficeNames.coreProperties)" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
    \(words("title", document.title))\(words("subject", document.subject))\
    \(words("creator", document.author))\(words("language", language))\(dates)</cp:coreProperties>
    """
  }

  private func words(_ name: String, _ text: String) -> String {
    text.isEmpty ? "" : "<dc:\(name)>\(MarkupEscape.text(text))</dc:\(name)>"
  }

  private var dates: String {
    guard let created else { return "" }
    let moment = Moment(seconds: Int(clamping: created))
    return ["created", "modified"].map { name in
      "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(moment)</dcterms:\(name)>"
    }.joined()
  }
}
