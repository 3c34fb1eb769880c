internal import ArgumentParser
internal import Practice

/// The settings that `reflect team` runs.
enum SettingArgument: String, CaseIterable, ExpressibleByArgument {
  case pair
  case team
  case multiAgency = "multi-agency"

  /// The setting meant.
  var setting: Setting {
    switch self {
    case .pair: .pair
    case .team: .team
    case .multiAgency: .multiAgency
    }
  }
}
