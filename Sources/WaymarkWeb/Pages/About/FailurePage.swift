import CareerModel
import Catalog
import HTTPTypes
import Interchange
import Markup
import Planning
import Wording

/// The page for a request that cannot be answered: names the thing, the nearest ones, and search.
struct FailurePage {
  let context: PageContext
  let failure: PageFailure

  /// So many characters of what is wrong with a body are shown.
  private static let longest = 600
  /// So many known names are offered.
  private static let mostNames = 60

  private var words: Wording { context.words }

  func render() -> [UInt8] {
    PageLayout(context: context, title: title).render { html in
      html.div(.class("not-found")) { html in
        html.p(.class("hint"), text: String(failure.status.code))
        html.h1(text: title)
        html.p(.class("lead"), text: detail)
        let nearest = nearest
        if !nearest.isEmpty {
          html.h2(text: words[.nearestTitle])
          html.ul(.class("link-list single")) { html in
            for (title, address) in nearest {
              html.li { html in
                html.a(.href(address)) { $0.passage(title) }
              }
            }
          }
        }
        SearchForm(context: context, text: nil).render(into: &html)
        html.p { $0.a(.href(Addresses.home), text: words[.backHome]) }
      }
    }
  }

  var title: String {
    switch failure {
    case .notFound: words[.failNotFound]
    case .unknown(let kind, let id), .unknownName(let kind, let id, _):
      words(.failUnknown, words.thing(kind), id)
    case .unknownParameter(let name, _): words(.failParameter, name)
    case .badParameter(let name, let value, _): words(.failValue, value, name)
    case .methodNotAllowed: words[.failMethod]
    case .addressTooLong: words[.failTooLong]
    case .bodyTooLarge: words[.failTooLarge]
    case .mediaType: words[.failMediaType]
    case .wrongBody(let problem): String(problem.message.prefix(Self.longest))
    case .tooMuchWork: words[.failWorkTooMuch]
    case .unavailable: words[.failUnavailable]
    case .failed: words[.failBug]
    }
  }

  var detail: String {
    switch failure {
    case .notFound: words[.failNotFoundDetail]
    case .unknown: words[.failUnknownDetail]
    case .unknownName(_, let id, let known):
      NearestWords(known).nearest(to: id).map { words(.failNearest, $0) }
        ?? (known.isEmpty
          ? words[.failNoneKnown]
          : words(.failKnown, known.prefix(Self.mostNames).joined(separator: ", ")))
    case .unknownParameter(_, let known):
      known.isEmpty
        ? words[.failParameterNone] : words(.failParameterDetail, known.joined(separator: ", "))
    case .badParameter(_, _, let expected): words(.failValueDetail, words.expectation(expected))
    case .methodNotAllowed(let allowed):
      words(.failMethodDetail, allowed.map(\.rawValue).joined(separator: ", "))
    case .addressTooLong: words[.failTooLongDetail]
    case .bodyTooLarge(let most):
      words(.failTooLargeDetail, most >= 1 << 20 ? "\(most >> 20) MB" : "\(most >> 10) KB")
    case .mediaType(let expected): words(.failMediaTypeDetail, expected)
    case .wrongBody(let problem): String((problem.hint ?? "").prefix(Self.longest))
    case .tooMuchWork(let most): words(.failWorkTooMuchDetail, most)
    case .unavailable: words[.failUnavailableDetail]
    case .failed: words[.failBugDetail]
    }
  }

  /// The three things whose code or id is nearest to an unknown one.
  private var nearest: [(title: any PassageConvertible, address: Address)] {
    guard case .unknown(let kind, let id) = failure else { return [] }
    switch kind {
    case .occupation:
      return context.catalog.occupationsCodedLike(id).map {
        (Passage([words.title($0.title), "(\($0.code))"], separator: " "), Addresses.occupation($0.code))
      }
    case .pathway, .cluster, .roadmap:
      return context.catalog.pathwaysNamedLike(id).map { ($0.name, Addresses.pathway($0.id)) }
    case .requirementSet: return []
    case .program, .course, .credential, .institution:
      let found = try? context.catalog.search(id.split(separator: "-").joined(separator: " "), limit: 3)
      return (found?.hits ?? []).map { (context.title(of: $0), context.address(of: $0)) }
    case .pack:
      return Self.nearest(id, in: context.site.packs.entries.map(\.own), \.id).map {
        (Passage([words.title($0.title), "(\($0.id))"], separator: " "), Addresses.pack($0.id))
      }
    case .studyProgram:
      let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
      guard let pack = parts.first, let entry = context.site.packs[pack] else { return [] }
      return Self.nearest(parts.last ?? "", in: entry.own.programs, \.id).map {
        (
          Passage([words.title($0.title), "(\($0.id))"], separator: " "),
          Addresses.packProgram(pack, $0.id)
        )
      }
    }
  }

  /// The three things with the ids that differ least, for their length.
  private static func nearest<Thing>(
    _ text: String, in things: [Thing], _ id: (Thing) -> String
  ) -> [Thing] {
    let letters = String(text.prefix(120))
    return things.map { thing in
      let other = id(thing)
      let longest = Double(max(letters.utf8.count, other.utf8.count, 1))
      return (thing, Double(EditDistance.between(letters, other)) / longest)
    }.sorted { ($0.1, id($0.0)) < ($1.1, id($1.0)) }.prefix(3).map(\.0)
  }
}

extension Wording {
  /// What an address takes, in the middle of a sentence.
  func expectation(_ expected: PageFailure.Expectation) -> String {
    fill(expected.phrase, expected.values)
  }

  /// What a code or id names, in the middle of a sentence.
  func thing(_ kind: PageFailure.ThingKind) -> String {
    switch kind {
    case .cluster: self[.thingCluster]
    case .pathway: self[.thingPathway]
    case .roadmap: self[.thingRoadmap]
    case .occupation: self[.thingOccupation]
    case .program: self[.thingProgram]
    case .course: self[.thingCourse]
    case .credential: self[.thingCredential]
    case .institution: self[.thingCollege]
    case .pack: self[.thingPack]
    case .studyProgram: self[.thingStudyProgram]
    case .requirementSet: self[.thingRequirementSet]
    }
  }
}
