import HTTPTypes
import Interchange
import Wording

/// Why a request cannot be answered as asked. Each case is one status and one helpful page.
enum PageFailure: Error, Equatable {
  /// Nothing has this address.
  case notFound
  /// The address is of the right form, but nothing has this code or id.
  case unknown(kind: ThingKind, id: String)
  /// Nothing has this id; those that there are can be named.
  case unknownName(kind: ThingKind, id: String, known: [String])
  /// The address has a parameter that the page does not take.
  case unknownParameter(name: String, known: [String])
  /// A parameter has a value that the page does not take.
  case badParameter(name: String, value: String, expected: Expectation)
  /// The method is not one the address takes.
  case methodNotAllowed(allowed: [HTTPRequest.Method])
  /// The address is too long.
  case addressTooLong
  /// The body is larger than so many bytes.
  case bodyTooLarge(most: Int)
  /// The body is of another type than the address takes.
  case mediaType(expected: String)
  /// What the body holds is wrong; in the words of the commands, which are English as the API is.
  case wrongBody(FileProblem)
  /// The body asks for more than is worked on here; `most` says how much that is.
  case tooMuchWork(most: String)
  /// The catalogue cannot be read.
  case unavailable
  /// A bug.
  case failed

  /// What a code or id can name.
  enum ThingKind: String {
    case cluster, pathway, roadmap, occupation, program, course, credential, institution
    case pack, requirementSet
    /// A program of study of a pack; on pages its id follows the pack's and a slash.
    case studyProgram
  }

  /// What a parameter takes, as a phrase with its blanks filled.
  struct Expectation: Equatable {
    let phrase: Phrase
    let values: [String]

    init(_ phrase: Phrase, _ values: String...) {
      self.phrase = phrase
      self.values = values
    }

    /// One of the words of a closed list.
    static func oneOf(_ words: [String]) -> Expectation {
      Expectation(.expectedOneOf, words.joined(separator: ", "))
    }
  }

  var status: HTTPResponse.Status {
    switch self {
    case .notFound, .unknown, .unknownName: .notFound
    case .unknownParameter, .badParameter, .wrongBody: .badRequest
    case .methodNotAllowed: .methodNotAllowed
    case .addressTooLong: .uriTooLong
    case .bodyTooLarge: .contentTooLarge
    case .mediaType: .unsupportedMediaType
    case .tooMuchWork: .unprocessableContent
    case .unavailable: .serviceUnavailable
    case .failed: .internalServerError
    }
  }
}

extension PageFailure {
  /// A value of a profile that does not hold together; only its beginning is repeated.
  static func badAnswer(name: String, value: String, expected: Phrase, _ blank: String = "") -> PageFailure {
    .badParameter(name: name, value: String(value.prefix(60)), expected: Expectation(expected, blank))
  }
}
