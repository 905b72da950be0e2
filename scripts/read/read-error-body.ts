import { isRecord } from "../document/is-record.js";
import type { ErrorBody } from "../model.js";
import { SpecError } from "../spec-error.js";
import type { Reading } from "./reading.js";

/**
 * Where failures hold the server's own words, as the document's `x-error-body` says: no rule of the lint looks into an
 * extension.
 *
 * @throws {@link SpecError} where it lacks a key, has one too many, or one that is no name.
 */
export function readErrorBody({ document, loaded }: Pick<Reading, "document" | "loaded">): ErrorBody | undefined {
  const rule: unknown = document["x-error-body"];
  if (rule === undefined) return undefined;
  const refuse = (message: string): SpecError => new SpecError([loaded.fault("#/x-error-body", message)]);
  if (!isRecord(rule)) throw refuse(`is a map of ${free.join(", ")}`);
  const { details, ...names } = rule;
  for (const key of Object.keys(rule)) {
    if (!free.includes(key)) throw refuse(`\`${key}\` is no key of it: use ${free.join(", ")}`);
  }
  if (details !== undefined && !(isRecord(details) && Object.keys(details).sort().join() === inDetails.join())) {
    throw refuse(`\`details\` is a map of ${inDetails.join(", ")}, no more and no less`);
  }
  for (const [key, path] of Object.entries({ ...names, ...details })) {
    if (typeof path !== "string") throw refuse(`\`${key}\` leads to a member: names, joined by dots`);
  }
  return document["x-error-body"];
}

const free = ["message", "requestId", "details"];

const inDetails = ["items", "message", "place"];
