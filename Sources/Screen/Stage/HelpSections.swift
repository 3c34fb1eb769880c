internal import Practice

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
    let named = KeyBinding.bindings(in: context).map { binding in
      (Messages.names(of: binding.keys), Messages.does(binding.action, in: context))
    }
    let columns = named.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return named.map { .key(name: $0.0, nameColumns: min(columns, 26), words: $0.1) }
  }
}
