/// A handout that somebody wants: what is in it, how it is laid out, and the kind of file.
package struct HandoutWish: Hashable, Sendable {
  /// What is in it.
  package enum Subject: Hashable, Sendable {
    /// Cards by their names.
    case cards([String])
    /// Every card.
    case everything
    /// The plan with this id.
    case plan(String)
  }

  /// How it is laid out.
  package enum Layout: String, CaseIterable, Sendable {
    /// Cards to cut out, four to a sheet.
    case cards
    /// Large cards, two to a sheet.
    case large
    /// A page for each card, with what the research found.
    case page
    /// A guide for whoever leads the talk.
    case guide
    /// The findings, with figures and sources.
    case findings
  }

  /// The kind of file.
  package enum Format: String, CaseIterable, Sendable {
    case pdf
    case docx
    case html
    case md
  }

  /// What is in it.
  package var subject: Subject
  /// How it is laid out.
  package var layout: Layout
  /// The kind of file.
  package var format: Format

  /// Makes a wish.
  package init(subject: Subject, layout: Layout, format: Format) {
    self.subject = subject
    self.layout = layout
    self.format = format
  }

  /// The file it is written to, in the current folder.
  package var file: String {
    switch subject {
    case .plan(let id): "\(id)-\(layout.rawValue).\(format.rawValue)"
    case .cards, .everything: "\(layout.rawValue).\(format.rawValue)"
    }
  }

  /// The arguments of `reflect` that write it.
  package var arguments: [String] {
    ["handout"] + subjectArguments + ["--layout", layout.rawValue, "-o", file]
  }

  private var subjectArguments: [String] {
    switch subject {
    case .cards(let names): names
    case .everything: ["--all"]
    case .plan(let id): ["--plan", id]
    }
  }
}
