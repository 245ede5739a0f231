import CareerModel
import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Matching
import NIOCore
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("A profile in an address")
struct AddressedProfileTests {
  private let catalog: CareerCatalog
  private let skills: [String]

  init() throws {
    catalog = try ShippedCatalog.open()
    skills = try catalog.matcher().skills
  }

  private func read(_ query: String) throws -> AddressedProfile {
    let request = Request(
      head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/matches?" + query),
      body: RequestBody(buffer: ByteBuffer()))
    return try AddressedProfile(
      QueryParameters(request, known: ProfileParameter.names), catalog: catalog)
  }

  /// A number with at most two decimals, as people and instruments give them.
  private func number(upTo most: Double, _ random: inout some RandomNumberGenerator) -> Double {
    (Double.random(in: 0...most, using: &random) * 100).rounded() / 100
  }

  /// A profile drawn at random: any part may be missing.
  private func anyProfile(_ random: inout some RandomNumberGenerator) throws -> ProfileFile {
    var file = ProfileFile()
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let form = InventoryForm.allCases.randomElement(using: &random)!
      let answers = catalog.interestItems(form).map { _ in
        Int.random(in: 0..<6, using: &random)
      }.map { InterestAnswer(rawValue: $0) }
      file.interests = .answers(form, AnswerSheet(answers))
    case 1:
      let scale = [40, 20, 7.5, 1_000_000].randomElement(using: &random)!
      let scores = (0..<6).map { _ in number(upTo: scale, &random) }
      file.interests = .scores(try InterestScores(scores, scale: scale))
    case 2:
      let letters = HollandType.allCases.shuffled(using: &random).prefix(
        Int.random(in: 1...3, using: &random))
      file.interests = .code(letters.map(\.rawValue).joined())
    default: break
    }
    if Bool.random(using: &random) {
      let ownSteps = Bool.random(using: &random)
      var levels: [String: Double] = [:]
      for skill in skills where Bool.random(using: &random) {
        levels[skill] =
          ownSteps
          ? SkillRating.allCases.randomElement(using: &random)!.level
          : number(upTo: 7, &random)
      }
      file.skills = try? SkillRatings(levels)
    }
    if Bool.random(using: &random) { file.values = WorkValue.allCases.shuffled(using: &random) }
    return file
  }

  @Test("What is written into an address is what is read from it")
  func roundTrip() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let file = try anyProfile(&random)
      let query = AddressedProfile(file).query(skills: skills)
      #expect(try read(query).content == file, "\(query)")
      #expect(query.utf8.count < 1000)
      #expect(query.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>#%{}|\\^`".utf8.contains($0) })
    }
  }

  @Test("What is written into a file is what is read from it")
  func files() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let file = try anyProfile(&random)
      let read = try ProfileFile(json: file.json) { catalog.interestItems($0).count }
      #expect(read == file)
    }
  }

  @Test("An address without a profile is an empty one")
  func empty() throws {
    #expect(try read("").isEmpty)
    #expect(try read("form=short").isEmpty)
    #expect(try read("s=" + String(repeating: "x", count: 35)).isEmpty)
  }

  @Test(
    "What does not hold together is an error that names the parameter",
    arguments: [
      ("form=short&a=4", "a"), ("form=short&a=", ""), ("form=none&a=4", "form"), ("a=4", "form"),
      ("scores=1,2,3,4,5", "scores"), ("scores=1,2,3,4,5,x", "scores"), ("scores=1,2,3,4,5,nan", "scores"),
      ("scores=1,2,3,4,5,inf", "scores"), ("scores=1,2,3,4,5,-1", "scores"),
      ("scores=1,2,3,4,5,41", "scores"),
      ("scores=1,2,3,4,5,0x10", "scores"), ("scores=,,,,,", "scores"),
      ("scores=1,2,3,4,5,6&scale=x", "scale"),
      ("scale=40", "scale"), ("code=RR", "code"), ("code=RIAS", "code"), ("code=RI%00", "code"),
      ("code=SIC&scores=1,2,3,4,5,6", "code"), ("s=12", "s"), ("s=1&levels=1", "levels"),
      ("levels=1", "levels"),
      ("v=12345", "v"), ("v=123450", "v"), ("v=1234567", "v"), ("v=１23456", "v"), ("code=S&code=I", "code"),
    ])
  func hostile(query: String, name: String) throws {
    guard !name.isEmpty else {
      #expect(try read(query).isEmpty)
      return
    }
    do {
      _ = try read(query.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed.union(["%"])) ?? query)
      Issue.record("\(query) was read")
    } catch PageFailure.badParameter(let found, _, _) {
      #expect(found == name, "\(query)")
    }
  }

  @Test("Bytes at random are an error or a profile, never a crash")
  func noise() {
    var random = SystemRandomNumberGenerator()
    let characters = Array("0123456789abxXSICR,.-+&=%éñ漢 eE")
    for _ in 0..<500 {
      let names = ProfileParameter.names.shuffled().prefix(3)
      let query = names.map { name in
        let value = String(
          (0..<Int.random(in: 0...70)).map { _ in characters.randomElement(using: &random)! })
        return name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
      }.joined(separator: "&")
      _ = try? read(query)
    }
  }

  @Test("The ten skills that are asked first are skills, each once")
  func quickest() {
    #expect(SkillRating.quickest.count == 10)
    #expect(Set(SkillRating.quickest).isSubset(of: skills))
    #expect(SkillRating.quickest == SkillRating.quickest.sorted() && Set(SkillRating.quickest).count == 10)
  }

  /// The shortfall over some skills of someone who answers like one occupation, in every occupation.
  private func shortfalls(
    _ own: [String: Double], in traits: [[String: OccupationTraits.Skill]], _ ids: [String]
  )
    -> [Double]
  {
    traits.map { skills in
      var (sum, weights) = (0.0, 0.0)
      for id in ids {
        guard let asked = skills[id] else { continue }
        let weight = max(0, asked.importance - 1)
        let lacking = max(0, asked.level - (own[id] ?? 0))
        sum += weight * lacking * lacking
        weights += weight
      }
      return (sum / max(weights, 1e-9)).squareRoot()
    }
  }

  @Test("Ten skills stand for nearly all that thirty-five say")
  func tenStandForAll() throws {
    let traits = try catalog.occupations.compactMap { occupation -> [String: OccupationTraits.Skill]? in
      let ratings = try catalog.profile(of: occupation.code)?.skills ?? []
      guard !ratings.isEmpty else { return nil }
      return Dictionary(
        uniqueKeysWithValues: ratings.map {
          ($0.element, OccupationTraits.Skill(level: $0.level ?? 0, importance: $0.importance))
        })
    }
    var correlations: [Double] = []
    for learner in stride(from: 0, to: traits.count, by: 40) {
      let own = traits[learner].mapValues { SkillRating(nearest: $0.level).level }
      let few = shortfalls(own, in: traits, SkillRating.quickest)
      let all = shortfalls(own, in: traits, skills)
      correlations.append(Self.correlation(few, all))
    }
    let mean = correlations.reduce(0, +) / Double(correlations.count)
    #expect(mean > 0.9, "\(mean)")
  }

  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let (a, b) = (left.reduce(0, +) / Double(left.count), right.reduce(0, +) / Double(right.count))
    let both = zip(left, right).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let own = left.reduce(0) { $0 + ($1 - a) * ($1 - a) } * right.reduce(0) { $0 + ($1 - b) * ($1 - b) }
    return both / own.squareRoot()
  }

  @Test("A file sent with a form is read to the byte, whatever stands in it")
  func multipart() throws {
    let content = "{\"a\": \"--x\r\n\r\n\"}\r\n"
    let body =
      "--x-y\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.json\"\r\n"
      + "Content-Type: application/json\r\n\r\n\(content)\r\n"
      + "--x-y\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--x-y--\r\n"
    let form = try #require(
      MultipartForm([UInt8](body.utf8), contentType: "multipart/form-data; boundary=x-y"))
    #expect(form["file"] == [UInt8](content.utf8))
    #expect(form["text"] == [])
    #expect(form["other"] == nil)
    let quoted = MultipartForm([UInt8](body.utf8), contentType: "multipart/form-data; boundary=\"x-y\"")
    #expect(quoted?["file"] == [UInt8](content.utf8))
  }

  @Test(
    "A damaged form is none",
    arguments: [
      ("", "multipart/form-data; boundary=x"), ("--x--", "multipart/form-data; boundary=x"),
      ("--x\r\nname\r\n--x--", "multipart/form-data; boundary=x"),
      ("--x\r\n\r\n\r\n--x", "multipart/form-data; boundary=x"),
      ("--x\r\n\r\n--x--", "text/plain"), ("--\r\n\r\n----", "multipart/form-data; boundary="),
    ])
  func damaged(body: String, type: String) {
    #expect(MultipartForm([UInt8](body.utf8), contentType: type) == nil)
  }

  @Test(
    "The bars of places reach a round number beyond the last place", arguments: [1, 9, 10, 11, 99, 101, 923])
  func placeBar(place: Int) {
    let bar = PlaceBar(reaching: place)
    #expect(bar.last >= place && bar.last >= 10 && bar.last % 10 == 0)
    #expect(bar.last < max(20, place * 2 + 10))
  }
}
