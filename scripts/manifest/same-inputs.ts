import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { listEvidence } from "../evidence/vendor-names.js";
import { checkFile, type Permissions, permissionsFor } from "../load/permissions.js";
import type { Flavour } from "../registry.js";

/**
 * Checks that a flavour would be read from the same files, with the same content. No file is read that the document's
 * references may not lead to.
 *
 * @throws for a file that is not there, or not permitted.
 */
export async function hasSameInputs(
  flavour: Flavour,
  inputs: ReadonlyMap<string, string>,
  permissions: Permissions = { hosts: [], folders: [] },
): Promise<boolean> {
  const evidence = flavour.hasEvidence === false ? [] : await listEvidence(flavour.spec);
  const given = [flavour.spec, ...evidence].map((path) => resolve(path));
  const recorded = new Map(Array.from(inputs, ([path, hash]) => [resolve(path), hash]));
  if (!given.every((path) => recorded.has(path))) return false;
  const permitted = permissionsFor(flavour.spec, permissions);
  for (const [path, wanted] of recorded) {
    const place = given.includes(path) ? path : await checkFile(path, permitted);
    const found = await stat(place);
    // A pipe would block, and what is read of it is gone.
    if (!found.isFile() || found.size > mostBytes || hash("sha256", await readFile(place)) !== wanted) return false;
  }
  return true;
}

/** As much as a document can have. */
const mostBytes = 2 ** 26;
