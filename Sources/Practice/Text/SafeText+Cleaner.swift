extension SafeText {
  /// Takes scalars one by one and keeps what may be painted.
  struct Cleaner {
    private enum Waiting {
      case carriageReturn
      case joiner(Unicode.Scalar)
    }

    private let keepingLines: Bool
    private var result = String.UnicodeScalarView()
    private var waiting: Waiting?
    private var hasBase = false
    private var joins = false
    private var takesSelector = false
    private var showsHidden = false
    private var marks = 0
    private var joined = 0

    /// Makes a cleaner; without `keepingLines` line breaks become spaces.
    init(keepingLines: Bool) {
      self.keepingLines = keepingLines
    }

    /// Takes the next scalar.
    mutating func take(_ scalar: Unicode.Scalar) {
      let treatment = Treatment(scalar)
      let isJoined = settle(before: treatment)
      switch treatment {
      case .base(let joins): base(scalar, joins: joins, isJoined: isJoined)
      case .mark: mark(scalar)
      case .joiner: if !showsHidden { waiting = .joiner(scalar) }
      case .selector: selector(scalar)
      case .lineBreak: lineBreak()
      case .carriageReturn: waiting = .carriageReturn
      case .tab: for _ in 0..<(keepingLines ? 4 : 1) { base(" ", joins: false) }
      case .dropped: break
      case .picture(let picture): base(picture, joins: false)
      case .hidden: hidden()
      }
    }

    /// Ends the text and gives what was kept.
    consuming func finished() -> String {
      _ = settle(before: .lineBreak, atEnd: true)
      return String(result)
    }

    // What a carriage return or a joiner becomes depends on what follows it; whether a joiner stays.
    private mutating func settle(before next: Treatment, atEnd: Bool = false) -> Bool {
      guard let held = waiting, next != .dropped else { return false }
      waiting = nil
      switch held {
      case .carriageReturn:
        if atEnd || next != .lineBreak { base("\u{240D}", joins: false) }
        return false
      case .joiner(let joiner):
        let stays = canJoin(next)
        if stays { result.append(joiner) } else if next != .hidden { hidden() }
        return stays
      }
    }

    private func canJoin(_ next: Treatment) -> Bool {
      guard joins, joined < mostJoins else { return false }
      return next == .base(joins: true) || (next == .mark && marks < mostMarks)
    }

    private mutating func base(
      _ scalar: Unicode.Scalar, joins: Bool, isJoined: Bool = false
    ) {
      result.append(scalar)
      hasBase = true
      self.joins = joins
      takesSelector = joins && !scalar.isASCII && scalar.properties.isEmoji
      showsHidden = false
      marks = 0
      joined = isJoined ? joined + 1 : 0
    }

    // A mark without a base would stand on whatever is painted before the text.
    private mutating func mark(_ scalar: Unicode.Scalar) {
      if !hasBase { base("\u{25CC}", joins: false) }
      marks += 1
      takesSelector = false
      showsHidden = false
      if marks <= mostMarks { result.append(scalar) }
    }

    private mutating func selector(_ scalar: Unicode.Scalar) {
      if takesSelector { result.append(scalar) }
      takesSelector = false
    }

    private mutating func lineBreak() {
      base(keepingLines ? "\n" : " ", joins: false)
      hasBase = !keepingLines
    }

    private mutating func hidden() {
      if !showsHidden { base("\u{FFFD}", joins: false) }
      showsHidden = true
    }
  }
}
