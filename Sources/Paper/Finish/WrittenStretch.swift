/// A part of a run that can be shown in one go.
struct WrittenStretch {
  /// The index of its face.
  let face: Int
  /// From the run's left edge and baseline, in points.
  let x: Double
  let y: Double
  /// Strings, and how far the pen goes back between them.
  private(set) var bytes: [UInt8] = []
  /// How far the pen has moved in the end, in points.
  private(set) var advance = 0.0
  /// What stands for it, and for those after it up to one that `ends`, in text that is taken out.
  var actualText: String?
  var ends = false
  private var isOpen = false
  /// How far a letter may stand from its place, in thousandths of its size: cairo writes widths without their decimals.
  static let unseen = 4.0

  init(face: Int, x: Double, y: Double, actualText: String?) {
    (self.face, self.x, self.y, self.actualText) = (face, x, y, actualText)
  }

  mutating func add(_ letter: MadeFonts.Letter, at place: Double, scale: Double) {
    let back = ((x + advance - place) * 1000 / scale).rounded()
    if abs(back) > Self.unseen {
      close(isWide: letter.isWide)
      bytes.add(Int(back))
      advance -= back * scale / 1000
    }
    if !isOpen {
      bytes.append(UInt8(ascii: letter.isWide ? "<" : "("))
      isOpen = true
    }
    if letter.isWide {
      bytes.add(hexadecimal: letter.code)
    } else {
      bytes.add(byte: UInt8(truncatingIfNeeded: letter.code))
    }
    advance += letter.width
  }

  mutating func close(isWide: Bool) {
    guard isOpen else { return }
    bytes.append(UInt8(ascii: isWide ? ">" : ")"))
    isOpen = false
  }
}

extension MadeFonts {
  /// How a run is written.
  func stretches(of run: ShapedRun, _ font: Int) -> [WrittenStretch] {
    var stretches: [WrittenStretch] = []
    var isWide = false
    for cluster in run.clusters {
      var says = actualText(of: cluster, in: run, font)
      let isSaid = says != nil
      for glyph in run.glyphs[cluster.glyphs] {
        guard let letter = letters[font][glyph.index] else { continue }
        let goesOn = stretches.last.map {
          says == nil && !$0.ends && $0.face == letter.face && $0.y == glyph.y
        }
        if goesOn != true {
          if let last = stretches.indices.last { stretches[last].close(isWide: isWide) }
          stretches.append(
            WrittenStretch(face: letter.face, x: glyph.x, y: glyph.y, actualText: says))
          says = nil
        }
        isWide = letter.isWide
        stretches[stretches.count - 1].add(
          letter, at: glyph.x, scale: faces[letter.face].scale)
      }
      if isSaid, says == nil { stretches[stretches.count - 1].ends = true }
    }
    if let last = stretches.indices.last { stretches[last].close(isWide: isWide) }
    return stretches
  }

  // What has to be said of a cluster whose letters do not say it by their codes.
  private func actualText(
    of cluster: ShapedRun.Cluster, in run: ShapedRun, _ font: Int
  ) -> String? {
    if cluster.glyphs.count == 1,
      let letter = letters[font][run.glyphs[cluster.glyphs.lowerBound].index],
      texts[faces[letter.face].font]?[letter.code] == cluster.text
    {
      return nil
    }
    return String(decoding: cluster.text, as: UTF8.self)
  }

  /// A page's drawing with its words.
  func written(_ drawing: PageDrawing) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(drawing.bytes.count + drawing.pieces.count * 16)
    var copied = 0
    for line in drawing.lines {
      bytes += drawing.bytes[copied..<line.place]
      copied = line.place
      write(drawing.pieces[line.pieces], to: &bytes)
    }
    bytes += drawing.bytes[copied...]
    return bytes
  }

  private func write(_ pieces: ArraySlice<PageDrawing.Piece>, to bytes: inout [UInt8]) {
    var open: (face: Int, pen: Double, y: Double)?
    func close() {
      if open != nil { bytes.add("]TJ\nET\n") }
      open = nil
    }
    for piece in pieces {
      for stretch in piece.run.stretches {
        let (x, y) = (piece.x + stretch.x, piece.y + stretch.y)
        let face = faces[stretch.face]
        if let text = stretch.actualText {
          close()
          bytes.add("/Span<</ActualText<")
          bytes.add(utf16: text)
          bytes.add("> >>BDC\n")
        }
        if let before = open, before.face == stretch.face, before.y == y {
          let back = ((before.pen - x) * 1000 / face.scale).rounded()
          if abs(back) > WrittenStretch.unseen {
            bytes.add(Int(back))
            open?.pen -= back * face.scale / 1000
          }
        } else {
          close()
          bytes.add("BT\n")
          bytes += face.matrix
          bytes.append(32)
          bytes.add(x)
          bytes.add(y)
          bytes.add("Tm\n")
          bytes += face.font
          bytes.add(" Tf\n[")
          open = (stretch.face, x, y)
        }
        bytes += stretch.bytes
        open?.pen += stretch.advance
        if stretch.ends {
          close()
          bytes.add("EMC\n")
        }
      }
    }
    close()
  }
}
