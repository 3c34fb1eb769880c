internal import Collecting
internal import System

// The real `main`, under the name that the package manager links as such.
@_cdecl("reflect_collect_main")
func start(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
  Collect.start(ThisProcess.words(count, words))
}
