/// An answer to an item of an interest inventory.
public enum InterestAnswer: Int, Sendable, CaseIterable {
  case stronglyDislike = 0
  case dislike = 1
  case unsure = 2
  case like = 3
  case stronglyLike = 4
}
