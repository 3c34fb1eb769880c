/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
struct FormFields {
  /// What is no form that a page of ours could have sent.
  struct Unreadable: Error {}

  private var fields: [String: String] = [:]

  static let most = 16

  init(_ body: [UInt8]) throws(Unreadable) {
    guard !body.isEmpty else { return }
    for pair in body.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let name = try Self.decoded(pair[..<equals])
      let value = try Self.decoded(pair[equals...].dropFirst())
      guard fields.updateValue(value, forKey: name) == nil, fields.count <= Self.most else {
        throw Unreadable()
      }
    }
  }

  /// What was filled in; nil where it was left empty, or isn't there.
  subscript(_ name: String) -> String? {
    fields[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Unreadable) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { throw Unreadable() }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    guard let text = String(validating: result, as: UTF8.self) else { throw Unreadable() }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
