import { describe, expect, it } from "vitest";
import type { Fact, PageFacts, ParameterFacts, Place } from "../../../scripts/evidence/facts.js";
import { compareNames } from "../../../scripts/evidence/vendor-names.js";
import { sampleOperation, sampleParameter, sampleTag } from "../emit/samples.js";

function fact<T>(value: T): Fact<T> {
  return { value, at: "Api.md:1", sure: "stated" };
}

/** A page with a call for each route, each with the places of its parameters by their names. */
function page(
  language: string,
  calls: readonly [name: string, route: string, parameters?: Readonly<Record<string, Place>>][],
  title = "ThingsApi",
): PageFacts {
  const operations = calls.map(([name, route, parameters = {}]) => {
    const [method = "", path = ""] = route.split(" ");
    return {
      name: fact(name),
      method: fact(method),
      path: fact(path),
      parameters: Object.entries(parameters).map(([parameter, place]): ParameterFacts => {
        return { name: fact(parameter), in: fact(place), type: fact({}), required: fact(false) };
      }),
      statuses: [],
      security: [],
      requestTypes: [],
      answerTypes: [],
    };
  });
  const kind = "api" as const;
  return {
    page: "Api.md",
    dialect: "",
    language,
    kind,
    title: fact(title),
    operations,
    schemes: [],
    models: [],
    unread: [],
  };
}

const tags = [
  sampleTag([
    sampleOperation({
      name: "getThing",
      route: "GET /things/{thing_id}",
      parameters: [sampleParameter("thing_id", { in: "path" }), sampleParameter("X-Trace"), sampleParameter("sort")],
    }),
    sampleOperation({
      name: "putThing",
      route: "PUT /things/{thing_id}",
      parameters: [sampleParameter("thing_id", { in: "path" }), sampleParameter("body", { in: "body" })],
    }),
  ]),
];

describe("compareNames", () => {
  it("has a column for each language, and a row for each operation of ours", () => {
    const pages = [
      page("R", [["GetThing", "GET /things/{thing.id}"]]),
      page("C#", [
        ["PutThing", "PUT /things/{thingId}"],
        ["GetThing", "GET /things/{thingId}"],
      ]),
    ];
    expect(compareNames(tags, pages)).toEqual({
      languages: ["C#", "R"],
      operations: [
        { route: "GET /things/{thing_id}", name: "things.getThing", names: [["GetThing"], ["GetThing"]] },
        { route: "PUT /things/{thing_id}", name: "things.putThing", names: [["PutThing"], []] },
      ],
      others: [],
    });
  });

  it("has both names of pages that disagree, and one of those that agree", () => {
    const names = ["get_thing", "get_thing", "thing_get"];
    const pages = names.map((name) => page("Python", [[name, "GET /things/{thing_id}"]]));
    expect(compareNames(tags, pages)?.operations[0]?.names).toEqual([["get_thing", "thing_get"]]);
  });

  it("has classes and parameters that one of them calls otherwise, and no bodies", () => {
    const route = "GET /things/{thing_id}";
    const get = (id: string, trace: string): Record<string, Place> => ({
      [id]: "path",
      [trace]: "header",
      sort: "query",
    });
    const pages = [
      page("C#", [["GetThing", route, get("thingId", "xTrace")]], "ThingsV1Api"),
      page("Python", [
        ["get_thing", route, { ...get("thing_id", "x_trace"), Sort: "form" }],
        ["put_thing", "PUT /things/{thing_id}", { thing_id: "path", thing: "body", Body: "query" }],
      ]),
    ];
    expect(compareNames(tags, pages)?.others).toEqual([
      { name: "ThingsApi", names: [["ThingsV1Api"], ["ThingsApi"]] },
      { name: "thing_id", names: [["thingId"], ["thing_id"]] },
      { name: "X-Trace", names: [["xTrace"], ["x_trace"]] },
    ]);
  });

  it.each<[title: string, pages: readonly PageFacts[]]>([
    ["there are no pages", []],
    ["pages have no operation of the document", [page("R", [["GetUser", "GET /users"]])]],
    ["methods differ", [page("R", [["PostThing", "POST /things/{thing_id}"]])]],
  ])("finds none if %s", (_, pages) => {
    expect(compareNames(tags, pages)).toBeUndefined();
  });
});
