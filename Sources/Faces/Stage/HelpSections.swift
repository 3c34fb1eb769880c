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
    // The letters of a context and the keys that work everywhere may do the same.
    let named = context.keys.merged.map {
      (Messages.keys.names(of: $0.keys), Messages.does($0.action, in: context))
    }
    let columns = named.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return named.map { .key(name: $0.0, nameColumns: min(columns, 26), words: $0.1) }
  }
}
