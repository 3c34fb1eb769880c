extension FaultyFileSystem {
  /// Every disk a power cut could leave now, or 10,000 of them drawn by `seed` when there are more than 4,096.
  package func powerCuts(seed: UInt64 = 1) -> [FaultyFileSystem] {
    let count = pendingCount
    guard count > 12 else {
      return (0..<(1 << count)).map { bits in
        afterPowerCut(keeping: Set((0..<count).filter { bits & (1 << $0) != 0 }))
      }
    }
    var draw = SplitMix(state: seed)
    return (0..<10_000).map { _ in
      afterPowerCut(keeping: Set((0..<count).filter { _ in draw.next() & 1 == 0 }))
    }
  }
}

/// The generator of Steele, Lea and Flood (2014), for draws that can be repeated.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
