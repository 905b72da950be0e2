import { isListed, type Server } from "./document.js";
import type { Api, Group, Operation } from "./model.js";
import { mapOperations } from "./normal-document.js";
import { readOperation } from "./read-operation.js";
import { readSecrets } from "./read-secrets.js";
import { readSchemes, readSecurity } from "./read-security.js";
import type { Reading } from "./reading.js";
import type { Flavour } from "./registry.js";
import { SpecError } from "./spec-error.js";

/**
 * Reads the model of an API. This file and its `read-` neighbours are the only ones that know what OpenAPI means.
 *
 * @throws {@link SpecError} for a document without operations.
 */
export function readApi(flavour: Flavour, reading: Reading): Api {
  const { document, loaded } = reading;
  const { name, spec, environment, className, product, productClass, version } = flavour;
  const server = document.servers?.[0] ?? { url: "/" };
  const schemes = readSchemes(document);
  const groups = readGroups(reading);
  return {
    flavour: name,
    product,
    version,
    productClass,
    className,
    spec,
    environment,
    title: document.info.title,
    summary: document.info.summary ?? "",
    server: fillVariables(server),
    trustedOrigins: server["x-trusted-origins"] ?? [],
    schemes,
    security: readSecurity(document.security ?? []),
    errorBody: document["x-error-body"],
    // What carries a scheme is secret anyway.
    secrets: readSecrets(document).filter((name) => !schemes.some(({ parameter }) => parameter === name)),
    groups,
    models: Object.keys(document.components.schemas),
    notes: loaded.notes.map(({ pointer = "#/", message }) => ({ pointer, message })),
  };
}

/** The groups of the document, each with its operations. */
function readGroups(reading: Reading): Group[] {
  const { document, loaded } = reading;
  const operations = new Map<string, Operation[]>();
  mapOperations(document.paths, (operation, path, method) => {
    const [tag = ""] = operation.tags ?? [];
    const route = `${isListed(method) ? method.toUpperCase() : method} ${path}`;
    operations.set(tag, [...(operations.get(tag) ?? []), readOperation(route, operation, reading)]);
    return operation;
  });
  if (document.groups.length === 0) throw new SpecError([loaded.fault("#/paths", "has no operations: add one")]);
  return document.groups.map((group) => ({ ...group, operations: operations.get(group.tag) ?? [] }));
}

function fillVariables({ url, variables = {} }: Server): string {
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) => variables[name]?.default ?? "");
}
