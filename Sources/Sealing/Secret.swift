internal import CSodium

/// Secret bytes, which are wiped from memory once nobody holds them, and what the age format computes with them.
///
/// The computing is libsodium's: HMAC-SHA256 (RFC 2104), HKDF (RFC 5869), X25519 (RFC 7748), scrypt (RFC 7914) and
/// ChaCha20-Poly1305 (RFC 8439).
final class Secret: Sendable {
  /// How many bytes keys have, and whatever is derived.
  static let keyCount = 32
  /// How much longer bytes become that are sealed.
  static let tagCount = Int(crypto_aead_chacha20poly1305_ietf_ABYTES)

  // Written by initialisers, and by what makes a new one.
  nonisolated(unsafe) private let memory: UnsafeMutablePointer<UInt8>
  private let count: Int

  init(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    memory = .allocate(capacity: count)
    _ = UnsafeMutableBufferPointer(start: memory, count: count).initialize(from: bytes)
  }

  /// A key that is about to be computed.
  private init() {
    // Which of its ways is quickest on this processor is found out first.
    _ = Self.isReady
    count = Self.keyCount
    memory = .allocate(capacity: count)
    memory.initialize(repeating: 0, count: count)
  }

  deinit {
    sodium_memzero(memory, count)
    memory.deallocate()
  }

  private static let isReady = sodium_init() >= 0

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  // MARK: - Seals and derived keys

  /// The seal over `bytes` that only those make who hold the secret: HMAC-SHA256.
  func seal(over bytes: some Collection<UInt8>) -> [UInt8] {
    authentication(of: Array(bytes)).bytes
  }

  func isSeal(_ seal: [UInt8], over bytes: some Collection<UInt8>) -> Bool {
    let right = authentication(of: Array(bytes))
    return seal.count == Self.keyCount && sodium_memcmp(seal, right.memory, Self.keyCount) == 0
  }

  private func authentication(of bytes: [UInt8]) -> Secret {
    let result = Secret()
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, memory, count)
    crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
    crypto_auth_hmacsha256_final(&state, result.memory)
    sodium_memzero(&state, MemoryLayout.size(ofValue: state))
    return result
  }

  /// A key for `purpose` alone: HKDF with SHA-256, of which 32 bytes are the first block.
  func derived(salt: [UInt8], purpose: String) -> Secret {
    Secret(salt).authentication(of: bytes).authentication(of: purpose.utf8 + [1])
  }

  // MARK: - Key agreement

  /// The public key that belongs to this secret of 32 bytes: X25519.
  var publicKey: [UInt8] {
    var key = [UInt8](repeating: 0, count: Self.keyCount)
    crypto_scalarmult_curve25519_base(&key, memory)
    return key
  }

  /// What this secret and whoever holds that of `publicKey` both know: X25519.
  ///
  /// - Returns: Nil for a point of low order, with which it would be no secret.
  func shared(with publicKey: [UInt8]) -> Secret? {
    guard publicKey.count == Self.keyCount else { return nil }
    let result = Secret()
    return crypto_scalarmult_curve25519(result.memory, memory, publicKey) == 0 ? result : nil
  }

  // MARK: - Passphrases

  /// The key that a passphrase makes with `salt`: scrypt with 2 to the power of `work` rounds, blocks of 8, one lane.
  ///
  /// - Returns: Nil where there isn't enough memory: it takes a kibibyte for each round.
  static func stretched(_ passphrase: [UInt8], salt: [UInt8], work: Int) -> Secret? {
    let result = Secret()
    let status = crypto_pwhash_scryptsalsa208sha256_ll(
      passphrase, passphrase.count, salt, salt.count, 1 << UInt64(work), 8, 1, result.memory,
      keyCount)
    return status == 0 ? result : nil
  }

  // MARK: - Texts

  /// `bytes` made unreadable, with their tag behind them: ChaCha20-Poly1305 with a nonce of 12 bytes.
  func sealed(_ bytes: ArraySlice<UInt8>, nonce: [UInt8]) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: bytes.count + Self.tagCount)
    crypto_aead_chacha20poly1305_ietf_encrypt(
      &sealed, nil, Array(bytes), UInt64(bytes.count), nil, 0, nil, nonce, memory)
    return sealed
  }

  /// What was sealed; nil where it was changed, or sealed with another key.
  func opened(_ sealed: ArraySlice<UInt8>, nonce: [UInt8]) -> [UInt8]? {
    guard sealed.count >= Self.tagCount else { return nil }
    var opened = [UInt8](repeating: 0, count: sealed.count - Self.tagCount)
    let status = crypto_aead_chacha20poly1305_ietf_decrypt(
      &opened, nil, nil, Array(sealed), UInt64(sealed.count), nil, 0, nonce, memory)
    return status == 0 ? opened : nil
  }
}
