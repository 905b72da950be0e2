import { describe, expect, it } from "vitest";
import { makeFolder, readFolder } from "../folder.js";
import { runScript } from "../project.js";

/** A registry of one API, its document, and a guide of one page. */
function site(page: string): Record<string, string> {
  return {
    "redocly.yaml": "apis: { acme@v1: { root: acme.yaml, x-env: { baseUrl: ACME_HOST, apiKey: ACME_KEY } } }",
    "acme.yaml": `openapi: 3.1.0
info: { title: Acme API, version: "1" }
servers: [{ url: https://api.acme.example/v1 }]
security: [{ Key: [] }]
paths:
  /users/{name}:
    get:
      operationId: getUser
      tags: [users]
      parameters: [{ name: name, in: path, required: true, schema: { type: string }, example: alice }]
      responses:
        "200":
          description: One.
          content: { application/json: { schema: { type: object, properties: { id: { type: integer } } }, example: { id: 7 } } }
        default: { description: Not so. }
components: { securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } } }
`,
    "scripts/docs/guide/index.md": "# Acme\n\n- [Page](page.md)\n",
    "scripts/docs/guide/page.md": page,
  };
}

const start = `import { Acme } from "openapi-facade/acme";
const { users } = Acme.fromEnv().v1;
`;

/** Runs the command for a guide of these samples, each `ts` and what stands after it. */
async function runWith(...samples: (readonly [info: string, code: string, output?: string])[]) {
  const blocks = samples.map(([info, code, output]) => {
    return `\`\`\`ts ${info}\n${code}\n\`\`\`\n${output === undefined ? "" : `\n\`\`\`text\n${output}\n\`\`\`\n`}`;
  });
  const folder = await makeFolder(site(`# Page\n\n${blocks.join("\n")}`));
  const { code, stdout, stderr } = await runScript("scripts/docs.ts", folder);
  return { code, last: stdout.trim().split("\n").at(-1), stderr, files: Object.keys(await readFolder(folder)) };
}

describe("samples", () => {
  it("are on pages when all of them do what the page says", async () => {
    const { code, last, stderr, files } = await runWith(
      [
        "",
        `${start}console.log(await users.getUser({ name: "alice" }), process.env["ACME_KEY"], process.env["OTHER"]);`,
        "{ id: 7 } example example",
      ],
      [
        'responses="GET /users/{name} 503 404"',
        `${start}console.log(await users.getUser({ name: "alice" }, { retry: { maxDelayMs: 0 } }).catch(String));`,
        "ApiError: GET /users/{name}: 404 Not Found",
      ],
      ['pair="a"', `${start}await users.getUser({ name: "bob" });`],
      ['pair="a"', 'export {};\nawait fetch("https://api.acme.example/v1/users/bob", { headers: { "X-Key": "x" } });'],
    );
    // A default header of `fetch` is no matter of what is asked for.
    expect([code, stderr]).toEqual([0, ""]);
    expect(last).toBe("dist/docs: 1 API, 5 samples, all of them compiled and run");
    expect(files).toContain("dist/docs/page.html");
  });

  it("tell which example a document lacks, where one of an operation fails", async () => {
    const files = site("# Page\n");
    const folder = await makeFolder({
      ...files,
      "acme.yaml": files["acme.yaml"]?.replace(", example: alice", "") ?? "",
    });
    const { code, stderr } = await runScript("scripts/docs.ts", folder);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    const strict = files["acme.yaml"]?.replace("type: string }, example: alice", "type: integer, minimum: 5 }") ?? "";
    const refused = await makeFolder({ ...files, "acme.yaml": strict });
    const failed = await runScript("scripts/docs.ts", refused);
    expect(failed.stderr).toMatch(
      /^acme@v1 GET \/users\/\{name\}: fails: .* \(acme\.yaml has no example of `name`: give one\)\n/,
    );
    expect(failed.code).toBe(1);
  });

  it("reach an operation that is called as the authorization server's is", async () => {
    const files = site("# Page\n");
    const document =
      files["acme.yaml"]?.replace("acme.example/v1", "acme.example").replace("/users/{name}", "/token") ?? "";
    const page = `# Page\n\n\`\`\`ts\n${start}console.log(await users.getUser());\n\`\`\`\n\n\`\`\`text\n{ id: 7 }\n\`\`\`\n`;
    const given = document.replace(/ *parameters: .*\n/, "");
    const folder = await makeFolder({ ...files, "acme.yaml": given, "scripts/docs/guide/page.md": page });
    const { code, stderr } = await runScript("scripts/docs.ts", folder);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("of two products at one host go to the one that has the operation", async () => {
    const files = site(`# Page\n\n\`\`\`ts\n${start}await users.getUser({ name: "alice" });\n\`\`\`\n`);
    const other = files["acme.yaml"]?.replace("/users/{name}", "/others/{name}") ?? "";
    const registry = files["redocly.yaml"]?.replace("apis: {", "apis: { zeta@v1: { root: zeta.yaml },");
    const folder = await makeFolder({ ...files, "redocly.yaml": registry ?? "", "zeta.yaml": other });
    const { code, stderr, stdout } = await runScript("scripts/docs.ts", folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("2 APIs, 3 samples");
  });

  it.each<[title: string, samples: Parameters<typeof runWith>, want: RegExp]>([
    [
      "does not compile",
      [["", `${start}await users.getUser({ nam: "alice" });`]],
      /^scripts\/docs\/guide\/page\.md:3: line 3: .*'nam' does not exist/,
    ],
    [
      "prints something else",
      [["", "export {};\nconsole.log(1, { a: 2 });", "1"]],
      /page\.md:3: prints "1 \{ a: 2 \}\\n"\n/,
    ],
    ["fails", [["", `${start}await users.getUser({ name: "" });`]], /page\.md:3: fails: ArgumentError: /],
    [
      "asks somebody else",
      [["", 'export {};\nawait fetch("https://other.example/a");']],
      /page\.md:3: fails: Error: it asks GET https:\/\/other\.example\/a, which no document has/,
    ],
    [
      "is told of an operation that there is not",
      [['responses="GET /others 404"', "export {};"]],
      /page\.md:3: fails: Error: no document has GET \/others/,
    ],
    [
      "never gets the responses that are meant for it",
      [['responses="GET /users/{name} 404"', "export {};"]],
      /page\.md:3: never got the responses 404\n/,
    ],
    [
      "sends something else than its other",
      [
        ['pair="a"', `${start}await users.getUser({ name: "bob" });`],
        ['pair="a"', `${start}await users.getUser({ name: "carol" });`],
      ],
      /page\.md:9: sends .*\/carol.* and the first of a .*\/bob/,
    ],
    [
      "has no other",
      [['pair="a"', `${start}await users.getUser({ name: "bob" });`]],
      /page\.md:3: has no other of a\n/,
    ],
  ])("keep the site from being written when one %s", async (_, samples, want) => {
    const { code, stderr, files } = await runWith(...samples);
    expect(stderr).toMatch(want);
    expect(stderr).toMatch(/\nNothing was written\.\n$/);
    expect(code).toBe(1);
    expect(files.filter((file) => file.startsWith("dist/"))).toEqual([]);
  });
});
