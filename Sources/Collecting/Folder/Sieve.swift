internal import Counts

/// Lets every contribution through once, whatever its files are called.
struct Sieve {
  private struct Taken {
    var contribution: Contribution
    var name: String
    var isUnclear = false
  }

  private let folder: String
  private var certain = ContributionFolder.Contents()
  private var passed: Set<RandomName> = []
  private var taken: [Taken] = []
  private var places: [RandomName: Int] = [:]
  private var remarks: [FolderRemark] = []

  init(_ folder: String) { self.folder = folder }

  /// Takes what was read from the file `name`; those with names of their own come first.
  mutating func take(_ result: ContributionFolder.Result, from name: String) {
    switch result {
    case .failure(let remark): remarks.append(remark)
    case .success(nil): break
    case .success(let contribution?):
      if let place = places[contribution.id] {
        compare(contribution, from: name, with: place)
      } else if ContributionFile.id(in: name) == contribution.id {
        passed.insert(contribution.id)
        certain.contributions.append(contribution)
        certain.names.append(name)
      } else if passed.contains(contribution.id) {
        let first = ContributionFile(folder: folder, id: contribution.id)
        let isCopy = (try? first.read()) == contribution
        remarks.append(
          FolderRemark(name, isCopy ? .copy(of: first.name) : .differs(from: first.name)))
      } else {
        places[contribution.id] = taken.count
        taken.append(Taken(contribution: contribution, name: name))
      }
    }
  }

  private mutating func compare(_ contribution: Contribution, from name: String, with place: Int) {
    let first = taken[place]
    if first.contribution == contribution, !first.isUnclear {
      return remarks.append(FolderRemark(name, .copy(of: first.name)))
    }
    if !first.isUnclear { remarks.append(FolderRemark(first.name, .unclear(other: name))) }
    taken[place].isUnclear = true
    remarks.append(FolderRemark(name, .unclear(other: first.name)))
  }

  /// Those that no file still to come can put in doubt, each given once.
  mutating func takeCertain() -> ContributionFolder.Contents {
    defer { certain = ContributionFolder.Contents() }
    return certain
  }

  /// What came through and wasn't given yet, by id, and what there's to say.
  var contents: ContributionFolder.Contents {
    let clear = taken.filter { !$0.isUnclear }.map { ($0.contribution, $0.name) }
    let all = (Array(zip(certain.contributions, certain.names)) + clear).sorted {
      $0.0.id < $1.0.id
    }
    return ContributionFolder.Contents(
      contributions: all.map(\.0), names: all.map(\.1),
      remarks: remarks.sorted { $0.name < $1.name })
  }
}
