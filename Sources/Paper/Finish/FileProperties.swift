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

  init(_ document: Document, created: Int64?, isAccessible: Bool, untitled: String) {
    let title = SafeText.line(document.title).string
    let tag = LanguageTag(document.language)
    let isTitled = !title.allSatisfy(\.isWhitespace)
    self.title = isTitled ? title : untitled
    language = tag
    subject = SafeText.line(document.subject).string
    author = SafeText.line(document.author).string
    self.created = created.map { Moment(seconds: Int($0)) }
    self.isAccessible = isAccessible && tag != nil && isTitled
  }

  /// Writes them as an XMP packet.
  func metadata(in file: PDFFile) -> Int {
    let number = file.number()
    // Programs that look for it do so without unpacking.
    file.write(
      number, stream: Array(MetadataPacket(self).text.utf8), "/Type/Metadata/Subtype/XML".utf8,
      isPacked: false)
    return number
  }

  /// The dictionary of older programs.
  var information: [UInt8] {
    var information: [UInt8] = []
    information.add("<</Title")
    information.add(string: title)
    information.add("/Producer")
    information.add(string: Self.producer)
    if !author.isEmpty {
      information.add("/Author")
      information.add(string: author)
    }
    if !subject.isEmpty {
      information.add("/Subject")
      information.add(string: subject)
    }
    if let created {
      let time = "D:\(created.description.filter(\.isNumber))Z"
      information.add("/CreationDate")
      information.add(string: time)
      information.add("/ModDate")
      information.add(string: time)
    }
    information.add(">>")
    return information
  }
}

/// The properties as an XMP packet (ISO 16684-1).
struct MetadataPacket {
  let text: String

  /// Writes `properties`.
  init(_ properties: FileProperties) {
    let title = MarkupEscape.text(properties.title)
    var lines = ["<dc:format>application/pdf</dc:format>", Self.alternatives("title", title)]
    if let language = properties.language {
      lines.append(
        "<dc:language><rdf:Bag><rdf:li>\(language.text)</rdf:li></rdf:Bag></dc:language>")
    }
    if !properties.author.isEmpty {
      let author = MarkupEscape.text(properties.author)
      lines.append("<dc:creator><rdf:Seq><rdf:li>\(author)</rdf:li></rdf:Seq></dc:creator>")
    }
    if !properties.subject.isEmpty {
      lines.append(Self.alternatives("description", MarkupEscape.text(properties.subject)))
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
}
