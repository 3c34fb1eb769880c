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
    let place = "Target=\"\(XMLEscape.attribute(target.text))\" TargetMode=\"External\""
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
