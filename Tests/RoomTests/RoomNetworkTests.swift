import System
import Testing

@testable import Room

/// Which network is chosen: the likeliest, or the one that was asked for.
@Suite struct RoomNetworkTests {
  static let loopback = NetworkInterface(name: "lo", address: "127.0.0.1", isLoopback: true)
  static let wireless = NetworkInterface(
    name: "wlan0", address: "192.168.1.4", isWireless: true, hasDevice: true)
  static let cable = NetworkInterface(name: "eth0", address: "10.0.0.7", hasDevice: true)
  static let dock = NetworkInterface(name: "eth1", address: "10.0.4.7", hasDevice: true)
  static let containers = NetworkInterface(name: "docker0", address: "172.17.0.1")
  static let tunnel = NetworkInterface(name: "tun0", address: "10.8.0.2", isPointToPoint: true)
  static let open = NetworkInterface(name: "eth2", address: "81.2.69.142", hasDevice: true)
  static let shared = NetworkInterface(name: "eth3", address: "100.72.1.1", hasDevice: true)

  @Test func `Wi-Fi comes before a cable, and both before what has no hardware`() {
    #expect(choice(Self.loopback, Self.cable, Self.wireless) == .one(Self.wireless))
    #expect(choice(Self.loopback, Self.containers, Self.cable) == .one(Self.cable))
    let bridge = NetworkInterface(name: "wifi-share", address: "192.168.44.1")
    #expect(choice(bridge) == .one(bridge))
  }

  @Test func `where two are as likely, the facilitator is asked`() {
    #expect(choice(Self.cable, Self.dock, Self.loopback) == .several([Self.cable, Self.dock]))
  }

  @Test func `tunnels, containers, public and shared addresses lead to no phone`() {
    #expect(choice(Self.loopback, Self.containers, Self.tunnel, Self.open, Self.shared) == .none)
  }

  @Test(arguments: ["127.0.0.1", "lo"])
  func `what is asked for wins`(asked: String) {
    #expect(choice(Self.wireless, Self.loopback, asked: asked) == .one(Self.loopback))
  }

  @Test func `an address that isn't the computer's is refused with those it has`() {
    #expect(choice(Self.wireless, Self.loopback, asked: "10.9.9.9") == .unknown([Self.wireless]))
  }

  @Test(arguments: [
    ("tun0\t00000000\t0100080A\t0003\t0\t0\t50\t00000000\t0\t0\t0", true),
    ("tun0\t00000000\t0100080A\t0003\t0\t0\t50\t00000080\t0\t0\t0", true),
    ("tun0\t0000080A\t00000000\t0001\t0\t0\t50\t00FFFFFF\t0\t0\t0", false),
    ("wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0", false), ("", false),
  ])
  func `a tunnel through which everything goes is named`(routes: String, isFull: Bool) {
    #expect(RoomNetwork.hasFullTunnel([Self.wireless, Self.tunnel], routes: routes) == isFull)
  }

  @Test func `this computer has a loopback address`() {
    #expect(NetworkInterface.all().contains { $0.isLoopback && $0.address == "127.0.0.1" })
  }

  private func choice(_ all: NetworkInterface..., asked: String? = nil) -> RoomNetwork.Choice {
    RoomNetwork.choice(among: all, asked: asked)
  }
}
