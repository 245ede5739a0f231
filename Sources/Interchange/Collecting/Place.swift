/// Where a fact was read: which file of the import, and which line.
struct Place: Equatable {
  let file: Int
  let line: Int
}
