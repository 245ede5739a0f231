import CareerModel

/// Shows on a terminal how far a long task has come; stays silent elsewhere and for short tasks.
final class ProgressBar {
  private static let length = 30

  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shown = ""

  init(isShown: Bool = Terminal.showsProgress) { self.isShown = isShown }

  /// Shows what is being worked on, and the share of the task that is done, from 0 to 1.
  func show(_ work: String, _ share: Double) {
    let done = min(max(share, 0), 1)
    let filled = Int((done * Double(Self.length)).rounded())
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.length - filled)
    show("[\(bar)] \(Int(done * 100))% \(work)")
  }

  /// Shows what is being worked on and how many rows are done, where nobody knows how many there will be.
  func count(_ work: String, _ rows: Int) { show("\(work): \(Figures.number(rows)) rows") }

  private func show(_ line: String) {
    guard isShown, line != shown, ContinuousClock.now - start > .seconds(1) else { return }
    shown = line
    StandardError.emit("\r\(line)\u{1B}[K")
  }

  /// Takes the bar away.
  func clear() {
    guard !shown.isEmpty else { return }
    shown = ""
    StandardError.emit("\r\u{1B}[K")
  }
}
