import Interchange

/// Ways in which a sample can reach its user.
extension Sample {
  /// Puts the files into a folder.
  func folder(lineEnd: String = "\n") throws -> Delivery {
    let delivery = try Delivery()
    for file in files { try delivery.put(file.name, file.bytes(lineEnd: lineEnd)) }
    return delivery
  }

  /// The files in a zip container, inside a folder of it, next to what macOS leaves there.
  func zip() throws -> [UInt8] {
    var entries: [String: [UInt8]] = ["__MACOSX/release/._litter.csv": [0, 1, 2]]
    for file in files { entries["release/" + file.name] = try file.bytes() }
    return try Container.zip(entries)
  }

  /// Puts the files into a folder, with the first one changed.
  func folder(changing change: ([UInt8]) throws -> [UInt8]) throws -> Delivery {
    let delivery = try folder()
    try delivery.put(files[0].name, change(files[0].bytes()))
    return delivery
  }

  /// Whether the first file is text.
  var isDelimited: Bool { files[0].delimiter != nil }

  /// The samples whose first file is text.
  static var delimited: [Sample] { all.filter(\.isDelimited) }

  /// The samples with comma-separated text.
  static var commaSeparated: [Sample] { all.filter { $0.files[0].delimiter == "," } }

  /// The samples that are workbooks.
  static var workbooks: [Sample] { all.filter { !$0.isDelimited } }
}
