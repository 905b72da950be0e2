import { isListed } from "./document/methods.js";
import { mapOperations } from "./document/normal-document.js";
import type { Api, Group, Operation } from "./model.js";
import { functionNames } from "./names.js";
import { nameExamples } from "./read/name-examples.js";
import { readErrorBody } from "./read/read-error-body.js";
import { readOperation } from "./read/read-operation.js";
import { readWebhooks } from "./read/read-payloads.js";
import { readSecrets } from "./read/read-secrets.js";
import { readSchemes, readSecurity } from "./read/read-security.js";
import { readOtherServers, readServers } from "./read/read-servers.js";
import type { Reading } from "./read/reading.js";
import type { Flavour } from "./registry.js";

/**
 * Reads the model of an API. This file and its `read-` neighbours are the only ones that know what OpenAPI means.
 *
 * @throws {@link SpecError} for an extension of ours that is used wrongly.
 */
export function readApi(flavour: Flavour, reading: Reading): Api {
  const { document, loaded } = reading;
  const { name, spec, environment, className, product, productClass, version } = flavour;
  const servers = readServers(reading);
  const schemes = readSchemes(document, loaded.note);
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
    ...servers,
    otherServers: readOtherServers(groups.flatMap(({ operations }) => operations)),
    schemes,
    security: readSecurity(document.security ?? [], document, (message) => loaded.note("#/security", message)),
    errorBody: readErrorBody(reading),
    // What carries a scheme is secret anyway.
    secrets: readSecrets(document).filter((name) => !schemes.some(({ parameter }) => parameter === name)),
    groups,
    webhooks: readWebhooks(document),
    models: Object.keys(document.components.schemas),
    notes: loaded.notes.map(({ pointer = "#/", message }) => ({ pointer, message })),
  };
}

/** The groups of the document, each with its operations. */
function readGroups(reading: Reading): Group[] {
  const { document, loaded } = reading;
  const operations = new Map<string, Omit<Operation, "functionName">[]>();
  mapOperations(document.paths, (operation, path, method) => {
    const [tag = ""] = operation.tags ?? [];
    const route = `${isListed(method) ? method.toUpperCase() : method} ${path}`;
    operations.set(tag, [...(operations.get(tag) ?? []), readOperation(route, operation, reading)]);
    return operation;
  });
  if (document.groups.length === 0) loaded.note("#/paths", "there are no operations: the client has types alone");
  const methods = [...operations.values()].flat().map(({ name }) => name);
  const models = Object.keys(document.components.schemas);
  const functions = functionNames(methods, new Set(models));
  const inOrder = document.groups.flatMap(({ tag }) => operations.get(tag) ?? []);
  const named = new Map(nameExamples(inOrder, models).map((one) => [one.name, one]));
  return document.groups.map((group) => ({
    ...group,
    operations: (operations.get(group.tag) ?? []).map((one) => ({
      ...(named.get(one.name) ?? one),
      functionName: functions.get(one.name) ?? one.name,
    })),
  }));
}
