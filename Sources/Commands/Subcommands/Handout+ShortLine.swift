internal import ArgumentParser
internal import Documents

extension Handout {
  /// A handout that is asked for with whole names and values alone, as in
  /// `reflect handout --all --layout page -o pages.html`.
  ///
  /// ArgumentParser would take a tenth of the time of a handout for it. What isn't of this form, or isn't right,
  /// is left to it, which says why.
  init?(shortLine line: some Collection<String>) {
    guard line.first == "handout" else { return nil }
    self.init()
    (ids, theme, plan, all, layout, format) = ([], nil, nil, false, nil, nil)
    (flip, testSheet, printShop, imposed, box, qr) = (.long, false, false, false, false, nil)
    var (options, common) = (FileOptions(), CommonOptions())
    (options.output, options.force, options.paper) = (nil, false, .a4)
    (common.workspace, common.plain, common.color, common.passphraseDescriptor) =
      (nil, false, .auto, nil)
    (self.options, self.common) = (options, common)
    var words = line.dropFirst()
    while let name = words.popFirst() {
      guard take(name) || take(name, words.popFirst()) else { return nil }
    }
    guard (try? validate()) != nil else { return nil }
  }

  private mutating func take(_ flag: String) -> Bool {
    switch flag {
    case "--all" where !all: all = true
    case "--force" where !options.force: options.force = true
    default: return false
    }
    return true
  }

  private mutating func take(_ name: String, _ value: String?) -> Bool {
    guard let value, !value.hasPrefix("-") else { return false }
    switch name {
    case "--layout" where layout == nil:
      layout = HandoutKind(rawValue: value)
      return layout != nil
    case "--theme" where theme == nil: theme = value
    case "-o" where options.output == nil, "--output" where options.output == nil:
      options.output = value
    case "--workspace" where common.workspace == nil: common.workspace = value
    default: return false
    }
    return true
  }
}
