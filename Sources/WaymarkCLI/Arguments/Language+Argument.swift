public import ArgumentParser
public import CareerModel

extension Language: ExpressibleByArgument {}
