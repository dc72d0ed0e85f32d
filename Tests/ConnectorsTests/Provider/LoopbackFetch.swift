import Connectors
import NIOCore
import NIOPosix

/// Asks a server on this machine over a real socket, one request a connection.
enum LoopbackFetch {
  struct Unreadable: Error {}

  static let fetch: Fetch = { request in
    guard let address = request.address.wholeMatch(of: #/http://127\.0\.0\.1:(\d+)(/.*)?/#),
      let port = Int(address.output.1)
    else { throw Unreadable() }
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    var head = "\(request.method) \(address.output.2 ?? "/") HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    head += "Connection: close\r\nContent-Length: \(request.body.count)\r\n"
    for (name, value) in request.headers { head += "\(name): \(value)\r\n" }
    let message = ByteBuffer(bytes: Array("\(head)\r\n".utf8) + request.body)
    let bytes = try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(message)
      var bytes: [UInt8] = []
      for try await part in inbound { bytes += part.readableBytesView }
      return bytes
    }
    return try response(bytes)
  }

  private static func response(_ bytes: [UInt8]) throws -> FetchResponse {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { throw Unreadable() }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { throw Unreadable() }
    let headers = lines.dropFirst().map { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      return (name: String(halves[0]), value: halves.dropFirst().joined().trimmingSpace)
    }
    return FetchResponse(status: status, headers: headers, body: Array(bytes[end.upperBound...]))
  }
}

extension String {
  fileprivate var trimmingSpace: String { String(drop { $0 == " " }) }
}
