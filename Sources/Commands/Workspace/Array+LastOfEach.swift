extension Array {
  /// The elements with only the last of those that share a key, in the order of the keys' first coming.
  func lastOfEach<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var places: [Key: Int] = [:]
    var kept: [Element] = []
    for element in self {
      if let place = places[key(element)] {
        kept[place] = element
      } else {
        places[key(element)] = kept.count
        kept.append(element)
      }
    }
    return kept
  }
}
