import type { Parameter, Schema } from "../document/document.js";
import {
  mapSubschemas,
  type NormalDocument,
  type NormalOperation,
  parameterName,
} from "../document/normal-document.js";
import { referredName } from "../document/schema-reference.js";

/**
 * Names of the parameters and members that are secret, in the document's order: those marked `x-secret: true` or
 * `writeOnly: true`, and those of `format: password`.
 *
 * Of a list or a map of secrets it is the name of the whole; of a body that is itself a secret it is `body`.
 */
export function readSecrets(document: NormalDocument): string[] {
  const names = new Set<string>();
  const add = (name: string, schemas: readonly Schema[]): void => {
    if (schemas.some((schema) => isSecret(schema, document))) names.add(name);
  };
  const addMembers = (schema: Schema): Schema => {
    for (const [name, member] of Object.entries(schema.properties ?? {})) add(name, [member]);
    return mapSubschemas(schema, addMembers);
  };
  for (const { parameters, requestBody, responses } of operationsOf(document)) {
    for (const parameter of parameters) {
      // By both: errors show what the caller gave, and what was sent.
      for (const name of [parameterName(parameter), parameter.name]) {
        if (isMarked(parameter)) names.add(name);
        add(name, schemasOf(parameter));
      }
    }
    if (requestBody) add("body", schemasOf(requestBody));
    for (const holder of [...parameters, ...(requestBody ? [requestBody] : []), ...Object.values(responses)]) {
      schemasOf(holder).forEach(addMembers);
    }
  }
  Object.values(document.components.schemas).forEach(addMembers);
  return [...names];
}

function operationsOf({ paths }: NormalDocument): NormalOperation[] {
  return Object.values(paths).flatMap((item) => Object.values(item));
}

function schemasOf({ schema, content = {} }: Pick<Parameter, "schema" | "content">): Schema[] {
  return [schema, ...Object.values(content).map((media) => media.schema)].filter((one) => one !== undefined);
}

/** Whether a value is secret: by a mark of its schema, or of one that its schema is made of, but for members. */
function isSecret(schema: Schema, document: NormalDocument, followed: Set<Schema> = new Set()): boolean {
  if (isMarked(schema)) return true;
  const { items, additionalProperties, patternProperties = {} } = schema;
  const { prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...prefixItems, ...allOf, ...anyOf, ...oneOf, ...Object.values(patternProperties)];
  if (items) parts.push(items);
  if (typeof additionalProperties === "object") parts.push(additionalProperties);
  const target = document.components.schemas[referredName(schema) ?? ""];
  if (target && !followed.has(target)) parts.push(target);
  followed.add(schema);
  return parts.some((part) => isSecret(part, document, followed));
}

function isMarked(holder: object): boolean {
  const { "x-secret": secret, writeOnly, format }: Marks = holder;
  return secret === true || writeOnly === true || format === "password";
}

/** What tells of a secret. A parameter has the first alone. */
interface Marks extends Pick<Schema, "writeOnly" | "format"> {
  readonly "x-secret"?: boolean;
}
