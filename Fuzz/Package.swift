// swift-tools-version: 6.2
import PackageDescription

// The parts themselves, instrumented, as targets of this package: only then do they see each other's
// `package` declarations, and the project's own package needs neither products nor flags for it.
let watched: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

#if os(Linux)
  let cmark: LinkerSetting = .unsafeFlags(["-l:libcmark.a"])
  let sodium: LinkerSetting = .unsafeFlags(["-l:libsodium.a"])
  // The usual linker, gold, ends on an error of its own here.
  let linker = ["-use-ld=lld"]
#else
  let cmark: LinkerSetting = .linkedLibrary("cmark")
  let sodium: LinkerSetting = .linkedLibrary("sodium")
  let linker: [String] = []
#endif

func part(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Parts/\(name)", swiftSettings: watched)
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CCmark", path: "Parts/CCmark"),
    .systemLibrary(name: "CSodium", path: "Parts/CSodium"),
    .systemLibrary(name: "CZlib", path: "Parts/CZlib"),
    .systemLibrary(name: "LibFuzzer", path: "LibFuzzer"),
    part("System", []),
    part("Practice", []),
    part("Decks", ["Practice", "System", "CCmark"]),
    part("Session", ["Practice"]),
    part("Sealing", ["Practice", "System", "CSodium"]),
    part("Journal", ["Practice", "System", "Sealing", "CZlib"]),
    part("Window", ["Practice", "System"]),
    // What reads requests needs no network.
    .target(
      name: "Room", dependencies: ["Practice", "Session"], path: "Parts/Room",
      sources: ["Requests"], swiftSettings: watched),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Decks", "Journal", "LibFuzzer", "Practice", "Room", "Sealing", "Session", "System",
        "Window",
      ],
      path: "Fuzz", swiftSettings: watched,
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer"] + linker), cmark, sodium, .linkedLibrary("z"),
      ]),
  ]
)
