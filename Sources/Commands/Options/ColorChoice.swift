internal import ArgumentParser

/// When colour may be used; nothing needs it to be understood.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}
