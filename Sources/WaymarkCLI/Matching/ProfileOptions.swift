import ArgumentParser
import CareerModel
import Catalog
import Foundation
import Interchange
import Matching

/// What a learner says about themselves, on the command line and in files.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Six scores, or an interest code such as SIC.",
      discussion: "Scores stand in the order R,I,A,S,E,C (Realistic to Conventional).", valueName: "scores"))
  var interests: String?

  @Option(help: ArgumentHelp("The highest score the instrument gives; the lowest is 0.", valueName: "n"))
  var scale = InterestScores.ownScale

  @Option(
    help: ArgumentHelp("A profile file: answers, scores, skills and values.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var profile: String?

  @Option(
    help: ArgumentHelp("A profile file whose skills are taken.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var skills: String?

  @Option(
    help: ArgumentHelp("A profile file whose order of values is taken.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var values: String?

  /// The profile, and the answers it comes from when there are some.
  func read(_ catalog: CareerCatalog) throws -> (profile: LearnerProfile, answers: InterestAnswers?) {
    var file = try profile.map { try Self.file($0, catalog) } ?? ProfileFile()
    if let path = skills {
      file.skills = try Self.part(Self.file(path, catalog).skills, "skills", path)
    }
    if let path = values {
      file.values = try Self.part(Self.file(path, catalog).values, "values", path)
    }
    do {
      if let interests { file.interests = try parsed(interests) }
      return (try file.learner(catalog.interestItems), try file.answers(to: catalog.interestItems))
    } catch let error as ProfileError {
      throw CommandFailure(error)
    }
  }

  private func parsed(_ text: String) throws -> ProfileFile.Interests {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1 || Double(text) != nil else { return .code(text) }
    let numbers = try parts.map { part in
      guard let number = Double(part.trimmingCharacters(in: .whitespaces)) else {
        throw CommandFailure(
          .badData, "\"\(part.prefix(40))\" is no number.",
          hint: "Give six scores in the order R,I,A,S,E,C, such as --interests 16,27,9,33,12,22.")
      }
      return number
    }
    return .scores(try InterestScores(numbers, scale: scale))
  }

  private static func part<Part>(_ part: Part?, _ name: String, _ path: String) throws -> Part {
    guard let part else {
      throw CommandFailure(
        .badData, "\(path) has no \(name).", hint: "docs/formats/profile.example.json shows the format.")
    }
    return part
  }

  private static func file(_ path: String, _ catalog: CareerCatalog) throws -> ProfileFile {
    let bytes = try BoundedFile.bytes(path, atMost: ProfileFile.mostBytes)
    do {
      return try ProfileFile(json: bytes) { catalog.interestItems($0).count }
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
