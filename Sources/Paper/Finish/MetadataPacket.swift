internal import Practice

/// The properties as an XMP packet (ISO 16684-1).
struct MetadataPacket {
  /// The packet.
  let text: String

  /// Writes `properties`.
  init(_ properties: FileProperties) {
    let title = Self.escaped(properties.title)
    var lines = ["<dc:format>application/pdf</dc:format>", Self.alternatives("title", title)]
    if let language = properties.language {
      lines.append(
        "<dc:language><rdf:Bag><rdf:li>\(language.text)</rdf:li></rdf:Bag></dc:language>")
    }
    if !properties.author.isEmpty {
      let author = Self.escaped(properties.author)
      lines.append("<dc:creator><rdf:Seq><rdf:li>\(author)</rdf:li></rdf:Seq></dc:creator>")
    }
    if !properties.subject.isEmpty {
      lines.append(Self.alternatives("description", Self.escaped(properties.subject)))
    }
    if let created = properties.created {
      lines += ["CreateDate", "ModifyDate"].map { "<xmp:\($0)>\(created)</xmp:\($0)>" }
    }
    lines.append("<pdf:Producer>\(FileProperties.producer)</pdf:Producer>")
    if properties.isAccessible { lines.append("<pdfuaid:part>1</pdfuaid:part>") }
    text = Self.packet(lines)
  }

  private static func packet(_ lines: [String]) -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    \(lines.joined(separator: "\n"))
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
  }

  private static func alternatives(_ name: String, _ text: String) -> String {
    "<dc:\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li></rdf:Alt></dc:\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}
