// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// Arguments come from `main` itself, as the runtime finds none where /proc is hidden.
let ownMain: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

// Debian's libcmark has its exact version as soname, so a dynamic build breaks
// on the next machine: on Linux the static archives are linked by name.
#if os(Linux)
  let cmarkPkgConfig: String? = nil
  let cmarkLinking: [LinkerSetting] = [.unsafeFlags(["-l:libcmark.a"])]
  let zlibLinking: [LinkerSetting] = [.unsafeFlags(["-l:libz.a"])]
  let sodiumPkgConfig: String? = nil
  let sodiumLinking: [LinkerSetting] = [.unsafeFlags(["-l:libsodium.a"])]
  let libzipPkgConfig: String? = nil
  // A shared library costs every start its loading: two of the five that Swift would link are not needed.
  let fewerLibraries: [LinkerSetting] = [
    .unsafeFlags(
      [
        "-L\(Context.packageDirectory)/Sources/reflect/Linking", "-Xclang-linker", "-static-libgcc",
      ], .when(configuration: .release))
  ]
  // The programs carry Swift's libraries within them, and what those need of Foundation's; tests, which are built
  // with them, don't. Nobody looks symbols up in the programs, and lld leaves out more of what nothing calls: 0.8 MB, and
  // the one function that would need a glibc newer than Ubuntu 22.04's. A build id would hold its folder.
  let smaller: [LinkerSetting] = [
    .unsafeFlags(
      [
        "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections",
        "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "--icf=all", "-Xlinker",
        "--build-id=none",
      ], .when(configuration: .release))
  ]
  // The tables that C++ exceptions are unwound by. `reflect-paper` keeps them, as it loads libraries in C++.
  let withoutUnwinding: [LinkerSetting] = [
    .unsafeFlags(
      [
        "-Xlinker", "--no-eh-frame-hdr", "-Xlinker",
        "\(Context.packageDirectory)/Sources/reflect/Linking/no-unwinding.ld",
      ], .when(configuration: .release))
  ]
#else
  let withoutUnwinding: [LinkerSetting] = []
  let cmarkPkgConfig: String? = "libcmark"
  let cmarkLinking: [LinkerSetting] = [.linkedLibrary("cmark")]
  let zlibLinking: [LinkerSetting] = [.linkedLibrary("z")]
  let sodiumPkgConfig: String? = "libsodium"
  let sodiumLinking: [LinkerSetting] = [.linkedLibrary("sodium")]
  let libzipPkgConfig: String? = "libzip"
  let fewerLibraries: [LinkerSetting] = []
  let smaller: [LinkerSetting] = []
#endif

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

let network: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
]

// The tests run these parts more than anything else: not optimised, they took most of the tests' time.
let optimised = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))

// `make test` tests what is released: the parts are open to their tests, and the tests themselves, which run once,
// aren't optimised.
let open = SwiftSetting.unsafeFlags(["-enable-testing"], .when(configuration: .release))
let once = SwiftSetting.unsafeFlags(
  ["-Onone", "-no-emit-module-separately-wmo"], .when(configuration: .release))

// What `reflect` is made of is built for size, which keeps it near 21 MB.
let compact = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]
let quick = compact + [optimised]

/// A part of the tool: a library target built with the strict settings.
func part(
  _ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = strict,
  linking: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings + [open],
    linkerSettings: linking)
}

/// The tests of a part.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], excluding: [String] = [],
  linking: [LinkerSetting] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: excluding, swiftSettings: strict + [once],
    linkerSettings: linking)
}

let targets: [Target] = [
  .systemLibrary(
    name: "CCmark", pkgConfig: cmarkPkgConfig,
    providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
  .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(
    name: "CSodium", pkgConfig: sodiumPkgConfig,
    providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
  part("System", []),
  part("Practice", [], settings: quick),
  part("Decks", ["Practice", "System", "CCmark"], settings: quick, linking: cmarkLinking),
  part("Session", ["Practice"], settings: quick),
  part("Sealing", ["Practice", "System", "CSodium"], settings: quick, linking: sodiumLinking),
  part(
    "Journal", ["Practice", "System", "Sealing", "CZlib"], settings: quick, linking: zlibLinking),
  part("Window", ["Practice", "System"], settings: quick),
  part("Faces", ["Practice", "Window"], settings: quick),
  part("Documents", ["Practice"], settings: quick),
  // A second opinion for tests, which open the archives that WordFiles writes.
  .systemLibrary(
    name: "CLibzip", pkgConfig: libzipPkgConfig, providers: [.apt(["libzip-dev"])]),
  part(
    "WordFiles", ["Practice", "Documents", "CZlib"], settings: compact, linking: zlibLinking),
  part(
    "Commands",
    [
      "Practice", "System", "Decks", "Session", "Sealing", "Journal", "Window", "Faces",
      "Documents", "WordFiles", "Counts",
      argumentParser,
    ], settings: compact),
  // The part of the tool that draws stands in a program of its own: `reflect` starts without
  // loading fifty shared libraries, and runs where they are missing.
  .systemLibrary(
    name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
  // For tests alone, which read the files that Paper writes.
  .systemLibrary(name: "CQpdf", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
  .systemLibrary(
    name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
  part("Codes", ["CQrencode"]),
  part(
    // cairo loads the shared zlib anyway: a second one would only be one more to keep up to date.
    "Paper", ["Practice", "Documents", "Codes", "CPangoCairo", "CZlib"],
    linking: [.linkedLibrary("z")]),
  // Phones in a room are served by a program of their own, which a session starts.
  part(
    "Room", ["Practice", "System", "Session", "Documents", "Codes"] + network, settings: compact),
  // The counts of many facilitators, and the program that makes one picture of them.
  part("Counts", ["Practice"], settings: quick),
  .systemLibrary(name: "CPq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
  part(
    "Collecting",
    ["Practice", "System", "Counts", "Documents", "Paper", "CPq", argumentParser],
    settings: strict + [optimised]),
  .executableTarget(
    name: "reflect", dependencies: ["Commands", "System"], exclude: ["Linking"],
    swiftSettings: strict + ownMain, linkerSettings: fewerLibraries + smaller + withoutUnwinding),
  .executableTarget(
    name: "reflect-paper", dependencies: ["Commands", "Documents", "Paper", "System"],
    swiftSettings: strict + ownMain, linkerSettings: smaller),
  .executableTarget(
    name: "reflect-room", dependencies: ["Room", "Practice", "System"],
    swiftSettings: strict + ownMain, linkerSettings: smaller),
  .executableTarget(
    name: "reflect-collect", dependencies: ["Collecting", "System"],
    swiftSettings: strict + ownMain, linkerSettings: smaller),
  part("TestKit", ["Practice", "System", "Window", "Journal"], settings: quick),
  .executableTarget(
    name: "SaveBenchmark", dependencies: ["Journal", "Practice", "Sealing", "System", "TestKit"],
    path: "Benchmarks/SaveBenchmark", swiftSettings: strict, linkerSettings: smaller),
  tests("SystemTests", ["System", "TestKit"]),
  tests("PracticeTests", ["Practice", "TestKit"]),
  tests("DecksTests", ["Decks", "System", "Practice", "TestKit"]),
  tests("SessionTests", ["Session", "Practice", "TestKit"]),
  // The public vectors of the age format are packed with zlib.
  tests("SealingTests", ["Sealing", "TestKit", "CSodium", "CZlib"], excluding: ["Vectors"]),
  tests(
    "JournalTests", ["Journal", "Sealing", "System", "Practice", "TestKit"],
    excluding: ["Fixtures"]),
  tests("WindowTests", ["Window", "System", "Practice", "TestKit"]),
  tests("FacesTests", ["Faces", "Window", "Practice", "TestKit"], excluding: ["Golden"]),
  tests("DocumentsTests", ["Documents", "Practice", "TestKit"]),
  tests("RoomTests", ["Room", "Session", "Documents", "Practice", "System", "TestKit"] + network),
  tests("CountsTests", ["Counts", "Practice", "TestKit"]),
  tests(
    "CollectingTests", ["Collecting", "Counts", "Documents", "Practice", "System", "TestKit"]),
  tests("PaperTests", ["Paper", "Codes", "Documents", "Practice", "TestKit", "CQpdf"]),
  tests(
    "WordFilesTests", ["WordFiles", "Documents", "Practice", "TestKit", "CLibzip"],
    linking: [.linkedLibrary("zip")]),
  tests(
    "CommandsTests",
    [
      "Commands", "Counts", "Decks", "Session", "Journal", "Window", "Faces", "Documents",
      "Practice",
      "System",
      "TestKit", argumentParser,
    ], excluding: ["Fixtures"]),
  tests(
    "HostileInputTests",
    [
      "Decks", "Session", "Journal", "Window", "Faces", "Documents", "Commands", "Practice",
      "TestKit",
    ]),
  tests(
    // The programs are built besides: what depends on one would be linked as it is.
    "EndToEndTests", ["Practice", "System", "Journal", "Window", "Faces", "TestKit"]),
]

// `REFLECT_PARTS=Faces,Journal swift test` builds those parts and their tests alone.
let chosen = Context.environment["REFLECT_PARTS"].map { parts in
  needed(parts.split(separator: ",").flatMap { [String($0), "\($0)Tests"] }, of: targets)
}

/// The targets of these names with all that they depend on.
func needed(_ names: [String], of targets: [Target]) -> [Target] {
  var wanted = Set(names)
  var size = 0
  while size < wanted.count {
    size = wanted.count
    for target in targets where wanted.contains(target.name) {
      for case .byNameItem(let name, _) in target.dependencies { wanted.insert(name) }
    }
  }
  return targets.filter { wanted.contains($0.name) }
}

let package = Package(
  name: "reflect",
  products: chosen == nil
    ? [
      .executable(name: "reflect", targets: ["reflect"]),
      .executable(name: "reflect-paper", targets: ["reflect-paper"]),
      .executable(name: "reflect-room", targets: ["reflect-room"]),
      .executable(name: "reflect-collect", targets: ["reflect-collect"]),
    ] : [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: chosen ?? targets
)
