/// The types that are sent to the server or come from it, by their numbers in `pg_type`.
enum PostgresType: UInt32 {
  case bool = 16
  case bytea = 17
  case char = 18
  case name = 19
  case int8 = 20
  case int2 = 21
  case int4 = 23
  case text = 25
  case oid = 26
  case unknown = 705
  case bpchar = 1042
  case varchar = 1043
  case numeric = 1700
}
