internal import CPq

/// A connection to PostgreSQL; values go in and come out as text.
final class Connection {
  private let handle: OpaquePointer

  init(to address: DatabaseAddress) throws(DatabaseFailure) {
    address.prepareEnvironment()
    let names: [String] = ["dbname", "client_encoding", "options"]
    // An error of the server comes in plain words of ours, so its notices needn't reach the screen.
    let values: [String] = [address.text, "UTF8", "-c client_min_messages=error"]
    guard
      let opened = withPointers(
        names,
        { names in
          withPointers(values) { PQconnectdbParams(names, $0, 1) }
        })
    else { throw .outOfMemory }
    handle = opened
    guard PQstatus(opened) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(opened))
      throw DatabaseFailure(
        connecting: message, missedPassword: PQconnectionNeedsPassword(opened) == 1)
    }
  }

  deinit { PQfinish(handle) }

  /// Runs one statement with its values, and gives the rows.
  @discardableResult
  func run(_ statement: String, _ values: [String?] = []) throws(DatabaseFailure) -> [[String?]] {
    try send(statement, values)
    return try answer()
  }

  /// Sends one statement with its values; the server goes on with it while its caller does something else.
  func send(_ statement: String, _ values: [String?]) throws(DatabaseFailure) {
    let isSent = withPointers(values) {
      PQsendQueryParams(handle, statement, Int32(values.count), nil, $0, nil, nil, 0)
    }
    guard isSent == 1 else { throw failure("") }
  }

  /// Waits for the rows of what was sent.
  func answer() throws(DatabaseFailure) -> [[String?]] {
    let first = PQgetResult(handle)
    // Only when there is nothing more does the connection take another statement.
    while let more = PQgetResult(handle) { PQclear(more) }
    return try rows(of: first)
  }

  /// Runs many statements, one transaction unless they say otherwise.
  func runAll(_ statements: String) throws(DatabaseFailure) {
    _ = try rows(of: PQexec(handle, statements))
  }

  /// Runs `body` within a transaction: all of it holds or none.
  func together(_ body: () throws(DatabaseFailure) -> Void) throws(DatabaseFailure) {
    try run("BEGIN")
    do throws(DatabaseFailure) {
      try body()
      try run("COMMIT")
    } catch {
      _ = try? run("ROLLBACK")
      throw error
    }
  }

  private func rows(of result: OpaquePointer?) throws(DatabaseFailure) -> [[String?]] {
    guard let result else { throw failure("") }
    defer { PQclear(result) }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: break
    default:
      // 'C' and 'M', which are macros that Swift does not see: the code and the sentence.
      let code = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
      guard !code.isEmpty, let sentence = PQresultErrorField(result, 77) else {
        throw failure(String(cString: PQresultErrorMessage(result)))
      }
      throw DatabaseFailure(code: code, String(cString: sentence))
    }
    let columns = PQnfields(result)
    return (0..<PQntuples(result)).map { row in
      (0..<columns).map { column in
        guard PQgetisnull(result, row, column) == 0, let value = PQgetvalue(result, row, column)
        else {
          return nil
        }
        return String(cString: value)
      }
    }
  }

  // No answer came: the connection has ended, or a value never left.
  private func failure(_ message: String) -> DatabaseFailure {
    PQstatus(handle) == CONNECTION_BAD
      ? .lost : .refused(message.isEmpty ? String(cString: PQerrorMessage(handle)) : message)
  }
}

/// Hands over pointers to C strings, with a null pointer at the end.
private func withPointers<Result>(
  _ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  var bytes: [CChar] = []
  bytes.reserveCapacity(strings.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 })
  let starts = strings.map { string -> Int? in
    guard let string else { return nil }
    let start = bytes.count
    bytes.append(contentsOf: string.utf8CString)
    return start
  }
  return bytes.withUnsafeBufferPointer { all in
    let pointers: [UnsafePointer<CChar>?] = starts.map { start in
      start.flatMap { index in all.baseAddress.map { $0 + index } }
    }
    return (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
