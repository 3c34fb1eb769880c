internal import Practice

/// A card or finding, which may cover ids of the outline.
protocol Covering: Sendable {
  /// The ids it covers.
  var covers: [String] { get }
}

extension Card: Covering {}
extension Finding: Covering {}

extension FileReading where Value: Covering {
  /// The outline ids the file names, also where the rest of it cannot be used.
  var covers: [String] { value?.covers ?? fields?.items("covers") ?? [] }
}
