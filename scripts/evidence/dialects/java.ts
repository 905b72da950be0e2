import { type Dialect, typeWords } from "../dialect.js";
import { anything } from "../shape.js";

/** Java. */
export const java: Dialect = {
  name: "java",
  language: "Java",
  words: typeWords({
    oas_any_type_not_mapped: {},
    String: { type: "string" },
    Integer: { type: "integer" },
    Long: { type: "integer", format: "int64" },
    BigInteger: { type: "integer" },
    Float: { type: "number", format: "float" },
    Double: { type: "number", format: "double" },
    BigDecimal: { type: "number" },
    Boolean: { type: "boolean" },
    byte: { type: "string", format: "byte" },
    OffsetDateTime: { type: "string", format: "date-time" },
    ZonedDateTime: { type: "string", format: "date-time" },
    Instant: { type: "string", format: "date-time" },
    Date: { type: "string", format: ["date-time", "date"] },
    LocalDate: { type: "string", format: "date" },
    UUID: { type: "string", format: "uuid" },
    URI: { type: "string", format: "uri" },
    File: { type: "string", format: "binary" },
    Object: anything,
    List: "list",
    Set: "set",
    LinkedHashSet: "set",
    Map: "map",
  }),
  proofs: [/^```java\s*$/m],
  signs: [/\*\*(String|Integer|Long|Boolean|BigDecimal|OffsetDateTime|LocalDate)\*\*/, /\*\*(List|Map|Set)(&lt;|<)/],
};
