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
