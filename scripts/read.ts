import type { LoadedDocument } from "./load.js";
import type { Api, Group, Operation } from "./model.js";
import { fileName, functionNames, groupClassName, groupPropertyName } from "./names.js";
import { type NormalDocument, type NormalOperation, tagOf } from "./normal-document.js";
import { readOperation } from "./read-operation.js";
import { readWebhooks } from "./read-payloads.js";
import { readSecrets } from "./read-secrets.js";
import { readSchemes, readSecurity } from "./read-security.js";
import { readOtherServers, readServers } from "./read-servers.js";
import type { Reading } from "./reading.js";
import type { Flavour } from "./registry.js";
import { SpecError } from "./spec-error.js";

/**
 * Reads the model of an API. This file and its `read-` neighbours are the only ones that know what OpenAPI means.
 *
 * @throws {@link SpecError} for two operations or tags that get the same name.
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
    errorBody: document["x-error-body"],
    // What carries a scheme is secret anyway.
    secrets: readSecrets(document).filter((name) => !schemes.some(({ parameter }) => parameter === name)),
    groups,
    webhooks: readWebhooks(document),
    models: Object.keys(document.components.schemas),
    notes: loaded.notes.map(({ pointer = "#/", message }) => ({ pointer, message })),
  };
}

/** Operations by tag: the tags in the document's order, then those that it does not list. */
function readGroups(reading: Reading): Group[] {
  const { document, loaded } = reading;
  const listed = new Map((document.tags ?? []).map(({ name, description = "" }) => [name, description]));
  const byTag = new Map<string, [route: string, operation: NormalOperation][]>();
  for (const tag of listed.keys()) byTag.set(tag, []);
  for (const [route, operation] of routes(document)) {
    const tag = tagOf(operation);
    byTag.set(tag, [...(byTag.get(tag) ?? []), [route, operation]]);
  }
  const groups = [...byTag].filter(([, operations]) => operations.length > 0);
  if (groups.length === 0) loaded.note("#/paths", "there are no operations: the client has types alone");
  const read = groups.map(([tag, operations]) => ({
    tag,
    className: groupClassName(tag),
    file: fileName(tag),
    property: groupPropertyName(tag),
    description: listed.get(tag) ?? "",
    operations: operations.map(([route, operation]) => readOperation(route, operation, reading)),
  }));
  return refuseClashes(loaded, withFunctions(read, document));
}

/** The same groups, in which operations have the names of their functions. */
function withFunctions(
  groups: readonly (Omit<Group, "operations"> & { operations: Omit<Operation, "functionName">[] })[],
  { components }: NormalDocument,
): Group[] {
  const methods = groups.flatMap(({ operations }) => operations.map(({ name }) => name));
  const names = functionNames(methods, new Set(Object.keys(components.schemas)));
  return groups.map((group) => ({
    ...group,
    operations: group.operations.map((one) => ({ ...one, functionName: names.get(one.name) ?? one.name })),
  }));
}

/** Names are made to fit, by which two that differ in the document can become the same. */
function refuseClashes(loaded: LoadedDocument, groups: Group[]): Group[] {
  const operations = groups.flatMap((group) => group.operations);
  const clashes = [
    ...findClashes(groups, ({ file }) => file).map(([one, other]) =>
      loaded.fault(
        "#/tags",
        `the tags \`${one.tag}\` and \`${other.tag}\` both become \`${other.property}\`: rename one`,
      ),
    ),
    ...findClashes(operations, ({ name }) => name).map(([one, other]) =>
      loaded.fault(
        "#/paths",
        `\`${one.route}\` and \`${other.route}\` both become the method \`${one.name}\`: give one another operationId`,
      ),
    ),
  ];
  if (clashes.length > 0) throw new SpecError(clashes);
  return groups;
}

function findClashes<T>(all: readonly T[], keyOf: (one: T) => string): [first: T, other: T][] {
  const firsts = new Map<string, T>();
  return all.flatMap((other): [T, T][] => {
    const first = firsts.get(keyOf(other));
    if (first === undefined) firsts.set(keyOf(other), other);
    return first === undefined ? [] : [[first, other]];
  });
}

function routes(document: NormalDocument): [route: string, operation: NormalOperation][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, NormalOperation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}
