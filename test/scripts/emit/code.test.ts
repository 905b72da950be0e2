import { describe, expect, it } from "vitest";
import { type Code, call, join, plain, ts, typeFrom, value } from "../../../scripts/emit/code.js";

const list: Code = ts`${typeFrom("Thing", "./models")}[]`;

describe("code", () => {
  it.each<[title: string, given: Code, text: string, uses: Code["uses"]]>([
    ["uses no symbols if it is plain", plain("string"), "string", []],
    ["uses a value", value("Resource"), "Resource", [{ name: "Resource", from: "runtime", isType: false }]],
    ["uses a type", typeFrom("Api"), "Api", [{ name: "Api", from: "runtime", isType: true }]],
    [
      "has the symbols of the code in a template",
      ts`${list} | ${"null"}`,
      "Thing[] | null",
      [{ name: "Thing", from: "./models", isType: true }],
    ],
    [
      "has the symbols of all joined parts",
      join([list, "string", typeFrom("paths", "./paths")], " | "),
      "Thing[] | string | paths",
      [
        { name: "Thing", from: "./models", isType: true },
        { name: "paths", from: "./paths", isType: true },
      ],
    ],
    ["is empty if nothing is joined", join([]), "", []],
    [
      "imports the function that it calls",
      call("form", ["{ explode: false }"]),
      "form({ explode: false })",
      [{ name: "form", from: "runtime", isType: false }],
    ],
    [
      "has the symbols of arguments too",
      call("allowReserved", [call("form", []), '"a"']),
      'allowReserved(form(), "a")',
      [
        { name: "allowReserved", from: "runtime", isType: false },
        { name: "form", from: "runtime", isType: false },
      ],
    ],
  ])("%s", (_, given, text, uses) => {
    expect(given).toEqual({ text, uses });
  });
});
