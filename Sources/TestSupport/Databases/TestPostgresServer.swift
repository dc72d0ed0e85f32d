internal import Foundation

/// A running PostgreSQL server that belongs to this process.
struct TestPostgresServer: Sendable {
  /// The user that owns the databases: neither superuser nor free of row-level security.
  static let user = "chaperone"

  private let folder: String
  private let programs: String
  /// While somebody holds this, the server runs.
  private let life: FileHandle

  func connection(to database: String) -> String {
    "host=\(folder) user=\(Self.user) dbname=\(database)"
  }

  func create(_ database: String, from template: String) async throws {
    try await run("create database \(database) template \(template) owner \(Self.user)")
  }

  func drop(_ database: String) async throws {
    try await run("drop database \(database) with (force)")
  }

  func breakConnections(to connection: String) async throws {
    let database = connection.split(separator: "=").last ?? ""
    try await run(
      """
      select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '\(database)'
      """)
  }

  /// Runs a statement as the superuser, whom the program never is.
  private func run(_ sql: String) async throws {
    try await TestProgram.run(
      programs + "/psql",
      ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-c", sql, "postgres"])
  }

  static func start(isDurable: Bool) async throws -> TestPostgresServer {
    let programs = try programFolder()
    let folder = try TestFolder.make("pg")
    let asOwner = try await owner(of: folder)
    try await TestProgram.run(
      "/usr/bin/env",
      asOwner + [
        programs + "/initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8",
        "--locale=C.UTF-8", "--no-sync", "--no-instructions",
      ])
    let life = try launch(
      asOwner + [
        programs + "/postgres", "-D", folder + "/data", "-k", folder, "-h", "", "-N", "400",
        "-c", "fsync=\(isDurable ? "on" : "off")", "-c", "shared_buffers=32MB",
      ], in: folder)
    try await waitUntilReady(folder)
    let server = TestPostgresServer(folder: folder, programs: programs, life: life)
    try await server.run("create role \(user) login nosuperuser nobypassrls")
    return server
  }

  /// Starts the server under a shell that stops it when this process is gone.
  private static func launch(_ command: [String], in folder: String) throws -> FileHandle {
    let script = """
      folder=$1; shift
      "$@" >"$folder/server.log" 2>&1 &
      server=$!
      cat >/dev/null
      kill -QUIT "$server"
      wait "$server"
      rm -rf "$folder"
      """
    let shell = Process()
    let pipe = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", script, "sh", folder, "/usr/bin/env"] + command
    shell.standardInput = pipe
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    return pipe.fileHandleForWriting
  }

  private static func waitUntilReady(_ folder: String) async throws {
    for _ in 0..<3000 {
      let state = try? String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8)
      if state?.split(separator: "\n").last?.hasPrefix("ready") == true { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    let log = try? String(contentsOfFile: folder + "/server.log", encoding: .utf8)
    throw TestProgram.Failure(program: "postgres", status: -1, output: log ?? "did not start")
  }

  /// How a program is run as the folder's owner: PostgreSQL refuses to run as root.
  private static func owner(of folder: String) async throws -> [String] {
    guard NSUserName() == "root" else { return [] }
    try await TestProgram.run("/bin/chown", ["postgres", folder])
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
  }

  static func programFolder() throws -> String {
    let versions = try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
    let newest = (versions ?? []).compactMap { Int($0) }.max()
    guard let newest else {
      throw TestProgram.Failure(
        program: "postgres", status: -1,
        output:
          "PostgreSQL is not installed. Run script/bootstrap --tests, or apt-get install postgresql-15."
      )
    }
    return "/usr/lib/postgresql/\(newest)/bin"
  }
}
