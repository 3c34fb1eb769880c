extension Key {
  /// The key, or Enter for one that begins a new line: for places where words have no lines.
  ///
  /// Enter comes as a line feed where it was pressed before the program had set the terminal up, and
  /// where a script types for somebody.
  package var newLineAsEnter: Key { self == .newLine || self == .control("j") ? .enter : self }
}
