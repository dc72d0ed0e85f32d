/// The file that snapshots of this target stand beside.
let testFolder = #filePath.replacing("/Support/Folder.swift", with: "/Tests.swift")
