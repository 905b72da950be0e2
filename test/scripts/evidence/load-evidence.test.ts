import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findStrays, loadEvidence } from "../../../scripts/evidence/load-evidence.js";
import { loadPages } from "../../../scripts/evidence/load-pages.js";
import { readPages } from "../../../scripts/evidence/read-pages.js";
import { writeFacts } from "../../../scripts/evidence/write-facts.js";
import { makeFolder } from "../folder.js";
import { operation, page, parameter, stated } from "./stated.js";

const pages = "test/scripts/evidence/pages";
const folders = readdirSync(pages, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const { facts } = page("r", {
  operations: [operation({ parameters: [parameter("size", { type: ["integer", "number"], nullable: true })] })],
  schemes: [{ name: stated("Key"), scopes: [stated("read")] }],
  models: [
    {
      name: stated("User"),
      fields: [{ name: stated("id"), type: stated({ type: "array", items: { model: "Id" } }), sample: stated(null) }],
      values: [stated("a")],
    },
  ],
  unread: [{ at: "UserApi.md:7", why: "is no row" }],
});
const whole = JSON.stringify(facts);

/** The facts with another value at a place, or with none. */
function changed(path: string, value?: unknown): string {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const root: unknown = JSON.parse(whole);
  const holder = names.reduce<unknown>((part, name) => Reflect.get(Object(part), name), root);
  Reflect.set(Object(holder), last, value);
  return JSON.stringify(root);
}

describe("a file of facts", () => {
  it("is taken as it is written", async () => {
    const folder = await makeFolder({ "evidence/acme.r.json": whole });
    const file = join(folder, "evidence/acme.r.json");
    expect(await loadEvidence(join(folder, "acme.yaml"))).toEqual([
      { file, hash: hash("sha256", whole), facts: JSON.parse(whole) },
    ]);
  });

  it.each(folders)("is taken of each page of %s", async (dialect) => {
    const { readings } = readPages(await loadPages([`${pages}/${dialect}`]));
    const files = readings.map(({ facts }, index) => [`evidence/acme.p${index}.json`, writeFacts(facts)]);
    const folder = await makeFolder(Object.fromEntries(files));
    expect(await loadEvidence(join(folder, "acme.yaml"))).toHaveLength(readings.length);
  });

  it.each<[string, unknown?]>([
    ["page"],
    ["language", 5],
    ["title", "UserApi"],
    ["title.at"],
    ["baseUrl", { value: 5, at: "UserApi.md:1", sure: "stated" }],
    ["operations"],
    ["operations.0", null],
    ["operations.0.name.value", 5],
    ["operations.0.statuses"],
    ["operations.0.statuses.0.value", 200],
    ["operations.0.security"],
    ["operations.0.requestTypes"],
    ["operations.0.answerTypes", {}],
    ["operations.0.answer", { value: "User" }],
    ["operations.0.parameters"],
    ["operations.0.parameters.0.type"],
    ["operations.0.parameters.0.type.value", null],
    ["operations.0.parameters.0.type.value", "string"],
    ["operations.0.parameters.0.type.value.type", 5],
    ["operations.0.parameters.0.required"],
    ["operations.0.parameters.0.wireName", stated(5)],
    ["operations.0.parameters.0.enum", stated("a")],
    ["operations.0.parameters.0.default", { at: "UserApi.md:1", sure: "stated" }],
    ["operations.0.parameters.0.minimum", stated("1")],
    ["schemes"],
    ["schemes.0.name"],
    ["schemes.0.type", stated(null)],
    ["schemes.0.scopes.0", "read"],
    ["models"],
    ["models", null],
    ["models", {}],
    ["models.0.name", null],
    ["models.0.name.value", 5],
    ["models.0.name.sure"],
    ["models.0.fields"],
    ["models.0.fields.0", null],
    ["models.0.fields.0.name.value", 5],
    ["models.0.fields.0.type"],
    ["models.0.fields.0.type.value.items", null],
    ["models.0.fields.0.required", stated("yes")],
    ["models.0.values.0", "a"],
    ["unread"],
    ["unread.0.why"],
  ])("is to be made anew where %s is %j", async (path, value) => {
    const folder = await makeFolder({ "evidence/acme.r.json": changed(path, value) });
    await expect(loadEvidence(join(folder, "acme.yaml"))).rejects.toThrow(
      `${folder}/evidence/acme.r.json: holds no facts of a page: make it anew with npm run evidence -- read`,
    );
  });
});

describe("the folder of facts", () => {
  it("need not be there", async () => {
    const spec = join(await makeFolder(), "acme.yaml");
    expect(await loadEvidence(spec)).toEqual([]);
    expect(await findStrays([spec])).toEqual([]);
  });

  it("has files of several documents, each by its whole name", async () => {
    const folder = await makeFolder({ "evidence/acme.r.json": whole, "evidence/acme.v2.r.json": whole });
    const filesOf = async (spec: string): Promise<string[]> => {
      return (await loadEvidence(join(folder, spec))).map(({ file }) => basename(file));
    };
    expect(await filesOf("acme.yaml")).toEqual(["acme.r.json"]);
    expect(await filesOf("acme.v2.yaml")).toEqual(["acme.v2.r.json"]);
  });

  it("is no file", async () => {
    const folder = await makeFolder({ evidence: "" });
    await expect(loadEvidence(join(folder, "acme.yaml"))).rejects.toThrow(`${folder}/evidence: ENOTDIR`);
  });
});
