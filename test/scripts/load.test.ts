import { describe, expect, it } from "vitest";
import { loadDocument } from "../../scripts/load.js";
import { SpecError } from "../../scripts/spec-error.js";
import { enterFolder } from "./folder.js";

const sound = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /users:
    get:
      operationId: getUsers
      responses: { "204": { description: None. } }
`;

/** An operation with a parameter in its path. */
const oneIn = (name: string): string =>
  `{ responses: {}, parameters: [{ name: ${name}, in: path, required: true, schema: {} }] }`;

/** What a document becomes, and its notes, a line each. */
async function load(yaml: string): Promise<{ document: unknown; notes: string[] }> {
  await enterFolder({ "acme.yaml": yaml });
  const { document, notes } = await loadDocument("acme.yaml");
  return { document, notes: notes.map(({ place, pointer, message }) => `${place} ${pointer} ${message}`) };
}

describe("loadDocument", () => {
  it("reads YAML", async () => {
    await enterFolder({ "spec/acme.yaml": sound });
    const { file, document } = await loadDocument("spec/acme.yaml");
    expect(file).toBe("spec/acme.yaml");
    expect(document.paths?.["/users"]?.get?.operationId).toBe("getUsers");
  });

  it("reads JSON, indented by tabs too, whatever its name ends in", async () => {
    const json = { openapi: "3.0.3", info: { title: "Acme", version: "1" }, paths: {} };
    await enterFolder({ acme: `\uFEFF${JSON.stringify(json, null, "\t")}` });
    const { document } = await loadDocument("acme");
    expect(document).toEqual(json);
  });

  it("reads anchors and merges of YAML", async () => {
    const { document, notes } = await load(
      `${sound}components: { schemas: { A: &a { type: object, title: A }, B: { <<: *a, title: B } } }\n`,
    );
    expect(document).toMatchObject({ components: { schemas: { B: { type: "object", title: "B" } } } });
    expect(notes).toEqual([]);
  });

  it("knows the place of a pointer, for faults that are found later", async () => {
    await enterFolder({ "acme.yaml": sound });
    const { fault } = await loadDocument("acme.yaml");
    expect(fault("#/paths/~1users/get/operationId", "is taken: choose another")).toEqual({
      place: "acme.yaml:6:20",
      pointer: "#/paths/~1users/get/operationId",
      message: "is taken: choose another",
    });
  });

  it("knows the place of a pointer with percent signs, and the nearest one of what is not there", async () => {
    await enterFolder({ "acme.yaml": sound.replace("/users:", "/a%20b:") });
    const { fault } = await loadDocument("acme.yaml");
    expect(fault("#/paths/~1a%20b/get/operationId", "").place).toBe("acme.yaml:6:20");
    expect(fault("#/paths/~1a%20b/get/parameters/0", "").place).toBe("acme.yaml:6:7");
  });

  it.each([
    ["3.0.0", "3.0.0"],
    ["3.1", "3.1.0"],
    ['"3.2.0"', "3.2.0"],
  ])("reads a document of version %s", async (given, want) => {
    const { document } = await load(sound.replace("3.1.0", given));
    expect(document).toMatchObject({ openapi: want });
  });

  it.each([
    [
      "a fault of YAML",
      sound.replace('version: "1" }', 'version: "1"'),
      /^acme\.yaml:3:1: cannot be parsed: deficient indentation$/,
    ],
    [
      "a key twice",
      sound.replace("      responses", "      operationId: again\n      responses"),
      /^acme\.yaml:7:7: the key `operationId` stands here a second time: remove one of them$/,
    ],
    [
      "a key of JSON twice",
      '{\n  "openapi": "3.0.0",\n  "openapi": "3.0.0"\n}',
      /^acme\.yaml:3:3: the key `openapi` stands here a second time: remove one of them$/,
    ],
    [
      "a reference to nothing",
      sound.replace("{ description: None. }", '{ $ref: "#/components/responses/None" }'),
      /^acme\.yaml:7:\d+ #\/paths\/~1users\/get\/responses\/204: `#\/components\/responses\/None` leads to nothing: correct it, or add what it leads to$/,
    ],
    [
      "a reference that leads to itself",
      `${sound}components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } }\n`,
      /^acme\.yaml:8:29 #\/components\/schemas\/A: leads to itself: correct it\nacme\.yaml:8:68 #\/components\/schemas\/B: leads to itself: correct it$/,
    ],
    [
      "an alias of YAML inside of what it stands for",
      `${sound}components: &all { schemas: *all }\n`,
      /^acme\.yaml: an alias stands inside of what it stands for$/,
    ],
    [
      "aliases that stand for more than there is room for",
      `${sound}a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[1, 2, 3, 4, 5, 6, 7, 8]
        .map(
          (n) =>
            `a${n}: &a${n} [${Array(10)
              .fill(`*a${n - 1}`)
              .join(", ")}]\n`,
        )
        .join("")}`,
      /^acme\.yaml: aliases make it larger than can be read$/,
    ],
    [
      "a document of version 4",
      "openapi: 4.0.0\n",
      /^acme\.yaml: is a document of version 4\.0\.0: OpenAPI 3\.0, 3\.1 or 3\.2, or Swagger 2\.0, is needed$/,
    ],
    [
      "a file that is something else",
      "hello: world\n",
      /^acme\.yaml: is no OpenAPI document: OpenAPI 3\.0, 3\.1 or 3\.2, or Swagger 2\.0, is needed$/,
    ],
    ["a list", "[]\n", /^acme\.yaml: is no OpenAPI document: /],
    ["an empty file", "", /^acme\.yaml: is no OpenAPI document: /],
  ])("refuses %s", async (_, yaml, message) => {
    await enterFolder({ "acme.yaml": yaml });
    const loading = loadDocument("acme.yaml");
    await expect(loading).rejects.toThrow(SpecError);
    await expect(loading).rejects.toThrow(message);
  });

  it("lists every fault, a line each", async () => {
    await enterFolder({
      "acme.yaml": `${sound}components: { schemas: { A: { $ref: "#/a" }, B: { $ref: "#/b" } } }\n`,
    });
    await expect(loadDocument("acme.yaml")).rejects.toSatisfy(
      (error) =>
        error instanceof SpecError &&
        error.message.split("\n").length === error.faults.length &&
        error.faults.length === 2,
    );
  });

  it("refuses a file that is not there", async () => {
    await enterFolder();
    await expect(loadDocument("acme.yaml")).rejects.toThrow(/^acme\.yaml: there is no such file$/);
  });
});

describe("what does not belong in a document", () => {
  const schemas = (text: string): string => `${sound}components: { schemas: ${text} }\n`;
  const operation = (text: string): string => sound.replace("responses: ", `${text}\n      responses: `);

  it.each<[title: string, yaml: string, want: object, notes: string[]]>([
    [
      "a keyword that is misspelt is left where it is",
      sound.replace("operationId", "operationID"),
      { paths: { "/users": { get: { operationID: "getUsers" } } } },
      [
        "acme.yaml:6:7 #/paths/~1users/get/operationID `operationID` is nothing that OpenAPI 3.1 has here: it is left out",
      ],
    ],
    [
      "a keyword of another version is read as that means it",
      schemas("{ A: { type: string, nullable: true } }"),
      { components: { schemas: { A: { nullable: true } } } },
      [
        "acme.yaml:8:45 #/components/schemas/A/nullable `nullable` is nothing that OpenAPI 3.1 has here: it is read as other versions mean it",
      ],
    ],
    [
      "a member of the wrong type is left out",
      schemas("{ A: { type: object, properties: { b: { type: string, required: true } } } }"),
      { components: { schemas: { A: { properties: { b: { type: "string" } } } } } },
      [
        "acme.yaml:8:88 #/components/schemas/A/properties/b/required `required` is left out: a list belongs there, not `true`",
      ],
    ],
    [
      "an item of the wrong type is left out",
      operation("tags: [a, { b: c }, 1]"),
      { paths: { "/users": { get: { tags: ["a", "1"] } } } },
      ["acme.yaml:7:17 #/paths/~1users/get/tags/1 an item of `tags` is left out: a string belongs there, not a map"],
    ],
    [
      "a value that is none of those that there are is left out",
      operation("parameters: [{ name: a, in: query, style: csv, schema: { type: int } }]"),
      { paths: { "/users": { get: { parameters: [{ name: "a", in: "query", schema: {} }] } } } },
      [
        "acme.yaml:7:49 #/paths/~1users/get/parameters/0/style `style` is left out: one of `form`, `simple`, `label`, `matrix`, `spaceDelimited`, `pipeDelimited`, `deepObject` belongs there, not `csv`",
        "acme.yaml:7:70 #/paths/~1users/get/parameters/0/schema/type `type` is left out: one of `object`, `array`, `string`, `number`, `integer`, `boolean`, `null` belongs there, not `int`",
      ],
    ],
    [
      "a parameter without a place is left out",
      operation("parameters: [{ name: a, in: body, schema: {} }]"),
      { paths: { "/users": { get: { parameters: [] } } } },
      [
        "acme.yaml:7:20 #/paths/~1users/get/parameters/0 an item of `parameters` is left out: it has no `in` that can be read",
      ],
    ],
    [
      "what is no schema is one that says nothing",
      schemas("{ A: { type: object, properties: { b: string, c: [] } }, D: null, E: true, F: { $ref: '#/info' } }"),
      { components: { schemas: { A: { properties: { b: {}, c: {} } }, D: {}, E: {}, F: {} } } },
      [
        "acme.yaml:8:84 #/components/schemas/D `D` is read as one that says nothing: a map belongs there, not `null`",
        "acme.yaml:8:102 #/components/schemas/F `F` is read as one that says nothing: a schema belongs there, not what `#/info` leads to",
        "acme.yaml:8:62 #/components/schemas/A/properties/b `b` is read as one that says nothing: a map belongs there, not `string`",
        "acme.yaml:8:73 #/components/schemas/A/properties/c `c` is read as one that says nothing: a map belongs there, not a list",
      ],
    ],
    [
      "paths get their slash, and what is no path goes",
      sound.replace("/users:", "users:").replace("paths:", "paths:\n  x-owner: me\n  /none:"),
      { paths: { "/users": { get: { operationId: "getUsers" } } } },
      [
        "acme.yaml:6:3 #/paths/users `users` is read as `/users`: paths begin with a slash",
        "acme.yaml:5:3 #/paths/~1none `/none` is left out: a map belongs there, not `null`",
      ],
    ],
    [
      "a status that is none goes",
      sound.replace('{ "204":', '{ x-a: 1, OK: {}, "204":'),
      { paths: { "/users": { get: { responses: { "204": { description: "None." } } } } } },
      ["acme.yaml:7:28 #/paths/~1users/get/responses/OK `OK` is nothing that OpenAPI 3.1 has here: it is left out"],
    ],
    [
      "the place that came with 3.2 goes, and no method does",
      sound
        .replace("3.1.0", "3.2.0")
        .replace("get:", "query: {}\n    get:\n      parameters: [{ name: q, in: querystring, content: {} }]"),
      { paths: { "/users": { query: {}, get: { parameters: [] } } } },
      [
        "acme.yaml:7:20 #/paths/~1users/get/parameters/0 an item of `parameters` is left out: it has no `in` that can be read",
      ],
    ],
    [
      "examples out of reach go",
      `${sound}components: { schemas: { A: { example: { $ref: "#/b" } } }, examples: { E: { externalValue: "http://127.0.0.1:9/" } } }\n`,
      { components: { schemas: { A: {} }, examples: { E: {} } } },
      [
        "acme.yaml:8:40 #/components/schemas/A/example `example` is left out: `#/b` is out of reach",
        "acme.yaml:8:93 #/components/examples/E/externalValue `externalValue` is left out: `http://127.0.0.1:9/` is out of reach",
      ],
    ],
    [
      "a requirement without a list stays one",
      operation("security: [{ Key: null }, null]"),
      { paths: { "/users": { get: { security: [{ Key: [] }] } } } },
      [
        "acme.yaml:7:33 #/paths/~1users/get/security/1 an item of `security` is left out: a map belongs there, not `null`",
        "acme.yaml:7:25 #/paths/~1users/get/security/0/Key `Key` is read as an empty list: a list belongs there, not `null`",
      ],
    ],
  ])("%s", async (_, yaml, want, notes) => {
    const loaded = await load(yaml);
    expect(loaded.document).toMatchObject(want);
    expect(loaded.notes).toEqual(notes);
  });

  it.each<[title: string, yaml: string, want: object]>([
    ["numbers for strings", sound.replace('"1"', "1.5"), { info: { version: "1.5" } }],
    [
      "strings for what they say",
      schemas('{ A: { readOnly: "true", maxLength: "5" } }'),
      { components: { schemas: { A: { readOnly: true, maxLength: 5 } } } },
    ],
    [
      "nothing after the colon",
      operation("tags:\n      parameters:\n      description:"),
      { paths: { "/users": { get: { operationId: "getUsers" } } } },
    ],
    ["no title and no version", sound.replace(/info.*\n/, ""), { info: { title: "", version: "" } }],
    [
      "an answer that is not described",
      sound.replace("description: None.", ""),
      { paths: { "/users": { get: { responses: { "204": {} } } } } },
    ],
    [
      "two operations of one id",
      `${sound}  /people: { get: { operationId: getUsers, responses: {} } }\n`,
      { paths: { "/people": {} } },
    ],
    [
      "two paths that are the same",
      `${sound}  /a/{b}: { get: ${oneIn("b")} }\n  /a/{c}: { get: ${oneIn("c")} }\n`,
      { paths: { "/a/{c}": {} } },
    ],
    [
      "a parameter of a path that is not defined",
      sound.replace("/users:", "/users/{id}:"),
      { paths: { "/users/{id}": {} } },
    ],
    [
      "references in extensions",
      sound.replace("get:", 'x-mine: { $ref: "http://127.0.0.1:9/" }\n    get:'),
      { paths: { "/users": { "x-mine": { $ref: "http://127.0.0.1:9/" } } } },
    ],
    [
      "webhooks alone",
      sound.replace("paths:", "webhooks:").replace("/users", "users"),
      { webhooks: { users: { get: {} } } },
    ],
  ])("is nothing to tell of: %s", async (_, yaml, want) => {
    const loaded = await load(yaml);
    expect(loaded.document).toMatchObject(want);
    expect(loaded.notes).toEqual([]);
  });

  it("keeps members called like those of every object", async () => {
    const { document } = await load(
      schemas("{ A: { type: object, properties: { __proto__: string, constructor: {} } } }"),
    );
    expect(JSON.stringify(document)).toContain('"properties":{"__proto__":{},"constructor":{}}');
  });
});
