internal import CSodium
internal import FoundationEssentials

/// Overwrites bytes in a way that the compiler does not leave out.
///
/// It reaches this array alone: when another one shares the storage, the wiping makes its own copy
/// first and the other one keeps the bytes. Wipe where the array was made, before it is handed on.
package func wipe(_ bytes: inout [some FixedWidthInteger]) {
  bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
}

/// Overwrites what the cryptography gave back, with the same limit.
func wipe(_ data: inout Data) {
  data.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
}
