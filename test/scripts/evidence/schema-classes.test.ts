import { describe, expect, it } from "vitest";
import { pythonExperimental } from "../../../scripts/evidence/dialects/python-experimental.js";
import { pythonSchemas } from "../../../scripts/evidence/dialects/python-schemas.js";
import { draftDocument } from "../../../scripts/evidence/draft/draft-document.js";
import type { PageReading } from "../../../scripts/evidence/page.js";
import { readPage } from "../../../scripts/evidence/read-page.js";

/** Pages of clients with a class for each schema. */

function read(name: string, text: string, dialect = pythonSchemas): PageReading {
  const reading = readPage(name, text, dialect);
  if (reading === undefined) throw new Error("no page");
  return reading;
}

const api = `# farm.apis.tags.barns_api.BarnsApi

All URIs are relative to *https://farm.example*

Method | HTTP request | Description
------------- | ------------- | -------------
[**list_barns**](#list_barns) | **get** /barns | 

# **list_barns**
`;

/** The schema that a model's page is drafted to, and what was not read of it. */
function draftModel(parts: string, dialect = pythonSchemas): { schema: unknown; unread: unknown } {
  const model = read("Barn.md", `# farm.model.barn.Barn\n\n${parts}`, dialect);
  const { document } = draftDocument([read("BarnsApi.md", api, dialect), model]);
  return { schema: document.components?.schemas?.["Barn"], unread: model.facts.unread };
}

const info = `## Model Type Info
Input Type | Accessed Type | Description | Notes
------------ | ------------- | ------------- | -------------`;
const keys = `### Dictionary Keys
Key | Input Type | Accessed Type | Description | Notes
------------ | ------------- | ------------- | ------------- | -------------`;
const rows = `Class Name | Input Type | Accessed Type | Description | Notes
------------- | ------------- | ------------- | ------------- | -------------`;
const any =
  "dict, frozendict.frozendict, str, date, datetime, uuid.UUID, int, float, decimal.Decimal, bool, None, list, tuple, bytes, io.FileIO, io.BufferedReader,";
const dict = `${info}
dict, frozendict.frozendict,  | frozendict.frozendict,  |  | `;
const list = `${info}
list, tuple,  | tuple,  |  | `;

const models: readonly [what: string, page: string, schema: unknown][] = [
  [
    "members, their names as they are on the wire, and formats that notes tell in words",
    `A barn.

${dict}

${keys}
**cowCount** | decimal.Decimal, int,  | decimal.Decimal,  | How many | value must be a 32 bit integer
**floor_area** | decimal.Decimal, int, float,  | decimal.Decimal,  |  | [optional] if omitted the server will use the default value of 10value must be a 64 bit float
**builtOn** | None, str, date,  | NoneClass, str,  |  | [optional] value must conform to RFC-3339 full-date YYYY-MM-DD
**owner** | [**Farmer**](Farmer.md) | [**Farmer**](Farmer.md) |  | [optional] 
**photo** | bytes, io.FileIO, io.BufferedReader,  | bytes, FileIO,  |  | [optional] 
**kind** | str,  | str,  |  | [optional] must be one of ["cows", "hay", ] if omitted the server will use the default value of "hay"
**notes** | ${any}  | frozendict.frozendict, str,  |  | [optional] 
**any_string_name** | ${any} | frozendict.frozendict, str,  | any string name can be used but the value must be the correct type | [optional]
`,
    {
      description: "A barn.",
      type: "object",
      properties: {
        cowCount: { type: "integer", format: "int32", description: "How many" },
        floor_area: { type: "number", format: "double", default: 10 },
        builtOn: { type: ["string", "null"], format: "date" },
        owner: { $ref: "#/components/schemas/Farmer" },
        photo: { type: "string", format: "binary" },
        kind: { type: "string", enum: ["cows", "hay"], default: "hay" },
        notes: {},
      },
      required: ["cowCount"],
    },
  ],
  [
    "objects, lists and maps in it, each below the tables, in their order",
    `${dict}

${keys}
**[gate](#gate)** | dict, frozendict.frozendict,  | frozendict.frozendict,  | The way in | 
**[grid](#grid)** | list, tuple,  | tuple,  |  | [optional] 
**[signs](#signs)** | list, tuple,  | tuple,  |  | [optional] 
**[counts](#counts)** | dict, frozendict.frozendict,  | frozendict.frozendict,  |  | [optional] 
**[any_string_name](#any_string_name)** | list, tuple,  | tuple,  | any string name can be used but the value must be the correct type | [optional] 

# gate

The way in

${dict}

${keys}
**width** | decimal.Decimal, int,  | decimal.Decimal,  | Metres | 
**any_string_name** | ${any} | frozendict.frozendict, str,  | any string name can be used but the value must be the correct type | [optional]

# grid

${list}

### Tuple Items
${rows}
[items](#items) | list, tuple,  | tuple,  |  | 

# items

${list}

### Tuple Items
${rows}
items | decimal.Decimal, int, float,  | decimal.Decimal,  |  | 

# signs

${list}

### Tuple Items
${rows}
items | str,  | str,  |  | must be one of ["exit", "fire", ] 

# counts

${dict}

${keys}
**any_string_name** | decimal.Decimal, int,  | decimal.Decimal,  | any string name can be used but the value must be the correct type | [optional] 

# any_string_name

${list}

### Tuple Items
${rows}
[**Cow**](Cow.md) | [**Cow**](Cow.md) | [**Cow**](Cow.md) |  | 

[[Back to Model list]](../../README.md#documentation-for-models)
`,
    {
      type: "object",
      properties: {
        gate: {
          type: "object",
          properties: { width: { type: "integer", description: "Metres" } },
          required: ["width"],
          description: "The way in",
        },
        grid: { type: "array", items: { type: "array", items: { type: "number" } } },
        signs: { type: "array", items: { type: "string", enum: ["exit", "fire"] } },
        counts: { type: "object", additionalProperties: { type: "integer" } },
      },
      required: ["gate"],
      additionalProperties: { type: "array", items: { $ref: "#/components/schemas/Cow" } },
    },
  ],
  [
    "all of a model and members of its own",
    `${info}
${any}  | frozendict.frozendict, str,  |  | 

### Composed Schemas (allOf/anyOf/oneOf/not)
#### allOf
${rows}
[Building](Building.md) | [**Building**](Building.md) | [**Building**](Building.md) |  | 
[all_of_1](#all_of_1) | dict, frozendict.frozendict,  | frozendict.frozendict,  |  | 

# all_of_1

${dict}

${keys}
**loft** | bool,  | BoolClass,  |  | 
`,
    {
      allOf: [
        { $ref: "#/components/schemas/Building" },
        { type: "object", properties: { loft: { type: "boolean" } }, required: ["loft"] },
      ],
    },
  ],
  [
    "one of several, null among them",
    `${info}
${any}  | frozendict.frozendict, str,  |  | 

### Composed Schemas (allOf/anyOf/oneOf/not)
#### oneOf
${rows}
[Building](Building.md) | [**Building**](Building.md) | [**Building**](Building.md) |  | 
[one_of_1](#one_of_1) | str,  | str,  |  | 
[one_of_2](#one_of_2) | None,  | NoneClass,  |  | 

# one_of_1

${info}
str,  | str,  |  | 

# one_of_2

${info}
None,  | NoneClass,  |  | 
`,
    { anyOf: [{ $ref: "#/components/schemas/Building" }, { type: "string" }, { type: "null" }] },
  ],
  [
    "an enumeration that may be null",
    `${info}
None, str,  | NoneClass, str,  | Its state | must be one of ["open", "shut", None, ] 
`,
    { description: "Its state", type: ["string", "null"], enum: ["open", "shut", null] },
  ],
  [
    "a list of models",
    `${list}

### Tuple Items
${rows}
[**Cow**](Cow.md) | [**Cow**](Cow.md) | [**Cow**](Cow.md) |  | 
`,
    { type: "array", items: { $ref: "#/components/schemas/Cow" } },
  ],
  [
    "a model by another name",
    `Type | Description | Notes
------------- | ------------- | -------------
[**Building**](Building.md) | What it is | 
`,
    { description: "What it is", $ref: "#/components/schemas/Building" },
  ],
  [
    "members whose descriptions have line breaks and blank lines",
    `${dict}

${keys}
**id** | str,  | str,  | First line
and second. | [optional] value must be a uuid
**size** | decimal.Decimal, int,  | decimal.Decimal,  | Before

and after. | value must be a 32 bit integer
**kind** | str,  | str,  |  | [optional] must be one of [",", "|", ] 
`,
    {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid", description: "First line and second." },
        size: { type: "integer", format: "int32", description: "Before and after." },
        kind: { type: "string", enum: [",", "|"] },
      },
      required: ["size"],
    },
  ],
  [
    "members that are called as the tables are",
    `${dict}

${keys}
**[properties](#properties)** | list, tuple,  | tuple,  |  | [optional] 
**[tags](#tags)** | list, tuple,  | tuple,  |  | [optional] 

# properties

${list}

### Tuple Items
${rows}
items | str,  | str,  |  | 

# tags

${list}

### Tuple Items
${rows}
items | bool,  | BoolClass,  |  | 
`,
    {
      type: "object",
      properties: {
        properties: { type: "array", items: { type: "string" } },
        tags: { type: "array", items: { type: "boolean" } },
      },
    },
  ],
  [
    "an object that may be null",
    `${info}
dict, frozendict.frozendict, None,  | frozendict.frozendict, NoneClass,  |  | 

${keys}
**a** | str,  | str,  |  | 
`,
    { type: ["object", "null"], properties: { a: { type: "string" } }, required: ["a"] },
  ],
  [
    "a list of listed values",
    `${list}

### Tuple Items
${rows}
items | str,  | str,  |  | must be one of ["a", "b", ] 
`,
    { type: "array", items: { type: "string", enum: ["a", "b"] } },
  ],
  [
    "a list of listed values, in a member that may be null",
    `${dict}

${keys}
**[tags](#tags)** | list, tuple, None,  | tuple, NoneClass,  |  | 

# tags

${info}
list, tuple, None,  | tuple, NoneClass,  |  | 

### Tuple Items
${rows}
items | str,  | str,  |  | must be one of ["a", "b", ] 
`,
    {
      type: "object",
      properties: { tags: { type: ["array", "null"], items: { type: "string", enum: ["a", "b"] } } },
      required: ["tags"],
    },
  ],
  [
    "members in the columns of older pages",
    `#### Properties
Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**cowCount** | **int** | How many | 
**floorArea** | **int, float** |  | [optional] 
**owner** | [**Farmer**](Farmer.md) |  | [optional] 
**any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any string name can be used but the value must be the correct type | [optional]
`,
    {
      type: "object",
      properties: {
        cowCount: { type: "integer", description: "How many" },
        floorArea: { type: "number" },
        owner: { $ref: "#/components/schemas/Farmer" },
      },
      required: ["cowCount"],
    },
  ],
  [
    "an enumeration in the columns of older pages",
    `Type | Description | Notes
------------- | ------------- | -------------
typing.Union[str, None, ] | |  must be one of ["open", "shut", ]
`,
    { type: ["string", "null"], enum: ["open", "shut", null] },
  ],
];

describe("a page of a model", () => {
  it.each(models)("%s", (_, page, schema) => {
    expect(draftModel(page)).toEqual({ schema, unread: [] });
  });

  it.each([
    [
      "a type of another language",
      `${info}\nstring,  | string,  |  | \n`,
      "is no type that python-schemas is known to have: string,",
    ],
    ["no type", `${info}\n |  |  | \n`, "is no row of a schema"],
  ])("%s is told of", (_, page, why) => {
    expect(draftModel(page).unread).toEqual([{ at: "Barn.md:6", why }]);
  });

  it.each(["*", "[", "](", "**[", "(#", "value must ", "must be one of ["])(
    "of a name that is %s over and over is read as any other",
    (unit) => {
      const name = unit.repeat(19_000 / unit.length);
      const { schema } = draftModel(`${dict}\n\n${keys}\n**a${name}b** | str,  | str,  |  | \n`);
      expect(schema).toMatchObject({ type: "object", required: [expect.stringMatching(/^a/)] });
    },
  );

  it("of schemas in schemas without end is read to a depth", () => {
    const inner = `# items\n\n${list}\n\n### Tuple Items\n${rows}\n[items](#items) | list, tuple,  | tuple,  |  | \n\n`;
    const depthOf = (schema: unknown): number => JSON.stringify(schema).split('"items"').length - 1;
    expect(depthOf(draftModel(inner.slice("# items\n\n".length) + inner.repeat(2_000)).schema)).toBe(41);
  });
});

describe("what members beside those of a table are", () => {
  const head =
    "#### Properties\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -----";
  const others = "any string name can be used but the value must be the correct type | [optional]";
  it.each([
    [
      "anything: nothing is said",
      `**a** | **str** |  | \n**any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | ${others}`,
      { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
    ],
    [
      "a type",
      `**a** | **str** |  | \n**any string name** | **[int]** | ${others}`,
      {
        type: "object",
        properties: { a: { type: "string" } },
        required: ["a"],
        additionalProperties: { type: "array", items: { type: "integer" } },
      },
    ],
    [
      "a map alone",
      `**any string name** | **str** | ${others}`,
      { type: "object", additionalProperties: { type: "string" } },
    ],
    [
      "an object of anything",
      `**any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | ${others}`,
      { type: "object", additionalProperties: true },
    ],
  ])("%s", (_, page, schema) => {
    expect(draftModel(`${head}\n${page}\n`, pythonExperimental)).toEqual({ schema, unread: [] });
  });
});

describe("an operation", () => {
  const settings = "Name | Type | Description  | Notes\n------------- | ------------- | ------------- | -----";
  const answers = `### Return Types, Responses

Code | Class | Description
------------- | ------------- | -------------
n/a | api_client.ApiResponseWithoutDeserialization | Where nothing is read`;

  /** The operation that a part of a page is drafted to, and what was not read of it. */
  function draftOperation(part: string): { operation: unknown; unread: unknown } {
    const page = read("BarnsApi.md", `${api}${part}`);
    const {
      operationId: _,
      tags: __,
      summary: ___,
      security: ____,
      ...operation
    } = draftDocument([page]).document.paths?.["/barns"]?.get ?? {};
    return { operation, unread: page.facts.unread };
  }

  it("has parameters in all places, by their names on the wire", () => {
    const part = `### Parameters
${settings}
query_params | RequestQueryParams | |
cookie_params | RequestCookieParams | |
stream | bool | default is False | Whether it is a stream

### query_params
#### RequestQueryParams

${settings}
sortBy | SortBySchema | | optional
page | PageSchema | | 


# SortBySchema

What comes first

${info}
str,  | str,  | What comes first | must be one of ["age", "size", ] if omitted the server will use the default value of "age"

# PageSchema
Type | Description  | Notes
------------- | ------------- | -------------
[**Page**](../../models/Page.md) |  | 


### cookie_params
#### RequestCookieParams

${settings}
Visit-Id | VisitIdSchema | | optional

# VisitIdSchema

${info}
str, uuid.UUID,  | str,  |  | value must be a uuid

${answers}
204 | [ApiResponseFor204](#list_barns.ApiResponseFor204) | Nothing
`;
    expect(draftOperation(part)).toEqual({
      operation: {
        parameters: [
          {
            name: "sortBy",
            in: "query",
            description: "What comes first",
            schema: { type: "string", enum: ["age", "size"], default: "age" },
          },
          { name: "page", in: "query", required: true, schema: { $ref: "#/components/schemas/Page" } },
          { name: "Visit-Id", in: "cookie", schema: { type: "string", format: "uuid" } },
        ],
        responses: { "204": { description: "Nothing" } },
      },
      unread: [],
    });
  });

  const answer = `${answers}
200 | [ApiResponseFor200](#list_barns.ApiResponseFor200) | Barns
default | [ApiResponseForDefault](#list_barns.ApiResponseForDefault) | Anything else

#### list_barns.ApiResponseFor200
${settings}
response | urllib3.HTTPResponse | As it came |
body | typing.Union[SchemaFor200ResponseBodyApplicationXml, SchemaFor200ResponseBodyApplicationJson, ] |  |
headers | Unset | headers were not defined |

# SchemaFor200ResponseBodyApplicationXml

${info}
str,  | str,  |  | 

# SchemaFor200ResponseBodyApplicationJson
Type | Description  | Notes
------------- | ------------- | -------------
[**Barns**](../../models/Barns.md) |  | 
`;
  const responses = {
    "200": {
      description: "Barns",
      content: {
        "application/xml": { schema: { $ref: "#/components/schemas/Barns" } },
        "application/json": { schema: { $ref: "#/components/schemas/Barns" } },
      },
    },
    default: { description: "Anything else" },
  };

  const bodies: readonly [what: string, classes: string, setting: string, schemas: string, body: unknown][] = [
    [
      "a body in several content types",
      "typing.Union[SchemaForRequestBodyApplicationJson, SchemaForRequestBodyApplicationXml] | required |",
      "application/json",
      `# SchemaForRequestBodyApplicationJson\n\n${info}\nbool,  | BoolClass,  |  | \n\n# SchemaForRequestBodyApplicationXml\n\n${info}\nbool,  | BoolClass,  |  | \n`,
      {
        required: true,
        content: {
          "application/json": { schema: { type: "boolean" } },
          "application/xml": { schema: { type: "boolean" } },
        },
      },
    ],
    [
      "a form",
      "typing.Union[SchemaForRequestBodyMultipartFormData, Unset] | optional, default is unset |",
      "multipart/form-data",
      `# SchemaForRequestBodyMultipartFormData\n\n${dict}\n\n${keys}\n**fileName** | str,  | str,  | None | \n**photo** | bytes, io.FileIO, io.BufferedReader,  | bytes, FileIO,  | What it shows | [optional] \n`,
      {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: {
                fileName: { type: "string" },
                photo: { type: "string", format: "binary", description: "What it shows" },
              },
              required: ["fileName"],
            },
          },
        },
      },
    ],
    [
      "a body of a content type that the page has in full",
      "typing.Union[SchemaForRequestBodyApplicationVndFarmJson] | required |",
      "application/vnd.farm+json",
      `# SchemaForRequestBodyApplicationVndFarmJson\n\n${info}\nbool,  | BoolClass,  |  | \n`,
      { required: true, content: { "application/vnd.farm+json": { schema: { type: "boolean" } } } },
    ],
  ];

  it.each(bodies)("has %s", (_, classes, setting, schemas, requestBody) => {
    const part = `### Parameters
${settings}
body | ${classes}
content_type | str | optional, default is '${setting}' | Selects the schema and serialization of the request body
accept_content_types | typing.Tuple[str] | default is ('application/xml', 'application/json', ) | What the client takes

### body

${schemas}
${answer}`;
    expect(draftOperation(part)).toEqual({ operation: { requestBody, responses }, unread: [] });
  });

  it("has the answer with content, whose body is in no part of its own", () => {
    const part = `${answers}
204 | [ApiResponseFor204](#list_barns.ApiResponseFor204) | Nothing
206 | [ApiResponseFor206](#list_barns.ApiResponseFor206) | Some
500 | [ApiResponseFor500](#list_barns.ApiResponseFor500) | First

second
503 | [ApiResponseFor503](#list_barns.ApiResponseFor503) | Later

#### list_barns.ApiResponseFor206
${settings}
body | typing.Union[SchemaFor206ResponseBodyApplicationJson, ] |  |

# SchemaFor206ResponseBodyApplicationJson

${dict}

${keys}
**[authorization](#authorization)** | dict, frozendict.frozendict,  | frozendict.frozendict,  |  | 

# authorization

${dict}

### Authorization

[Key](../../../README.md#Key)
`;
    const page = read("BarnsApi.md", `${api}${part}`);
    const [operation] = page.facts.operations;
    expect(operation?.statuses.map(({ value }) => value)).toEqual(["204", "206", "500", "503"]);
    expect(operation?.answer?.value.fields?.map(({ name }) => name.value)).toEqual(["authorization"]);
    expect(operation?.security.map(({ value }) => value)).toEqual(["Key"]);
    expect(page.facts.unread).toEqual([]);
  });

  it("tells of what its page names and does not show", () => {
    const part = `### Parameters
${settings}
body | typing.Union[SchemaForRequestBodyApplicationJson, SchemaForRequestBodyApplicationOwn] | required |
query_params | RequestQueryParams | |

### body

# SchemaForRequestBodyApplicationOwn

${info}
str,  | str,  |  | 

### query_params
#### RequestQueryParams

${settings}
a | ASchema | | 

${answers}
soon | [ApiResponseForSoon](#list_barns.ApiResponseForSoon) | Later
`;
    expect(draftOperation(part).unread).toEqual([
      { at: "BarnsApi.md:30", why: "names a type that has no part of its own on the page: ASchema" },
      {
        at: "BarnsApi.md:13",
        why: "names a type that has no part of its own on the page: SchemaForRequestBodyApplicationJson",
      },
      { at: "BarnsApi.md:13", why: "names a content type that is not known: SchemaForRequestBodyApplicationOwn" },
      { at: "BarnsApi.md:37", why: "is a row of statuses without a status" },
    ]);
  });
});
