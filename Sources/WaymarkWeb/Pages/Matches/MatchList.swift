import CareerModel
import Catalog
import Markup
import Matching
import Wording

/// The occupations that fit, grouped by what can be told apart.
struct MatchList {
  let context: PageContext
  let results: MatchResults
  let sentences: FitSentences
  let filters: MatchFilters
  /// How many of each band are shown.
  let shown: Int

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    let bands = Dictionary(grouping: results.matches, by: \.match.factors.band)
    html.div(.class("matches")) { html in
      for band in [nil, FitBand.strong, .good, .some] {
        if let matches = bands[band], !matches.isEmpty { section(&html, band, matches) }
      }
    }
    if let low = bands[.low], !low.isEmpty {
      html.p(.class("reading match-foot"), text: words.count(.bandLow, low.count))
    }
  }

  private func section(_ html: inout HTMLWriter, _ band: FitBand?, _ matches: [ListedMatch]) {
    let first = Array(matches.prefix(shown))
    let bar = PlaceBar(reaching: first.map { max($0.match.place, $0.range?.high ?? 0) }.max() ?? 1)
    let id = "band-" + (band?.rawValue ?? "all")
    html.section(.class("match-band"), .labelledBy(id)) { html in
      html.div(.class("match-head")) { html in
        html.div { html in
          html.h2(.id(id), text: title(of: band))
          html.p(text: words.count(detail(of: band, hasRanges: first[0].range != nil), matches.count))
        }
        html.div(.class("axis")) { html in
          html.span(text: words[.placeAxis])
          bar.drawAxis(into: &html)
        }
        html.span(.class("pay-head"), text: words(.typicalPayIn, context.placeName))
      }
      html.ul(.class("match-list")) { html in
        for match in first { row(&html, match, bar) }
      }
      let left = matches.count - first.count
      if left > 0 {
        let more = min(left, MatchesRequest.shownMore)
        html.p(.class("match-more")) { html in
          html.a(
            .href(filters.address.adding("show", shown + more).fragment(id)),
            text: words.count(.showMore, more) + ": " + title(of: band))
        }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ match: ListedMatch, _ bar: PlaceBar) {
    let occupation = match.occupation
    let cluster = occupation.pathways.first.flatMap { context.catalog.cluster($0.cluster) }
    html.li(.class("match", ClusterColor.colorClass(cluster?.color))) { html in
      html.div(.class("match-name")) { html in
        html.plate(cluster, .list, assets: context.site.assets)
        html.h3 { html in
          html.a(
            .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage), text: occupation.title
          )
        }
        html.p(text: sentences.reasons(for: match.match).joined(separator: " "))
      }
      html.div(.class("match-place")) { html in
        bar.draw(place: match.match.place, range: match.range, into: &html)
        html.p(text: words.place(match))
      }
      html.div(.class("match-pay")) { html in
        html.strong { $0.pay(match.listed.pay, missing: context.noFigure, words: words) }
        html.small(text: words.levelLine(occupation.skillLevel))
      }
    }
  }

  private func title(of band: FitBand?) -> String {
    switch band {
    case .strong?: words[.bandStrong]
    case .good?: words[.bandGood]
    case .some?: words[.bandSome]
    case .low?, nil: words[.bandAll]
    }
  }

  /// Without answers nobody knows how the order could change.
  private func detail(of band: FitBand?, hasRanges: Bool) -> Phrase {
    switch band {
    case .strong? where hasRanges: .bandStrongDetail
    case .some?: .bandSomeDetail
    default: .bandDetail
    }
  }
}

extension Wording {
  /// The place of a match in words: ties as ties, and where it could lie.
  func place(_ match: ListedMatch) -> String {
    let own = self.own(match)
    guard let range = match.range else { return own }
    let (low, high) = (min(range.low, match.match.place), max(range.high, match.match.place))
    if low == high { return self(.placeSure, own) }
    return self(.placeRange, own, Figures.number(low), Figures.number(high))
  }

  /// The place alone, with the others that share it.
  func own(_ match: ListedMatch) -> String {
    let place = Figures.number(match.match.place)
    guard match.sharing > 1 else { return self(.placeIs, place) }
    return count(.placeTied, match.sharing - 1, place, Figures.number(match.sharing - 1))
  }
}
