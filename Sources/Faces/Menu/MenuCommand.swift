internal import Window

/// What a key does in the menu.
enum MenuCommand: Hashable, Sendable {
  // In a list.
  case up, down, pageUp, pageDown, first, last, number
  // In a text that is read.
  case scrollUp, scrollDown, scrollPageUp, scrollPageDown, scrollFirst, scrollLast
  // From page to page.
  case open, back, read, leaveReading, help, quit, interrupt, suspend
  // Looking for something.
  case search, leaveSearch, dropSearch
  // With cards.
  case tick, finding, notes, start
  // With actions.
  case done, dropped
  // With numbers and words.
  case more, fewer, give
}
