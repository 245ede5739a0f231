/// What a translated text is: a kind of the table `translations`.
package enum TranslationKind: String, Sendable, CaseIterable {
  case clusterName = "cluster-name"
  case pathwayName = "pathway-name"
  case groupingName = "grouping-name"
  case clusterSummary = "cluster-summary"
  case pathwaySummary = "pathway-summary"
  case occupationSummary = "occupation-summary"
  /// What people call an occupation and search it by, with commas between; its title itself is not translated.
  case occupationWords = "occupation-words"
  case elementName = "element-name"
  case elementSummary = "element-summary"
  case assignmentReason = "assignment-reason"
  case levelGap = "level-gap"
  case interestItem = "interest-item"
  case lineName = "line-name"
  case stationName = "station-name"
}
