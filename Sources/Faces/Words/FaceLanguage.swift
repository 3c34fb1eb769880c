/// The words of all faces in one language: the one thing that is handed to a face to make it speak.
package struct FaceLanguage: Sendable {
  let stage: any StageWords
  let plain: any PlainWords
  let menu: any MenuWords
  let follower: any FollowerWords

  package static let english = FaceLanguage(
    stage: EnglishStageWords(), plain: EnglishPlainWords(), menu: EnglishMenuWords(),
    follower: EnglishFollowerWords())
}
