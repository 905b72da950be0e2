import { describe, expect, it } from "vitest";
import type { Operation } from "../../../scripts/document/document.js";
import { normalise } from "../../../scripts/normalise.js";
import { parseDocument } from "../reading.js";

/** What an operation has besides, as YAML. */
interface Given {
  readonly method?: string;
  /** Of the query parameters. */
  readonly type?: string;
  readonly headers?: string;
  readonly mediaType?: string;
  readonly otherAnswers?: string;
  readonly paging?: string;
}

interface Recognised {
  readonly paging: Operation["x-paging"];
  readonly notes: readonly string[];
}

/** What an operation with these query parameters is recognised as, its answer given as a schema. */
function recognise(query: string, schema: string, given: Given = {}): Recognised {
  const { method = "get", type = "string", headers = "{}", mediaType = "application/json", paging } = given;
  const parameters = query.split(" ").map((name) => `{ name: ${name}, in: query, schema: { type: ${type} } }`);
  const document = parseDocument(`
    paths:
      /things:
        ${method}:
          operationId: listThings
          ${paging === undefined ? "" : `x-paging: ${paging}`}
          parameters: [${parameters.join(", ")}]
          responses:
            "200": { headers: ${headers}, content: { ${mediaType}: { schema: ${schema} } } }
            ${given.otherAnswers ?? ""}
    components:
      schemas:
        Thing: { type: object, required: [id], properties: { id: { type: string } } }
        Robot: { type: object, properties: { id: { type: string }, model: { type: string } } }
        List: { type: object, properties: { object: { type: string }, has_more: { type: boolean } } }
        Things: { type: array, items: { $ref: "#/components/schemas/Thing" } }
  `);
  const notes: string[] = [];
  const { paths } = normalise({ document, note: (pointer, message) => notes.push(`${pointer} ${message}`) });
  const [operation] = Object.values(paths["/things"] ?? {});
  return { paging: operation?.["x-paging"], notes };
}

/** An object with members, given as YAML. */
function page(members: string): string {
  return `{ type: object, properties: { ${members} } }`;
}

const things = '{ $ref: "#/components/schemas/Things" }';
const hasMore = "has_more: { type: boolean }";
const link = "{ Link: { schema: { type: string } } }";

describe("recognises", () => {
  const byId = { by: "cursor", parameter: "starting_after", items: "data", cursor: "id", more: "has_more" };
  const byLastId = { by: "token", parameter: "after", items: "data", token: "last_id", more: "has_more" };

  it.each<[title: string, query: string, schema: string, want: object]>([
    ["what goes on after an item", "limit starting_after", page(`data: ${things}, ${hasMore}`), byId],
    [
      "the same put together",
      "starting_after",
      `{ allOf: [{ $ref: "#/components/schemas/List" }, ${page(`data: ${things}`)}] }`,
      byId,
    ],
    [
      "the same that may be null",
      "starting_after",
      `{ anyOf: [${page(`data: ${things}, ${hasMore}`)}, { type: "null" }] }`,
      byId,
    ],
    [
      "the same of items of two kinds",
      "starting_after",
      page(
        `data: { type: array, items: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Robot" }] } }, ${hasMore}`,
      ),
      byId,
    ],
    ["what goes on after an id", "after", page(`data: ${things}, ${hasMore}, last_id: { type: string }`), byLastId],
    [
      "the same where the id may be null",
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
      "a token by another name, beside what tells whether there are more",
      "page query",
      page(`data: ${things}, ${hasMore}, next_page: { type: [string, "null"] }`),
      { by: "token", parameter: "page", items: "data", token: "next_page", more: "has_more" },
    ],
  ])("%s", (_, query, schema, want) => {
    const { paging, notes } = recognise(query, schema);
    expect(paging).toEqual(want);
    expect(notes).toHaveLength(1);
  });

  it.each<[title: string, schema: string, headers: string, want: object]>([
    ["a list with links", things, link, { by: "link" }],
    ["a list with links by another case", things, "{ link: { schema: { type: string } } }", { by: "link" }],
    [
      "an object with links and one list",
      page(`total_count: { type: integer }, items: ${things}`),
      link,
      { by: "link", items: "items" },
    ],
  ])("%s", (_, schema, headers, want) => {
    expect(recognise("page per_page", schema, { headers, type: "integer" }).paging).toEqual(want);
  });

  it("with a note of what comes of it, and of what to do against it", () => {
    const { notes } = recognise("starting_after", page(`data: ${things}, ${hasMore}`));
    expect(notes).toEqual([
      "#/paths/~1things/get comes in pages, as if it had `x-paging: { by: cursor, parameter: starting_after, " +
        "items: data, cursor: id, more: has_more }`; give it `x-paging: false` to have one answer",
    ]);
  });
});

describe("leaves alone", () => {
  const data = `data: ${things}, ${hasMore}`;

  it.each<[title: string, query: string, schema: string, given?: Given]>([
    ["what says that it does not page", "starting_after", page(data), { paging: "false" }],
    ["a POST", "starting_after", page(data), { method: "post" }],
    ["what takes no cursor", "limit", page(data)],
    ["what does not say whether there are more", "starting_after", page(`data: ${things}`)],
    ["has_more that is a number", "starting_after", page(`data: ${things}, has_more: { type: integer }`)],
    ["items without an id", "starting_after", page(`data: { type: array, items: { type: object } }, ${hasMore}`)],
    [
      "items of which some have no id",
      "starting_after",
      page(
        `data: { type: array, items: { oneOf: [{ $ref: "#/components/schemas/Thing" }, { type: object }] } }, ${hasMore}`,
      ),
    ],
    ["two lists", "starting_after", page(`${data}, others: ${things}`)],
    ["no list", "starting_after", page(hasMore)],
    ["a list whose name has a dot", "starting_after", page(`a.b: ${things}, ${hasMore}`)],
    ["what goes on after something without an id", "after", page(data)],
    ["a token without the parameter", "page", page(`files: ${things}, nextPageToken: { type: string }`)],
    ["a parameter without the token", "pageToken", page(`files: ${things}`)],
    ["what may be an address", "page", page(`data: ${things}, next_page: { type: string }`)],
    [
      "a number of a page",
      "page",
      page(`data: ${things}, ${hasMore}, next_page: { type: integer }`),
      { type: "integer" },
    ],
    ["a list without links", "page", things],
    ["links that change no parameter", "limit", things, { headers: link }],
    ["links beside two lists", "page", page(`a: ${things}, b: ${things}`), { headers: link }],
    ["links beside no list", "page", '{ $ref: "#/components/schemas/Thing" }', { headers: link }],
    ["a list that is no JSON", "page", things, { headers: link, mediaType: "application/xml" }],
    ["one of several successes", "page", things, { headers: link, otherAnswers: '"202": { description: Later. }' }],
  ])("%s", (_, query, schema, given) => {
    const { paging, notes } = recognise(query, schema, given);
    expect([paging || undefined, notes]).toEqual([undefined, []]);
  });

  it("what says itself how it pages", () => {
    const { paging, notes } = recognise("starting_after page", page(`${data}, n: { type: integer }`), {
      paging: "{ by: number, parameter: page, items: data, total: n }",
    });
    expect([paging, notes]).toEqual([{ by: "number", parameter: "page", items: "data", total: "n" }, []]);
  });
});
