/// Something that is wrong with the facts or with the catalogue compiled from them.
public struct Finding: Sendable, Equatable {
  /// What was looked at when it was found.
  public enum Check: String, Sendable, CaseIterable {
    /// Every fact table parses, is sorted, and has one row for each key.
    case tables
    /// Every published table says where it comes from, and has as many rows as its source gave.
    case sources
    /// What refers to something finds it.
    case references
    /// Every pathway has its occupations, courses and credentials.
    case pathways
    /// Every classic pathway has a roadmap, and its lines hold.
    case roadmaps
    /// What counts toward a program, and how long programs last, refers to what there is, within sense.
    case stacking
    /// Every cluster, pathway and occupation has a sentence about it.
    case summaries
    /// Every name and sentence has its translation, of the English text as it is now.
    case translations
    /// Every license that an occupation needs can be got, and what it asks for is there.
    case licences
    /// The interest inventories are balanced and without gaps.
    case inventories
    /// There are as many of each as the publishers have.
    case counts
    /// The compiled file is whole and made from these facts.
    case compiled
  }

  /// What was looked at.
  public let check: Check
  /// Where it is: a file, with the line where there is one, or a table.
  public let place: String
  /// What is wrong, naming the value.
  public let message: String

  /// Names something that is wrong.
  public init(_ check: Check, at place: String, _ message: String) {
    self.check = check
    self.place = place
    self.message = message
  }
}
