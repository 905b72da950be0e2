import { describe, expect, it } from "vitest";
import { makeFolder } from "../folder.js";
import { type Ended, runScript } from "../project.js";
import { operation, page, stated } from "./stated.js";

const paths = "paths: { /users: { get: { operationId: getUsers, responses: { 204: {} } } } }";
const note = "[{ about: responses.204, pages: [r], chosen: nothing, why: So. }]";
const gone = `{ /users: { get: { operationId: getUsers, responses: {}, x-evidence: ${note} } } }`;
const project = {
  "redocly.yaml": "apis: { acme@v1: { root: spec/acme-v1.yaml }, acme@v2: { root: spec/acme-v2.yaml } }",
  "spec/acme-v1.yaml": paths,
  "spec/acme-v2.yaml": `paths: ${gone}`,
  "spec/evidence/acme-v1.r.json": JSON.stringify(page("r", { operations: [operation()] }).facts),
  "spec/evidence/acme-v2.r.json": JSON.stringify(page("r", { operations: [operation()] }).facts),
  "spec/evidence/acme-v2.java.json": JSON.stringify(
    page("java", { operations: [operation({ name: stated("getUsers", 7) })] }).facts,
  ),
};

async function check(...args: string[]): Promise<Ended> {
  return await runScript("scripts/evidence.ts", await makeFolder(project), ["check", ...args]);
}

describe("npm run evidence -- check", () => {
  it("tells what differs, what is explained, and how much is one or the other", async () => {
    expect(await check()).toEqual({
      code: 1,
      stdout: `acme@v1  1 page: 6 agreed, 0 explained, 0 unexplained
spec/acme-v2.yaml:1:78 explained: operation GET /users, responses.204: \`nothing\`, not \`204\` as r: So.
acme@v2  2 pages: 10 agreed, 1 explained, 1 unexplained
`,
      stderr: `spec/acme-v2.yaml:1:20 operation GET /users, responses.204: only in the pages
  spec:  nothing
  pages: 204 (java, UserApi.md:9)
  mend the spec, or declare it by x-evidence on operation GET /users: { about: responses.204, pages: [java], chosen: "nothing", why: … }
`,
    });
  });

  it("looks at those alone that are named", async () => {
    expect(await check("acme@v1")).toEqual({
      code: 0,
      stdout: "acme@v1  1 page: 6 agreed, 0 explained, 0 unexplained\n",
      stderr: "",
    });
  });

  it("tells of a document without facts, and of facts without a document", async () => {
    const folder = await makeFolder({
      ...project,
      "redocly.yaml": "apis: { acme@v1: { root: spec/acme-v1.yaml }, acme@v3: { root: spec/acme-v3.yaml } }",
      "spec/acme-v3.yaml": paths,
    });
    expect(await runScript("scripts/evidence.ts", folder, ["check"])).toEqual({
      code: 1,
      stdout: `acme@v1  1 page: 6 agreed, 0 explained, 0 unexplained
acme@v3  no page: nothing is held against anything
`,
      stderr: ["java", "r"]
        .map(
          (page) =>
            `spec/evidence/acme-v2.${page}.json: belongs to no document of redocly.yaml: its name is that of one, a dot and the page's\n`,
        )
        .join(""),
    });
  });

  it("keeps its lines, whatever a file is called", async () => {
    const folder = await makeFolder({ ...project, "spec/evidence/a\u001b[2J\nb.json": "" });
    const { stderr } = await runScript("scripts/evidence.ts", folder, ["check"]);
    expect(stderr).toMatch(/^spec\/evidence\/a \[2J b\.json: belongs to no document/);
  });

  it("knows no others", async () => {
    const stderr = "acme@v3: is none of the registry's: acme@v1, acme@v2\n";
    expect(await check("acme@v3")).toEqual({ code: 1, stdout: "", stderr });
  });
});
