#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour as it is seen, for counting contrast.
struct Colour: Equatable {
  var red: Int
  var green: Int
  var blue: Int

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour of xterm's cube and greys, from 16 on.
  init(xterm number: UInt8) {
    let steps = [0, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
    let place = Int(number) - 16
    if number >= 232 {
      let grey = 8 + 10 * (Int(number) - 232)
      self.init(red: grey, green: grey, blue: grey)
    } else {
      self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    }
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private var luminance: Double {
    func linear(_ part: Int) -> Double {
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  // MARK: - The Linux console

  /// What `rgb_foreground` of the kernel's `vt.c` makes of it.
  var asConsoleLetters: Colour {
    let most = max(red, green, blue)
    let parts = [red, green, blue].map { $0 > most / 2 }
    if parts == [true, true, true], most <= 0x55 {
      return Self.console([false, false, false], isBright: true)
    }
    return Self.console(parts, isBright: most > 0xAA)
  }

  /// What `rgb_background` makes of it.
  var asConsoleGround: Colour {
    Self.console([red, green, blue].map { $0 & 0x80 != 0 }, isBright: false)
  }

  private static func console(_ parts: [Bool], isBright: Bool) -> Colour {
    let values = parts.map { ($0 ? 0xAA : 0) + (isBright ? 0x55 : 0) }
    return Colour(red: values[0], green: values[1], blue: values[2])
  }
}
