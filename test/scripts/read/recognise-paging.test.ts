import { describe, expect, it } from "vitest";
import type { Paging } from "../../../scripts/model.js";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { recognisePaging } from "../../../scripts/read/recognise-paging.js";
import { makeReading } from "../reading.js";

/** What an operation has besides, as YAML. */
interface Given {
  readonly method?: string;
  /** Of the query parameters. */
  readonly type?: string;
  readonly headers?: string;
  readonly mediaType?: string;
  readonly otherResponses?: string;
  readonly paging?: string;
}

interface Recognised {
  /** The rule, whether or not it is used. */
  readonly rule: unknown;
  readonly paging: Paging | undefined;
  readonly notes: readonly string[];
}

/** How an operation with these query parameters is paged, given the schema of its response. */
async function recognise(query: string, schema: string, given: Given = {}): Promise<Recognised> {
  const { method = "get", type = "string", headers = "{}", mediaType = "application/json", paging } = given;
  const parameters = query.split(" ").map((name) => `{ name: ${name}, in: query, schema: { type: ${type} } }`);
  const reading = await makeReading(`
    paths:
      /things:
        ${method}:
          operationId: listThings
          ${paging === undefined ? "" : `x-paging: ${paging}`}
          parameters: [${parameters.join(", ")}]
          responses:
            "200": { description: Things., headers: ${headers}, content: { ${mediaType}: { schema: ${schema} } } }
            ${given.otherResponses ?? ""}
    components:
      schemas:
        Thing: { type: object, required: [id], properties: { id: { type: string } } }
        Robot: { type: object, properties: { id: { type: string }, model: { type: string } } }
        List: { type: object, properties: { object: { type: string }, has_more: { type: boolean } } }
        Things: { type: array, items: { $ref: "#/components/schemas/Thing" } }
  `);
  const [operation] = Object.values(reading.document.paths["/things"] ?? {});
  if (operation === undefined) throw new Error("the operation got lost");
  const rule = recognisePaging(operation, reading.types);
  const read = readOperation(`${method.toUpperCase()} /things`, operation, reading);
  const notes = reading.loaded.notes.map(({ pointer, message }) => `${pointer} ${message}`);
  return { rule, paging: read.paging, notes: notes.filter((note) => note.includes("x-paging")) };
}

/** An object with members, given as YAML. */
function page(members: string): string {
  return `{ type: object, properties: { ${members} } }`;
}

const things = '{ $ref: "#/components/schemas/Things" }';
const hasMore = "has_more: { type: boolean }";
const link = "{ Link: { schema: { type: string } } }";

describe("recognisePaging", () => {
  const byId = { by: "cursor", parameter: "starting_after", items: "data", cursor: "id", more: "has_more" };
  const byLastId = { by: "token", parameter: "after", items: "data", token: "last_id", more: "has_more" };

  it.each<[title: string, query: string, schema: string, want: Readonly<Record<string, string>>]>([
    ["a cursor of items", "limit starting_after", page(`data: ${things}, ${hasMore}`), byId],
    [
      "a cursor of items, in a page made of parts",
      "starting_after",
      `{ allOf: [{ $ref: "#/components/schemas/List" }, ${page(`data: ${things}`)}] }`,
      byId,
    ],
    [
      "a cursor of items, in a page that may be null",
      "starting_after",
      `{ anyOf: [${page(`data: ${things}, ${hasMore}`)}, { type: "null" }] }`,
      byId,
    ],
    [
      "a cursor of items of two kinds",
      "starting_after",
      page(
        `data: { type: array, items: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Robot" }] } }, ${hasMore}`,
      ),
      byId,
    ],
    ["the id of the last item", "after", page(`data: ${things}, ${hasMore}, last_id: { type: string }`), byLastId],
    [
      "the id of the last item, which may be null",
      "after before",
      page(`data: ${things}, ${hasMore}, last_id: { anyOf: [{ type: string }, { type: "null" }] }`),
      byLastId,
    ],
    [
      "a token",
      "pageToken",
      page(`files: ${things}, nextPageToken: { type: string }`),
      { by: "token", parameter: "pageToken", items: "files", token: "nextPageToken" },
    ],
    [
      "a token in another case",
      "page_size page_token",
      page(`files: ${things}, next_page_token: { type: string }`),
      { by: "token", parameter: "page_token", items: "files", token: "next_page_token" },
    ],
    [
      "a token with another name beside has_more",
      "page query",
      page(`data: ${things}, ${hasMore}, next_page: { type: [string, "null"] }`),
      { by: "token", parameter: "page", items: "data", token: "next_page", more: "has_more" },
    ],
  ])("recognises %s", async (_, query, schema, want) => {
    const { rule, paging, notes } = await recognise(query, schema);
    expect(rule).toEqual(want);
    expect(paging).toMatchObject({ by: want["by"], items: [{ name: want["items"] }] });
    expect(notes).toHaveLength(1);
  });

  it.each<[title: string, schema: string, headers: string, want: object]>([
    ["a list with links", things, link, { by: "link" }],
    ["a list with links in a header in another case", things, "{ link: { schema: { type: string } } }", { by: "link" }],
    [
      "an object with links and one list",
      page(`total_count: { type: integer }, items: ${things}`),
      link,
      { by: "link", items: "items" },
    ],
  ])("recognises %s", async (_, schema, headers, want) => {
    const { rule, paging } = await recognise("page per_page", schema, { headers, type: "integer" });
    expect(rule).toEqual(want);
    expect(paging?.by).toBe("link");
  });

  it("notes the rule, and how to switch it off", async () => {
    const { notes } = await recognise("starting_after", page(`data: ${things}, ${hasMore}`));
    expect(notes).toEqual([
      "#/paths/~1things/get comes in pages, as if it had `x-paging: { by: cursor, parameter: starting_after, " +
        "items: data, cursor: id, more: has_more }`; give it `x-paging: false` to have one response",
    ]);
  });
});

describe("an operation is not paged if it", () => {
  const data = `data: ${things}, ${hasMore}`;

  it.each<[title: string, query: string, schema: string, given?: Given]>([
    ["has `x-paging: false`", "starting_after", page(data), { paging: "false" }],
    ["is a POST", "starting_after", page(data), { method: "post" }],
    ["takes no cursor", "limit", page(data)],
    ["has no has_more", "starting_after", page(`data: ${things}`)],
    ["has a number for has_more", "starting_after", page(`data: ${things}, has_more: { type: integer }`)],
    ["has items without an id", "starting_after", page(`data: { type: array, items: { type: object } }, ${hasMore}`)],
    [
      "has items of which some have no id",
      "starting_after",
      page(
        `data: { type: array, items: { oneOf: [{ $ref: "#/components/schemas/Thing" }, { type: object }] } }, ${hasMore}`,
      ),
    ],
    ["has two lists", "starting_after", page(`${data}, others: ${things}`)],
    ["has no list", "starting_after", page(hasMore)],
    ["has a list whose name has a dot", "starting_after", page(`a.b: ${things}, ${hasMore}`)],
    ["takes `after` and has no last_id", "after", page(data)],
    ["has a token and not the parameter", "page", page(`files: ${things}, nextPageToken: { type: string }`)],
    ["has a parameter and not the token", "pageToken", page(`files: ${things}`)],
    ["has a next_page that may be an address", "page", page(`data: ${things}, next_page: { type: string }`)],
    [
      "has the number of the next page",
      "page",
      page(`data: ${things}, ${hasMore}, next_page: { type: integer }`),
      { type: "integer" },
    ],
    ["is a list without links", "page", things],
    ["has links and no parameter that they change", "limit", things, { headers: link }],
    ["has links and two lists", "page", page(`a: ${things}, b: ${things}`), { headers: link }],
    ["has links and no list", "page", '{ $ref: "#/components/schemas/Thing" }', { headers: link }],
    ["is not JSON", "page", things, { headers: link, mediaType: "application/xml" }],
    ["has several successes", "page", things, { headers: link, otherResponses: '"202": { description: Later. }' }],
  ])("%s", async (_, query, schema, given) => {
    const { paging, notes } = await recognise(query, schema, given);
    expect([paging, notes]).toEqual([undefined, []]);
  });
});

it("an operation with a rule of its own is paged by that, without a note", async () => {
  const { paging, notes } = await recognise(
    "starting_after page",
    page(`data: ${things}, ${hasMore}, n: { type: integer }`),
    {
      paging: "{ by: number, parameter: page, items: data, total: n }",
    },
  );
  expect(paging).toMatchObject({ by: "number", parameter: "page", total: [{ name: "n" }] });
  expect(notes).toEqual([]);
});
