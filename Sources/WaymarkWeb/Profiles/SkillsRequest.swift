import Catalog
import Hummingbird
import Interchange
import Matching
import Wording

/// A request for the page of skills, or the ratings that its form sends: one field a skill.
struct SkillsRequest {
  let profile: AddressedProfile
  /// Whether the form was sent without a single rating.
  let isMissing: Bool
  /// Where the ratings lead to, when the form was sent.
  let redirect: String?

  init(_ request: Request, catalog: CareerCatalog) throws {
    let skills = try catalog.matcher().skills
    let fields = skills.indices.map { "k\($0 + 1)" }
    let parameters = try QueryParameters(request, known: ProfileParameter.names + ["done"] + fields)
    var profile = try AddressedProfile(parameters, catalog: catalog)
    guard parameters.has("done") else {
      self.profile = profile
      isMissing = false
      redirect = nil
      return
    }
    let sheet = SkillSheet(
      try fields.map { name in
        try parameters.single(name, expected: .expectedRating) { text -> SkillRating?? in
          if text == "x" { return .some(nil) }
          return SkillRating.allCases.first { String($0.rawValue) == text }.map(Optional.some)
        } ?? nil
      })
    profile.content.skills = try sheet.levels(of: skills)
    self.profile = profile
    isMissing = profile.content.skills == nil
    redirect = isMissing ? nil : "/matches?" + profile.query(skills: skills)
  }
}
