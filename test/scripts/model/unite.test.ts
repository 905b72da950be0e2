import { expect, it } from "vitest";
import type { Type } from "../../../scripts/model.js";
import { unite } from "../../../scripts/read/unite.js";

const text = (text: string): Type => ({ text, models: [] });
const user: Type = { text: "User", models: ["User"] };
const both: Type = { text: "User[] | Team", models: ["User", "Team"] };

it.each<[title: string, given: Type[], want: Type]>([
  ["one as it is", [both], both],
  ["several in their order", [text("Blob"), user], { text: "Blob | User", models: ["User"] }],
  ["each once", [user, text("Blob"), user], { text: "User | Blob", models: ["User"] }],
  ["models of all, each once", [user, both], { text: "User | User[] | Team", models: ["User", "Team"] }],
  [
    "members of unions, each once",
    [both, text("User[] | null"), text("Team")],
    { ...both, text: "User[] | Team | null" },
  ],
  ["nothing last", [text("User | null"), text("Team | undefined")], text("User | Team | null | undefined")],
  ["text that holds a bar as it is", [text('"a | b" | null'), text("null")], text('"a | b" | null | null')],
  ["nothing else where one is unknown", [user, text("unknown")], text("unknown")],
])("makes %s", (_, given, want) => {
  expect(unite(given)).toEqual(want);
});
