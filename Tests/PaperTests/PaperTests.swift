import Testing

/// Everything that is drawn is drawn after one another, for all of it shares the fonts of the process.
///
/// The writers and measures of `Paper` see to that themselves (`DrawingLock`); what is tested here from within
/// does not.
@Suite(.serialized) enum PaperTests {}
