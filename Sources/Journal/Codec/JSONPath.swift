/// Where a value stands in a record, such as `steps[1].round.card`.
package indirect enum JSONPath: Hashable, Sendable, CustomStringConvertible {
  case top
  case member(String, of: JSONPath)
  case item(Int, of: JSONPath)

  package var description: String {
    switch self {
    case .top: ""
    case .member(let name, .top): name
    case .member(let name, let parent): "\(parent).\(name)"
    case .item(let index, let parent): "\(parent)[\(index)]"
    }
  }

  /// The path of a member of the object here.
  subscript(_ name: String) -> JSONPath { .member(name, of: self) }

  /// The path of an item of the list here.
  subscript(_ index: Int) -> JSONPath { .item(index, of: self) }
}
