internal import Counts

/// Lets every contribution through once, whatever its files are called.
struct Sieve {
  private struct Taken {
    var contribution: Contribution
    var name: String
    var isUnclear = false
  }

  private var taken: [Taken] = []
  private var places: [RandomName: Int] = [:]
  private var remarks: [FolderRemark] = []

  /// Takes what was read from the file `name`; those with names of their own come first.
  mutating func take(_ result: ContributionFolder.Result, from name: String) {
    switch result {
    case .failure(let remark): remarks.append(remark)
    case .success(nil): break
    case .success(let contribution?):
      guard let place = places[contribution.id] else {
        places[contribution.id] = taken.count
        return taken.append(Taken(contribution: contribution, name: name))
      }
      let first = taken[place]
      if first.contribution == contribution, !first.isUnclear {
        remarks.append(FolderRemark(name, .copy(of: first.name)))
      } else if ContributionFile.id(in: first.name) == contribution.id {
        remarks.append(FolderRemark(name, .differs(from: first.name)))
      } else {
        if !first.isUnclear { remarks.append(FolderRemark(first.name, .unclear(other: name))) }
        taken[place].isUnclear = true
        remarks.append(FolderRemark(name, .unclear(other: first.name)))
      }
    }
  }

  /// What came through, by id.
  var contents: ContributionFolder.Contents {
    let clear = taken.filter { !$0.isUnclear }.sorted { $0.contribution.id < $1.contribution.id }
    return ContributionFolder.Contents(
      contributions: clear.map(\.contribution), names: clear.map(\.name),
      remarks: remarks.sorted { $0.name < $1.name })
  }
}
