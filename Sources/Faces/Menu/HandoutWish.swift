internal import Window

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
  /// The number that keeps its name apart from files that are there already; nil, or 1, is not written.
  package var number: Int?

  /// Makes a wish.
  package init(subject: Subject, layout: Layout, format: Format) {
    self.subject = subject
    self.layout = layout
    self.format = format
  }

  /// The file it is written to, in the current folder.
  package var file: String {
    let end = number.map { $0 == 1 ? "" : "-\($0)" } ?? ""
    return "\(stem)-\(layout.rawValue)\(end).\(format.rawValue)"
  }

  private var stem: String {
    switch subject {
    case .plan(let id): id
    case .cards(let names) where names.count == 1:
      names[0].split(separator: "/").last.map(String.init) ?? "card"
    case .cards(let names): "\(names.count)-chosen"
    case .everything: "all"
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
