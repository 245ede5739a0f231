import CareerModel
import Hummingbird

extension RequestContext {
  /// The pathway that an address `.../:cluster/:name` names; whether there is one is another question.
  var pathway: PathwayID {
    PathwayID(rawValue: (parameters.get("cluster") ?? "") + "/" + (parameters.get("name") ?? ""))
  }
}
