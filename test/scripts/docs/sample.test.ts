import { resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { readFlavour } from "../../../scripts/compile.js";
import { writeSample } from "../../../scripts/docs/sample.js";
import { formatFiles } from "../../../scripts/format.js";
import type { Api, Operation, Parameter, Scheme, Type } from "../../../scripts/model.js";
import { readRegistry } from "../../../scripts/registry.js";
import { projectOptions } from "../../project.js";
import {
  emptySuccess,
  modelType,
  objectType,
  others,
  sampleApi,
  sampleOperation,
  sampleParameter,
  sampleScheme,
  sampleSuccess,
  sampleTag,
} from "../emit/samples.js";

const key = scheme("Key", ["apiKey"]);
const basic = scheme("Basic", ["username", "password"]);

describe("writeSample", () => {
  it.each<[title: string, given: Given, want: string]>([
    [
      "makes a client with the vendor's variable, and names the result after its model",
      { api: { schemes: [key], security: [["Key"]], environment: { apiKey: "THE_KEY" } } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme({ apiKey: process.env["THE_KEY"] });
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "makes up a variable if the vendor has none",
      { api: { product: "acme-cloud", productClass: "AcmeCloud", schemes: [key], security: [["Key"]] } },
      `import { AcmeCloud } from "openapi-facade/acme-cloud";

const acmeCloud = new AcmeCloud({
  apiKey: process.env["ACME_CLOUD_API_KEY"],
});
const user = await acmeCloud.v1.users.getUser();
`,
    ],
    [
      "uses the first alternative, with all of its options",
      { api: { schemes: [key, basic], security: [["Basic"], ["Key"]] } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme({
  username: process.env["ACME_USERNAME"],
  password: process.env["ACME_PASSWORD"],
});
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "uses schemes that go together",
      { api: { schemes: [key, basic], security: [["Key", "Basic"]] } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme({
  apiKey: process.env["ACME_API_KEY"],
  username: process.env["ACME_USERNAME"],
  password: process.env["ACME_PASSWORD"],
});
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "prefers the security of the operation itself",
      { api: { schemes: [key, basic], security: [["Basic"]] }, operation: { security: [["Key"]] } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme({
  apiKey: process.env["ACME_API_KEY"],
});
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "leaves out credentials if an alternative needs none",
      { api: { schemes: [key], security: [["Key"]] }, operation: { security: [["Key"], []] } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "has a base URL if the document names no host",
      { api: { server: "/v1" } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme({
  baseUrl: process.env["ACME_BASE_URL"],
});
const user = await acme.v1.users.getUser();
`,
    ],
    [
      "passes the examples, with names in quotes if they need them",
      {
        operation: {
          parameters: ["user_id", "X-Trace", "limit", "body"].map((name) => sampleParameter(name)),
          example: { user_id: "u1", "X-Trace": "t1", body: { name: "Al", tags: ["a", "b"], nested: { deep: null } } },
        },
      },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
const user = await acme.v1.users.getUser({
  user_id: "u1",
  "X-Trace": "t1",
  body: {
    name: "Al",
    tags: ["a", "b"],
    nested: { deep: null },
  },
});
`,
    ],
    [
      "makes up values of required parameters without an example",
      {
        operation: {
          parameters: [
            required("name", { kind: "string" }),
            required("size", { kind: "number" }),
            required("force", { kind: "boolean" }),
            required("ids", { kind: "list", items: { kind: "string" } }),
            required("body", modelType("User")),
          ],
        },
      },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
const user = await acme.v1.users.getUser({
  name: "name",
  size: 1,
  force: true,
  ids: [],
  body: {},
});
`,
    ],
    [
      "breaks an object that does not fit on its line, in a list too",
      {
        operation: {
          parameters: [sampleParameter("body")],
          example: { body: [{ first_name: "Alice", last_name: "Liddell", email: "alice@example.com" }, { id: 1 }] },
        },
      },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
const user = await acme.v1.users.getUser({
  body: [
    {
      first_name: "Alice",
      last_name: "Liddell",
      email: "alice@example.com",
    },
    { id: 1 },
  ],
});
`,
    ],
    [
      "has no variable if the response has no body",
      { operation: { success: emptySuccess } },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
await acme.v1.users.getUser();
`,
    ],
    [
      "iterates the items of pages",
      {
        operation: {
          parameters: [sampleParameter("page_size")],
          example: { page_size: 200 },
          success: sampleSuccess({ type: modelType("UserPage") }),
          paging: { by: "number", parameter: "page", items: [], total: [], itemType: modelType("User") },
        },
      },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
for await (const user of acme.v1.users.getUser({
  page_size: 200,
})) {
  console.log(user);
}
`,
    ],
    [
      "writes hostile text as text",
      {
        operation: {
          parameters: [sampleParameter("name")],
          example: { name: "\"); process.exit(1); //\n</script>`x`'" },
        },
      },
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
const user = await acme.v1.users.getUser({
  name: "\\"); process.exit(1); //\\n</script>\`x\`'",
});
`,
    ],
  ])("%s", async (_, { api, operation }, want) => {
    expect(await sample({ ...plainApi, ...api }, { ...plainOperation, ...operation })).toBe(want);
  });

  it.each<[title: string, type: Type, name: string]>([
    ["a model", modelType("User"), "user"],
    ["a list of models", listOf("User"), "users"],
    ["a list of a noun in y", listOf("Category"), "categories"],
    ["a list of a noun in ey", listOf("Key"), "keys"],
    ["a list of a plural", listOf("AWSCredentials"), "awsCredentials"],
    ["a map of models", objectType([], { others: [others(modelType("User"))] }), "result"],
    ["a list of text", { kind: "list", items: { kind: "string" } }, "result"],
    ["a model that is called as a keyword", modelType("Delete"), "result"],
    ["a model that is called as a global", modelType("Console"), "result"],
    ["a model that is called as the client", modelType("Acme"), "result"],
  ])("names the result after its type: %s", (_, type, name) => {
    const operation = { ...plainOperation, success: sampleSuccess({ type }) };
    expect(writeSample(plainApi, tag, operation)).toContain(`const ${name} = await acme.v1.users.getUser()`);
  });

  it.each([
    ["new", "New"],
    ["process", "Process"],
  ])("does not name the client after the product %s", (product, productClass) => {
    const given = { ...plainApi, product, productClass };
    expect(writeSample(given, tag, plainOperation)).toContain(`const client = new ${productClass}()`);
  });
});

describe("the samples of every operation", () => {
  let samples: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const texts = new Map<string, string>();
    for (const flavour of await readRegistry()) {
      const { api } = await readFlavour(flavour);
      for (const tag of api.tags) {
        for (const operation of tag.operations) {
          texts.set(`${flavour.name}/${operation.name}.ts`, writeSample(api, tag, operation));
        }
      }
    }
    samples = await formatFiles(texts);
  });

  it("are there", () => {
    const flavours = [...samples.keys()].map((name) => name.split("/")[0] ?? "");
    const numbers = [...new Set(flavours)].map((name) => [name, flavours.filter((one) => one === name).length]);
    const shipped = [
      ["tiledb@v1", 22],
      ["tiledb@v4", 10],
      ["arthur@v1", 10],
    ];
    expect(numbers).toEqual(expect.arrayContaining(shipped));
  });

  it("compile", () => {
    expect(diagnose(samples)).toEqual([]);
  });

  it("would not compile with a wrong value", () => {
    const sample = samples.get("tiledb@v1/deleteUser.ts") ?? "";
    const wrong = new Map([["wrong.ts", sample.replace('"alice"', "1")]]);
    expect(diagnose(wrong)).toEqual(["wrong.ts:6: Type 'number' is not assignable to type 'string'."]);
  });
});

interface Given {
  readonly api?: Partial<Api>;
  readonly operation?: Partial<Operation>;
}

const plainApi = sampleApi({ title: "Acme", spec: "acme.yaml" });

const plainOperation = sampleOperation({
  name: "getUser",
  route: "GET /user",
  success: sampleSuccess({ type: modelType("User") }),
});

const tag = sampleTag([], { name: "users", className: "UsersApi", file: "users", property: "users" });

async function sample(api: Api, operation: Operation): Promise<string | undefined> {
  return (await formatFiles(new Map([["sample.ts", writeSample(api, tag, operation)]]))).get("sample.ts");
}

function scheme(name: string, options: string[]): Scheme {
  return sampleScheme({ name, parameter: name, options });
}

function required(name: string, type: Type): Parameter {
  return sampleParameter(name, { required: true, type });
}

function listOf(model: string): Type {
  return { kind: "list", items: modelType(model) };
}

/** What the compiler has against files of one program, given as text by name, as lines of `file:line: message`. */
function diagnose(files: ReadonlyMap<string, string>): string[] {
  // A sample leaves the use of what it gets to the reader.
  const options = { ...projectOptions(), noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  // Inside of the project, where the package finds itself by its name.
  const texts = new Map([...files].map(([name, text]) => [resolve("test/samples", name), text]));
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${file?.fileName.replace(`${resolve("test/samples")}/`, "")}:${line}: ${message}`;
  });
}
