internal import Practice

extension Source {
  /// Who and when, such as `Sophie Hallett and others, 2019`.
  var short: String {
    let names = self.names
    switch names.count {
    case 0: return year
    case 1: return "\(names[0]), \(year)"
    case 2: return Messages.two(names[0], names[1]) + ", \(year)"
    default: return Messages.andOthers(names[0]) + ", \(year)"
    }
  }

  // Authors stand with commas between them, and so may a surname and its initials.
  private var names: [String] {
    var names: [String] = []
    for part in authors.split(separator: ",") {
      let name = part.drop { $0 == " " }
      if let last = names.last, Self.areInitials(name) {
        names[names.count - 1] = "\(last), \(name)"
      } else if !name.isEmpty {
        names.append(String(name))
      }
    }
    return names
  }

  private static func areInitials(_ name: Substring) -> Bool {
    name.contains(".")
      && name.split { ". -".contains($0) }.allSatisfy {
        $0.count == 1 && $0.first?.isUppercase == true
      }
  }
}

extension Finding {
  /// The works it cites, in short.
  func shortSources(in deck: Deck) -> String {
    sources.compactMap { deck.sources[$0]?.short }.joined(separator: "; ")
  }
}
