import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";
import { isRecord } from "../document/is-record.js";
import type { Note } from "../document/note.js";
import { findProto } from "./upgrade/find-proto.js";
import { prepareOperations } from "./upgrade/prepare-operations.js";
import { prepareSchemas } from "./upgrade/prepare-schemas.js";
import { prepareServers } from "./upgrade/prepare-servers.js";

/** A document of OpenAPI 3 that was one of Swagger 2.0. */
export interface Upgraded {
  readonly document: Record<string, unknown>;
  /** Where in the Swagger document the place of a pointer is. */
  originOf(pointer: string): string;
}

/**
 * Upgrades a whole and sound Swagger document, which stays as it is.
 *
 * The library does most of it. What it would lose or mistake is brought into a form first that it leaves alone.
 */
export function upgrade(swagger: unknown, note: Note, refuse: (pointer: string, message: string) => Error): Upgraded {
  const proto = findProto(swagger);
  if (proto !== undefined) throw refuse(proto, "`__proto__` cannot be a name in Swagger 2.0: call it something else");
  // Its aliases become copies, so that a change of one is no change of another.
  const copy: unknown = JSON.parse(JSON.stringify(swagger));
  if (!isRecord(copy)) throw new TypeError("a document is a map");
  prepareServers(copy);
  prepareSchemas(copy);
  const indexes = prepareOperations(copy, note);
  const descriptions = structuredClone(copy["securityDefinitions"]);
  const document = upgradeFromTwoToThree(copy);
  if (!isRecord(document)) throw new TypeError("a document is a map");
  keepDescriptions(document, descriptions);
  mendOperations(document);
  return {
    document,
    originOf: (pointer) =>
      pointer
        .replace(/^(#\/paths\/[^/]+(?:\/[^/]+)?\/parameters)\/(\d+)/, (whole, list: string, index: string) => {
          const origin = indexes.get(list)?.[Number(index)];
          return origin === undefined ? whole : `${list}/${origin}`;
        })
        .replace(/^#\/components\/schemas\//, "#/definitions/")
        .replace(/^#\/components\/securitySchemes\//, "#/securityDefinitions/")
        .replace(/^#\/servers\b.*/, "#/host"),
  };
}

/** The library drops what security schemes say about themselves, but for keys. */
function keepDescriptions({ components }: Record<string, unknown>, definitions: unknown): void {
  const schemes = isRecord(components) && isRecord(components["securitySchemes"]) ? components["securitySchemes"] : {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const definition = isRecord(definitions) ? definitions[name] : undefined;
    const description = isRecord(definition) ? definition["description"] : undefined;
    if (isRecord(scheme) && description !== undefined) scheme["description"] = description;
  }
}

/** The library turns the headers of an answer round, and leaves beside a schema what belongs into it. */
function mendOperations({ paths }: Record<string, unknown>): void {
  const items = within(paths);
  for (const holder of [...items, ...items.flatMap(within)]) {
    for (const parameter of Array.isArray(holder["parameters"]) ? holder["parameters"] : []) moveNullable(parameter);
    for (const response of within(holder["responses"])) {
      const headers = Object.entries(isRecord(response["headers"]) ? response["headers"] : {});
      if (headers.length > 0) response["headers"] = Object.fromEntries(headers.reverse());
      for (const [, header] of headers) moveNullable(header);
    }
  }
}

function moveNullable(holder: unknown): void {
  if (!isRecord(holder) || holder["nullable"] === undefined) return;
  if (isRecord(holder["schema"])) holder["schema"]["nullable"] = holder["nullable"];
  delete holder["nullable"];
}

function within(part: unknown): Record<string, unknown>[] {
  return (isRecord(part) ? Object.values(part) : []).filter(isRecord);
}
