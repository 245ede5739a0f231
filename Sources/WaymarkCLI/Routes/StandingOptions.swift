import ArgumentParser
import CareerModel
import Catalog
import Interchange
import Routing

/// Where a traveller stands, on the command line.
struct StandingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where you stand: grade:10, diploma, no-diploma, occupation:CODE:YEARS, or the title of your job.",
      discussion: "Without it, a high school diploma.", valueName: "start"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "What you hold or have done besides; may be given again.",
      discussion: """
        certificate:CIP, associate:CIP, bachelor:CIP, master:CIP, doctorate:CIP, apprenticeship:RAPIDS, \
        credential:ID (or license:ID), occupation:CODE:YEARS for past work, job:CODE:YEARS for work beside \
        school, credits:12 of college credit, age:35.
        """, valueName: "kind:code"))
  var held: [String] = []

  /// The standing that is meant. Throws `CommandFailure.badData` for a text that cannot be read.
  func standing(_ catalog: CareerCatalog) throws -> Standing {
    let text = try StandingText(start: from, held: held).coded { title in
      try catalog.occupation(meantBy: title)?.code
    }
    do throws(StandingTextError) {
      return try text.standing()
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// What is wrong with where somebody says to stand.
  init(_ error: StandingTextError) {
    switch error {
    case .unknownKind(let text, let known):
      self.init(
        .badData, "\"\(text)\" does not say where one stands.",
        hint: "Give an occupation's title, or one of: \(known.joined(separator: ", ")). "
          + "Codes follow a colon, as in grade:10.")
    case .badValue(let text, let expected):
      let hint: String =
        switch expected {
        case .nothing: "Nothing follows this word."
        case .number(let range): "Expected a whole number from \(range.lowerBound) to \(range.upperBound)."
        case .occupation: "Expected an O*NET-SOC code, and years up to 60 if you like: \(expected.example)"
        case .program: "Expected a CIP code, such as \(expected.example)"
        case .apprenticeship: "Expected a RAPIDS code, such as \(expected.example)"
        case .credential: "Expected the id of a credential, such as \(expected.example)"
        }
      self.init(.badData, "\"\(text)\" does not fit.", hint: hint)
    case .contradiction(let one, let other):
      self.init(.badData, "\"\(one)\" and \"\(other)\" exclude each other.", hint: "Leave one of them out.")
    case .tooMany(let count, let most):
      self.init(.badData, "\(count) things are held.", hint: "At most \(most) can be given.")
    }
  }
}
