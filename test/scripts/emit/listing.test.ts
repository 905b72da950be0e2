import { describe, expect, it } from "vitest";
import { emitListing } from "../../../scripts/emit/listing.js";
import type { Operation } from "../../../scripts/model.js";
import {
  modelType,
  objectType,
  property,
  runtime,
  sampleApi,
  sampleOperation,
  sampleParameter,
  sampleSuccess,
  sampleTag,
  unionType,
} from "./samples.js";

function lineOf(operation: Partial<Operation>): string | undefined {
  const tags = [sampleTag([sampleOperation(operation)])];
  return emitListing(sampleApi({ tags }), runtime).trim().split("\n\n").at(-1);
}

describe("emitListing", () => {
  it("lists the operations by tag", () => {
    const tags = [
      sampleTag([sampleOperation(), sampleOperation({ name: "ping", route: "GET /ping", summary: "Ping." })]),
      sampleTag([sampleOperation()], { className: "UsersApi", file: "users", property: "users" }),
    ];
    expect(emitListing(sampleApi({ tags }), runtime)).toBe(
      `<!-- Generated from spec/acme-v1.yaml by \`npm run generate\`. Do not edit. -->

# AcmeV1

Acme API. Class [\`AcmeV1\`](./client.ts), \`v1\` of \`Acme\`. By path: [\`createAcmeV1Fetch\`](./fetch.ts).

## things

Class [\`ThingsApi\`](./things.ts).

- \`things.getThings()\` → \`Thing\`: Get things. \`GET /things\`
- \`things.ping()\` → \`Thing\`: Ping. \`GET /ping\`

## users

Class [\`UsersApi\`](./users.ts).

- \`users.getThings()\` → \`Thing\`: Get things. \`GET /things\`
`,
    );
  });

  it.each<[title: string, given: Partial<Operation>, want: string]>([
    [
      "parameters, those that are optional with a question mark",
      { parameters: [sampleParameter("id", { required: true }), sampleParameter("body", { in: "body" })] },
      "- `things.getThings({ id, body? })` → `Thing`: Get things. `GET /things`",
    ],
    [
      "pages with the type of their items",
      { paging: { by: "number", parameter: "page", items: [], total: [], itemType: modelType("Thing") } },
      "- `things.getThings()` → `Pages<Thing, Thing>`: Get things. `GET /things`",
    ],
    [
      "a type of several lines on one",
      {
        success: sampleSuccess({
          type: objectType([property("a", { kind: "string", description: "the a" }, true)]),
        }),
      },
      "- `things.getThings()` → `{ /** The a. */ a: string; }`: Get things. `GET /things`",
    ],
    [
      "a union with a vertical bar as it is",
      { success: sampleSuccess({ type: unionType(modelType("Thing"), { kind: "nothing" }) }) },
      "- `things.getThings()` → `Thing | undefined`: Get things. `GET /things`",
    ],
    [
      "void for no body",
      { success: sampleSuccess({ content: "none", type: { kind: "nothing" } }) },
      "- `things.getThings()` → `void`: Get things. `GET /things`",
    ],
    [
      "a backtick that does not end code as a character",
      { summary: "a ` b", route: "GET /<img>" },
      "- `things.getThings()` → `Thing`: A \\` b. `GET /<img>`",
    ],
    [
      "code of the document, in any number of backticks",
      { summary: "``a ` b`` and `c`" },
      "- `things.getThings()` → `Thing`: ``a ` b`` and `c`. `GET /things`",
    ],
    [
      "code with backticks in more of them",
      { route: "GET /a``<img>`` ```b" },
      "- `things.getThings()` → `Thing`: Get things. ```` GET /a``<img>`` ```b ````",
    ],
    [
      "a summary of several lines on one, without HTML",
      { summary: "get <b>things</b>\n\n# at once" },
      "- `things.getThings()` → `Thing`: Get &lt;b>things&lt;/b> # at once. `GET /things`",
    ],
    [
      "emphasis at the start of a summary",
      { summary: "**New:** things" },
      "- `things.getThings()` → `Thing`: **New:** things. `GET /things`",
    ],
    ["a route with a backtick", { route: "GET /a`b" }, "- `things.getThings()` → `Thing`: Get things. `` GET /a`b ``"],
  ])("shows %s", (_, given, want) => {
    expect(lineOf(given)).toBe(want);
  });

  it("keeps a title on its line, without HTML", () => {
    expect(emitListing(sampleApi({ title: "Acme\n<b>API" }), runtime)).toContain("\nAcme &lt;b>API. Class ");
  });
});
