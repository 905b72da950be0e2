import { describe, expect, it } from "vitest";
import type { Dialect } from "../../../scripts/evidence/dialect.js";
import { csharp } from "../../../scripts/evidence/dialects/csharp.js";
import { go } from "../../../scripts/evidence/dialects/go.js";
import { java } from "../../../scripts/evidence/dialects/java.js";
import { php } from "../../../scripts/evidence/dialects/php.js";
import { pythonExperimental as python } from "../../../scripts/evidence/dialects/python-experimental.js";
import { r } from "../../../scripts/evidence/dialects/r.js";
import { ruby } from "../../../scripts/evidence/dialects/ruby.js";
import type { Shape } from "../../../scripts/evidence/facts.js";
import { anything, readShape } from "../../../scripts/evidence/shape.js";

const user: Shape = { model: "User" };
const users: Shape = { type: "array", items: user };
const usersByName: Shape = { type: "object", values: user };
const string: Shape = { type: "string" };

describe("a type", () => {
  const table: [Dialect, string, Shape | undefined][] = [
    [csharp, "User", user],
    [csharp, "List<User>", users],
    [csharp, "Dictionary<string, User>", usersByName],
    [
      csharp,
      "Dictionary<string, List<int?>>",
      { type: "object", values: { type: "array", items: { type: "integer", nullable: true } } },
    ],
    [csharp, "byte[]", { type: "string", format: "byte" }],
    [csharp, "System.IO.Stream", { type: "string", format: "binary" }],
    [csharp, "DateTime?", { type: "string", format: ["date-time", "date"], nullable: true }],
    [csharp, "Object", anything],
    [r, "character", { type: ["string", "boolean"] }],
    [r, "array[User]", users],
    [r, "map(User)", usersByName],
    [r, "set[integer]", { type: "array", items: { type: "integer" }, uniqueItems: true }],
    [python, "list[User]", users],
    [python, "List[User]", users],
    [python, "[User]", users],
    [python, "[[User]]", { type: "array", items: users }],
    [python, "[user.User]", users],
    [python, "dict(str, User)", usersByName],
    [python, "Dict[str, User]", usersByName],
    [python, "{str: (User,)}", usersByName],
    [python, "User, none_type", { ...user, nullable: true }],
    [python, "List[Optional[str]]", { type: "array", items: { type: "string", nullable: true } }],
    [python, "str, int", { anyOf: [string, { type: "integer" }] }],
    [python, "int, float", { type: "number" }],
    [python, "int, float, none_type", { type: "number", nullable: true }],
    [python, "bool, date, datetime, dict, float, int, list, str, none_type", {}],
    [python, "{str: (bool, date, datetime, dict, float, int, list, str, none_type)}", { type: "object", values: {} }],
    [python, "OneOfstringobject", { model: "OneOfstringobject" }],
    [java, "Map<String, Object>", { type: "object", values: anything }],
    [java, "OffsetDateTime", { type: "string", format: "date-time" }],
    [go, "[]User", users],
    [go, "map[string]User", usersByName],
    [go, "map[string]interface{}", { type: "object", values: {} }],
    [go, "*os.File", { type: "string", format: "binary" }],
    [go, "NullableTime", { type: "string", format: "date-time", nullable: true }],
    [go, "optional.Int32", { type: "integer" }],
    [go, "optional.Time", { type: "string", format: "date-time" }],
    [go, "optional.Map[string]interface{}", { type: "object", values: {} }],
    [go, "optional.Interface of []User", users],
    [go, "optional.Interface of *os.File", { type: "string", format: "binary" }],
    [go, "optional.Interface of UNKNOWN_BASE_TYPE", {}],
    [go, "optional.Interface", {}],
    [go, "optional.Interface of", undefined],
    [go, "string of User", undefined],
    [ruby, "Array<User>", users],
    [ruby, "Hash<String, User>", usersByName],
    [ruby, "Time", { type: "string", format: "date-time" }],
    [php, "\\Acme\\Model\\User", user],
    [php, "\\Acme\\Model\\User[]", users],
    [php, "\\Acme\\Model\\UNKNOWN_BASE_TYPE", {}],
    [php, "int[][]", { type: "array", items: { type: "array", items: { type: "integer" } } }],
    [php, "array<string,\\Acme\\Model\\User>", usersByName],
    [php, "map[string,\\Acme\\Model\\User]", usersByName],
    [php, "array<string,mixed>", { type: "object", values: {} }],
    [php, "\\DateTime|null", { type: "string", format: ["date-time", "date"], nullable: true }],
    [php, "\\SplFileObject", { type: "string", format: "binary" }],
    [csharp, "", undefined],
    [csharp, "List<User", undefined],
    [csharp, "User>", undefined],
    [csharp, "a sentence", undefined],
    [csharp, `${"List<".repeat(1_000)}int${">".repeat(1_000)}`, undefined],
  ];
  it.each(table)("%o %s", (dialect, text, want) => {
    expect(readShape(text, dialect.words)).toEqual(want);
  });
});
