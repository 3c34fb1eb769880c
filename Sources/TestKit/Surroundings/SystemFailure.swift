/// A system call that failed in the tests themselves.
package struct SystemFailure: Error {
  /// The call's name.
  package let call: String
  /// The system's error number.
  package let code: Int32

  /// Says which call failed, and with which error number.
  package init(call: String, code: Int32) {
    self.call = call
    self.code = code
  }
}
