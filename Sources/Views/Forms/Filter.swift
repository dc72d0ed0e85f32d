/// A form that narrows a list; it only looks, so what it sends stands in the address.
package struct Filter: Illustrated {
  let address: Address
  let fields: [Field]
  let carried: [HiddenField]
  let isActive: Bool

  /// Fields side by side and one button; with a link that shows everything again where some of
  /// it is hidden.
  package init(
    _ address: Address, fields: [Field], carried: [HiddenField] = [], isActive: Bool = false
  ) {
    self.address = address
    self.fields = fields
    self.carried = carried
    self.isActive = isActive
  }

  package var html: HTML {
    """
    <form class="filter" action="\(address)" method="get" role="search">
    \(each: carried, \.html)<div class="filter__fields">
    \(each: fields, \.html)</div>
    <p class="actions">\(Button("Show these", style: .outlined).html)\
    \(if: isActive, " <a href=\"\(address)\">Show everything</a>")</p>
    </form>

    """
  }

  package static let examples: KeyValuePairs = [
    "unused": Filter(Paths.people, fields: [search("")]),
    "in use": Filter(
      Paths.people,
      fields: [
        search("Nair"),
        Field(
          "kind", label: "Kind",
          control: .select(
            [Field.Choice("", "All"), Field.Choice("governor", "Governors")], chosen: "governor")),
      ], isActive: true),
  ]

  private static func search(_ typed: String) -> Field {
    Field("q", label: "Name", control: .text(value: typed))
  }
}
