// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every module of ours.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "waymark",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "waymark", targets: ["waymark"]),
    .library(name: "CareerModel", targets: ["CareerModel"]),
    .library(name: "Catalog", targets: ["Catalog"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Matching", targets: ["Matching"]),
    .library(name: "Planning", targets: ["Planning"]),
    .library(name: "Routing", targets: ["Routing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 0: values, and the markup builder.
    .target(name: "CareerModel", swiftSettings: settings),
    .target(name: "Markup", swiftSettings: settings),

    .systemLibrary(
      name: "CRSVG", pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]),

    // Floor 1: the words, and the engines. Pure: no files, no clock, no chance.
    .target(name: "Wording", dependencies: ["CareerModel"], swiftSettings: settings),
    .target(name: "Matching", dependencies: ["CareerModel"], swiftSettings: settings),
    .target(name: "Planning", dependencies: ["CareerModel"], swiftSettings: settings),
    .target(name: "Routing", dependencies: ["CareerModel"], swiftSettings: settings),

    // Floor 2: the catalogue, and the formats that go in and out.
    .target(
      name: "Catalog",
      dependencies: [
        "CareerModel", "Matching", "Planning", "Routing", "Wording",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Schema")],
      swiftSettings: settings),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(
      name: "Interchange",
      dependencies: [
        "CareerModel", "CArchive", "Matching", "Planning", "Routing",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),

    // Floor 4: pages, API and commands.
    .target(
      name: "WaymarkWeb",
      dependencies: [
        "CareerModel", "CRSVG", "Markup", "Matching", "Planning", "Routing", "Catalog", "Interchange",
        "Wording",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      resources: [.copy("Assets")],
      swiftSettings: settings),
    .target(
      name: "WaymarkCLI",
      dependencies: [
        "CareerModel", "Matching", "Planning", "Routing", "Catalog", "Interchange", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),

    // Floor 5: the program.
    .executableTarget(
      name: "waymark", dependencies: ["CareerModel", "Catalog", "WaymarkCLI", "WaymarkWeb"],
      swiftSettings: settings),

    // Tests, and what several of them share.
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),
    .testTarget(name: "CareerModelTests", dependencies: ["CareerModel"], swiftSettings: settings),
    .testTarget(name: "WordingTests", dependencies: ["CareerModel", "Wording"], swiftSettings: settings),
    .testTarget(
      name: "MatchingTests", dependencies: ["CareerModel", "Matching"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanningTests", dependencies: ["CareerModel", "Interchange", "Planning", "SeededNumbers"],
      swiftSettings: settings),
    .testTarget(
      name: "RoutingTests",
      dependencies: ["CareerModel", "Catalog", "Routing", "SeededNumbers", "ShippedCatalog"],
      swiftSettings: settings),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "SeededNumbers"], swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "CareerModel", "Interchange", "CArchive", "Matching", "Planning", "Routing", "SeededNumbers",
      ],
      swiftSettings: settings),
    .target(
      name: "ShippedCatalog", dependencies: ["Catalog"], path: "Tests/ShippedCatalog",
      swiftSettings: settings),
    .testTarget(
      name: "CatalogTests", dependencies: ["CareerModel", "Catalog", "Routing", "ShippedCatalog", "Wording"],
      swiftSettings: settings),
    .testTarget(
      name: "WaymarkWebTests",
      dependencies: [
        "CareerModel", "Catalog", "Interchange", "Markup", "Matching", "Planning", "Routing",
        "ShippedCatalog", "WaymarkWeb", "Wording",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings),
    // Depends on the program so that it is built before its tests run it.
    .testTarget(name: "ProgramTests", dependencies: ["waymark"], swiftSettings: settings),
    .testTarget(name: "HouseTests", dependencies: ["CareerModel"], swiftSettings: settings),
  ]
)
