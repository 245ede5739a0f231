public import ArgumentParser
public import CareerModel
public import Catalog

extension SkillLevel: ExpressibleByArgument {}

extension OccupationQuery.Order: ExpressibleByArgument {}

extension SearchKind: ExpressibleByArgument {}
