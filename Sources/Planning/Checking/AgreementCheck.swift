/// Agreements with colleges that have ended, or that only one side has.
struct AgreementCheck {
  let view: PackView
  let day: String

  func run() {
    for (index, agreement) in view.pack.agreements.enumerated() {
      if let expires = agreement.expires {
        if expires < agreement.effective {
          view.error(
            .init(.agreement(index), key: "expires"),
            "The agreement \"\(agreement.id)\" expires on \(expires), before it begins on \(agreement.effective)."
          )
        } else if expires < day {
          view.warn(
            .init(.agreement(index), key: "expires"),
            "The agreement \"\(agreement.id)\" expired on \(expires): it gives no credit any more.",
            hint: "Renew it with the college, or take it out.")
        }
      }
      if agreement.kind == .articulated, agreement.collegeCourse == nil {
        view.warn(
          .init(.agreement(index), key: "college_course"),
          "The agreement \"\(agreement.id)\" names no course of the college.",
          hint: "Ask the college which of its courses the credit is for: without one it may be lost.")
      }
    }
  }
}
