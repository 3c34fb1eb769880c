import CLibzip
import Documents
import Testing

@testable import WordFiles

@Suite struct LibzipTests {
  /// Each type beside the function of `zip.h` that it stands for: a difference does not compile.
  @Test func `what is looked up by name takes and gives what the header says`() throws {
    let header: [Any] = [
      zip_source_buffer_create as Libzip.CreateSource,
      zip_source_function_create as Libzip.CreateReading, zip_source_keep as Libzip.Hold,
      zip_source_free as Libzip.Hold, zip_source_open as Libzip.Turn,
      zip_source_close as Libzip.Turn, zip_source_stat as Libzip.Stat,
      zip_source_read as Libzip.Read, zip_source_error as Libzip.LastError,
      zip_open_from_source as Libzip.Open, zip_file_add as Libzip.Add,
      zip_set_file_compression as Libzip.SetCompression,
      zip_file_set_dostime as Libzip.SetTime, zip_close as Libzip.Turn,
      zip_discard as Libzip.Hold, zip_get_error as Libzip.LastError,
      zip_error_init as Libzip.TurnError, zip_error_fini as Libzip.TurnError,
      zip_error_strerror as Libzip.Words,
    ]
    #expect(header.count == Mirror(reflecting: try Libzip(Libzip.files)).children.count)
  }

  @Test func `where the library is missing, that is said with what to do`() {
    let fault = #expect(throws: DocumentFault.self) { try Libzip(["libnowhere.so.1"]) }
    #expect(fault?.description.contains("libzip, which is not on this computer") == true)
    #expect(fault?.description.contains("apt-get install libzip-dev") == true)
    #expect(fault?.description.contains("--format html") == true)
  }

  @Test func `another library is not taken for it`() {
    #expect(throws: DocumentFault.self) { try Libzip(["libc.so.6", "libSystem.dylib"]) }
  }
}
