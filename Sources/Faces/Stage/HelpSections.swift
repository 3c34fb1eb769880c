internal import Practice
internal import Window

/// Help for the keys of a context, made from the table of bindings.
struct HelpSections {
  /// Where the keys are pressed.
  let context: KeyContext
  /// What is asked there.
  let scene: Scene

  /// The sections: what is asked here, and every key with what it does.
  var sections: [StageSection] {
    let asked = Messages.stageHelp(context).flatMap { [StageBlock.text($0), .gap] }
    return [
      StageSection([.heading(Messages.helpHeading), .gap] + asked + keys),
      StageSection([.text(Messages.privacyReminder, .quiet)]),
    ]
  }

  private var keys: [StageBlock] {
    let named = merged.map { keys, action in
      (Messages.names(of: keys), Messages.does(action, in: context))
    }
    let columns = named.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return named.map { .key(name: $0.0, nameColumns: min(columns, 26), words: $0.1) }
  }

  // The letters of a context and the keys that work everywhere may do the same.
  private var merged: [(keys: [Key], action: KeyAction)] {
    var merged: [(keys: [Key], action: KeyAction)] = []
    for binding in KeyBinding.bindings(in: context) {
      if let index = merged.firstIndex(where: { $0.action == binding.action }) {
        merged[index].keys += binding.keys
      } else {
        merged.append((binding.keys, binding.action))
      }
    }
    return merged
  }
}
