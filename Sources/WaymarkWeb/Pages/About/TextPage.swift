import Markup
import Wording

/// A page of prose: how the numbers are made, accessibility, privacy.
struct TextPage {
  let context: PageContext
  let title: Phrase
  let lead: Phrase
  /// Headings, each with its paragraphs.
  let sections: [(heading: Phrase, paragraphs: [Phrase])]
  let address: Address

  func render() -> [UInt8] {
    let words = context.words
    let layout = PageLayout(context: context, title: words[title], canonical: address)
    return layout.render { html in
      html.pageHead(words[title], lead: words[lead], cluster: nil, assets: context.site.assets)
      for (heading, paragraphs) in sections {
        html.section(.class("section prose")) { html in
          html.h2(text: words[heading])
          for paragraph in paragraphs { html.p(text: words[paragraph]) }
        }
      }
    }
  }

  static func numbers(_ context: PageContext) -> TextPage {
    TextPage(
      context: context, title: .numbersTitle, lead: .numbersLead,
      sections: [
        (.numbersPay, [.numbersPay1, .numbersPay2, .numbersPay3]),
        (.numbersOutlook, [.numbersOutlook1]),
        (.numbersLevels, [.numbersLevels1]),
        (.numbersPrograms, [.numbersPrograms1, .numbersPrograms2]),
        (.numbersCurated, [.numbersCurated1, .numbersCurated2]),
        (.numbersMissing, [.numbersMissing1]),
      ], address: Addresses.numbers)
  }

  static func accessibility(_ context: PageContext) -> TextPage {
    TextPage(
      context: context, title: .accessibilityTitle, lead: .accessibilityLead,
      sections: [
        (.accessibilityHow, [.accessibilityHow1, .accessibilityHow2]),
        (.accessibilityTested, [.accessibilityTested1]),
        (.accessibilityHelp, [.accessibilityHelp1]),
      ], address: Addresses.accessibility)
  }

  static func privacy(_ context: PageContext) -> TextPage {
    TextPage(
      context: context, title: .privacyTitle, lead: .privacyLead,
      sections: [
        (.privacyKept, [.privacyKept1, .privacyKept2, .privacyKept3, .privacyAnswers]),
        (.privacyNot, [.privacyNot1]),
        (.privacyServer, [.privacyServer1]),
      ], address: Addresses.privacy)
  }

  static func profiles(_ context: PageContext) -> TextPage {
    TextPage(
      context: context, title: .aboutTitle, lead: .aboutLead,
      sections: [
        (.aboutIs, [.aboutIs1, .aboutIs2, .aboutIs3]),
        (.aboutIsNot, [.aboutIsNot1, .aboutIsNot2, .aboutIsNot3, .aboutIsNot4]),
        (.aboutKept, [.aboutKept1, .aboutKept2]), (.aboutSchools, [.aboutSchools1]),
      ], address: Addresses.aboutProfiles)
  }
}
