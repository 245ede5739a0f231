import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Matching
import NIOCore

/// A saved profile that was sent to be opened: as a file, or as pasted text. It is read once and not kept.
struct ProfileUpload {
  /// What was pasted, to be shown again when it cannot be read.
  let text: String
  /// The profile, or what is wrong with the file; `nil` when nothing was sent.
  let result: Result<AddressedProfile, ProfileFileError>?

  init(_ request: Request, catalog: CareerCatalog) async throws {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: Addresses.largestForm)
    } catch {
      throw PageFailure.bodyTooLarge(most: Addresses.largestForm)
    }
    let bytes = [UInt8](buffer: body)
    let file: [UInt8]
    if let form = MultipartForm(bytes, contentType: request.headers[.contentType] ?? "") {
      file = form["file"].flatMap { $0.isEmpty ? nil : $0 } ?? form["text"] ?? []
      text = String(decoding: form["text"] ?? [], as: UTF8.self)
    } else {
      let fields = try QueryParameters.fields(String(decoding: bytes, as: UTF8.self))
      text = fields.first { $0.name == "text" }?.value ?? ""
      file = [UInt8](text.utf8)
    }
    let isBlank = file.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    result = isBlank ? nil : try Self.read(file, catalog)
  }

  private static func read(
    _ file: [UInt8], _ catalog: CareerCatalog
  ) throws -> Result<AddressedProfile, ProfileFileError> {
    let skills = try catalog.matcher().skills
    do throws(ProfileFileError) {
      let content = try ProfileFile(json: file) { catalog.interestItems($0).count }
      if let stray = content.skills?.levels.keys.filter({ !skills.contains($0) }).min() {
        throw .profile(.unknownSkill(stray), place: "skills")
      }
      return .success(AddressedProfile(content))
    } catch {
      return .failure(error)
    }
  }
}
