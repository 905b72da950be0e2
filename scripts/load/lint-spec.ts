import { resolve } from "node:path";
import type { LocationObject } from "@redocly/openapi-core";
import type { Fault } from "../spec-error.js";
import { permissionsFor } from "./permissions.js";
import { placeOf } from "./places.js";
import { shownPlace } from "./shown-place.js";
import { SpecResolver } from "./spec-resolver.js";

/** What a rule finds in a document. */
export interface Finding extends Fault {
  readonly isError: boolean;
}

/**
 * What Redocly's rules find in a document as it stands, by those that `redocly.yaml` has for its name.
 *
 * The document has been loaded before: what cannot be is refused there. Its references lead no further here.
 */
export async function lintSpec(name: string, spec: string): Promise<Finding[]> {
  const { lint, loadConfig } = await import("@redocly/openapi-core");
  const ref = resolve(spec);
  const externalRefResolver = new SpecResolver(ref, permissionsFor(spec, { hosts: [], folders: [] }));
  const problems = await lint({ ref, config: (await loadConfig()).forAlias(name), externalRefResolver });
  return problems
    .filter(({ ignored }) => !ignored)
    .map(({ message, ruleId, severity, suggest, location: [location] }) => {
      const others = suggest.length === 0 ? "" : ` Did you mean ${suggest.join(", ")}?`;
      return {
        place: location === undefined ? shownPlace(spec) : whereOf(location),
        ...(location?.pointer === undefined ? {} : { pointer: location.pointer }),
        message: `${message}${others} [${ruleId}]`,
        isError: severity === "error",
      };
    });
}

function whereOf(location: LocationObject): string {
  if (location.pointer !== undefined) return placeOf(location);
  const { source, start } = location;
  return `${shownPlace(source.absoluteRef)}:${start.line}:${start.col}`;
}
