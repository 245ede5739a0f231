/// Finds the things of a list by their id.
///
/// Holds positions rather than the things a second time: opening a catalogue fills several of these, and
/// copying every thing, with the texts in it, took a tenth of the time.
struct Lookup<Thing: Identifiable & Sendable>: Sendable where Thing.ID: Sendable {
  private let things: [Thing]
  private var positions: [Thing.ID: Int]

  /// Of two things with one id, the later is found.
  init(_ things: [Thing]) {
    self.things = things
    positions = Dictionary(minimumCapacity: things.count)
    for (position, thing) in things.enumerated() { positions[thing.id] = position }
  }

  subscript(id: Thing.ID) -> Thing? { positions[id].map { things[$0] } }
}
