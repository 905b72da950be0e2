import {
  type BaseResolver,
  type Document,
  type NodeType,
  normalizeTypes,
  normalizeVisitors,
  type Oas3Visitor,
  resolveDocument,
  walkDocument,
} from "@redocly/openapi-core";

/** A file, read and parsed. */
export type Parsed = Document;

/** Walks through a document and what it refers to, part by part, each known by its shape. */
export async function walkSpec(
  document: Parsed,
  shapes: Readonly<Record<string, NodeType>>,
  externalRefResolver: BaseResolver,
  visitors: readonly Oas3Visitor[],
): Promise<void> {
  const types = normalizeTypes(shapes);
  const rootType = types["Root"];
  if (rootType === undefined) throw new Error("shapes begin with that of the root");
  walkDocument({
    document,
    rootType,
    normalizedVisitors: normalizeVisitors(
      visitors.map((visitor) => ({ ruleId: "", severity: "error", visitor })),
      types,
    ),
    resolvedRefMap: await resolveDocument({ rootDocument: document, rootType, externalRefResolver }),
    ctx: { problems: [], specVersion: "oas3_1", visitorsData: {} },
  });
}
