public import ArgumentParser
public import CareerModel
public import Catalog

extension TypicalEducation: ExpressibleByArgument {}

extension MatchFilter.Growth: ExpressibleByArgument {}
