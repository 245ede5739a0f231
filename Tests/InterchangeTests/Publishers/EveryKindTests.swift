import CareerModel
import Foundation
import Interchange
import Testing

/// What holds for every data set.
@Suite struct EveryKindTests {
  @Test("There is a sample of every data set")
  func samples() {
    #expect(Sample.all.map(\.kind) == ImportKind.allCases)
  }

  @Test("Every data set says what it is and where to get it", arguments: ImportKind.allCases)
  func words(kind: ImportKind) {
    #expect(!kind.title.isEmpty)
    #expect(kind.expects.contains("https://"))
    #expect(ImportKind(rawValue: kind.rawValue) == kind)
  }

  @Test("A folder in the publisher's layout becomes facts with sources", arguments: Sample.all)
  func folder(sample: Sample) throws {
    let outcome = try Importing.facts(sample.kind, sample.folder().path)

    let counts = Dictionary(uniqueKeysWithValues: outcome.tables.map { ($0.schema.name, $0.rows.count) })
    #expect(counts == sample.facts)
    #expect(outcome.errors == [])
    #expect(!outcome.report.layout.isEmpty)
    for source in outcome.sources {
      #expect(source.checksum == "sum of \(source.input)")
      #expect(!source.publisher.isEmpty && !source.dataSet.isEmpty && !source.licence.isEmpty)
      #expect(!source.release.isEmpty)
    }
  }

  @Test(
    "A single file does not need its publisher's name", arguments: Sample.all.filter { $0.files.count == 1 })
  func singleFile(sample: Sample) throws {
    let delivery = try Delivery()
    let ending = sample.isDelimited ? "csv" : "xlsx"
    let path = try delivery.put("renamed.\(ending)", sample.files[0].bytes())

    let outcome = try Importing.facts(sample.kind, path)

    #expect(try outcome.tables == Importing.facts(sample.kind, sample.folder().path).tables)
  }

  @Test("A zip container gives the same facts as the folder", arguments: Sample.all)
  func zip(sample: Sample) throws {
    let delivery = try Delivery()
    let outcome = try Importing.facts(sample.kind, delivery.put("release.zip", sample.zip()))

    #expect(try outcome.tables == Importing.facts(sample.kind, sample.folder().path).tables)
    // The container is what was read, and what can be checked.
    #expect(Set(outcome.sources.map(\.input)) == ["release.zip"])
    #expect(outcome.sources.count == outcome.tables.count)
  }

  @Test("Packed text gives the same facts as plain text", arguments: Sample.delimited)
  func packed(sample: Sample) throws {
    let bzipped = try Delivery()
    let gzipped = try Delivery()
    for file in sample.files {
      try bzipped.put(file.name + ".bz2", Container.bzip2(file.bytes()))
      try gzipped.put(file.name + ".gz", Container.gzip(file.bytes()))
    }
    let plain = try Importing.facts(sample.kind, sample.folder().path)
    #expect(try Importing.facts(sample.kind, bzipped.path).tables == plain.tables)
    #expect(try Importing.facts(sample.kind, gzipped.path).tables == plain.tables)
  }

  @Test("Line ends and a byte order mark do not change the facts", arguments: Sample.delimited)
  func lineEnds(sample: Sample) throws {
    let plain = try Importing.facts(sample.kind, sample.folder().path)
    let windows = try sample.folder(lineEnd: "\r\n")
    for file in sample.files {
      try windows.put(file.name, [0xEF, 0xBB, 0xBF] + file.bytes(lineEnd: "\r\n"))
    }
    #expect(try Importing.facts(sample.kind, windows.path).tables == plain.tables)
  }

  @Test("Importing twice gives equal facts", arguments: Sample.all)
  func twice(sample: Sample) throws {
    let folder = try sample.folder()
    let first = try Importing.facts(sample.kind, folder.path)
    let second = try Importing.facts(sample.kind, folder.path)
    #expect(first.tables == second.tables)
    #expect(first.sources == second.sources)
    #expect(first.report == second.report)
  }

  @Test("The order of the rows does not matter", arguments: Sample.all, [1, 2, 3] as [UInt64])
  func shuffled(sample: Sample, seed: UInt64) throws {
    let outcome = try Importing.facts(sample.kind, sample.folder().path)
    let shuffled = try Importing.facts(sample.kind, sample.shuffled(seed).folder().path)
    #expect(shuffled.tables == outcome.tables)
    #expect(shuffled.sources == outcome.sources)
  }

  @Test("Rows that are there twice change nothing", arguments: Sample.all)
  func doubled(sample: Sample) throws {
    var doubled = sample
    for index in doubled.files.indices { doubled.files[index].rows += sample.files[index].rows }

    let outcome = try Importing.facts(sample.kind, doubled.folder().path)

    #expect(try outcome.tables == Importing.facts(sample.kind, sample.folder().path).tables)
    #expect(outcome.errors == [])
  }

  @Test("Progress is told for every file", arguments: Sample.all)
  func progress(sample: Sample) throws {
    let importer = Importer(pathwayNames: try Importing.pathwayNames()) { _ in "" }
    var told: [String: Int] = [:]
    let folder = try sample.folder()
    let outcome = try importer.importFacts(sample.kind, from: folder.path) { told[$0] = $1 }
    #expect(told == Dictionary(uniqueKeysWithValues: outcome.report.files.map { ($0.name, $0.rowsRead) }))
  }
}
