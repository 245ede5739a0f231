public import ArgumentParser
public import CareerModel

extension FrameworkID: ExpressibleByArgument {
  /// The frameworks that come with Waymark; a state may add its own.
  public static var defaultCompletionKind: CompletionKind {
    .list([FrameworkID.classic, .modern].map(\.rawValue))
  }
}

extension ClusterID: ExpressibleByArgument {}

extension PathwayID: ExpressibleByArgument {}
