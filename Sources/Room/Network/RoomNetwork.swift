internal import System

/// Which of the computer's networks the phones of a room are on.
enum RoomNetwork {
  enum Choice: Equatable {
    case one(NetworkInterface)
    /// None leads to phones.
    case none
    /// Several do, and none is likelier than the others.
    case several([NetworkInterface])
    /// What was asked for isn't an address of this computer; these could be chosen.
    case unknown([NetworkInterface])
  }

  /// - Parameter asked: An address or an interface's name, which wins over what is likely.
  static func choice(among all: [NetworkInterface], asked: String?) -> Choice {
    let likely = all.filter(leadsToPhones)
    if let asked {
      let found = all.first { $0.address == asked } ?? all.first { $0.name == asked }
      return found.map(Choice.one) ?? .unknown(likely)
    }
    guard let best = likely.map(rank).min() else { return .none }
    let first = likely.filter { rank($0) == best }
    return first.count == 1 ? .one(first[0]) : .several(likely)
  }

  /// Whether everything leaves through a tunnel, which may keep phones away.
  ///
  /// - Parameter routes: The lines of the system's table of routes.
  static func hasFullTunnel(_ all: [NetworkInterface], routes: String) -> Bool {
    let tunnels = all.filter { one in ["tun", "wg", "ppp"].contains { one.name.hasPrefix($0) } }
    // WireGuard's routes are in a table of their own.
    if tunnels.contains(where: { $0.name.hasPrefix("wg") }) { return true }
    return routes.split(separator: "\n").contains { line in
      let columns = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      guard columns.count > 7 else { return false }
      // Everything, or the half of all addresses that tunnels name twice to come before the usual route.
      return columns[1] == "00000000" && ["00000000", "00000080"].contains(columns[7])
        && tunnels.contains { $0.name == columns[0] }
    }
  }

  private static func leadsToPhones(_ interface: NetworkInterface) -> Bool {
    !interface.isLoopback && !interface.isPointToPoint && isPrivate(interface.address)
      && !withoutPhones.contains { interface.name.hasPrefix($0) }
  }

  private static func rank(_ interface: NetworkInterface) -> Int {
    interface.isWireless ? 0 : interface.hasDevice ? 1 : 2
  }

  // Networks of containers, virtual machines and tunnels.
  private static let withoutPhones = [
    "docker", "br-", "veth", "virbr", "tun", "tap", "wg", "tailscale", "zt",
  ]

  private static func isPrivate(_ address: String) -> Bool {
    let parts = address.split(separator: ".").compactMap { UInt8($0) }
    guard parts.count == 4 else { return false }
    return switch (parts[0], parts[1]) {
    case (10, _), (192, 168), (172, 16...31): true
    default: false
    }
  }
}
