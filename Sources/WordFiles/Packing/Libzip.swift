internal import CLibzip
internal import Documents

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is called in libzip, looked up when the first archive is packed.
///
/// The program is not linked with libzip: it would have to load it, and the libraries that it is
/// linked with in its turn, whatever it is started for, and would not start where it is missing.
/// The types are those of `zip.h`; a test holds each against the function it stands for.
struct Libzip: Sendable {
  /// `zip_source_buffer_create`.
  typealias CreateSource =
    @convention(c) (
      UnsafeRawPointer?, zip_uint64_t, Int32, UnsafeMutablePointer<zip_error_t>?
    ) -> OpaquePointer?
  /// `zip_source_function_create`.
  typealias CreateReading =
    @convention(c) (
      zip_source_callback?, UnsafeMutableRawPointer?, UnsafeMutablePointer<zip_error_t>?
    ) -> OpaquePointer?
  /// `zip_source_keep`, `zip_source_free`, and `zip_discard` of an archive.
  typealias Hold = @convention(c) (OpaquePointer?) -> Void
  /// `zip_source_open`, `zip_source_close`, and `zip_close` of an archive.
  typealias Turn = @convention(c) (OpaquePointer?) -> Int32
  /// `zip_source_stat`.
  typealias Stat = @convention(c) (OpaquePointer?, UnsafeMutablePointer<zip_stat_t>?) -> Int32
  /// `zip_source_read`.
  typealias Read =
    @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, zip_uint64_t) -> zip_int64_t
  /// `zip_open_from_source`.
  typealias Open =
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<zip_error_t>?) -> OpaquePointer?
  /// `zip_file_add`.
  typealias Add =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, OpaquePointer?, zip_flags_t
    ) -> zip_int64_t
  /// `zip_set_file_compression`.
  typealias SetCompression =
    @convention(c) (OpaquePointer?, zip_uint64_t, zip_int32_t, zip_uint32_t) -> Int32
  /// `zip_file_set_dostime`.
  typealias SetTime =
    @convention(c) (
      OpaquePointer?, zip_uint64_t, zip_uint16_t, zip_uint16_t, zip_flags_t
    ) -> Int32
  /// `zip_get_error` of an archive, `zip_source_error` of a source.
  typealias LastError = @convention(c) (OpaquePointer?) -> UnsafeMutablePointer<zip_error_t>?
  /// `zip_error_init` and `zip_error_fini`.
  typealias TurnError = @convention(c) (UnsafeMutablePointer<zip_error_t>?) -> Void
  /// `zip_error_strerror`.
  typealias Words = @convention(c) (UnsafeMutablePointer<zip_error_t>?) -> UnsafePointer<CChar>?

  let createSource: CreateSource
  let createReading: CreateReading
  let keepSource: Hold
  let freeSource: Hold
  let openSource: Turn
  let closeSource: Turn
  let stat: Stat
  let read: Read
  let sourceError: LastError
  let open: Open
  let add: Add
  let setCompression: SetCompression
  let setTime: SetTime
  let close: Turn
  let discard: Hold
  let archiveError: LastError
  let beginError: TurnError
  let endError: TurnError
  let words: Words

  /// The names of its file: what it takes and gives has been the same in both.
  #if canImport(Darwin)
    static let files = [
      "libzip.5.dylib", "/opt/homebrew/lib/libzip.5.dylib", "/usr/local/lib/libzip.5.dylib",
    ]
  #else
    static let files = ["libzip.so.5", "libzip.so.4"]
  #endif

  /// The library of this computer.
  static let ofSystem = Result { () throws(DocumentFault) in try Libzip(files) }

  /// Loads the first of `files` that there is.
  ///
  /// - Throws: A `DocumentFault` where there is none, or where it lacks a function.
  init(_ files: [String]) throws(DocumentFault) {
    guard let library = files.lazy.compactMap({ dlopen($0, RTLD_LAZY | RTLD_LOCAL) }).first else {
      throw Messages.noLibzip
    }
    createSource = try Self.function("zip_source_buffer_create", library)
    createReading = try Self.function("zip_source_function_create", library)
    keepSource = try Self.function("zip_source_keep", library)
    freeSource = try Self.function("zip_source_free", library)
    openSource = try Self.function("zip_source_open", library)
    closeSource = try Self.function("zip_source_close", library)
    stat = try Self.function("zip_source_stat", library)
    read = try Self.function("zip_source_read", library)
    sourceError = try Self.function("zip_source_error", library)
    open = try Self.function("zip_open_from_source", library)
    add = try Self.function("zip_file_add", library)
    setCompression = try Self.function("zip_set_file_compression", library)
    setTime = try Self.function("zip_file_set_dostime", library)
    close = try Self.function("zip_close", library)
    discard = try Self.function("zip_discard", library)
    archiveError = try Self.function("zip_get_error", library)
    beginError = try Self.function("zip_error_init", library)
    endError = try Self.function("zip_error_fini", library)
    words = try Self.function("zip_error_strerror", library)
  }

  private static func function<Function>(
    _ name: String, _ library: UnsafeMutableRawPointer
  ) throws(DocumentFault) -> Function {
    guard let place = dlsym(library, name) else { throw Messages.noLibzip }
    return unsafeBitCast(place, to: Function.self)
  }
}
