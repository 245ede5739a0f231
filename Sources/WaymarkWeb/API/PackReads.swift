import Catalog
import Hummingbird
import Interchange
import Planning

/// The reads of the API about packs of schools and states.
struct PackReads<Context: RequestContext> {
  let site: Site

  private static var paging: [String] { ["limit", "offset"] }

  func add(to api: RouterGroup<Context>) {
    api.get("packs") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: Self.paging)
        return try APIList(site.packs.entries, parameters, path: "packs") { PackRecord(pack: $0.own).json }
          .json
      }
    }
    api.get("packs/:id") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        let entry = try site.pack(id)
        let check = site.packs.check
        return CheckDocument(
          path: id, pack: entry.own, report: entry.report, day: check.day, knowsCodes: check.codes.sced != nil
        ).json
      }
    }
    api.get("packs/:id/programs/:program") { request, route in
      let id = route.parameters.get("id") ?? ""
      let name = route.parameters.get("program") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        let pack = try site.pack(id).whole
        guard let program = pack.programs.first(where: { $0.id == name }) else {
          throw PageFailure.unknownName(
            kind: .studyProgram, id: String(name.prefix(60)), known: pack.programs.map(\.id))
        }
        return ProgramOfStudyRecord(program: program, pack: pack.id).json
      }
    }
    api.get("packs/:id/requirements") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.document(request) {
        let parameters = try QueryParameters(request, known: Self.paging)
        let pack = try site.pack(id).whole
        return try APIList(pack.requirements, parameters, path: "packs/\(pack.id)/requirements") {
          RequirementSetRecord(set: $0).json
        }.json
      }
    }
  }
}

extension Site {
  /// A pack by its id. Throws `PageFailure.unknownName`, which knows the ids that there are.
  func pack(_ id: String) throws(PageFailure) -> PackShelf.Entry {
    guard let entry = packs[id] else {
      throw .unknownName(kind: .pack, id: String(id.prefix(60)), known: packs.entries.map(\.own.id))
    }
    return entry
  }
}
