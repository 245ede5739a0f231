// swift-tools-version: 6.2
import PackageDescription

/// What Waymark is measured with and against. A package of its own, so that nobody who only uses Waymark
/// builds it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "waymark", path: ".."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .executableTarget(name: "hello", dependencies: [.product(name: "Hummingbird", package: "hummingbird")]),
    .executableTarget(
      name: "auditing",
      dependencies: [
        .product(name: "CareerModel", package: "waymark"), .product(name: "Planning", package: "waymark"),
      ]),
    .executableTarget(
      name: "balancing",
      dependencies: [
        .product(name: "Interchange", package: "waymark"), .product(name: "Planning", package: "waymark"),
      ]),
    .executableTarget(
      name: "packs",
      dependencies: [
        .product(name: "CareerModel", package: "waymark"), .product(name: "Interchange", package: "waymark"),
        .product(name: "Planning", package: "waymark"),
      ]),
    .executableTarget(
      name: "planning",
      dependencies: [
        .product(name: "Interchange", package: "waymark"), .product(name: "Planning", package: "waymark"),
      ]),
    .executableTarget(
      name: "ranking",
      dependencies: [
        .product(name: "CareerModel", package: "waymark"), .product(name: "Catalog", package: "waymark"),
        .product(name: "Matching", package: "waymark"),
      ]),
    // What glibc's allocator says of itself.
    .systemLibrary(name: "CAllocator"),
    .executableTarget(
      name: "routing",
      dependencies: [
        "CAllocator", .product(name: "CareerModel", package: "waymark"),
        .product(name: "Catalog", package: "waymark"),
        .product(name: "Routing", package: "waymark"),
      ]),
  ]
)
