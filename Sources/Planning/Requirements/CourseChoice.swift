public import CareerModel

/// Courses that count toward a requirement: those that fit any of its lists, without the exceptions.
public struct CourseChoice: Sendable, Equatable, Hashable {
  /// Courses by id.
  public var ids: Set<String>
  /// Subjects that a course counts as.
  public var subjects: Set<String>
  /// Ranges of SCED codes.
  public var sced: [ClosedRange<SCEDCode>]
  /// Career pathways.
  public var pathways: Set<PathwayID>
  /// Levels.
  public var levels: Set<SchoolCourse.Level>
  /// Whether every course counts.
  public var isAny: Bool
  /// Courses that do not count, by id.
  public var except: Set<String>

  /// Courses that count.
  public init(
    ids: Set<String> = [], subjects: Set<String> = [], sced: [ClosedRange<SCEDCode>] = [],
    pathways: Set<PathwayID> = [], levels: Set<SchoolCourse.Level> = [], isAny: Bool = false,
    except: Set<String> = []
  ) {
    self.ids = ids
    self.subjects = subjects
    self.sced = sced
    self.pathways = pathways
    self.levels = levels
    self.isAny = isAny
    self.except = except
  }

  /// Whether a course counts.
  public func contains(_ course: SchoolCourse) -> Bool {
    if except.contains(course.id) { return false }
    if isAny || ids.contains(course.id) || levels.contains(course.level) { return true }
    if !subjects.isDisjoint(with: course.subjects) { return true }
    if !pathways.isDisjoint(with: course.pathways) { return true }
    guard let code = course.sced else { return false }
    return sced.contains { $0.contains(code) }
  }
}
