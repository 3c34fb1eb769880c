/// A request as it came from a phone: nothing of it is believed.
package struct IncomingRequest: Sendable {
  package var method: String
  package var target: String
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(
    method: String, target: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// The values of a header, whose name is given in small letters.
  func values(_ name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of a header that comes once; nil where there is none, or more than one.
  func value(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }
}

/// Where phones find the room, which every request of theirs has to name.
package struct RoomDoor: Equatable, Sendable {
  /// The address with its port, as a browser names it.
  package let authority: String
  /// The six digits that the address ends in.
  package let code: String
  /// The cookie's name; ports of one address share cookies, so it has the session's name in it.
  let cookie: String

  package init(address: String, port: Int, code: String, session: String) {
    authority = port == 80 ? address : "\(address):\(port)"
    self.code = code
    cookie = "seat-\(session)"
  }

  /// What comes before the path.
  package var origin: String { "http://\(authority)" }
  /// The whole address.
  package var url: String { "\(origin)/\(code)" }
}
