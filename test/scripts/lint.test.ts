import { describe, expect, it } from "vitest";
import { makeFolder } from "./folder.js";
import { runScript } from "./project.js";

const registry = `extends: [recommended]
rules: { info-license: warn, tag-description: off, operation-operationId: error }
apis:
  acme@v1: { root: acme-v1.yaml }
  acme@v2: { root: acme-v2.yaml, rules: { operation-operationId: off } }
`;

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://acme.example }]
security: []
paths:
  /users:
    get:
      summary: Users
      responses: { "200": { description: Users. }, "404": { description: None. } }
`;

describe("npm run lint", () => {
  it("tells what rules find, by the registry's rules for each document", async () => {
    const folder = await makeFolder({ "redocly.yaml": registry, "acme-v1.yaml": document, "acme-v2.yaml": document });
    const license = "#/info: warning: Info object should contain `license` field. [info-license]";
    expect(await runScript("scripts/lint.ts", folder)).toEqual({
      code: 1,
      stdout: "acme@v1  1 error, 1 warning\nacme@v2  0 errors, 1 warning\n",
      stderr: `acme-v1.yaml:2:1 ${license}
acme-v1.yaml:7:5 #/paths/~1users/get/operationId: Operation object should contain \`operationId\` field. [operation-operationId]
acme-v2.yaml:2:1 ${license}
`,
    });
  });

  it("needs a registry", async () => {
    const { code, stdout, stderr } = await runScript("scripts/lint.ts", await makeFolder());
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringMatching(/^redocly\.yaml: ENOENT: .*\n$/)]);
  });
});
