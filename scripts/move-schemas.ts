import { memberAt, pointerNames, pointerSegment } from "./document.js";
import { isRecord } from "./is-record.js";

/** Segments of pointers that tell how a document is built, not what it is about. */
const structure =
  /^(components|schemas?|definitions|\$defs|properties|patternProperties|additionalProperties|allOf|anyOf|oneOf|prefixItems|paths|webhooks|parameters|requestBody|requestBodies|responses|headers|content)$/;

/**
 * Gives schemas that are referred to where they stand, such as `#/components/schemas/User/properties/address`, a name
 * of their own, and leaves a reference in their place.
 *
 * @returns a function that moves a schema from where a pointer leads, and tells its name.
 */
export function moveSchemas(root: Record<string, unknown>): (schema: unknown, pointer: string) => string {
  const names = new Map<unknown, string>();
  return (schema, pointer) => {
    const group = schemasOf(root);
    const known = names.get(schema) ?? Object.keys(group).find((name) => group[name] === schema);
    const name = known ?? freeName(group, nameFor(pointer));
    names.set(schema, name);
    if (known === undefined) {
      group[name] = schema;
      replace(root, pointer, schema, { $ref: `#/components/schemas/${pointerSegment(name)}` });
    }
    return name;
  };
}

function schemasOf(root: Record<string, unknown>): Record<string, unknown> {
  const components = isRecord(root["components"]) ? root["components"] : {};
  root["components"] = components;
  const schemas = isRecord(components["schemas"]) ? components["schemas"] : {};
  components["schemas"] = schemas;
  return schemas;
}

/** `User-address`, from which a name is made later. */
function nameFor(pointer: string): string {
  const told = pointerNames(pointer).filter((name) => name !== "" && !structure.test(name));
  return (
    told
      .join("-")
      .replaceAll(/[/~%]+/g, "-")
      .replace(/^-+/, "") || "Schema"
  );
}

function freeName(group: Record<string, unknown>, name: string): string {
  let free = name;
  for (let count = 2; Object.hasOwn(group, free); count++) free = `${name}-${count}`;
  return free;
}

function replace(root: unknown, pointer: string, schema: unknown, reference: { $ref: string }): void {
  const names = pointerNames(pointer);
  const last = names.pop() ?? "";
  const holder = memberAt(root, names);
  if (typeof holder === "object" && holder !== null && Reflect.get(holder, last) === schema) {
    Reflect.set(holder, last, reference);
  }
}
