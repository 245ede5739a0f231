/// Numbers as people read them in the United States.
package enum Figures {
  /// A whole number with commas: `189,100`.
  package static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var bytes: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A decimal with at most one place: `4.9`, `56`.
  package static func decimal(_ value: Double) -> String {
    let tenths = Int((value.magnitude * 10).rounded())
    let text = number(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
    return value < 0 && tenths != 0 ? "-" + text : text
  }

  /// A change in percent, with its sign: `+4.9%`, `-36.1%`, `0%`.
  package static func change(_ percent: Double) -> String {
    let text = decimal(percent)
    return (percent > 0 && text != "0" ? "+" : "") + text + "%"
  }

  /// Whole dollars: `$124,200`, and `-$52` where grants come to more than the cost.
  package static func dollars(_ money: Money) -> String {
    let whole = Int(money.dollars.rounded())
    return (whole < 0 ? "-$" : "$") + number(abs(whole))
  }

  /// Dollars and cents: `$59.71`.
  package static func cents(_ money: Money) -> String {
    let rest = money.cents % 100
    return "$" + number(money.cents / 100) + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// A number for a program to read: `59.71`, `124200`. Beyond 2^53 it would claim digits it does not have.
  package static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 0x1p53 ? String(Int(value)) : String(value)
  }
}
