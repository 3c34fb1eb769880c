internal import Practice
internal import Window

/// Help for the keys of a context, made from the table of bindings.
struct HelpSections {
  /// Where the keys are pressed.
  let context: KeyContext
  let language: any StageWords

  /// The sections: what is asked here, and every key with what it does.
  var sections: [StageSection] {
    let asked = language.help(context).flatMap { [StageBlock.text($0), .gap] }
    return [
      StageSection([.heading(language.helpHeading), .gap] + asked + keys),
      StageSection([.text(language.privacyReminder, .quiet)]),
    ]
  }

  private var keys: [StageBlock] {
    // The letters of a context and the keys that work everywhere may do the same.
    let named = context.keys(language).merged.map {
      (language.keys.names(of: $0.keys), language.does($0.action, in: context))
    }
    let columns = named.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return named.map { .key(name: $0.0, nameColumns: min(columns, 26), words: $0.1) }
  }
}
