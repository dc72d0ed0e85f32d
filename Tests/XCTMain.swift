import Testing

// The package's own way into its tests. Without it the build would look for tests of XCTest, of which there are none, in
// an index of all sources that nothing else needs and that takes a sixth of the build.
@main struct AllTests {
  static func main() async {
    await Testing.__swiftPMEntryPoint() as Never
  }
}
