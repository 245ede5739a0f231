import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// What fits a learner: occupations, clusters and pathways, and any occupation that is asked about.
struct MatchesPage {
  let context: PageContext
  let request: MatchesRequest
  private let skills: [String]
  private let scores: InterestScores?
  private let outcome: Outcome

  private var words: Wording { context.words }
  private var profile: AddressedProfile { request.profile }
  private var filters: MatchFilters {
    MatchFilters(context: context, profile: profile, filter: request.filter, skills: skills)
  }

  private enum Outcome {
    /// Nothing has been said yet.
    case nothing
    /// Six equal scores and nothing else: there is no order to show.
    case flat
    /// What fits, why, and the occupation that was asked about.
    case results(MatchResults, FitSentences, asked: Occupation?)
  }

  /// Compares the profile of a request with all occupations.
  init(_ request: MatchesRequest, context: PageContext) throws {
    self.context = context
    self.request = request
    skills = try context.catalog.matcher().skills
    scores = try request.profile.scores(context.catalog)
    guard let learner = try request.profile.learner(context.catalog) else {
      outcome = .nothing
      return
    }
    do throws(MatchingError) {
      let answers: InterestAnswers?
      do { answers = try request.profile.answers(context.catalog) } catch { throw .profile(error) }
      let results = try context.catalog.matches(learner, answers: answers, filter: request.filter)
      do {
        outcome = .results(
          results, try FitSentences(learner, catalog: context.catalog),
          asked: try request.why.flatMap(context.catalog.occupation(meantBy:)))
      } catch { throw .catalog(error) }
    } catch {
      switch error {
      case .profile(.empty): outcome = .flat
      case .profile(let error): throw error
      case .catalog(let error): throw error
      }
    }
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, place: .interests, extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: profile.added(to: Addresses.profile, skills: skills))],
        here: words[.matchesHere], label: words[.crumbsLabel])
      switch outcome {
      case .nothing: nothing(&html)
      case .flat: flat(&html)
      case .results(let results, let sentences, let asked):
        self.results(&html, results, sentences, asked)
      }
    }
  }

  private var title: String {
    profile.content.interests == nil || profile.content.skills != nil || profile.content.values != nil
      ? words[.matchesTitleOther] : words[.matchesTitle]
  }

  private func nothing(_ html: inout HTMLWriter) {
    html.pageHead(words[.matchesHere], lead: nil, cluster: nil, assets: context.site.assets)
    html.div(.class("empty")) { html in
      html.h2(text: words[.nothingSaid])
      html.p(text: words[.nothingSaidDetail])
      html.a(.class("button-outline"), .href(Addresses.profile), text: words[.startHere])
    }
    KeptSection(context: context).render(into: &html)
  }

  private func flat(_ html: inout HTMLWriter) {
    html.pageHead(words[.matchesHere], lead: nil, cluster: nil, assets: context.site.assets)
    html.p(.class("message-warn")) { html in
      html.strong(text: words[.flatTitle])
      html.text(" ")
      html.text(words[.flatDetail])
    }
    html.section(.class("section")) { html in
      html.h2(text: words[.flatNext])
      html.ul(.class("link-list single")) { html in
        for (phrase, address) in [
          (Phrase.flatLonger, Addresses.interests.adding("form", InventoryForm.standard.rawValue)),
          (.rateSkills, profile.added(to: Addresses.skills, skills: skills)),
          (.orderValues, profile.added(to: Addresses.values, skills: skills)),
          (.flatExplore, Addresses.home),
        ] {
          html.li { $0.a(.href(address), text: words[phrase]) }
        }
      }
    }
  }

  private func results(
    _ html: inout HTMLWriter, _ results: MatchResults, _ sentences: FitSentences, _ asked: Occupation?
  ) {
    html.pageHead(title, lead: lead(results), cluster: nil, assets: context.site.assets) { html in
      html.a(
        .class("button-outline"), .href(profile.added(to: Addresses.profile, skills: skills)),
        text: words[.changeAnswers])
      html.a(.class("button-outline"), .href(Address("#why")), text: words[.whyTitle])
      html.button(.class("button-outline"), .type("button"), .data("print"), .hidden, text: words[.printPage])
    }
    differentiation(&html)
    filters.render(into: &html)
    html.div(.class("match-layout"), .data("profile-query", profile.query(skills: skills))) { html in
      html.div { html in
        if results.matches.isEmpty {
          empty(&html)
        } else {
          MatchList(
            context: context, results: results, sentences: sentences, filters: filters, shown: request.shown
          ).render(into: &html)
        }
        WhySection(
          context: context, results: results, sentences: sentences, filters: filters, scores: scores,
          typed: request.why, occupation: asked
        ).render(into: &html)
        note(&html)
      }
      html.div(.class("match-side")) { side(&$0, results) }
    }
  }

  private func lead(_ results: MatchResults) -> String {
    let compared = Figures.number(results.compared)
    guard let scores, scores.differentiation != .flat else { return words(.matchesLeadOther, compared) }
    return words(.matchesLead, words.list(most(scores).map(words.liking)), compared)
  }

  /// The types that stand out: the three strongest, or fewer where the third is no stronger than the fourth.
  private func most(_ scores: InterestScores) -> [HollandType] {
    let types = scores.strongestFirst
    let above = types.prefix(3).filter { scores[$0] > scores[types[3]] }
    return above.isEmpty ? types.filter { scores[$0] == scores[types[0]] } : above
  }

  private func differentiation(_ html: inout HTMLWriter) {
    switch scores?.differentiation {
    case .flat?:
      html.p(.class("message-warn")) { $0.strong(text: words[.flatUsed]) }
    case .low?:
      html.p(.class("message-warn")) { html in
        html.strong(text: words[.lowTitle])
        html.text(" ")
        html.text(words[.lowDetail])
      }
    default: break
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html.div(.class("empty")) { html in
      html.h2(text: words[.noneFoundTitle])
      html.p(text: words[.matchesNoneDetail])
      html.a(
        .class("button-outline"), .href(profile.added(to: Addresses.matches, skills: skills)),
        text: words[.clearFilters])
    }
  }

  private func side(_ html: inout HTMLWriter, _ results: MatchResults) {
    if let scores {
      InterestBars(context: context, profile: profile, scores: scores).render(into: &html)
    }
    FieldFitSection(
      context: context, title: .clustersFit,
      rows: results.clusters.map { cluster, fit in
        .init(name: cluster.name, address: Addresses.cluster(cluster.id), cluster: cluster, fit: fit)
      }
    ).render(into: &html)
    FieldFitSection(
      context: context, title: .pathwaysFit,
      rows: results.pathways.map { pathway, fit in
        .init(
          name: pathway.name, address: Addresses.pathway(pathway.id),
          cluster: context.catalog.cluster(pathway.id.cluster), fit: fit)
      }
    ).render(into: &html)
    html.section(.class("card")) { html in
      html.h2(text: words[.noVerdict])
      html.p(.class("reading"), text: words[.noVerdictDetail])
      html.p { $0.a(.href(Addresses.aboutProfiles), text: words[.aboutLink]) }
    }
    html.section(.class("card match-keep")) { html in
      html.h2(text: words[.keepTitle])
      html.p(.class("reading"), .data("keep-plain"), text: words[.keepDetailPlain])
      html.p(.class("reading"), .data("keep-scripted"), .hidden, text: words[.keepDetail])
      html.div(.class("actions")) { html in
        html.profileFile(profile, skills: skills, words: words)
        html.button(
          .class("button-outline"), .type("button"), .data("delete-kept"), .hidden, text: words[.keptDelete])
      }
      html.p(
        .class("sr-only"), .role("status"), .data("kept-status"), .data("deleted", words[.keptDeleted]))
    }
  }

  private func note(_ html: inout HTMLWriter) {
    var sentences: [Phrase] = []
    if profile.content.interests != nil { sentences.append(.noteFit) }
    if profile.content.skills != nil || profile.content.values != nil { sentences.append(.noteParts) }
    if case .answers? = profile.content.interests { sentences.append(.noteRange) }
    sentences += [.notePlaces, .widerGroup]
    html.note(sentences.map { words[$0] })
    html.note([context.sourceLine(.interests), context.paySource])
  }
}

extension Wording {
  /// What people of a type like, in the middle of a sentence.
  fileprivate func liking(_ type: HollandType) -> String {
    switch type {
    case .realistic: self[.likeRealistic]
    case .investigative: self[.likeInvestigative]
    case .artistic: self[.likeArtistic]
    case .social: self[.likeSocial]
    case .enterprising: self[.likeEnterprising]
    case .conventional: self[.likeConventional]
    }
  }
}
