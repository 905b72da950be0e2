import { describe, expect, it } from "vitest";
import type { Dialect } from "../../../scripts/evidence/dialect.js";
import { csharp } from "../../../scripts/evidence/dialects/csharp.js";
import { java } from "../../../scripts/evidence/dialects/java.js";
import { pythonExperimental } from "../../../scripts/evidence/dialects/python-experimental.js";
import { r } from "../../../scripts/evidence/dialects/r.js";
import { ruby } from "../../../scripts/evidence/dialects/ruby.js";
import { draftDocument } from "../../../scripts/evidence/draft/draft-document.js";
import type { PageReading } from "../../../scripts/evidence/page.js";
import { readPage } from "../../../scripts/evidence/read-page.js";
import { outline } from "./outline.js";

/** What a draft makes of what pages only hint at: names as they are on the wire, types, and what is a body. */

const columns = "Name | Type | Description | Notes\n---|---|---|---\n";

function api(dialect: Dialect, parameters: string, request = "GET /shelves/{shelf_id}", example = ""): PageReading {
  const [method, path] = request.split(" ");
  const text = `# ShelvesApi

All URIs are relative to *https://library.example*

Method | HTTP request | Description
---|---|---
[**Go**](ShelvesApi.md#go) | **${method}** ${path} | Go

# **Go**

\`\`\`python
${example}
\`\`\`

### Parameters

${columns}${parameters}

### HTTP request headers

 - **Content-Type**: Not defined
 - **Accept**: application/json
`;
  return read("ShelvesApi.md", text, dialect);
}

function model(dialect: Dialect, fields: string, about = ""): PageReading {
  return read("Shelf.md", `# Shelf\n\n${about}\n\n## Properties\n${columns}${fields}\n`, dialect);
}

function read(name: string, text: string, dialect: Dialect): PageReading {
  const reading = readPage(name, text, dialect);
  if (reading === undefined) throw new Error("no page");
  return reading;
}

/** The lines of a draft about parameters that are not of its path, bodies and fields. */
function draft(...pages: readonly PageReading[]): string[] {
  const lines = outline(draftDocument(pages).document);
  return lines.filter((line) => /: (query|header|application\S+|field) |^\w+\./.test(line));
}

const id = " **shelfId** | **string**| Id | \n";

describe("a name on the wire", () => {
  it.each<[what: string, pages: PageReading[], lines: string[]]>([
    [
      "of a field in R is as it stands, and that of other languages' field too",
      [
        api(r, " **shelf.id** | **character**| Id | \n"),
        model(r, "**bookCount** | **integer** | Books | [optional] \n**_group** | **integer** | Group | [optional] \n"),
        model(csharp, "**BookCount** | **int** | Books | [optional] \n"),
      ],
      ["Shelf._group integer", "Shelf.bookCount integer"],
    ],
    [
      "of two fields that differ in their signs alone is that of two",
      [
        api(r, " **shelf.id** | **character**| Id | \n"),
        model(r, "**group** | **integer** | One | [optional] \n**_group** | **integer** | Other | [optional] \n"),
      ],
      ["Shelf._group integer", "Shelf.group integer"],
    ],
    [
      "of a parameter is in the style of paths, and of a field in that of what describes models",
      [
        api(csharp, `${id} **pageSize** | **int**| Size | \n`),
        model(csharp, "**BookCount** | **int** | Books | [optional] \n", "See bookCount."),
      ],
      ["GET /shelves/{shelf_id}: query page_size integer!", "Shelf.bookCount integer"],
    ],
    [
      "is no constant that a description has",
      [
        api(csharp, id),
        model(csharp, "**FontSize** | **int** | What FONT_SIZE is to the other | [optional] \n", "See shelf_id."),
      ],
      ["Shelf.font_size integer"],
    ],
    [
      "of what begins as a reserved word's prefix does is whole",
      [
        api(csharp, id),
        model(csharp, "**Variables** | **int** | Some | [optional] \n**VarClass** | **int** | Class | \n"),
      ],
      ["Shelf.class integer!", "Shelf.variables integer"],
    ],
    [
      "of what begins as a class does that has no other name is whole, but for class itself",
      [
        api(java, id),
        model(
          java,
          "**id** | **Integer** | Own | \n**propertyId** | **Integer** | Other | \n**propertyClass** | **Integer** | Class | \n",
        ),
      ],
      ["Shelf.class integer!", "Shelf.id integer!", "Shelf.property_id integer!"],
    ],
    [
      "is that which most pages have, whichever comes first",
      [
        api(csharp, id, "GET /shelves/{shelfId}"),
        model(csharp, "**ShelfId** | **int** | Id | \n", "shelf_id is shelf_id, and shelf_id again, and shelf_id."),
      ],
      ["Shelf.shelf_id integer!"],
    ],
    [
      "of a header is told from an axis",
      [
        api(
          csharp,
          `${id} **xMin** | **int**|  | \n **xRequestId** | **string**|  | \n **xToken** | **string**|  | \n **xpath** | **string**|  | \n`,
        ),
      ],
      [
        "GET /shelves/{shelf_id}: header X-Request-Id string!",
        "GET /shelves/{shelf_id}: header X-Token string!",
        "GET /shelves/{shelf_id}: query x_min integer!",
        "GET /shelves/{shelf_id}: query xpath string!",
      ],
    ],
  ])("%s", (_, pages, lines) => {
    expect(draft(...pages)).toEqual(lines);
  });
});

describe("a type", () => {
  it.each<[what: string, pages: PageReading[], lines: string[]]>([
    [
      "of a text with listed values is no boolean, though it tells whether something is",
      [
        api(r, " **shelf.id** | **character**| Id | \n"),
        model(r, "**wrap** | **character** | Whether it wraps | [Enum: [NO_WRAP, WRAP]] \n"),
      ],
      ["Shelf.wrap string NO_WRAP/WRAP!"],
    ],
    [
      "that a page states is more than that of an example",
      [
        api(
          pythonExperimental,
          " **shelf_id** | **str**| Id | \n",
          "GET /shelves/{shelf_id}",
          "shelf = Shelf(rows=[[1]])",
        ),
        model(pythonExperimental, "**rows** | **[int]** | Rows | \n"),
      ],
      ["Shelf.rows array<integer>!"],
    ],
    [
      "that a page leaves open is that of an example",
      [
        api(
          pythonExperimental,
          " **shelf_id** | **str**| Id | \n",
          "GET /shelves/{shelf_id}",
          "shelf = Shelf(rows=[1])",
        ),
        model(
          pythonExperimental,
          "**rows** | **bool, date, datetime, dict, float, int, list, str, none_type** | Rows | \n",
        ),
      ],
      ["Shelf.rows array<integer>!"],
    ],
    [
      "of alternatives without a name is told by what a generator has put together for one",
      [
        api(csharp, id),
        model(
          csharp,
          "**Inner** | [**OneOfShelf**](OneOfShelf.md) | One | \n**Either** | [**OneOfstringShelf**](OneOfstringShelf.md) | Two | \n**Other** | [**OneOfstringRoom**](OneOfstringRoom.md) | Unknown | \n**Again** | [**OneOffShelf**](OneOffShelf.md) | A model | \n**Many** | [**List&lt;AnyOfintegernull&gt;**](AnyOfintegernull.md) | List | \n",
        ),
      ],
      [
        "Shelf.again OneOffShelf!",
        "Shelf.either Shelf|string!",
        "Shelf.inner Shelf!",
        "Shelf.many array<integer nullable>!",
        "Shelf.other !",
      ],
    ],
    [
      "of such alternatives is told where Ruby writes each with a capital, and one has the name of a model",
      [
        api(ruby, id),
        model(
          ruby,
          "**either** | [**OneOfStringShelf**](OneOfStringShelf.md) | Two | \n**many** | [**Array&lt;AnyOfIntegerNull&gt;**](AnyOfIntegerNull.md) | List | \n**map** | [**OneOfMap**](OneOfMap.md) | One | \n",
        ),
        read("Map.md", `# Acme::Map\n\n## Properties\n${columns}**scale** | **Float** | Scale | \n`, ruby),
      ],
      ["Map.scale number!", "Shelf.either Shelf|string!", "Shelf.many array<integer nullable>!", "Shelf.map Map!"],
    ],
    [
      "of a list with listed values is that of a list of them",
      [api(java, `${id} **kinds** | **List&lt;String&gt;**| Kinds | [enum: novel, poetry]\n`)],
      ["GET /shelves/{shelf_id}: query kinds array<string novel/poetry>!"],
    ],
    [
      "of a map in a named list is that of a map",
      [
        api(
          r,
          " **shelf.id** | **character**| Id | \n **by** | named list( [**map(integer)**](integer.md) )| Sizes | \n",
        ),
      ],
      ["GET /shelves/{shelf_id}: query by object<integer>!"],
    ],
  ])("%s", (_, pages, lines) => {
    expect(draft(...pages)).toEqual(lines);
  });
});

describe("a body of which no content type is known", () => {
  const book = " **book** | [**Book**](Book.md)| The book | \n";
  it.each<[what: string, page: PageReading, lines: string[]]>([
    ["is a model that is sent", api(csharp, book, "POST /shelves"), ["POST /shelves: application/json Book"]],
    [
      "is what is called so",
      api(csharp, " **size** | **int**|  | \n **body** | **string**|  | \n", "PUT /shelves"),
      ["PUT /shelves: application/json string", "PUT /shelves: query size integer!"],
    ],
    [
      "is no plain value",
      api(csharp, " **size** | **int**|  | \n", "POST /shelves"),
      ["POST /shelves: query size integer!"],
    ],
    ["is none of a request that asks", api(csharp, book, "GET /shelves"), ["GET /shelves: query book Book!"]],
  ])("%s", (_, page, lines) => {
    expect(draft(page)).toEqual(lines);
  });
});
