import Foundation

/// The servers of `Servers/loopback.py`, started once for all tests of a process, with a certificate of their own.
///
/// They end with the process, however that ends, since their standard input does then.
struct LoopbackServers: Sendable {
  let folder: String
  let ports: [String: Int]
  /// While somebody holds this, the servers run.
  private let life: FileHandle

  /// The certificate that the servers show.
  var certificate: String { folder + "/certificate.pem" }

  static let shared = Task { try start() }

  struct Failure: Error {
    var what: String
  }

  func port(_ name: String) throws -> Int {
    guard let port = ports[name] else { throw Failure(what: "no server \(name)") }
    return port
  }

  private static func start() throws -> LoopbackServers {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chaperone-servers-\(UInt64.random(in: 0 ... .max))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let (certificate, key) = (folder + "/certificate.pem", folder + "/key.pem")
    try run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
        "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key,
        "-out", certificate,
      ])
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Servers/loopback.py").path
    // The shell stays to remove the folder when the servers have ended.
    let process = Process()
    let (life, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", #"/usr/bin/python3 "$1" "$2" "$3" "$4"; rm -rf "$2""#, "sh", script, folder,
      certificate, key,
    ]
    process.standardInput = life
    process.standardOutput = output
    try process.run()
    let line = output.fileHandleForReading.availableData
    let ports = try JSONDecoder().decode([String: Int].self, from: line)
    return LoopbackServers(folder: folder, ports: ports, life: life.fileHandleForWriting)
  }

  private static func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(what: path) }
  }
}
