import type { Subject } from "./topic.js";

/** The document as a whole. */
export const documentSubject: Subject = { name: "document", pointer: "#", step: "" };

/** An operation; what a note at the document's root says of an aspect holds for all of them. */
export function operationSubject(method: string, path: string, pointer: string | undefined): Subject {
  const route = `${method} ${path}`;
  return { name: `operation ${route}`, pointer, step: route, outer: documentSubject, isOneOfMany: true };
}

/** A model. */
export function schemaSubject(name: string, pointer: string | undefined): Subject {
  return { name: `schema ${name}`, pointer, step: `schemas.${name}`, outer: documentSubject };
}

/** A security scheme. */
export function schemeSubject(name: string, pointer: string | undefined): Subject {
  return { name: `security scheme ${name}`, pointer, step: `securitySchemes.${name}`, outer: documentSubject };
}

/** A part of a subject: `parameters.page` of an operation. */
export function partOf(outer: Subject, step: string, part: { pointer: string; namedAt?: string } | undefined): Subject {
  const { pointer, namedAt = pointer } = part ?? {};
  return { name: `${outer.name}, ${step}`, pointer, step, outer, ...(namedAt !== undefined && { namedAt }) };
}
