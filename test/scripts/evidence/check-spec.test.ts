import { describe, expect, it } from "vitest";
import type { NamedPage } from "../../../scripts/evidence/check/model-names.js";
import { checkSpec } from "../../../scripts/evidence/check.js";
import type { FieldFacts, Json, ParameterFacts, Shape } from "../../../scripts/evidence/facts.js";
import { operation, page, parameter, stated } from "./stated.js";

const empty = "responses: { 204: { description: Done. } }";

/** A document in which `GET /users` takes a parameter. */
function taking(schema: string): string {
  return `paths:
  /users:
    get:
      operationId: getUsers
      parameters: [{ name: page_size, in: query, schema: ${schema} }]
      ${empty}
components:
  schemas:
    OneOffPayment: { type: object }
    Role: { type: string, enum: [admin] }
    User: { type: object, properties: { role: { $ref: "#/components/schemas/Role" } } }
`;
}

/** An object without a name that has a member of its own. */
const own: Shape = { type: "object", fields: [{ name: stated("age"), type: stated({ type: "integer" }) }] };
const ownInSpec = "{ type: object, properties: { age: { type: integer } } }";

function check(text: string, ...pages: NamedPage[]): readonly string[] {
  return checkSpec("acme.yaml", text, pages).faults;
}

describe("a page's type", () => {
  it.each<[Shape, string]>([
    [{}, "{ type: string }"],
    [{}, "{}"],
    [{ type: "string" }, "{ type: string, format: uuid }"],
    [{ type: "string" }, "{ type: [string, 'null'] }"],
    [{ type: "string" }, '{ $ref: "#/components/schemas/Role" }'],
    [{ type: "string" }, "{ anyOf: [{ type: string, enum: [a] }, { type: string }] }"],
    [{ type: "string" }, "{ enum: [a, b] }"],
    [{ type: ["string", "boolean"] }, "{ type: boolean }"],
    [{ type: "integer", format: ["int32", "int64"] }, "{ type: integer, format: int64 }"],
    [{ type: "string", nullable: true }, "{ type: [string, 'null'] }"],
    [{ type: "string", nullable: true }, "{ type: string, nullable: true }"],
    [{ model: "user" }, '{ $ref: "#/components/schemas/User" }'],
    [{ model: "User" }, '{ anyOf: [{ $ref: "#/components/schemas/User" }, { type: "null" }] }'],
    [{ model: "User" }, '{ allOf: [{ $ref: "#/components/schemas/User" }] }'],
    [{ type: "array", items: {} }, "{ type: array, items: { type: string } }"],
    [{ type: "array", items: { model: "Role" } }, '{ type: array, items: { $ref: "#/components/schemas/Role" } }'],
    [{ type: "object", values: { type: "string" } }, "{ type: object, additionalProperties: { type: string } }"],
    [{ type: "object" }, "{ properties: { name: { type: string } } }"],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "{ type: [string] }"],
    [{ allOf: [{ model: "User" }, own] }, `{ allOf: [{ $ref: "#/components/schemas/User" }, ${ownInSpec}] }`],
    [own, ownInSpec],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "{ oneOf: [{ type: string }, { type: integer }] }"],
    [{ model: "OneOfUserRole" }, "{ oneOf: [{ type: string }, { type: integer }] }"],
    [{ model: "AnyOfstringinteger" }, "{ type: [string, integer] }"],
    [{ model: "AnyOfstringnull" }, "{ type: string, nullable: true }"],
    [{ model: "OneOfUserRole" }, '{ $ref: "#/components/schemas/User" }'],
    [{ model: "OneOfUserRole" }, "{}"],
    [{ model: "OneOffPayment" }, '{ $ref: "#/components/schemas/OneOffPayment" }'],
  ])("%j is that of %s", (shape, schema) => {
    expect(check(taking(schema), page("r", { operations: [using(shape)] }))).toEqual([]);
  });

  it.each<[Shape, string, string, string]>([
    [{ type: "string" }, "{}", "any", "string"],
    [{ type: "string" }, "{ type: [string, integer] }", "string or integer", "string"],
    [{ type: "string", format: "date-time" }, "{ type: string }", "string", "string (date-time)"],
    [own, "{ type: object, properties: { age: { type: string } } }", "object", "object with age (integer)"],
    [{ allOf: [{ model: "Group" }, own] }, ownInSpec, "object", "Group and object with age (integer)"],
    [{ type: "integer", format: ["int32", "int64"] }, "{ type: integer }", "integer", "integer (int32 or int64)"],
    [{ type: "string", nullable: true }, "{ type: string }", "string", "string or null"],
    [{ type: "string" }, "{ anyOf: [{ type: string }, { type: integer }] }", "string or integer", "string"],
    [{ type: "array", items: { type: "string" } }, "{ type: string }", "string", "array of string"],
    [{ type: "array", items: { model: "User" } }, "{ type: array, items: {} }", "array of any", "array of User"],
    [{ model: "User" }, '{ $ref: "#/components/schemas/Role" }', "Role", "User"],
    [{ model: "User" }, "{ type: object }", "object", "User"],
    [{ model: "OneOfUserRole" }, "{ type: integer }", "integer", "OneOfUserRole"],
    [{ model: "Group" }, "{ anyOf: [{ type: string }, { type: integer }] }", "string or integer", "Group"],
    [{ model: "OneOffPayment" }, '{ $ref: "#/components/schemas/User" }', "User", "OneOffPayment"],
    [
      { model: "OneOffPayment" },
      "{ anyOf: [{ type: string }, { type: integer }] }",
      "string or integer",
      "OneOffPayment",
    ],
    [
      { type: "object", values: { type: "integer" } },
      "{ type: object, additionalProperties: { type: string } }",
      "map of string",
      "map of integer",
    ],
  ])("%j is not that of %s", (shape, schema, spec, says) => {
    const [fault = ""] = check(taking(schema), page("r", { operations: [using(shape)] }));
    expect(fault.split("\n").slice(0, 3)).toEqual([
      "acme.yaml:5:20 operation GET /users, parameters.page_size.type: contradicted",
      `  spec:  ${spec}`,
      `  pages: ${says} (r, UserApi.md:3)`,
    ]);
  });

  function using(shape: Shape): ReturnType<typeof operation> {
    return operation({ parameters: [parameter("pageSize", shape)] });
  }
});

describe("what a document need not repeat", () => {
  it("is what holds for a whole path or document, what has a name by rule, and how a language spells", () => {
    const text = `
servers: [{ url: "https://{host}/v1", variables: { host: { default: acme.example } } }]
security: [{ Key: [] }, { User: [], Password: [] }]
paths:
  /users/{user_id}:
    parameters: [{ $ref: "#/components/parameters/Id" }]
    get: { responses: { default: { $ref: "#/components/responses/Failure" } } }
components:
  parameters: { Id: { name: user_id, in: path, required: true, schema: { type: string } } }
  responses: { Failure: { description: Failed. } }
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Key }, User: { type: http, scheme: Basic } }
`;
    const id = { ...parameter("_userId", { type: "string" }, "path"), required: stated(true) };
    const pages = page("r", {
      baseUrl: stated("https://acme.example/v1/"),
      operations: [
        operation({
          name: stated("users_user_id_get"),
          path: stated("/users/{user_id}"),
          parameters: [{ ...id, wireName: stated("user_id") }],
          statuses: [stated("default")],
        }),
      ],
      schemes: [
        { name: stated("Key"), type: stated("apiKey"), in: stated("header"), parameter: stated("X-Key") },
        { name: stated("User"), type: stated("basic") },
      ],
    });
    expect(checkSpec("acme.yaml", text, [pages])).toMatchObject({ agreed: 18, unexplained: 0, faults: [] });
  });

  it("is what forms hold: their fields are parameters", () => {
    const text = `
paths:
  /users:
    get:
      operationId: getUsers
      requestBody:
        content: { multipart/form-data: { schema: { properties: { photo: { type: string, format: binary } } } } }
      ${empty}
`;
    const photo = parameter("photo", { type: "string", format: "binary" }, "form");
    const requestTypes = [stated("multipart/form-data")];
    expect(check(text, page("r", { operations: [operation({ parameters: [photo], requestTypes })] }))).toEqual([]);
  });

  it("is what pages of other classes say", () => {
    const text = `
paths:
  /users: { get: { operationId: getUsers, ${empty} } }
  /teams: { get: { operationId: getTeams, ${empty} } }
`;
    const teams = operation({ name: stated("getTeams"), path: stated("/teams") });
    const users = page("users", { operations: [operation()] });
    const other = page("teams", { title: stated("TeamApi"), operations: [teams] });
    expect(check(text, users, other)).toEqual([]);
    expect(check(text, users)).toEqual([
      `acme.yaml:4:13 operation GET /teams: only in the spec
  spec:  GET /teams
  pages: nothing (users, UserApi.md:1)
  mend the spec, or declare it by x-evidence on operation GET /teams: { about: existence, pages: [users], chosen: "GET /teams", why: … }`,
    ]);
  });
});

describe("pages of models", () => {
  const text = `
paths: {}
components:
  schemas:
    Role: { type: string, enum: [admin, guest] }
    User:
      allOf: [{ $ref: "#/components/schemas/Thing" }]
      required: [role]
      properties: { role: { $ref: "#/components/schemas/Role" } }
    Thing: { type: object, properties: { id: { type: string, readOnly: true }, size: { type: integer } } }
`;
  const fields = [
    { name: stated("id"), type: stated<Shape>({ type: "string" }), readOnly: stated(true as const) },
    { name: stated("role"), type: stated<Shape>({ model: "Role" }), required: stated(true) },
    { name: stated("size"), type: stated<Shape>({ type: "integer" }), required: stated(false) },
  ];

  it("have all fields and values", () => {
    const role = { name: stated("Role"), fields: [], values: [stated("guest"), stated("admin")] };
    const models = page("r", { models: [{ name: stated("User"), fields }, role] });
    expect(check(text, models)).toEqual([]);
  });

  it("are told apart from a document with more, less or other fields and values", () => {
    const other = [
      { ...fields[0], name: stated("uuid", 4) },
      { name: stated("role"), type: stated<Shape>({ type: "integer" }), required: stated(false, 5) },
      { name: stated("size"), type: stated<Shape>({ type: "integer" }), readOnly: stated(true as const, 6) },
    ].map((field) => ({ type: stated<Shape>({}), ...field }));
    const role = { name: stated("Role"), fields: [], values: [stated("admin", 7)] };
    const faults = check(text, page("r", { models: [{ name: stated("User"), fields: other }, role] }));
    expect(faults.map((fault) => fault.split("\n", 3).join(" |"))).toEqual([
      "acme.yaml:5:27 schema Role, enum: contradicted |  spec:  admin, guest |  pages: admin (r, UserApi.md:7)",
      "acme.yaml:6:5 schema User, properties.uuid: only in the pages |  spec:  nothing |  pages: a field (r, UserApi.md:4)",
      "acme.yaml:9:21 schema User, properties.role.type: contradicted |  spec:  Role |  pages: integer (r, UserApi.md:1)",
      "acme.yaml:9:21 schema User, properties.role.required: contradicted |  spec:  required |  pages: optional (r, UserApi.md:5)",
      "acme.yaml:10:42 schema User, properties.id: only in the spec |  spec:  a field |  pages: nothing (r, UserApi.md:1)",
      "acme.yaml:10:80 schema User, properties.size.readOnly: contradicted |  spec:  writable |  pages: read-only (r, UserApi.md:6)",
    ]);
  });
});

describe("what no page tells of", () => {
  const listing = `
paths: {}
components:
  schemas:
    Role: { type: string, enum: [admin] }
    User:
      properties:
        role: { $ref: "#/components/schemas/Role" }
        kind: { anyOf: [{ type: string, enum: [a] }, { type: "null" }] }
        tags: { type: array, items: { enum: [b] } }
`;
  const sampled = (name: string, type: Shape, value: Json): FieldFacts => {
    return { name: stated(name), type: stated(type), sample: stated(value) };
  };

  it.each<[string, FieldFacts[], string]>([
    ["nothing", [], "3 of 3 fields and 3 of 3 enumerations"],
    ["a model's value", [sampled("role", { model: "Role" }, "admin")], "2 of 3 fields and 2 of 3 enumerations"],
    ["a field's value", [sampled("kind", { type: "string" }, "a")], "2 of 3 fields and 2 of 3 enumerations"],
    ["a list's value", [sampled("tags", { type: "array" }, ["b"])], "2 of 3 fields and 2 of 3 enumerations"],
  ])("is counted where a page shows %s", (_, fields, want) => {
    const models = [{ name: { ...stated("User"), sure: "example" as const }, fields }];
    expect(checkSpec("acme.yaml", listing, [page("r", { models })]).untold).toBe(`no page tells of ${want}`);
  });

  it("is counted of models whose values are those of others", () => {
    const text = listing.replace(
      "    User:",
      '    Kind: { oneOf: [{ $ref: "#/components/schemas/Role" }] }\n    User:',
    );
    const models = [{ name: stated("Kind"), fields: [], values: [stated("admin")] }];
    const want = "no page tells of 3 of 3 fields and 2 of 3 enumerations";
    expect(checkSpec("acme.yaml", text, [page("r", { models })]).untold).toBe(want);
  });
});

describe("names that differ in signs alone", () => {
  const reactions = `
paths: {}
components:
  schemas:
    User: { type: object, properties: { "+1": { type: integer }, "-1": { type: string }, id: {}, _id: { type: string } } }
`;
  const field = (name: string, type: Shape): FieldFacts => ({ name: stated(name), type: stated(type) });
  const all = [
    field("_id", { type: "string" }),
    field("id", {}),
    { ...field("_1", { type: "string" }), wireName: stated("-1") },
    { ...field("_1", { type: "integer" }), wireName: stated("+1") },
  ];

  it.each<[string, FieldFacts[], string[]]>([
    ["are those of fields of their own", all, []],
    ["are held once", all.slice(0, 3), ["schema User, properties.+1: only in the spec"]],
    ["are looked up without signs where there is no other", [...all.slice(1), field("Id", { type: "string" })], []],
    [
      "are told apart where the document has too few",
      [...all, field("i-d", {}), field("1-", {})],
      ["schema User, properties.i-d: only in the pages", "schema User, properties.1-: only in the pages"],
    ],
  ])("%s", (_, fields, want) => {
    const models = page("r", { models: [{ name: stated("User"), fields }] });
    expect(check(reactions, models).map((fault) => fault.replace(/^\S+ |\n.*/gs, ""))).toEqual(want);
  });

  it("are one where pages spell what the document lacks", () => {
    const pages = ["team_id", "teamId"].map((name) =>
      page(name, { models: [{ name: stated("User"), fields: [...all, field(name, {})] }] }),
    );
    expect(check(reactions, ...pages).map((fault) => fault.split("\n")[2])).toEqual([
      "  pages: a field (team_id, UserApi.md:1; teamId, UserApi.md:1)",
    ]);
  });

  const both = `
paths:
  /users/{id}:
    get:
      operationId: getUsers
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: integer } }
        - { name: -id, in: query, schema: { type: boolean } }
      ${empty}
`;
  const inPath = { ...parameter("id", { type: "string" }, "path"), required: stated(true) };
  const inQuery = [
    { ...parameter("id2", { type: "boolean" }), wireName: stated("-id") },
    { ...parameter("id3", { type: "integer" }), wireName: stated("id") },
  ];
  const other = parameter("id4", { type: "integer" }, "header");

  it.each<[string, ParameterFacts[], string[]]>([
    ["are those of parameters of their own, in each place", [...inQuery, inPath], []],
    ["are held once, in each place", inQuery, ["operation GET /users/{id}, parameters.id: only in the spec"]],
    [
      "are told apart where the document has too few parameters",
      [{ ...other, wireName: stated("id") }, ...inQuery, inPath],
      ["operation GET /users/{id}, parameters.id: only in the pages"],
    ],
    [
      "are found in another place where there is no other",
      [...inQuery, { ...inPath, in: stated("header") }],
      ["operation GET /users/{id}, parameters.id.in: contradicted"],
    ],
  ])("%s", (_, parameters, want) => {
    const pages = page("r", { operations: [operation({ path: stated("/users/{id}"), parameters })] });
    expect(check(both, pages).map((fault) => fault.replace(/^\S+ |\n.*/gs, ""))).toEqual(want);
  });
});

describe("models that are composed of each other", () => {
  const composed = (pet: string, cat: string): string => `
paths:
  /users:
    get:
      operationId: getUsers
      responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components: { schemas: { Pet: ${pet}, Cat: ${cat} } }
`;
  const ofPet = '{ $ref: "#/components/schemas/Pet" }';
  const ofCat = '{ $ref: "#/components/schemas/Cat" }';
  const id = "required: [id], properties: { id: { type: string } }";

  const object = ["answer: contradicted"];
  const optional = ["schema Pet, properties.id.required: contradicted"];

  it.each<[string, string, string[]]>([
    [`{ oneOf: [${ofCat}] }`, `{ allOf: [${ofPet}], type: object, ${id} }`, [...object, ...optional]],
    [`{ oneOf: [${ofCat}], ${id} }`, `{ anyOf: [${ofPet}, { type: integer }] }`, object],
    [`{ allOf: [${ofCat}] }`, `{ allOf: [${ofPet}], ${id} }`, []],
    [`{ allOf: [${ofPet}], ${id} }`, "{}", []],
    [`{ type: array, items: ${ofPet}, ${id} }`, "{}", object],
  ])("%s and %s are held against pages", (pet, cat, want) => {
    const field = { name: stated("id"), type: stated<Shape>({ type: "string" }), required: stated(true) };
    const models = [{ name: stated("Pet"), fields: [field] }];
    const answer = stated<Shape>({ type: "object", nullable: true });
    const pages = page("r", { operations: [operation({ answer, statuses: [stated("200")] })], models });
    const titles = check(composed(pet, cat), pages).map((fault) => fault.replace(/^\S+ |\n.*/gs, ""));
    expect(titles.map((title) => title.replace("operation GET /users, ", ""))).toEqual(want);
  });
});

describe("notes", () => {
  const notes = (about: string, pages: string, chosen: string): string =>
    `x-evidence: [{ about: ${about}, pages: ${pages}, chosen: ${chosen}, why: So. }]`;
  const two = (root: string, first: string): string => `
${root}
paths:
  /users:
    get: { operationId: getUsers, ${first} responses: { 204: {}, 404: { $ref: "#/components/responses/Gone" } } }
    post: { operationId: postUsers, responses: { 204: {}, 404: { $ref: "#/components/responses/Gone" } } }
components: { responses: { Gone: { description: Gone. } } }
`;
  const pages = ["c", "r"].map((name) =>
    page(name, { operations: [operation(), operation({ name: stated("postUsers"), method: stated("POST") })] }),
  );

  it("hold for all operations where they stand at the root", () => {
    expect(checkSpec("acme.yaml", two(notes("responses.404", "[c, r]", "404"), ""), pages)).toMatchObject({
      explained: 4,
      unexplained: 0,
      faults: [],
      explanations: [
        "acme.yaml:2:14 explained: operation GET /users, responses.404 and 1 other: `404`, not `nothing` as c, r: So.",
      ],
    });
  });

  it("hold for one operation and one page where they say so, and of many the nearest does", () => {
    const [at, of] = [notes("responses.404", "[c, r]", "404"), notes("responses.404", "[c]", "404")];
    expect(check(two("", `${of},`), ...pages).map((fault) => fault.split("\n")[2])).toEqual([
      "  pages: nothing (r, UserApi.md:9)",
      "  pages: nothing (c, UserApi.md:9; r, UserApi.md:9)",
    ]);
    expect(check(two(at, `${of},`), ...pages)).toEqual([]);
    expect(check(two(at, `${notes("responses.404", "[c]", "none")},`), ...pages).at(0)).toBe(
      "acme.yaml:5:48 x-evidence about responses.404 has none chosen, the spec has 404",
    );
  });

  it("are wanted for many operations at once where these are alike", () => {
    expect(check(two("", ""), ...pages)).toEqual([
      `acme.yaml:5:58 operation GET /users, responses.404: only in the spec
  spec:  404
  pages: nothing (c, UserApi.md:9; r, UserApi.md:9)
  alike: POST /users
  mend the spec, or declare it by x-evidence on document: { about: responses.404, pages: [c, r], chosen: "404", why: … }`,
    ]);
  });
});

describe("a report", () => {
  const evil = "a\u001b[2J\n  spec:  b\u202e";

  it("keeps its lines, whatever signs pages have", () => {
    const forged = { ...parameter("page_size", {}), default: { ...stated(evil), at: evil } };
    const lines = check(taking("{ type: string }"), page("r", { operations: [operation({ parameters: [forged] })] }));
    expect(lines.map((line) => line.split("\n").slice(0, 3))).toEqual([
      [
        "acme.yaml:5:20 operation GET /users, parameters.page_size.default: only in the pages",
        "  spec:  nothing",
        "  pages: a [2J spec: b (r, a [2J spec: b )",
      ],
    ]);
  });

  it("keeps its lines, whatever signs a document has", () => {
    const limited = { ...parameter("page_size", {}), default: stated("c") };
    const noted = `${taking(`{ default: ${JSON.stringify(evil)} }`)}x-evidence: [{ ${JSON.stringify(evil)}: a }]\n`;
    const [difference = "", note] = check(noted, page("r", { operations: [operation({ parameters: [limited] })] }));
    expect(difference.split("\n").slice(1, 3)).toEqual(["  spec:  a [2J spec: b ", "  pages: c (r, UserApi.md:1)"]);
    expect(note).toMatch(/^\S+ x-evidence has no use for a \[2J spec: b : a note has/);
  });
});

describe("a document that cannot be compared", () => {
  it.each([
    [
      "a reference to nothing",
      taking('{ $ref: "#/components/schemas/Gone" }'),
      "acme.yaml:5:50: #/components/schemas/Gone leads to nothing in this file: evidence is compared within one file",
    ],
    [
      "a reference to another file",
      taking("{ $ref: other.yaml }"),
      "acme.yaml:5:50: other.yaml leads to nothing in this file: evidence is compared within one file",
    ],
    ["a list", "- paths", "acme.yaml: holds no document"],
    ["no YAML", "paths: [", "acme.yaml: unexpected end of the stream within a flow collection (1:9)"],
  ])("%s", (_, text, want) => {
    const shape = operation({ parameters: [parameter("page_size", { type: "string" })] });
    expect(() => check(text, page("r", { operations: [shape] }))).toThrow(want);
  });
});
