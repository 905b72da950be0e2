import { isListed } from "./document/methods.js";
import { mapOperations, type NormalDocument } from "./document/normal-document.js";
import type { LoadedDocument } from "./load.js";
import type { Api, Operation, Tag } from "./model.js";
import { functionNames } from "./names.js";
import { nameExamples } from "./read/name-examples.js";
import { readErrorBody } from "./read/read-error-body.js";
import { readOperation } from "./read/read-operation.js";
import { readWebhooks } from "./read/read-payloads.js";
import { readSecrets } from "./read/read-secrets.js";
import { readSchemes, readSecurity } from "./read/read-security.js";
import { readOtherServers, readServers } from "./read/read-servers.js";
import { readTypes } from "./read/read-types.js";
import type { Reading } from "./read/reading.js";
import { recogniseErrorBody } from "./read/recognise-error-body.js";
import type { Flavour } from "./registry.js";

/**
 * Reads the model of an API. This file and its parts in `read/` are the only ones that know what OpenAPI means.
 *
 * @throws {@link SpecError} for an extension of ours that is used wrongly.
 */
export function readApi(flavour: Flavour, loaded: LoadedDocument, document: NormalDocument): Api {
  const reading: Reading = { loaded, document, types: readTypes(document.components.schemas) };
  const { name, spec, environment, className, product, productClass, version } = flavour;
  const servers = readServers(reading);
  const schemes = readSchemes(document, loaded.note);
  const operations = readOperations(reading);
  const tags = readTags(operations, reading);
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
    otherServers: readOtherServers(tags.flatMap((tag) => tag.operations)),
    schemes,
    security: readSecurity(document.security ?? [], document, (message) => loaded.note("#/security", message)),
    errorBody:
      readErrorBody(reading) ??
      recogniseErrorBody(
        operations.map(({ operation }) => operation),
        loaded.note,
      ),
    // What carries a scheme is secret anyway.
    secrets: readSecrets(
      operations.map(({ operation }) => operation),
      reading.types,
    ).filter((secret) => !schemes.some(({ parameter }) => parameter === secret)),
    tags,
    webhooks: readWebhooks(reading),
    models: reading.types.models,
    notes: loaded.notes.map(({ pointer = "#/", message }) => ({ pointer, message })),
  };
}

/** An operation with the name of its tag. */
interface TaggedOperation {
  readonly tag: string;
  readonly operation: Omit<Operation, "functionName">;
}

/** All operations, in the order of the document. */
function readOperations(reading: Reading): TaggedOperation[] {
  const operations: TaggedOperation[] = [];
  mapOperations(reading.document.paths, (operation, path, method) => {
    const [tag = ""] = operation.tags ?? [];
    const route = `${isListed(method) ? method.toUpperCase() : method} ${path}`;
    operations.push({ tag, operation: readOperation(route, operation, reading) });
    return operation;
  });
  return operations;
}

/** The tags of the document, each with its operations. */
function readTags(operations: readonly TaggedOperation[], { document, loaded, types }: Reading): Tag[] {
  if (document.groups.length === 0) loaded.note("#/paths", "there are no operations: the client has types alone");
  const functions = functionNames(
    operations.map(({ operation }) => operation.name),
    types.names,
  );
  const byTag = document.groups.map(({ tag: name, ...group }) => {
    return { name, ...group, operations: operations.filter(({ tag }) => tag === name).map((one) => one.operation) };
  });
  const named = new Map(
    nameExamples(
      byTag.flatMap((tag) => tag.operations),
      types.names,
    ).map((one) => [one.name, one]),
  );
  return byTag.map((tag) => ({
    ...tag,
    operations: tag.operations.map((one) => ({
      ...(named.get(one.name) ?? one),
      functionName: functions.get(one.name) ?? one.name,
    })),
  }));
}
