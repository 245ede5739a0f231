import SeededNumbers

/// Texts made to break an escaper: markup characters, controls, the edges of every range of Unicode, and
/// plain letters in runs around the length of a machine word.
enum UnfriendlyText {
  private static let edges: [UInt32] = [
    0x00, 0x01, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x1F, 0x20, 0x22, 0x23, 0x26, 0x27, 0x3C, 0x3D,
    0x3E, 0x7E, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xA1, 0xBF, 0xC0, 0xFF, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF,
    0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFD,
    0x1FFFE, 0x1FFFF, 0x20000, 0xFFFFE, 0x100000, 0x10FFFD, 0x10FFFE, 0x10FFFF,
  ]

  static func random(using generator: inout Seeded) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        for _ in 0..<Int.random(in: 0...9, using: &generator) { text.append("a") }
      case 1:
        text.append("&<>\"'".unicodeScalars.randomElement(using: &generator)!)
      case 2:
        text.append(Unicode.Scalar(edges.randomElement(using: &generator)!)!)
      default:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
          text.append(scalar)
        }
      }
    }
    return String(text)
  }
}
