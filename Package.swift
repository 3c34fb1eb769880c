// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// Debian's libcmark has its exact version as soname, so a dynamic build breaks
// on the next machine: on Linux the static archives are linked by name.
#if os(Linux)
  let cmarkPkgConfig: String? = nil
  let cmarkLinking: [LinkerSetting] = [.unsafeFlags(["-l:libcmark.a"])]
  let zlibLinking: [LinkerSetting] = [.unsafeFlags(["-l:libz.a"])]
#else
  let cmarkPkgConfig: String? = "libcmark"
  let cmarkLinking: [LinkerSetting] = [.linkedLibrary("cmark")]
  let zlibLinking: [LinkerSetting] = [.linkedLibrary("z")]
#endif

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A part of the tool: a library target built with the strict settings.
func part(_ name: String, _ dependencies: [Target.Dependency], linking: [LinkerSetting] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linking)
}

/// The tests of a part.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], excluding: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: excluding, swiftSettings: strict)
}

let package = Package(
  name: "reflect",
  products: [.executable(name: "reflect", targets: ["reflect"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: cmarkPkgConfig,
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    part("Practice", []),
    part("CardReading", ["Practice", "CCmark"], linking: cmarkLinking),
    part("SessionEngine", ["Practice"]),
    part("Journal", ["Practice", "CZlib"], linking: zlibLinking),
    part("Screen", ["Practice"]),
    part("Handouts", ["Practice"]),
    part(
      "Commands",
      [
        "Practice", "CardReading", "SessionEngine", "Journal", "Screen", "Handouts",
        argumentParser,
      ]),
    .executableTarget(name: "reflect", dependencies: ["Commands"], swiftSettings: strict),
    part("TestKit", ["Practice", "Screen", "Journal"]),
    .executableTarget(
      name: "SaveBenchmark", dependencies: ["Journal", "Practice", "TestKit"],
      path: "Benchmarks/SaveBenchmark", swiftSettings: strict),
    tests("PracticeTests", ["Practice", "TestKit"]),
    tests("CardReadingTests", ["CardReading", "Practice", "TestKit"]),
    tests("SessionEngineTests", ["SessionEngine", "Practice", "TestKit"]),
    tests("JournalTests", ["Journal", "Practice", "TestKit"], excluding: ["Fixtures"]),
    tests("ScreenTests", ["Screen", "Practice", "TestKit"]),
    tests("HandoutsTests", ["Handouts", "Practice", "TestKit"]),
    tests(
      "CommandsTests",
      [
        "Commands", "CardReading", "SessionEngine", "Journal", "Screen", "Handouts", "Practice",
        "TestKit", argumentParser,
      ], excluding: ["Fixtures"]),
    tests(
      "HostileInputTests",
      [
        "CardReading", "SessionEngine", "Journal", "Screen", "Handouts", "Commands", "Practice",
        "TestKit",
      ]),
    tests("EndToEndTests", ["Practice", "Journal", "TestKit", "reflect"]),
  ]
)
