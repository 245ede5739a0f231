// swift-tools-version: 6.2
import PackageDescription

/// A server that does nothing but answer, to measure Waymark against. A package of its own, so that nobody
/// who only uses Waymark builds it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1")
  ],
  targets: [
    .executableTarget(name: "hello", dependencies: [.product(name: "Hummingbird", package: "hummingbird")])
  ]
)
