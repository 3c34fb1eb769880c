internal import Practice

/// Words made fit for one place in HTML: a function for each kind of place.
enum HTMLEscape {
  /// Words between tags, of HTML or of SVG.
  static func text(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// Words between tags whose line breaks are kept.
  static func lines(_ text: String) -> String {
    escaped(SafeText(text).string)
  }

  /// The value of an attribute that stands between double quotes.
  static func attribute(_ text: String) -> String {
    escaped(SafeText.line(text).string)
  }

  /// The value of `href`, of a link whose scheme has been checked.
  static func address(_ link: Link) -> String {
    escaped(WebAddress(link).text)
  }

  /// The value of `lang`: a language tag (BCP 47), or `en` for anything else.
  static func language(_ tag: String) -> String {
    LanguageTag(tag)?.text ?? "en"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
