/// The vectors of the standard itself (WebAuthn level 3, section 16), for the site `example.org`.
struct StandardVector: Sendable {
  /// What was made, in hexadecimal; the client data as they are.
  let madeFor, madeClientData, attestation: String
  /// What was used.
  let usedFor, usedClientData, authenticatorData, signature: String

  /// 16.2: ES256, no attestation.
  static let none = StandardVector(
    madeFor: "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130",
    madeClientData: #"""
      {"type":"webauthn.create","challenge":"AMMPt4UxxGTStncdq417YDwBFi8vpIa-pw8oOuV\#
      W4TA","origin":"https://example.org","crossOrigin":false,"extraData":"clientDa\#
      taJSON may be extended with additional fields in the future, such as this: BkQ\#
      eDjdcTBrXBiAwJTLE5Q"}
      """#,
    attestation: """
      a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b06
      3360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b559000000008446ccb9ab1db37475
      0b2367ff6f3a1f0020f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330
      084be4a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c3
      3a9b672f26df61225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664
      796b9220
      """,
    usedFor: "39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408",
    usedClientData: #"""
      {"type":"webauthn.get","challenge":"OcDnUhQXulTUPo3JUXT0I97pvzzYBP9tZchXyav01A\#
      g","origin":"https://example.org","crossOrigin":false}
      """#,
    authenticatorData: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000",
    signature: """
      3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd3802
      21008480ac0f0b93538174f575bf11a1dd5d78c6e486013f937295ea13653e331e87
      """)

  /// 16.3: ES256, self attestation.
  static let packed = StandardVector(
    madeFor: "7869c2b772d4b58eba9378cf8f29e26cf935aa77df0da89fa99c0bdc0a76f7e5",
    madeClientData: #"""
      {"type":"webauthn.create","challenge":"eGnCt3LUtY66k3jPjynibPk1qnffDaifqZwL3Ap\#
      29-U","origin":"https://example.org","crossOrigin":false,"extraData":"clientDa\#
      taJSON may be extended with additional fields in the future, such as this: U9h\#
      TXvKE2URkMnb_0xYHVg"}
      """#,
    attestation: """
      a363666d74667061636b65646761747453746d74a263616c672663736967584630440220067a
      20754ab925005dbf378097c92120031581c73228d1fb4f5b881bcd7da98302207fc7b147558c
      7c0eba3af18bd9d121fa3d3a26d17fe3f220272178f473b6006d68617574684461746158a4bf
      abc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b55d00000000df85
      0e09db6afbdfab51697791506cfc0020455ef34e2043a87db3d4afeb39bbcb6cc32df9347c78
      9a865ecdca129cbef58ca5010203262001215820eb151c8176b225cc651559fecf07af450fd8
      5802046656b34c18f6cf193843c5225820927b8aa427a2be1b8834d233a2d34f61f13bfd4411
      9c325d5896e183fee484f2
      """,
    usedFor: "4478a10b1352348dd160c1353b0d469b5db19eb91c27f7dfa6fed39fe26af20b",
    usedClientData: #"""
      {"type":"webauthn.get","challenge":"RHihCxNSNI3RYME1Ow1Gm12xnrkcJ_ffpv7Tn-Jq8g\#
      s","origin":"https://example.org","crossOrigin":false,"extraData":"clientDataJ\#
      SON may be extended with additional fields in the future, such as this: gTb53r\#
      z6EhSWomXGzimC1Q"}
      """#,
    authenticatorData: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b50900000000",
    signature: """
      304402203310b9431903c401f1be2bdc8d23a4007682dbbddcf846994947b7f465daf8400220
      4e94dd00047b316061b3b99772b7efd95994a83ef584b3b6b825ea3550251b66
      """)

  /// 16.11: Ed25519; its attestation is by the device's maker, so only what follows is ours to
  /// check.
  static let edDSA = StandardVector(
    madeFor: "", madeClientData: "",
    attestation: "44e06ddd331c36a8dc667bab52bcae63486c916aa5e339e6acebaa84934bf832",
    usedFor: "895957e01c633a698348a2d8a31a54b7db27e8c1c43b2080d79ae2190267bfd2",
    usedClientData: #"""
      {"type":"webauthn.get","challenge":"iVlX4BxjOmmDSKLYoxpUt9sn6MHEOyCA15riGQJnv9\#
      I","origin":"https://example.org","crossOrigin":false}
      """#,
    authenticatorData: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b50100000000",
    signature: """
      f5c59c7e46c34f6f8cc197101ddf9934fa2595f68eb1913a637e8419eb9ba4cfdfc48f85393b
      c0d40b011f0d6fecb097d6607525713223a0dc0d453993dae00b
      """)
}
