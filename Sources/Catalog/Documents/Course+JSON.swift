import CareerModel

extension Course: JSONConvertible {
  /// A secondary course and the pathways it serves.
  package var json: JSONValue {
    ["code": .text(code), "title": .text(title), "pathways": .list(pathways)]
  }
}

extension CourseStep {
  /// A step of a sequence, with the course's title.
  func json(in catalog: CareerCatalog) -> JSONValue {
    [
      "position": .number(position), "stage": .text(stage.rawValue), "grade": .number(grade),
      "course": .text(course), "title": .text(catalog.course(course)?.title),
    ]
  }
}

extension GeneralCourse {
  /// A general course, with its title.
  func json(in catalog: CareerCatalog) -> JSONValue {
    [
      "grade": .number(grade), "subject": .text(subject.rawValue), "course": .text(course),
      "title": .text(catalog.course(course)?.title),
    ]
  }
}
