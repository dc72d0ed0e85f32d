import Foundation
import Testing
import XCTest

// The package's own way into its tests. Without it the build looks for tests of XCTest, of which there are none, in an index
// of all sources that nothing else needs and that takes a sixth of the build.
@main struct AllTests {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if let library = arguments.firstIndex(of: "--testing-library") {
      if arguments.dropFirst(library).first == "swift-testing" {
        await Testing.__swiftPMEntryPoint() as Never
      }
    }
    // A bare `swift test` takes this for tests of XCTest alone, and would pass without having run one of ours.
    if !arguments.contains("--list-tests"), !arguments.contains("--dump-tests-json") {
      FileHandle.standardError.write(
        Data("Run the tests by script/unit: a bare swift test would look for XCTest alone.\n".utf8))
      exit(1)
    }
    XCTMain([] as [XCTestCaseEntry])
  }
}
