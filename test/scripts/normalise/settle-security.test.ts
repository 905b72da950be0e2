import { expect, it } from "vitest";
import type { SecurityRequirement } from "../../../scripts/document/document.js";
import type { NormalPathItem } from "../../../scripts/document/normal-document.js";
import { settleSecurity } from "../../../scripts/normalise/settle-security.js";

type Alternatives = SecurityRequirement[] | undefined;

/** What a document says, of itself and of each of its operations. */
function settle(document: Alternatives, ...operations: Alternatives[]): Alternatives[] {
  const given = operations.map((security, index): [string, NormalPathItem] => {
    return [`/${index}`, { get: { operationId: "", parameters: [], responses: {}, ...(security && { security }) } }];
  });
  const settled = settleSecurity({
    openapi: "3.1.0",
    info: { title: "", version: "" },
    ...(document && { security: document }),
    paths: Object.fromEntries(given),
    groups: [],
    payloads: [],
    components: { schemas: {} },
  });
  return [settled.security, ...Object.values(settled.paths).map(({ get }) => get?.security)];
}

const [key, read, write]: SecurityRequirement[][] = [[{ Key: [] }], [{ OAuth: ["read"] }], [{ OAuth: ["write"] }]];

it.each<[title: string, given: [Alternatives, ...Alternatives[]], want: Alternatives[]]>([
  [
    "what most need is the document's, without scopes",
    [undefined, read, write, key],
    [[{ OAuth: [] }], read, write, key],
  ],
  ["an operation that says nothing needs nothing", [undefined, key, key, undefined], [key, key, key, []]],
  ["half of them are not most", [undefined, key, undefined], [undefined, key, undefined]],
  ["where most say nothing, all stays", [undefined, key, undefined, undefined], [undefined, key, undefined, undefined]],
  ["a document's own word stays", [read, key, key, undefined], [read, key, key, undefined]],
])("%s", (_, given, want) => {
  expect(settle(...given)).toEqual(want);
});
