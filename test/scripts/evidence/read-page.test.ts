import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dialect } from "../../../scripts/evidence/dialect.js";
import { csharp } from "../../../scripts/evidence/dialects/csharp.js";
import { go } from "../../../scripts/evidence/dialects/go.js";
import { java } from "../../../scripts/evidence/dialects/java.js";
import { php } from "../../../scripts/evidence/dialects/php.js";
import { pythonExperimental } from "../../../scripts/evidence/dialects/python-experimental.js";
import { pythonLegacy } from "../../../scripts/evidence/dialects/python-legacy.js";
import { r } from "../../../scripts/evidence/dialects/r.js";
import { ruby } from "../../../scripts/evidence/dialects/ruby.js";
import { assignDialects, dialects } from "../../../scripts/evidence/dialects.js";
import type { PageFacts } from "../../../scripts/evidence/facts.js";
import { readPage } from "../../../scripts/evidence/read-page.js";
import { writeFacts } from "../../../scripts/evidence/write-facts.js";

const api = `# Acme.Api.ShelvesApi

All URIs are relative to *http://localhost/v3*

Method | HTTP request | Description
------------- | ------------- | -------------
[**MoveShelf**](ShelvesApi.md#moveshelf) | **POST** /shelves/{shelf_id}/move | Move a shelf

<a name="moveshelf"></a>
# **MoveShelf**
> Shelf MoveShelf (string shelfId, Target target, bool? dryRun = null)

Move a shelf

Everything on it moves along.

### Example
\`\`\`csharp
// Configure API key authorization: Key
config.AddApiKey("X-Acme-Key", "YOUR_API_KEY");
\`\`\`

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **shelfId** | **string**| Id | up to 40 | of the shelf | 
 **dryRun** | **bool?**| Whether to
try alone | [optional] [default to false]
 **target** | [**Target**](Target.md)|  | 

### Return type

[**Shelf**](Shelf.md)

### Authorization

[Key](../README.md#Key)

### HTTP request headers

 - **Content-Type**: application/json
 - **Accept**: application/json

### HTTP response details
| Status code | Description | Response headers |
|-------------|-------------|------------------|
| **200** | moved |  -  |
| **0** | anything else |  -  |
`;

function read(text: string, dialect = csharp): PageFacts {
  const reading = readPage("page.md", text, dialect);
  if (reading === undefined) throw new Error("no page");
  return reading.facts;
}

describe("a page of operations", () => {
  it("is read fact by fact, each with its line and how sure it is", () => {
    expect(writeFacts(read(api))).toBe(`{
  "page": "page.md",
  "dialect": "csharp",
  "language": "C#",
  "title": {"value":"ShelvesApi","at":"page.md:1","sure":"stated"},
  "kind": "api",
  "baseUrl": {"value":"http://localhost/v3","at":"page.md:3","sure":"stated"},
  "operations": [
    {
      "name": {"value":"MoveShelf","at":"page.md:10","sure":"stated"},
      "method": {"value":"POST","at":"page.md:7","sure":"stated"},
      "path": {"value":"/shelves/{shelf_id}/move","at":"page.md:7","sure":"stated"},
      "parameters": [
        {
          "name": {"value":"shelfId","at":"page.md:27","sure":"stated"},
          "wireName": {"value":"shelf_id","at":"page.md:27","sure":"stated"},
          "in": {"value":"path","at":"page.md:27","sure":"stated"},
          "type": {"value":{"type":"string"},"at":"page.md:27","sure":"stated"},
          "required": {"value":true,"at":"page.md:27","sure":"stated"}
        },
        {
          "name": {"value":"dryRun","at":"page.md:28","sure":"stated"},
          "in": {"value":"query","at":"page.md:28","sure":"derived"},
          "type": {"value":{"type":"boolean"},"at":"page.md:28","sure":"stated"},
          "required": {"value":false,"at":"page.md:28","sure":"stated"},
          "default": {"value":false,"at":"page.md:28","sure":"stated"}
        },
        {
          "name": {"value":"target","at":"page.md:30","sure":"stated"},
          "in": {"value":"body","at":"page.md:30","sure":"derived"},
          "type": {"value":{"model":"Target"},"at":"page.md:30","sure":"stated"},
          "required": {"value":true,"at":"page.md:30","sure":"stated"}
        }
      ],
      "answer": {"value":{"model":"Shelf"},"at":"page.md:34","sure":"stated"},
      "statuses": [
        {"value":"200","at":"page.md:48","sure":"stated"},
        {"value":"default","at":"page.md:49","sure":"stated"}
      ],
      "security": [
        {"value":"Key","at":"page.md:38","sure":"stated"}
      ],
      "requestTypes": [
        {"value":"application/json","at":"page.md:42","sure":"stated"}
      ],
      "answerTypes": [
        {"value":"application/json","at":"page.md:43","sure":"stated"}
      ]
    }
  ],
  "schemes": [
    {
      "name": {"value":"Key","at":"page.md:19","sure":"example"},
      "type": {"value":"apiKey","at":"page.md:19","sure":"example"},
      "parameter": {"value":"X-Acme-Key","at":"page.md:20","sure":"example"}
    }
  ],
  "models": [],
  "unread": []
}
`);
  });

  it("keeps its words beside the facts", () => {
    const reading = readPage("page.md", api, csharp);
    const [operation] = reading?.facts.operations ?? [];
    expect(
      [operation, ...(operation?.parameters ?? []), ...(operation?.statuses ?? [])].map(
        (one) => one && reading?.prose.get(one),
      ),
    ).toEqual([
      { summary: "Move a shelf", description: "Everything on it moves along." },
      { description: "Id | up to 40 | of the shelf" },
      { description: "Whether to try alone" },
      undefined,
      { description: "moved" },
      { description: "anything else" },
    ]);
  });

  it("whose tables have bars at both ends, and no cell of notes, says the same", () => {
    const formatted = api
      .replace(" **shelfId** | **string**| Id | up to 40 | of the shelf | ", "| **shelfId** | **string** | Id |")
      .replace(" **target** | [**Target**](Target.md)|  | ", "| **target** | [**Target**](Target.md) |");
    const [operation] = read(formatted).operations;
    expect(operation?.parameters.map(({ name }) => name.value)).toEqual(["shelfId", "dryRun", "target"]);
  });

  it("whose descriptions have blank lines is read to its end", () => {
    const broken = api
      .replace(
        " | Move a shelf\n",
        " | Move a shelf\n\nfar away\n[**MoveBook**](ShelvesApi.md#movebook) | **PUT** /books | Move a book\n",
      )
      .replace("| **200** | moved |", "| **200** | moved\n\nin the end |");
    const { operations, unread } = read(broken);
    expect(operations.map(({ name }) => name.value)).toEqual(["MoveShelf", "MoveBook"]);
    expect(operations[0]?.statuses.map(({ value }) => value)).toEqual(["200", "default"]);
    expect(unread).toEqual([{ at: "page.md:10", why: "lists MoveBook, which has no part of its own on the page" }]);
  });

  const goOperation = (types: string, parts: string): string =>
    `# \\ShelvesApi\n\nMethod | HTTP request | Description\n---|---|---\n[**AddShelf**](ShelvesApi.md#AddShelf) | **Put** /shelves | \n\n## AddShelf\n\n${parts}\n### HTTP request headers\n\n- **Content-Type**: ${types}\n`;
  const head = "Name | Type | Description  | Notes\n--- | --- | --- | ---\n";
  const parameters: [string, string, unknown][] = [
    [
      "that are called optional by the title above them",
      goOperation(
        "application/json",
        `### Required Parameters\n\n${head}**ctx** | **context.Context** | \n**shelf** | [**Shelf**](Shelf.md)| | \n **optional** | ***AddShelfOpts** | optional parameters | nil if no parameters\n\n### Optional Parameters\n\nOptional parameters are passed through a pointer to a AddShelfOpts struct\n\n${head}\n **dryRun** | **optional.Bool**|  | [default to false]\n **optional** | **optional.String**|  | \n`,
      ),
      [
        ["shelf", "body", true],
        ["dryRun", "query", false],
        ["optional", "query", false],
      ],
    ],
    [
      "one of which is a file, and so the body",
      goOperation(
        "application/octet-stream",
        `### Other Parameters\n\n${head} **picture** | ***os.File** | | \n **size** | **int32** | | \n`,
      ),
      [
        ["picture", "body", true],
        ["size", "query", true],
      ],
    ],
  ];
  it.each(parameters)("has parameters %s", (_, text, want) => {
    const [operation] = read(text, go).operations;
    expect(operation?.parameters.map((one) => [one.name.value, one.in.value, one.required.value])).toEqual(want);
  });

  it("of PHP names operations as calls, types as code, and what its calls take besides", () => {
    const text = `# Acme\\ShelvesApi

All URIs are relative to http://localhost/v3, or to what an operation names.

| Method | HTTP request | Description |
| --- | --- | --- |
| [**getShelf()**](ShelvesApi.md#getShelf) | **GET** /shelves/{shelf_id} | |

## \`getShelf()\`

### Parameters

| Name | Type | Description  | Notes |
| --- | --- | --- | --- |
| **shelf_id** | **string**| one | two | |
| hostIndex | null|int | Which of the hosts | [optional] |
| variables | array | Parts of its name | [optional] |

### Return type

**\\SplFileObject**

### HTTP request headers

- **Accept**: \`image/png\`, \`image/*\`
`;
    const { title, baseUrl, operations, unread } = read(text, php);
    expect([title.value, baseUrl?.value, unread]).toEqual(["ShelvesApi", "http://localhost/v3", []]);
    expect(
      operations.map((one) => [
        one.name.value,
        one.parameters.map(({ name, in: place, required }) => [name.value, place.value, required.value]),
        one.answer?.value,
        one.answerTypes.map(({ value }) => value),
      ]),
    ).toEqual([
      ["getShelf", [["shelf_id", "path", true]], { type: "string", format: "binary" }, ["image/png", "image/*"]],
    ]);
  });

  const faults: [string, string, string, string][] = [
    [
      "a type that is none",
      "**string**",
      "**a string**",
      "page.md:27: is no type that csharp is known to have: **a string**",
    ],
    [
      "an operation without a part",
      "# **MoveShelf**",
      "# **Others**",
      "page.md:7: lists MoveShelf, which has no part of its own on the page",
    ],
    [
      "a row of another form",
      "**POST** /shelves/{shelf_id}/move",
      "POST it",
      "page.md:7: is no row of a name, a method with a path, and a description",
    ],
    ["a status that is none", "| **200** |", "| ok |", "page.md:48: is a row of statuses without a status"],
    [
      "an answer that is no type",
      "[**Shelf**](Shelf.md)\n\n### A",
      "**a Shelf**\n\n### A",
      "page.md:34: is no type that csharp is known to have: **a Shelf**",
    ],
    ["a line without end", "Everything on it", "x".repeat(20_001), "page.md:15: has more than 20000 characters"],
  ];
  it.each(faults)("tells of %s", (_, given, instead, want) => {
    expect(read(api.replace(given, instead)).unread.map(({ at, why }) => `${at}: ${why}`)).toEqual([want]);
  });
});

describe("a page of a model", () => {
  const table: [string, typeof csharp, string, unknown][] = [
    [
      "with fields",
      csharp,
      "# Acme.Model.Shelf\nA shelf.\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**Id** | **Guid** | Its id | [readonly] \n**Books** | [**List&lt;Book&gt;**](Book.md) |  | [optional] \n",
      [
        { name: "Id", type: { type: "string", format: "uuid" }, required: true, readOnly: true },
        { name: "Books", type: { type: "array", items: { model: "Book" } }, required: false },
      ],
    ],
    [
      "with limits",
      r,
      "# acme::Shelf\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**size** | **integer** | At least 1 | [optional] [default to 3] [Max: 9] \n**label** | **character** | Words | [Pattern: ^[a-z]+$] [Max. length: 20] [Min. length: 2] \n",
      [
        {
          name: "size",
          wireName: "size",
          type: { type: "integer" },
          required: false,
          default: 3,
          maximum: 9,
          minimum: 1,
        },
        {
          name: "label",
          wireName: "label",
          type: { type: ["string", "boolean"] },
          required: true,
          pattern: "^[a-z]+$",
          maxLength: 20,
          minLength: 2,
        },
      ],
    ],
    [
      "with bars in notes, in a description and in values",
      r,
      "# acme::Shelf\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**at** | **character** | When | as a text | [optional] [readonly] [Pattern: ^(Z|[-+][0-9]{2})$] \n**wood** | **character** | oak | beech | [Enum: [none, OAK, None]] \n**tags** | **array[character]** |  | [optional] [Enum: ] \n",
      [
        {
          name: "at",
          wireName: "at",
          type: { type: ["string", "boolean"] },
          required: false,
          readOnly: true,
          pattern: "^(Z|[-+][0-9]{2})$",
        },
        {
          name: "wood",
          wireName: "wood",
          type: { type: ["string", "boolean"] },
          required: true,
          enum: ["none", "OAK", "None"],
        },
        {
          name: "tags",
          wireName: "tags",
          type: { type: "array", items: { type: ["string", "boolean"] } },
          required: false,
        },
      ],
    ],
    [
      "with limits in words, of which some are none",
      csharp,
      "# Shelf\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**A** | **decimal** | The maximum value is 0.99 | \n**B** | **int** | At least 1,000 | \n**C** | **int** | Counted from 2020-01-01 | \n**D** | **int** | Between 10 and 5 | \n**E** | **int** | A max 10-digit number | \n**F** | **int** | Between 5 and 10. | \n",
      [
        { name: "A", type: { type: "number" }, required: true },
        { name: "B", type: { type: "integer" }, required: true },
        { name: "C", type: { type: "integer" }, required: true },
        { name: "D", type: { type: "integer" }, required: true },
        { name: "E", type: { type: "integer" }, required: true },
        { name: "F", type: { type: "integer" }, required: true, minimum: 5, maximum: 10 },
      ],
    ],
    [
      "with bars in a pattern that end as notes begin, and quotes in a default",
      r,
      '# acme::Shelf\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**end** | **character** | End | [optional] [Pattern: ^(min|max)$] \n**said** | **character** | Words | [optional] [default to "say "hi""] \n',
      [
        {
          name: "end",
          wireName: "end",
          type: { type: ["string", "boolean"] },
          required: false,
          pattern: "^(min|max)$",
        },
        {
          name: "said",
          wireName: "said",
          type: { type: ["string", "boolean"] },
          required: false,
          default: 'say "hi"',
        },
      ],
    ],
    [
      "with bars in values that are quoted, and null among them",
      pythonExperimental,
      '# Shelf\n\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**by** | **str, none_type** | Order | [optional]  must be one of ["a|b", "c", None, ]\n',
      [{ name: "by", type: { type: "string", nullable: true }, required: false, enum: ["a|b", "c"] }],
    ],
    [
      "with enumerations in tables of their own, one of numbers and one of nothing that is known",
      java,
      "# Shelf\n\n## Properties\n\n| Name | Type | Description | Notes |\n|---|---|---|---|\n|**grow** | [**GrowEnum**](#GrowEnum) |  |  [optional] |\n|**feet** | [**FeetEnum**](#FeetEnum) |  |  [optional] |\n|**kind** | [**KindEnum**](#KindEnum) |  |  [optional] |\n\n## Enum: GrowEnum\n\n| Name | Value |\n|---- | -----|\n| NUMBER_0 | new BigDecimal(&quot;0&quot;) |\n| NUMBER_1 | new BigDecimal(&quot;1&quot;) |\n\n## Enum: FeetEnum\n\n| Name | Value |\n|---- | -----|\n| NUMBER_4 | 4 |\n\n## Enum: KindEnum\n\n| Name | Value |\n|---- | -----|\n| A | Kind.A |\n",
      [
        { name: "grow", type: { type: "number" }, required: false, enum: [0, 1] },
        { name: "feet", type: { type: "integer" }, required: false, enum: [4] },
        { name: "kind", type: { model: "KindEnum" }, required: false },
      ],
    ],
    [
      "whose fields may be null, which their types tell and their links do not",
      go,
      "# Shelf\n\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**Kind** | Pointer to [**NullableKind**](Kind.md) |  | [optional] \n**Limit** | [**NullableLimit**](NullableLimit.md) |  | \n**Made** | Pointer to **NullableTime** |  | [optional] \n",
      [
        { name: "Kind", type: { model: "Kind", nullable: true }, required: false },
        { name: "Limit", type: { model: "NullableLimit" }, required: true },
        { name: "Made", type: { type: "string", format: "date-time", nullable: true }, required: false },
      ],
    ],
    [
      "whose pointers are what may be left out",
      go,
      "# Shelf\n\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**Kind** | Pointer to **string** |  | [optional] \n**Size** | **int32** |  | \n",
      [
        { name: "Kind", type: { type: "string" }, required: false },
        { name: "Size", type: { type: "integer" }, required: true },
      ],
    ],
    [
      "whose pointers are what may be null, as others without may be left out",
      go,
      "# Shelf\n\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**Kind** | Pointer to **string** |  | [optional] \n**Size** | **int32** |  | [optional] \n",
      [
        { name: "Kind", type: { type: "string", nullable: true }, required: false },
        { name: "Size", type: { type: "integer" }, required: false },
      ],
    ],
    [
      "whose pointers are what may be null, as they may not be left out",
      go,
      "# Shelf\n\n## Properties\n\nName | Type | Description | Notes\n---|---|---|---\n**Kind** | Pointer to [**Kind**](Kind.md) |  | \n",
      [{ name: "Kind", type: { model: "Kind", nullable: true }, required: true }],
    ],
    [
      "with listed values",
      pythonExperimental,
      '# Shelf\n\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**kind** | **str** | The kind | [optional]  if omitted the server will use the default value of "wood", must be one of ["wood", "steel", ]\n',
      [{ name: "kind", type: { type: "string" }, required: false, default: "wood", enum: ["wood", "steel"] }],
    ],
  ];
  it.each(table)("%s", (_, dialect, text, want) => {
    const fields = read(text, dialect).models[0]?.fields ?? [];
    expect(
      fields.map((field) => Object.fromEntries(Object.entries(field).map(([name, fact]) => [name, fact.value]))),
    ).toEqual(want);
  });

  it("that is one of several types", () => {
    const page = (types: string): string =>
      `# Acme::Id\n\n## Class instance methods\n\n### \`openapi_one_of\`\n\n### build\n\n#### Return type\n\n${types}\n- \`nil\` (where none fits)\n`;
    const pages = ["- `String`\n- `Array<Shelf>`", "", "- `a Shelf`"].map((types) => read(page(types), ruby));
    expect(
      pages.map(({ models: [model], unread }) => [model?.fields, model?.type?.value, unread.map(({ why }) => why)]),
    ).toEqual([
      [[], { anyOf: [{ type: "string" }, { type: "array", items: { model: "Shelf" } }] }, []],
      [[], undefined, []],
      [[], undefined, ["lists a type that ruby is not known to have"]],
    ]);
  });

  it("that is an enumeration", () => {
    const text =
      '# Kind\n\n## Properties\nName | Type | Description | Notes\n---|---|---|---\n**value** | **str** |  |  must be one of ["wood", "steel", ]\n';
    expect(read(text, pythonExperimental).models[0]?.values?.map(({ value }) => value)).toEqual(["wood", "steel"]);
    expect(read(text, pythonLegacy).models[0]?.fields.map(({ name }) => name.value)).toEqual(["value"]);
  });
});

describe("a README", () => {
  const scopes = (indent: string): string => `${indent}- **read**: look at it\n${indent}- **write:all**: change it`;
  it.each([
    [
      "with values as code",
      `# Acme\n\n- API version: \`3.1\`\n\n## API Endpoints\n\n## Authorization\n\n### Login\n\n- **Type**: \`OAuth\`\n- **Flow**: \`accessCode\`\n- **Authorization URL**: \`http://localhost/login\`\n- **Scopes**:\n${scopes("    ")}\n`,
    ],
    [
      "with scopes that are not below their title",
      `# Acme\n\n- API version: 3.1\n\n## Documentation For Authorization\n\n## Login\n\n- **Type**: OAuth\n- **Flow**: accessCode\n- **Authorization URL**: http://localhost/login\n- **Scopes**:\n${scopes("")}\n`,
    ],
  ])("%s tells how credentials are given", (_, text) => {
    const { kind, version, schemes } = read(text, php);
    expect([kind, version?.value]).toEqual(["readme", "3.1"]);
    expect(
      schemes.map(({ name, type, flow, authorizationUrl, scopes }) => [
        [name, type, flow, authorizationUrl].map((fact) => fact?.value),
        scopes?.map(({ value }) => value),
      ]),
    ).toEqual([
      [
        ["Login", "oauth2", "authorizationCode", "http://localhost/login"],
        ["read", "write:all"],
      ],
    ]);
  });
});

describe("example code", () => {
  it.each<[Dialect, string, unknown[]]>([
    [
      ruby,
      "  # Configure API key authorization: Key\n  config.api_key['X-Acme-Key'] = 'YOUR API KEY'",
      ["apiKey", "X-Acme-Key"],
    ],
    [ruby, "  # Configure API key authorization: Key\n  config.api_key['Key'] = 'YOUR API KEY'", ["apiKey", undefined]],
    [ruby, "  # Configure Bearer authorization (JWT): Key\n  config.access_token = 'T'", ["bearer", undefined]],
    [
      php,
      "// Configure API key authorization: Key\n$config = Acme->setApiKey('X-Acme-Key', 'YOUR_API_KEY');",
      ["apiKey", "X-Acme-Key"],
    ],
    [php, "// Configure Bearer (JWT) authorization: Key\n$config = Acme->setAccessToken('T');", ["bearer", undefined]],
    [php, "// Configure OAuth2 access token for authorization: Key\n$config = Acme;", ["oauth2", undefined]],
    [java, '// Configure API key authorization: Key\nKey.setApiKey("YOUR API KEY");', ["apiKey", undefined]],
  ])("sets credentials: %#", (dialect, code, want) => {
    const { schemes } = read(`${api.replace(/```csharp[^`]*```/, "")}\n\`\`\`\n${code}\n\`\`\`\n`, dialect);
    expect(schemes.map(({ name, type, parameter }) => [name.value, type?.value, parameter?.value])).toEqual([
      ["Key", ...want],
    ]);
  });

  it("shows models in Python", () => {
    const code =
      'shelf = acme.Shelf(\n    label="oak",\n    books=[\n        Book(id=7, kind=Kind("wood")),\n    ],\n    made=dateutil_parser(\'2020-01-01T00:00:00Z\'),\n) # Shelf | the shelf\nother = Shelf()';
    const models = read(`${api}\n\`\`\`python\n${code}\n\`\`\`\n`, pythonExperimental).models;
    expect(
      models.map(({ name, fields, values }) => [
        name.value,
        fields.map((field) => [field.name.value, field.type.value, field.sample?.value]),
        values?.map(({ value }) => value),
      ]),
    ).toEqual([
      [
        "Shelf",
        [
          ["label", { type: "string" }, "oak"],
          ["books", { type: "array", items: { model: "Book" } }, undefined],
          ["made", { type: "string", format: "date-time" }, "2020-01-01T00:00:00Z"],
        ],
        undefined,
      ],
      [
        "Book",
        [
          ["id", { type: "integer" }, 7],
          ["kind", { model: "Kind" }, undefined],
        ],
        undefined,
      ],
      ["Kind", [], ["wood"]],
    ]);
  });

  it("shows names of fields in R", () => {
    const code = 'var.shelf <- Shelf$new("label_example", list("tags_example"), Kind$new())';
    const models = read(`${api}\n\`\`\`R\n${code}\n\`\`\`\n`, r).models;
    expect(
      models.map(({ name, fields }) => [name.value, fields.map((field) => [field.name.value, field.type.value])]),
    ).toEqual([
      [
        "Shelf",
        [
          ["label", { type: ["string", "boolean"] }],
          ["tags", { type: "array", items: { type: ["string", "boolean"] } }],
        ],
      ],
    ]);
  });
});

describe("any text", () => {
  const pieces = [
    "# ",
    "**a**",
    " | ",
    "---",
    "\n",
    "```",
    "### Parameters\n",
    "[x](y.md)",
    "List<",
    "[optional]",
    "<!--",
    "\\",
    "&lt;",
    "> ",
    "`",
    "\0",
    "é",
    "## Properties\n",
  ];
  it("is read without failing, and facts point into it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)),
        fc.nat(api.length),
        fc.constantFrom(...dialects),
        (parts, where, dialect) => {
          const text = api.slice(0, where) + parts.join("") + api.slice(where);
          const lines = text.split("\n").length;
          const facts = readPage("page.md", text, dialect)?.facts;
          for (const [, line] of JSON.stringify(facts ?? {}).matchAll(/"at":"page\.md:(\d+)"/g)) {
            expect(Number(line)).toBeGreaterThan(0);
            expect(Number(line)).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the dialect of a page", () => {
  const table = (type: string): string => `# Kind\n\n## Properties\nName | Type\n---|---\n**a** | **${type}**\n`;
  const empty = "# Kind\n";
  const example = (language: string): string => `# Kinds\n\n\`\`\`${language}\n\`\`\`\n`;
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["its own signs'", { "a.md": api }, { "a.md": "csharp" }],
    [
      "that of most pages of its folder, where its own signs do not tell",
      { "a/1.md": api, "a/2.md": empty, "b/1.md": table("list[str]"), "b/2.md": empty },
      { "a/1.md": "csharp", "a/2.md": "csharp", "b/1.md": "python-legacy", "b/2.md": "python-legacy" },
    ],
    [
      "none of another folder's of which it has no sign",
      { "cs/1.md": api, "py/1.md": table("str"), "py/2.md": table("[str]") },
      { "cs/1.md": "csharp", "py/1.md": "python-experimental", "py/2.md": "python-experimental" },
    ],
    [
      "none of another folder's, though its own could be of several",
      { "cs/1.md": api, "py/1.md": table("str") },
      { "cs/1.md": "csharp", "py/1.md": "python-pydantic" },
    ],
    [
      "that of most pages, where its folder tells nothing either",
      { "docs/a.md": api, "README.md": empty },
      { "docs/a.md": "csharp", "README.md": "csharp" },
    ],
    [
      "its folder's, where types that others have too tell of another",
      { "a.md": example("go"), "b.md": table("string"), "c.md": table("[]string"), "d.md": table("DateTime") },
      { "a.md": "go", "b.md": "go", "c.md": "go", "d.md": "go" },
    ],
    [
      "that which most pages of its folder may be of, where none has a proof",
      { "a.md": table("int32"), "b.md": table("string"), "c.md": table("map[string]int32") },
      { "a.md": "go", "b.md": "go", "c.md": "go" },
    ],
    [
      "its own, where it has a proof that others of its folder have not",
      {
        "a.md": example("go"),
        "b.md": example("go"),
        "c.md": example("r"),
        "d.md": table("character"),
        "e.md": table("bool"),
      },
      { "a.md": "go", "b.md": "go", "c.md": "r", "d.md": "r", "e.md": "go" },
    ],
    [
      "its own, where what it describes holds code of another language",
      {
        "a.md": `${api}\n\`\`\`python\n\`\`\`\n`,
        "b.md": `${example("java")}\n\`\`\`python\n\`\`\`\n`,
        "c.md": example("java"),
      },
      { "a.md": "csharp", "b.md": "java", "c.md": "java" },
    ],
    [
      "that of R or Ruby, which write titles alike and types each in its way",
      {
        "a/1.md": table("character").replace("Kind", "acme::Kind"),
        "a/2.md": "# acme::Kinds\n",
        "b/1.md": table("Boolean").replace("Kind", "Acme::Kind"),
        "b/2.md": "# Acme::Kinds\n",
        "c/1.md": example("ruby"),
        "c/2.md": table("Integer"),
        "d/1.md": example("java"),
        "d/2.md": table("Float"),
      },
      {
        "a/1.md": "r",
        "a/2.md": "r",
        "b/1.md": "ruby",
        "b/2.md": "ruby",
        "c/1.md": "ruby",
        "c/2.md": "ruby",
        "d/1.md": "java",
        "d/2.md": "java",
      },
    ],
    [
      "PHP's, whose titles tell",
      {
        "Api/a.md": "# Acme\\Client\\KindsApi\n",
        "Model/a.md": table("string").replace("# ", "# # "),
        "go/a.md": "# \\KindsAPI\n",
      },
      { "Api/a.md": "php", "Model/a.md": "php", "go/a.md": "go" },
    ],
    ["none, where no page tells", { "README.md": empty }, {}],
  ])("is %s", (_, pages, names) => {
    const assigned = assignDialects(new Map(Object.entries(pages)));
    expect(Object.fromEntries([...assigned].map(([page, { name }]) => [page, name]))).toEqual(names);
  });
});
