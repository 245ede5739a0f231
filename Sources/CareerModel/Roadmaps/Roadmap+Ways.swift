extension Roadmap {
  /// Every station on a way that leads to a station, without itself.
  public func ancestors(of station: RoadmapStationID) -> Set<RoadmapStationID> {
    reach(from: station) { id in stop(id)?.station.earlier ?? [] }
  }

  /// Every station that a station leads to, without itself.
  public func descendants(of station: RoadmapStationID) -> Set<RoadmapStationID> {
    reach(from: station) { id in
      stops.filter { $0.station.earlier.contains(id) }.map(\.id)
    }
  }

  private func reach(
    from start: RoadmapStationID, next: (RoadmapStationID) -> [RoadmapStationID]
  ) -> Set<RoadmapStationID> {
    var found: Set<RoadmapStationID> = []
    var waiting = next(start)
    while let id = waiting.popLast() {
      if found.insert(id).inserted { waiting += next(id) }
    }
    return found
  }
}
