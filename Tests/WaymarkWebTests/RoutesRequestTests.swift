import CareerModel
import Interchange
import Routing
import Testing

@testable import WaymarkWeb

@Suite("What a page of routes is asked")
struct RoutesRequestTests {
  private func read(_ query: String) throws -> RoutesRequest {
    try RoutePagesTests.request("/routes?" + query)
  }

  @Test(
    "An address says the same after it was read and written again",
    arguments: [
      "to=29-1141.00&from=grade:10&state=WA",
      "to=29-1141.00&from=diploma&state=US&months=48&cost=20000&legs=3&states=ID,OR&earning=1&debt=1",
      "to=47-2111.00&from=occupation:41-2031.00:12&held=associate:11.0101&held=age:35&state=OH",
      "to=pathway:health-sciences/therapeutic-services:high&from=grade:12&state=US&sort=cost&all=1",
      "to=cluster:finance:60000&from=diploma&state=TX&assume=part-time-factor:1.5&assume=savings:5000",
    ])
  func round(query: String) throws {
    let asked = try read(query)
    #expect(asked.query.text() == query)
    #expect(asked.redirect == nil && asked.missed.isEmpty)
  }

  @Test("What is typed into the form goes on to a clean address that names what was found")
  func form() throws {
    let sent = try read(
      "to=registered+nurse&from=working&job=retail+salesperson&years=12&award=&field=&credential=&credits="
        + "&age=&state=OH&months=&cost=&legs=&states=oregon")
    #expect(
      sent.redirect == "/routes?to=29-1141.00&from=occupation:41-2031.00:12&state=OH&states=OR")
    let pupil = try read("to=29-1141.00&from=grade:11&job=cashier&years=1&state=WA")
    #expect(pupil.redirect == "/routes?to=29-1141.00&from=grade:11&held=job:41-2011.00:1&state=WA")
    let change = try read("to=29-1141.00&from=diploma&state=WA&change=savings&value=4000")
    #expect(change.redirect == "/routes?to=29-1141.00&from=diploma&state=WA&assume=savings:4000")
    let back = try read("to=29-1141.00&from=diploma&state=WA&assume=savings:4000&change=savings&value=0")
    #expect(back.redirect == "/routes?to=29-1141.00&from=diploma&state=WA")
  }

  @Test("What is called by nothing stays in its field")
  func missed() throws {
    #expect(try read("to=zzqxv&from=diploma").missed == [.to: "zzqxv"])
    #expect(try read("to=29-1141.00&from=working&job=").missed == [.job: ""])
    #expect(try read("to=29-1141.00&from=diploma&credential=zzqxv").missed == [.credential: "zzqxv"])
    #expect(try read("to=29-1141.00&from=diploma&states=OR,ZZ").missed == [.states: "ZZ"])
  }

  @Test(
    "An address that makes no sense is refused",
    arguments: [
      "from=grade:13", "from=wizard:1", "held=associate:x", "months=-1", "legs=9", "debt=yes",
      "assume=luck:1",
      "assume=savings:-1", "sort=luck", "state=ZZ", "colour=blue", "from=grade:10&held=age:7",
    ])
  func refused(query: String) {
    #expect(throws: PageFailure.self) { try read("to=29-1141.00&" + query) }
  }
}
