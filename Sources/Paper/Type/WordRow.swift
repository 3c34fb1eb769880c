internal import CPangoCairo

/// Text as words in a row, of which lines are made.
///
/// Pango would set every paragraph anew, which takes ten times as long. What it knows and this does not is left
/// to it: scripts beside the Latin, links, letters of one width, and lines that end within a word.
final class WordRow {
  struct Piece {
    let word: ShapedWord
    /// Where it stands in the row, in Pango's units.
    let x: Int32
  }

  /// What stays together on a line.
  struct Part {
    let pieces: Range<Int>
    /// Where it begins in the text, in UTF-8 bytes.
    let start: Int
    let left: Int32
    let right: Int32
    let mayPart: Bool
  }

  private(set) var pieces: [Piece] = []
  private(set) var parts: [Part] = []
  // What Pango counts less at a line's end, where letters stand closer.
  private let spare: Int32

  // In bytes; beyond, measures might not be held.
  private static let most = 20_000
  private static let mostOfWord = 100

  /// Reads `words`; nil where only Pango can set them.
  init?(_ words: Words, _ style: TextStyle, _ typesetter: Typesetter) {
    guard !words.composes, !words.isEmpty, words.text.utf8.count < Self.most,
      words.segments.allSatisfy({ $0.path.isEmpty && !$0.isMono })
    else { return nil }
    spare = max(0, Int32(-style.tracking * Double(PANGO_SCALE)))
    let tied = words.tied
    var text = words.text
    let isRead = text.withUTF8 { bytes in
      var (x, right) = (Int32(0), Int32(0))
      var open: (piece: Int, start: Int)?
      func close() {
        guard let begun = open else { return }
        let range = begun.piece..<pieces.count
        parts.append(
          Part(
            pieces: range, start: begun.start, left: pieces[begun.piece].x, right: right,
            mayPart: pieces[range].contains(where: \.word.mayPart)))
        open = nil
      }
      for segment in words.segments {
        let shapes = typesetter.shapes(segment.isBold ? style.bold : style)
        var index = segment.range.lowerBound
        while index < segment.range.upperBound {
          var end = index
          while end < segment.range.upperBound, bytes[end] != 32 {
            guard bytes[end] > 32, end - index < Self.mostOfWord else { return false }
            end += 1
          }
          if open == nil {
            guard end > index else { return false }
            open = (pieces.count, index)
          }
          let endsBlank = end < segment.range.upperBound
          guard let word = shapes.shape(Array(bytes[index..<(endsBlank ? end + 1 : end)])) else {
            return false
          }
          pieces.append(Piece(word: word, x: x))
          if end > index { right = x + word.seen }
          x += word.width
          index = end
          guard endsBlank else { continue }
          if !tied.contains(where: { $0.contains(end) }) { close() }
          index += 1
        }
      }
      defer { close() }
      return open != nil
    }
    guard isRead else { return nil }
  }

  /// The parts of each line; nil where a line ends within one.
  func lines(within width: Double) -> [Range<Int>]? {
    guard width.isFinite else { return [parts.indices] }
    let room = Int32(width * Double(PANGO_SCALE)) + spare
    var lines: [Range<Int>] = []
    var first = 0
    for index in parts.indices where parts[index].right - parts[first].left > room {
      guard index > first, !parts[index].mayPart, parts[index].right - parts[index].left <= room
      else { return nil }
      lines.append(first..<index)
      first = index
    }
    return lines + [first..<parts.count]
  }
}

/// Some parts of a row as one line.
struct RowLine {
  let row: WordRow
  let parts: Range<Int>

  private var left: Int32 { row.parts[parts.lowerBound].left }
  var start: Int { row.parts[parts.lowerBound].start }
  var width: Double { SetText.points(row.parts[parts.upperBound - 1].right - left) }
  // With the blank at which it ends: programs that take text out by its glyphs would else make one word of two.
  private var pieces: ArraySlice<WordRow.Piece> {
    row.pieces[
      row.parts[parts.lowerBound].pieces
        .lowerBound..<row.parts[parts.upperBound - 1].pieces
        .upperBound]
  }

  /// How far its letters reach above and below their baseline.
  var reach: (above: Double, below: Double) {
    let (above, below) = pieces.reduce((0, 0)) {
      (max($0.0, $1.word.above), max($0.1, $1.word.below))
    }
    return (SetText.points(above), SetText.points(below))
  }

  /// Its words from a place on.
  func pieces(x: Double, _ baseline: Double) -> some Sequence<PageDrawing.Piece> {
    pieces.lazy.map {
      PageDrawing.Piece(run: $0.word.run, x: x + SetText.points($0.x - left), y: baseline)
    }
  }
}
