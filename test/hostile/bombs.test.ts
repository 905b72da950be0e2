import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileFlavour } from "../../scripts/compile.js";
import { createFlavour } from "../../scripts/registry.js";
import { SpecError } from "../../scripts/spec-error.js";
import { makeFolder } from "../scripts/folder.js";

/** Documents whose structure is made to hang, overflow or fill whoever reads them. */

const head = `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\nservers: [{ url: https://acme.example }]\n`;

function responding(schema: string): string {
  return `paths: { /a: { get: { operationId: getA, responses: { "200": { description: Yes, content: { application/json: { schema: ${schema} } } } } } } }\n`;
}

const first = responding(`{ $ref: "#/components/schemas/S0" }`);

function schemas(count: number, schemaOf: (next: (step?: number) => string, index: number) => string): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const next = (step = 1): string => `{ $ref: "#/components/schemas/S${Math.min(index + step, count)}" }`;
    return `    S${index}: ${schemaOf(next, index)}\n`;
  });
  return `${first}components:\n  schemas:\n${lines.join("")}    S${count}: { type: object, properties: { end: { type: string } } }\n`;
}

function circleOf(section: string, where: string): string {
  return `${where}\ncomponents: { ${section}: { A: { $ref: "#/components/${section}/B" }, B: { $ref: "#/components/${section}/A" } } }\n`;
}

function nested(depth: number, open: string, inside: string, close: string): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

function many(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(", ");
}

function described(description: string): string {
  const text = JSON.stringify(description);
  return `info: { title: ${text}, version: "1", summary: ${text} }\npaths: { /a: { get: { operationId: getA, summary: ${text}, description: ${text}, tags: [a], responses: { "200": { description: ${text} } } } } }\ncomponents: { schemas: { A: { description: ${text} } } }\n`;
}

async function compile(document: string | Buffer, other = ""): Promise<string> {
  const folder = await makeFolder();
  await writeFile(join(folder, "other.yaml"), other);
  const spec = join(folder, "acme.yaml");
  await writeFile(spec, document);
  const runtime = { fromVersion: "openapi-facade", fromProduct: "openapi-facade" };
  try {
    await compileFlavour(createFlavour("acme@v1", spec), runtime);
    return "done";
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message.split("\n")[0]?.replace(/^\S*(?=(acme|other)\.yaml)/, "") ?? "";
  }
}

describe("a document is refused in words that", () => {
  it.each<[title: string, document: string | Buffer, want: RegExp]>([
    ["is empty", "", /^acme.yaml: is no OpenAPI document/],
    ["is a word", "42", /^acme.yaml: is no OpenAPI document/],
    ["has a NUL", `${head}x: \0\n`, /^acme.yaml:4:4: cannot be parsed: null byte/],
    ["is UTF-16", Buffer.from(`\ufeff${head}`, "utf16le"), /^acme.yaml:1:4: cannot be parsed: null byte/],
    ["has a key twice", `${head}paths: { /a: { get: {}, get: {} } }`, /the key `get` stands here a second time/],
    ["is two", `${head}---\n${head}`, /cannot be parsed: expected a single document/],
    [
      "has aliases that stand for more than there is",
      `${head}x-a: &a [x]\n${Array.from("bcdefghi", (name, index) => `x-${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(",")}]\n`).join("")}`,
      /^acme.yaml: aliases make it larger than can be read/,
    ],
    ["has an alias in itself", head + responding("&a { properties: { a: *a } }"), /an alias stands inside of what it/],
    ["is deep", `${head}x-a: ${nested(10_000, "[", "1", "]")}`, /cannot be parsed: nesting exceeded/],
    [
      "is deep, as JSON",
      `{"openapi":"3.1.0","x-a":${nested(100_000, "[", "1", "]")}}`,
      /it is more than 500 levels deep/,
    ],
    [
      "has a schema that is itself",
      head + circleOf("schemas", responding(`{ $ref: "#/components/schemas/A" }`)),
      /leads to itself/,
    ],
    [
      "has a parameter that is itself",
      head + circleOf("parameters", `paths: { /a: { get: { parameters: [{ $ref: "#/components/parameters/A" }] } } }`),
      /leads to itself/,
    ],
    [
      "has a response that is itself",
      head +
        circleOf("responses", `paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/A" } } } } }`),
      /leads to itself/,
    ],
    [
      "has a path that is itself",
      `${head}paths: { /a: { $ref: "#/paths/~1b" }, /b: { $ref: "#/paths/~1a" } }`,
      /#\/paths\/~1a: leads to itself/,
    ],
    [
      "has a path that is itself by way of its file",
      `${head}paths: { /a: { $ref: "acme.yaml#/paths/~1a" } }`,
      /leads to itself/,
    ],
    [
      "has schemas that lead on and on",
      head + schemas(10_000, (next) => next()),
      /leads on to more than 100 references/,
    ],
    [
      "has schemas that are parts of parts of parts",
      head + schemas(3_000, (next) => `{ allOf: [${next()}] }`),
      /^acme.yaml:\d+:\d+ #\S+: is more than 1000 levels deep/,
    ],
    [
      "has members of members of members",
      head + schemas(3_000, (next) => `{ properties: { a: ${next()} } }`),
      /is more than 1000 levels deep/,
    ],
  ])("%s", async (_, document, want) => {
    expect(await compile(document)).toMatch(want);
  });

  it.each<[title: string, other: string, want: RegExp]>([
    [
      "lead on and on",
      schemas(10_000, (next) => next()),
      /^acme.yaml:4:\d+ #\S+: leads on to more than 100 references/,
    ],
    [
      "are parts of parts of parts",
      schemas(3_000, (next) => `{ allOf: [${next()}] }`),
      /^other.yaml:\d+:\d+ #\S+: is more than 1000 levels deep/,
    ],
    [
      "lead back",
      circleOf("schemas", "x-a: 1").replace('"#/components/schemas/A"', '"acme.yaml#/x-a"'),
      /^acme.yaml:4:\d+ #\S+: leads to itself/,
    ],
  ])("has schemas in another file that %s", async (_, other, want) => {
    const document =
      head + responding(`{ $ref: "other.yaml#/components/schemas/${other.includes("S0") ? "S0" : "A"}" }`);
    expect(await compile(`${document}x-a: { $ref: "other.yaml#/components/schemas/A" }`, other)).toMatch(want);
  });
});

describe("a client is made of a document that", () => {
  it.each<[title: string, document: string | Buffer]>([
    ["begins with a mark of its encoding", `\ufeff${head}${responding("{ type: string }")}`],
    [
      "is not UTF-8",
      Buffer.concat([
        Buffer.from(`${head}${responding("{}")}x-a: "`),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from('"\n'),
      ]),
    ],
    [
      "has an example of 5,000 members in 100 members of each of 300 responses",
      `${head}paths: { ${many(300, (index) => `/a${index}: { get: { responses: { "200": { description: Yes, content: { application/json: { schema: { properties: { a${index}: { example: 1 }, ${many(100, (member) => `b${member}: { $ref: "#/components/schemas/A" }`)} } } } } } } } }`)} }\ncomponents: { schemas: { A: { example: [${many(5_000, String)}] } } }\n`,
    ],
    [
      "calls itself back",
      `${head}paths: { /a: { get: { responses: { "200": { description: Yes } }, callbacks: { c: { "{$url}": { $ref: "#/paths/~1a" } } } } } }`,
    ],
    [
      "has 150 schemas that are parts of one another",
      head + schemas(150, (next) => `{ allOf: [${next()}, { type: object, properties: { a: { type: string } } }] }`),
    ],
    [
      "has 150 schemas with members of one another",
      head +
        schemas(150, (next) => `{ type: object, properties: { a: ${next()}, b: { type: string, writeOnly: true } } }`),
    ],
    [
      "has more ways through parts than can be gone",
      head + schemas(60, (next) => `{ allOf: [${next()}, ${next(2)}, ${next(3)}] }`),
    ],
    [
      "has more ways through alternatives than can be gone",
      head + schemas(40, (next) => `{ anyOf: [${next()}, ${next(2)}, ${next(3)}] }`),
    ],
    [
      "has more ways through members than can be gone",
      head + schemas(60, (next) => `{ type: object, properties: { a: ${next()}, b: ${next(2)} } }`),
    ],
    ["has many keys", `${head}${responding("{}")}x-a: { ${many(20_000, (index) => `k${index}: 1`)} }\n`],
    [
      "has many members",
      head + responding(`{ type: object, properties: { ${many(1_000, (index) => `k${index}: { type: string }`)} } }`),
    ],
    ["has many values", head + responding(`{ type: string, enum: [${many(3_000, (index) => `v${index}`)}] }`)],
    [
      "has many alternatives",
      head +
        responding(
          `{ oneOf: [${many(100, (index) => `{ type: object, properties: { p${index}: { type: string } } }`)}] }`,
        ),
    ],
    ["has a long name", head + responding(`{ type: object, properties: { ${"x".repeat(1e6)}: { type: string } } }`)],
    [
      "has a long path",
      `${head}paths: { ${JSON.stringify(`/${"x{".repeat(2e5)}`)}: { get: { operationId: a, responses: { "200": { description: Yes } } } } }`,
    ],
    ["has a server of braces", `openapi: 3.1.0\nservers: [{ url: "${"{".repeat(1e6)}" }]\n${responding("{}")}`],
    [
      "has a server of slashes",
      `openapi: 3.1.0\nservers: [{ url: "https://a.example/${"/".repeat(1e6)}x" }]\n${responding("{}")}`,
    ],
    [
      "has numbers that are none",
      head +
        responding(
          `{ type: number, minimum: 1e999, maximum: .inf, multipleOf: ${"9".repeat(400)}, minLength: -5, minItems: 99999999999999999999, default: .nan, enum: [1e400, -0, .nan] }`,
        ),
    ],
    [
      "has a tuple without end",
      head + responding("{ type: array, minItems: 1000000000, prefixItems: [{ type: string }] }"),
    ],
    ...["word ", " ", "\n", "`x", " @x", "1", "\n- ", "\r\n \r", "\u2028", "*/", "``` ", "\\`", "<", "#"].map(
      (part): [string, string] => [
        `has a long text of ${JSON.stringify(part)}`,
        `openapi: 3.1.0\nservers: [{ url: https://acme.example }]\n${described(`x${part.repeat(2e4)}y`)}`,
      ],
    ),
    ["has a text of 5 MB", `${head}${first}components: { schemas: { S0: { description: ${"word ".repeat(1e6)} } } }\n`],
  ])("%s", async (_, document) => {
    expect(await compile(document)).toBe("done");
  });
});
