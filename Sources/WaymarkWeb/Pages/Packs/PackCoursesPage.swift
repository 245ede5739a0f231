import CareerModel
import Interchange
import Markup
import Planning
import Wording

/// The courses of a pack, a hundred a page.
struct PackCoursesPage {
  let context: PageContext
  let entry: PackShelf.Entry
  let page: Int

  private var words: Wording { context.words }
  private var pack: Pack { entry.own }
  private var pages: Int { max(1, (pack.courses.count + Self.perPage - 1) / Self.perPage) }
  private static let perPage = 100

  /// `nil` for an unknown pack, and for a page beyond the last.
  init?(_ id: String, page: Int, context: PageContext) {
    guard let entry = context.site.packs[id] else { return nil }
    self.context = context
    self.entry = entry
    self.page = page
    if page > pages { return nil }
  }

  func render() -> [UInt8] {
    let address = Addresses.packCourses(pack.id)
    let title = words.passage(.packCoursesOf, words.title(pack.title))
    let layout = PageLayout(context: context, title: title, canonical: address, extras: PackPage.parts)
    return layout.render { html in
      html.crumbs(
        [
          Crumb(title: words[.packsTitle], address: Addresses.packs),
          Crumb(title: words.title(pack.title), address: Addresses.pack(pack.id)),
        ], here: words[.packCoursesTitle], label: words[.crumbsLabel])
      html.pageHead(
        title, lead: words.count(.packCourses, pack.courses.count), cluster: nil,
        assets: context.site.assets)
      if pack.isDemonstration { html.demonstrationNotice(words) }
      let first = (page - 1) * Self.perPage
      PackCourseTable(context: context, pack: entry.whole).render(
        pack.courses.dropFirst(first).prefix(Self.perPage), label: title.text, into: &html)
      html.pager(page: page, of: pages, words: words) { address.adding("page", $0) }
    }
  }
}
