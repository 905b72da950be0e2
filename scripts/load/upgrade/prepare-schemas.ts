import { isRecord } from "../../document/is-record.js";

/** Keywords whose values are data, and no schemas. */
const data = new Set(["default", "enum", "example", "examples"]);

/** Writes what Swagger's schemas say in words of their own, `discriminator: "type"` and `x-nullable`, as OpenAPI 3 does. */
export function prepareSchemas(part: unknown): void {
  if (Array.isArray(part)) {
    for (const item of part) prepareSchemas(item);
    return;
  }
  if (!isRecord(part)) return;
  if (typeof part["discriminator"] === "string") part["discriminator"] = { propertyName: part["discriminator"] };
  if (typeof part["x-nullable"] === "boolean") {
    part["nullable"] = part["x-nullable"];
    delete part["x-nullable"];
  }
  for (const [key, value] of Object.entries(part)) if (!data.has(key)) prepareSchemas(value);
}
