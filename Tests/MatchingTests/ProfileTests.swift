import CareerModel
import Matching
import Testing

@Suite("What learners say about themselves")
struct ProfileTests {
  private static let inventory = (0..<60).map { index in
    InterestItem(
      position: index + 1, type: HollandType.allCases[index % 6], isInShortForm: index < 30, text: "\(index)")
  }

  @Test("Liking an item more never lowers its type's score, and no other score moves")
  func scoringIsMonotone() throws {
    var random = Seeded(3)
    for form in [InventoryForm.standard, .short] {
      let items = form.items(of: Self.inventory)
      for _ in 0..<200 {
        var answers: [Int: InterestAnswer] = [:]
        for item in items where Int.random(in: 0..<8, using: &random) > 0 {
          answers[item.position] = InterestAnswer.allCases.randomElement(using: &random)
        }
        guard let before = try? InterestAnswers(answers, to: items).scores(),
          let changed = items.filter({ answers[$0.position].map { $0 != .stronglyLike } ?? false })
            .randomElement(using: &random)
        else { continue }
        answers[changed.position] = InterestAnswer(rawValue: answers[changed.position]!.rawValue + 1)
        let after = try InterestAnswers(answers, to: items).scores()
        for type in HollandType.allCases {
          #expect(type == changed.type ? after[type] > before[type] : after[type] == before[type])
        }
      }
    }
  }

  @Test("A score is ten times the mean of the answers, from 0 to 40 in every form")
  func scoring() throws {
    let items = InventoryForm.standard.items(of: Self.inventory)
    let all = try AnswerSheet(String(repeating: "4", count: 60), count: 60)
    #expect(try all.answers(to: items).scores().scores == [40, 40, 40, 40, 40, 40])
    var text = Array(String(repeating: "0", count: 60))
    text[0] = "4"
    text[6] = "x"
    let one = try AnswerSheet(String(text), count: 60).answers(to: items).scores()
    #expect(abs(one[.realistic] - 40.0 / 9) < 1e-12)
    #expect(one[.social] == 0)
  }

  @Test("With fewer than three answers of a type there is no score, and the type is named")
  func tooFew() throws {
    let items = InventoryForm.short.items(of: Self.inventory)
    let text = (0..<30).map { $0 % 6 == 3 && $0 > 12 ? "x" : "2" }.joined()
    let answers = try AnswerSheet(text, count: 30).answers(to: items)
    #expect(throws: ProfileError.tooFewAnswers(type: .social, answered: 2, needed: 3)) {
      try answers.scores()
    }
  }

  @Test("An answer sheet comes back as it was written, and nothing else is read as one")
  func answerSheets() throws {
    var random = Seeded(17)
    for _ in 0..<50 {
      let sheet = AnswerSheet(
        (0..<30).map { _ in
          Bool.random(using: &random) ? nil : InterestAnswer.allCases.randomElement(using: &random)
        })
      #expect(try AnswerSheet(sheet.text, count: 30) == sheet)
    }
    #expect(throws: ProfileError.wrongCount(of: "answers", found: 2, expected: 3)) {
      try AnswerSheet("01", count: 3)
    }
    #expect(throws: ProfileError.badAnswer("5", place: 2)) { try AnswerSheet("051", count: 3) }
    #expect(throws: ProfileError.badAnswer("<", place: 1)) { try AnswerSheet("<s>", count: 3) }
    #expect(throws: ProfileError.badAnswer("٣", place: 3)) { try AnswerSheet("00٣", count: 3) }
  }

  @Test(
    "Scores out of range, not finite, or not six are refused",
    arguments: [
      [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [], [-1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 40.01],
      [1, 2, 3, 4, 5, .nan], [1, 2, 3, 4, 5, .infinity],
    ] as [[Double]])
  func badScores(scores: [Double]) {
    #expect(throws: ProfileError.self) { try InterestScores(scores) }
  }

  @Test("An interest code gives three, two and one points to its letters")
  func codes() throws {
    #expect(try InterestScores(code: "sic").scores == [0, 2, 0, 3, 0, 1])
    #expect(try InterestScores(code: "R").scores == [3, 0, 0, 0, 0, 0])
    for bad in ["", "SS", "RIAS", "SIX", "1,2", "Ｒ"] {
      #expect(throws: ProfileError.badCode(bad)) { try InterestScores(code: bad) }
    }
  }

  @Test("An order of values names each once")
  func valueOrders() throws {
    #expect(try ValueScores(order: WorkValue.allCases).scores == [6, 5, 4, 3, 2, 1])
    #expect(throws: ProfileError.badOrder(of: "work values")) {
      try ValueScores(order: [.support, .support, .achievement, .independence, .recognition, .relationships])
    }
    #expect(throws: ProfileError.badOrder(of: "work values")) { try ValueScores(order: []) }
  }

  @Test("Skill levels run from 0 to 7", arguments: [-0.1, 7.1, .nan])
  func badLevels(level: Double) {
    #expect(throws: ProfileError.self) { try SkillRatings(["2.A.1.a": level]) }
  }

  @Test("Answers to items that a form does not have are an error, not ignored")
  func strayItems() {
    #expect(throws: ProfileError.self) {
      try InterestAnswers([61: .like], to: Self.inventory)
    }
  }
}
