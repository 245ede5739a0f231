public import ArgumentParser
public import Planning

extension CollegeCreditWish: ExpressibleByArgument {}
