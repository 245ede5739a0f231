import CareerModel
import Markup
import Wording

/// One of the key figures under a page's head.
struct KeyFigure {
  let label: String
  /// The figure; `nil` shows the words for a missing one.
  let value: (any PassageConvertible)?
  var detail: (any PassageConvertible)?
  var missing = ""
}

extension HTMLWriter {
  /// The key figures of a page, in at most four cells.
  mutating func keyFigures(_ figures: [KeyFigure]) {
    dl(.class("key-figures")) { html in
      for figure in figures {
        html.div { html in
          html.dt(text: figure.label)
          if let value = figure.value {
            html.dd(.class("value")) { $0.passage(value) }
          } else {
            html.dd(.class("value missing"), text: figure.missing)
          }
          if let detail = figure.detail { html.dd(.class("detail")) { $0.passage(detail) } }
        }
      }
    }
  }

  /// A wage as people read it, or the words for a missing one.
  mutating func wage(_ figure: WageFigure?, missing: String, words: Wording) {
    if let figure {
      text(words.wage(figure))
    } else {
      span(.class("missing"), text: missing)
    }
  }

  /// A wage with a mark when it is for a wider group than the occupation, or the words for a missing one.
  mutating func pay(_ pay: Scoped<WageFigure>?, missing: String, words: Wording) {
    if let pay {
      text(words.marked(words.wage(pay.value), pay.scope))
    } else {
      span(.class("missing"), text: missing)
    }
  }

  /// A number cell of a table, or the words for a missing number.
  mutating func numberCell(_ value: String?, missing: String) {
    td(.class("num")) { html in
      if let value { html.text(value) } else { html.span(.class("missing"), text: missing) }
    }
  }

  /// Where the figures above come from.
  mutating func note(_ sentences: [any PassageConvertible]) {
    p(.class("note")) { $0.passage(Passage(sentences, separator: " ")) }
  }

  /// The mark of a fact that Waymark put together itself.
  mutating func curatedChip(_ words: Wording) {
    span(.class("chip"), text: words[.curated])
  }
}

extension Wording {
  /// A figure with an asterisk when it is for a wider group than the occupation beside it. Pages that use it
  /// say so in their note, with the phrase `widerGroup`.
  func marked(_ figure: String, _ scope: StatisticalScope?) -> String {
    if case .occupation? = scope { return figure }
    return scope == nil ? figure : figure + "*"
  }

  /// `$93,600`, or `$239,200 or more`.
  func wage(_ figure: WageFigure) -> String {
    switch figure {
    case .amount(let money): Figures.dollars(money)
    case .atLeast(let money): self(.orMore, Figures.dollars(money))
    }
  }

  /// `$45.00`, or `$115.00 or more`.
  func hourlyWage(_ figure: WageFigure) -> String {
    switch figure {
    case .amount(let money): Figures.cents(money)
    case .atLeast(let money): self(.orMore, Figures.cents(money))
    }
  }

  func skillLevel(_ level: SkillLevel) -> String {
    switch level {
    case .semi: self[.levelSemi]
    case .mid: self[.levelMid]
    case .high: self[.levelHigh]
    }
  }
}
