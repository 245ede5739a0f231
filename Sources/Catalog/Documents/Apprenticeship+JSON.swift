package import CareerModel

extension Apprenticeship: JSONConvertible {
  /// Hours as the publisher writes them.
  package var json: JSONValue {
    ["rapids": .text(rapids), "title": .text(title), "timeBasedHours": .text(timeBasedHours)]
  }
}

extension Technology: JSONConvertible {
  /// Whether it is hot and in demand, by O*NET.
  package var json: JSONValue {
    ["name": .text(name), "isHot": .flag(isHot), "isInDemand": .flag(isInDemand)]
  }
}
