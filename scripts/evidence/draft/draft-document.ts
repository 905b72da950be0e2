import type { Document, PathItem, Server } from "../../document/document.js";
import { methods } from "../../document/methods.js";
import { freeName } from "../../names.js";
import { SpecError } from "../../spec-error.js";
import type { PageReading } from "../page.js";
import { bareName } from "../places.js";
import { draftModels, type Uses } from "./draft-models.js";
import { DraftNotes } from "./draft-notes.js";
import { draftOperation, tagOf } from "./draft-operation.js";
import { draftSecurity } from "./draft-security.js";
import { type Drafting, startDraft } from "./drafting.js";
import { gatherOperations } from "./gather.js";

/** A document made of pages, and what its reader has to know. */
export interface Draft {
  readonly document: Document;
  readonly notes: DraftNotes;
}

/**
 * Makes an OpenAPI 3.1 document of the pages of one API, in one or several dialects. What they do not say is left out and
 * noted; where they differ, the page that knows more is followed.
 *
 * @throws {@link SpecError} where the pages are of several APIs, or of no operation at all.
 */
export function draftDocument(readings: readonly PageReading[]): Draft {
  const pages = rankPages(readings);
  refuseSeveral(pages);
  const notes = new DraftNotes();
  const draft = startDraft(pages, notes);
  const paths = draftPaths(draft);
  const schemas = draftModels(draft, findUses(pages));
  const securitySchemes = draftSecurity(draft);
  const tags = [
    ...new Set(pages.filter(({ facts }) => facts.kind === "api").map(({ facts }) => tagOf(facts.title.value))),
  ].sort();
  const version = pages.find(({ facts }) => facts.version !== undefined)?.facts.version?.value;
  if (version === undefined) notes.gap("no page states the API's version: 0.0.0");
  const document: Document = {
    openapi: "3.1.0",
    info: { title: titleOf(pages), version: version ?? "0.0.0" },
    servers: draftServers(pages, notes),
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      ...(Object.keys(schemas).length > 0 && { schemas }),
      ...(Object.keys(securitySchemes).length > 0 && { securitySchemes }),
    },
  };
  return { document, notes };
}

/** The pages of those clients first whose pages state the most facts. */
function rankPages(readings: readonly PageReading[]): PageReading[] {
  const facts = new Map<string, number>();
  for (const { facts: page } of readings) {
    facts.set(page.dialect, (facts.get(page.dialect) ?? 0) + JSON.stringify(page).split('"stated"').length);
  }
  return readings.toSorted((a, b) => (facts.get(b.facts.dialect) ?? 0) - (facts.get(a.facts.dialect) ?? 0));
}

/** Pages of several APIs, or of two versions of one, have base paths of their own. */
function refuseSeveral(pages: readonly PageReading[]): void {
  const bases = new Map<string, string[]>();
  for (const { facts } of pages) {
    if (facts.kind !== "api" || facts.operations.length === 0) continue;
    const base = basePath(facts.baseUrl?.value ?? "");
    bases.set(base, [...(bases.get(base) ?? []), facts.page]);
  }
  if (bases.size === 0) {
    throw new SpecError([
      {
        place: pages[0]?.facts.page ?? "pages",
        message: "no page lists operations: give those that do, such as UserApi.md",
      },
    ]);
  }
  if (bases.size > 1) {
    const list = [...bases].map(([base, pages]) => `${base || "/"} (${pages.sort().join(", ")})`).join(", ");
    throw new SpecError([{ place: "pages", message: `are of several APIs, ${list}: draft each by itself` }]);
  }
}

/** The path of a base URL: `http://localhost/v1` → `/v1`. */
function basePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
}

function draftPaths(draft: Drafting): Record<string, PathItem> {
  const paths = new Map<string, PathItem>();
  const taken = new Set<string>();
  for (const sayings of gatherOperations(draft.pages)) {
    const method = methods.find((one) => one === sayings.method.toLowerCase());
    if (method === undefined) {
      draft.notes.gap("OpenAPI 3.1 has no such method: left out", `${sayings.method} ${sayings.path}`);
      continue;
    }
    const operation = draftOperation(sayings, draft);
    const operationId = freeName(operation.operationId ?? "", (name) => taken.has(name));
    taken.add(operationId);
    paths.set(sayings.path, { ...paths.get(sayings.path), [method]: { ...operation, operationId } });
  }
  return Object.fromEntries(paths);
}

function findUses(pages: readonly PageReading[]): Uses {
  const [whole, any] = [new Set<string>(), new Set<string>()];
  for (const { parameters, answer } of pages.flatMap(({ facts }) => facts.operations)) {
    const bodies = parameters.filter((one) => one.in.value === "body").map(({ type }) => type.value);
    for (const { model, items, values } of answer === undefined ? bodies : [...bodies, answer.value]) {
      if (model !== undefined) whole.add(bareName(model));
      for (const name of [model, items?.model, values?.model]) if (name !== undefined) any.add(bareName(name));
    }
  }
  return { whole, any };
}

function draftServers(pages: readonly PageReading[], notes: DraftNotes): Server[] {
  const urls = pages.flatMap(({ facts }) => facts.baseUrl?.value ?? []);
  // `http://localhost` is what generators write where a document names no host.
  const real = urls.find((url) => /^https?:\/\//i.test(url) && !/^https?:\/\/localhost(?=[/:]|$)/i.test(url));
  if (real !== undefined) return [{ url: real.replace(/\/+$/, "") }];
  const path = basePath(urls[0] ?? "") || "/";
  notes.gap(`no page names the API's host: the server is ${path}`);
  return [{ url: path }];
}

/** Pages have no title of the API: the class of its operations, or how many there are. */
function titleOf(pages: readonly PageReading[]): string {
  const titles = [...new Set(pages.filter(({ facts }) => facts.kind === "api").map(({ facts }) => facts.title.value))];
  return titles.length === 1 ? (titles[0] ?? "API") : "API";
}
