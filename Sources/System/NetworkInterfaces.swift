#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One of the computer's networks, by an address that it has there (IPv4).
package struct NetworkInterface: Equatable, Sendable {
  /// Its name, such as `wlan0`.
  package var name: String
  /// Four numbers with dots between them.
  package var address: String
  package var isLoopback: Bool
  /// Whether it leads to one other computer only, as tunnels do.
  package var isPointToPoint: Bool
  package var isWireless: Bool
  /// Whether there is hardware behind it.
  package var hasDevice: Bool

  package init(
    name: String, address: String, isLoopback: Bool = false, isPointToPoint: Bool = false,
    isWireless: Bool = false, hasDevice: Bool = false
  ) {
    (self.name, self.address) = (name, address)
    (self.isLoopback, self.isPointToPoint) = (isLoopback, isPointToPoint)
    (self.isWireless, self.hasDevice) = (isWireless, hasDevice)
  }

  /// Those that are up, in the system's order.
  package static func all() -> [NetworkInterface] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    return sequence(first: first, next: { $0?.pointee.ifa_next }).compactMap { entry in
      entry.flatMap { NetworkInterface($0.pointee) }
    }
  }

  private init?(_ entry: ifaddrs) {
    guard let socketAddress = entry.ifa_addr, let label = entry.ifa_name,
      Int32(socketAddress.pointee.sa_family) == AF_INET
    else { return nil }
    let flags = UInt32(truncatingIfNeeded: entry.ifa_flags)
    func has(_ flag: some BinaryInteger) -> Bool { flags & UInt32(truncatingIfNeeded: flag) != 0 }
    let (up, loopback, single) = (IFF_UP, IFF_LOOPBACK, IFF_POINTOPOINT)
    guard has(up) else { return nil }
    let bytes = socketAddress.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
      withUnsafeBytes(of: $0.pointee.sin_addr.s_addr) { Array($0) }
    }
    let name = String(cString: label)
    self.init(
      name: name, address: bytes.map(String.init).joined(separator: "."),
      isLoopback: has(loopback), isPointToPoint: has(single),
      isWireless: access("/sys/class/net/\(name)/wireless", F_OK) == 0,
      hasDevice: access("/sys/class/net/\(name)/device", F_OK) == 0)
  }
}

extension ThisProcess {
  /// Allows as many open files as the system lets it have; how many those are.
  package static func raiseOpenFiles() -> Int {
    var limits = rlimit()
    #if canImport(Glibc)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    guard getrlimit(files, &limits) == 0 else { return 256 }
    // More than a room could need costs memory in tables of the system.
    let wanted = min(limits.rlim_max, 65_536)
    if limits.rlim_cur < wanted {
      limits.rlim_cur = wanted
      guard setrlimit(files, &limits) == 0, getrlimit(files, &limits) == 0 else { return 256 }
    }
    return Int(clamping: limits.rlim_cur)
  }
}
