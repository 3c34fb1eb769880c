internal import CQpdf

/// A PDF file that is open in libqpdf, with its objects as handles.
///
/// libqpdf keeps the first error it meets; `check` throws it.
final class QpdfFile {
  typealias Object = qpdf_oh

  private var file: qpdf_data?
  private var names: [String: Object] = [:]
  private var integers: [Int: Object] = [:]

  /// Opens bytes, which must outlive the file.
  ///
  /// - Throws: A `DocumentFault` when they are no PDF.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    file = qpdf_init()
    qpdf_silence_errors(file)
    qpdf_set_suppress_warnings(file, 1)
    let chars = UnsafeRawBufferPointer(bytes).assumingMemoryBound(to: CChar.self)
    _ = qpdf_read_memory(file, "pages", chars.baseAddress, UInt64(bytes.count), nil)
    try check()
  }

  deinit { qpdf_cleanup(&file) }

  /// Throws the first error there was.
  func check() throws {
    guard qpdf_has_error(file) != 0 else { return }
    let error = qpdf_get_error(file)
    let text = qpdf_get_error_message_detail(file, error).map { String(cString: $0) }
    throw PaperFault.cannotFinish(text ?? "libqpdf")
  }

  // MARK: - Parts

  var catalog: Object { qpdf_get_root(file) }
  var trailer: Object { qpdf_get_trailer(file) }
  /// How many pages there are.
  var pageCount: Int { Int(qpdf_get_num_pages(file)) }

  /// A page by its index.
  func page(_ index: Int) -> Object { qpdf_get_page_n(file, index) }

  func remove(page: Object) { _ = qpdf_remove_page(file, page) }

  // MARK: - Objects

  /// A name; the same handle each time.
  func name(_ name: String) -> Object {
    if let known = names[name] { return known }
    let object = qpdf_oh_new_name(file, name)
    names[name] = object
    return object
  }

  func text(_ text: String) -> Object { qpdf_oh_new_unicode_string(file, text) }

  /// A string of bytes, such as an address.
  func string(_ string: String) -> Object { qpdf_oh_new_string(file, string) }

  func integer(_ value: Int) -> Object {
    if let known = integers[value] { return known }
    let object = qpdf_oh_new_integer(file, Int64(value))
    if (0..<100).contains(value) { integers[value] = object }
    return object
  }

  /// A number with two decimals at most.
  func number(_ value: Double) -> Object { qpdf_oh_new_real_from_double(file, value, 2) }

  func bool(_ value: Bool) -> Object { qpdf_oh_new_bool(file, value ? 1 : 0) }

  var null: Object { qpdf_oh_new_null(file) }

  func array(_ items: some Sequence<Object>) -> Object {
    let array = qpdf_oh_new_array(file)
    for item in items { qpdf_oh_append_item(file, array, item) }
    return array
  }

  func dictionary(_ entries: KeyValuePairs<String, Object> = [:]) -> Object {
    let dictionary = qpdf_oh_new_dictionary(file)
    for (key, value) in entries { set(key, value, in: dictionary) }
    return dictionary
  }

  /// Adds an item to an array.
  func append(_ item: Object, to array: Object) { qpdf_oh_append_item(file, array, item) }

  /// An object of its own for a value, to be referred to.
  func indirect(_ object: Object) -> Object { qpdf_make_indirect_object(file, object) }

  /// A stream with its dictionary's entries.
  func stream(_ bytes: [UInt8], _ entries: KeyValuePairs<String, Object>) -> Object {
    let stream = qpdf_oh_new_stream(file)
    replace(bytes, of: stream)
    let dictionary = qpdf_oh_get_dict(file, stream)
    for (key, value) in entries { set(key, value, in: dictionary) }
    return stream
  }

  // MARK: - Reading and changing

  /// What stands under a key; nil where nothing does.
  func get(_ key: String, of dictionary: Object) -> Object? {
    guard qpdf_oh_has_key(file, dictionary, key) != 0 else { return nil }
    return qpdf_oh_get_key(file, dictionary, key)
  }

  /// Sets what stands under a key.
  func set(_ key: String, _ value: Object, in dictionary: Object) {
    qpdf_oh_replace_key(file, dictionary, key, value)
  }

  func remove(_ key: String, from dictionary: Object) {
    qpdf_oh_remove_key(file, dictionary, key)
  }

  /// The keys of a dictionary.
  func keys(of dictionary: Object) -> [String] {
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(file, dictionary)
    while qpdf_oh_dict_more_keys(file) != 0 {
      guard let key = qpdf_oh_dict_next_key(file) else { continue }
      keys.append(String(cString: key))
    }
    return keys
  }

  /// The first item of an array.
  func first(of array: Object) -> Object { qpdf_oh_get_array_item(file, array, 0) }

  /// The number of an object.
  func id(of object: Object) -> Int { Int(qpdf_oh_get_object_id(file, object)) }

  /// Whether an object is this name.
  func isName(_ name: String, _ object: Object?) -> Bool {
    object.map { qpdf_oh_is_name_and_equals(file, $0, name) != 0 } ?? false
  }

  /// Gives a page's drawing to `body`, which must not keep it.
  func withContents<Result>(
    of page: Object, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    _ = qpdf_oh_get_page_content_data(file, page, &bytes, &count)
    try check()
    defer { qpdf_release(bytes) }
    return try body(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Replaces what a stream holds.
  func replace(_ bytes: [UInt8], of stream: Object) {
    bytes.withUnsafeBufferPointer {
      qpdf_oh_replace_stream_data(file, stream, $0.baseAddress, $0.count, null, null)
    }
  }

  /// Forgets a handle that is no longer needed.
  func release(_ object: Object) { qpdf_oh_release(file, object) }

  /// The file's bytes in the end: PDF 1.7, the same for the same objects.
  func written() throws -> [UInt8] {
    _ = qpdf_init_write_memory(file)
    qpdf_set_object_stream_mode(file, qpdf_o_generate)
    qpdf_set_deterministic_ID(file, 1)
    qpdf_set_minimum_pdf_version(file, "1.7")
    _ = qpdf_write(file)
    try check()
    let count = qpdf_get_buffer_length(file)
    return Array(UnsafeBufferPointer(start: qpdf_get_buffer(file), count: count))
  }
}
