import Testing

@testable import Interchange

@Suite struct ContainerTests {
  private func input(_ delivery: Delivery, _ name: String, _ bytes: [UInt8], limit: Int = 1 << 20) throws
    -> InputFile
  {
    InputFile(name: name, path: try delivery.put(name, bytes), entry: nil, limit: limit)
  }

  @Test("A stream of zeros that unpacks to more than the limit is refused")
  func bomb() throws {
    let delivery = try Delivery()
    let zeros = [UInt8](repeating: 0, count: 8 << 20)
    for packed in try [Container.bzip2(zeros), Container.gzip(zeros)] {
      #expect(packed.count < 20_000)
      let file = try input(delivery, "zeros", packed)
      guard
        case .tooLarge(_, let bytes, let limit) = try #require(
          throws: ImportFailure.self, performing: { try file.bytes() })
      else {
        Issue.record("expected a refusal of the size")
        return
      }
      // Reading stopped soon after the limit, long before the end.
      #expect(limit == 1 << 20)
      #expect(bytes < 2 << 20)
    }
  }

  @Test(
    "A container that does not say how large its files are cannot hide it either", arguments: [true, false])
  func unannouncedSize(announcesSize: Bool) throws {
    let delivery = try Delivery()
    let zeros = [UInt8](repeating: 0, count: 8 << 20)
    let path = try delivery.put(
      "bomb.zip", Container.zip([.init(path: "a.csv", bytes: zeros, announcesSize: announcesSize)]))
    let file = InputFile(name: "a.csv", path: path, entry: "a.csv", limit: 1 << 20)
    guard case .tooLarge = try #require(throws: ImportFailure.self, performing: { try file.bytes() }) else {
      Issue.record("expected a refusal of the size")
      return
    }
  }

  @Test("A changed byte in a container is noticed by its checksum")
  func damaged() throws {
    let delivery = try Delivery()
    let content = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    var bytes = try Container.zip(["a.csv": content])
    bytes[bytes.count / 2] ^= 0xFF
    let file = InputFile(
      name: "a.csv", path: try delivery.put("a.zip", bytes), entry: "a.csv", limit: 1 << 20)
    guard case .truncated = try #require(throws: ImportFailure.self, performing: { try file.bytes() }) else {
      Issue.record("expected damage to be noticed")
      return
    }
  }

  @Test("Two files that could both be meant are named")
  func ambiguous() throws {
    let delivery = try Delivery()
    try delivery.put("hd2023.csv", "a")
    try delivery.put("hd2024.csv", "a")
    let intake = try Intake(path: delivery.path, limit: 100)
    #expect(
      throws: ImportFailure.ambiguousFile(name: "hd2024.csv", found: ["hd2023.csv", "hd2024.csv"])
    ) { try intake.file(NamePattern("hd2024.csv", starts: "hd20")) }
  }

  @Test("A container inside a folder of the container is found by its name")
  func nestedPaths() throws {
    let delivery = try Delivery()
    let path = try delivery.put("db.zip", Container.zip(["db/text/Skills.txt": [0x61], ".hidden": [0x62]]))
    let intake = try Intake(path: path, limit: 100)
    #expect(intake.files.map(\.name) == ["Skills.txt"])
    #expect(try intake.files[0].bytes() == [0x61])
    #expect(intake.files[0].inputName == "db.zip")
  }

  @Test(
    "What a file is shows in its first bytes",
    arguments: [
      (Array("PK\u{3}\u{4}".utf8), FileSignature.zip), (Array("BZh9".utf8), .bzip2),
      ([0x1F, 0x8B, 8], .gzip),
      (Array("UNITID,".utf8), .other), ([], .other), (Array("<HTML>".utf8), .foreign("a web page")),
    ] as [([UInt8], FileSignature)])
  func signatures(bytes: [UInt8], signature: FileSignature) {
    #expect(FileSignature(bytes) == signature)
  }
}
