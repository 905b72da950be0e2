import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type LoadedDocument, loadDocument } from "../../scripts/load.js";
import { addFiles, enterFolder, makeFolder } from "./folder.js";
import { serve } from "./spec-server.js";

/** Where references of a document may lead, over real folders and real servers. */

/** A document with one answer, of a schema that a reference leads to. */
const referTo = (reference: string): string => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /a:
    get:
      responses:
        "200":
          description: An answer.
          content: { application/json: { schema: { $ref: ${JSON.stringify(reference)} } } }
`;
const model = "type: string\ntitle: Found\n";

function found({ document }: LoadedDocument): unknown {
  return Object.values(document.components?.schemas ?? {})[0];
}

/** What an error says of the reference. */
async function refusal(loading: Promise<unknown>): Promise<string> {
  return await loading.then(
    () => "",
    (error) => String(error.message).replace(/^\S+:\d+:\d+ \S+: /, ""),
  );
}

describe("files", () => {
  it.each<[title: string, reference: string, path: string]>([
    ["beside the document", "user.yaml", "spec/user.yaml"],
    ["in a folder below", "./models/../models/user.yaml", "spec/models/user.yaml"],
    ["with a name that is percent-encoded", "my%20models/a%2523b.yaml", "spec/my models/a%23b.yaml"],
    ["of JSON", "user.json", "spec/user.json"],
    ["of any name", "user", "spec/user"],
  ])("are read %s", async (_, reference, path) => {
    await enterFolder({
      "spec/acme.yaml": referTo(reference),
      [path]: path.endsWith("json") ? '{"title":"Found"}' : model,
    });
    expect(found(await loadDocument("spec/acme.yaml"))).toMatchObject({ title: "Found" });
  });

  it.each<[title: string, reference: (outside: string) => string]>([
    ["by dots", () => "../outside.yaml"],
    ["by dots that are percent-encoded", () => "%2e%2e/outside.yaml"],
    ["by dots after a folder", () => "models/../../outside.yaml"],
    ["by a path from the root", (outside) => outside],
    ["by a file URL", (outside) => `file://${outside}`],
    ["by a file URL in capitals", (outside) => `FILE://${outside}`],
    ["by a file URL without slashes", (outside) => `file:${outside}`],
    ["by a link", () => "link.yaml"],
    ["by a link to a folder", () => "linked/outside.yaml"],
  ])("are not read outside of the document's folder: %s", async (_, reference) => {
    const folder = await makeFolder({ "outside.yaml": model, "spec/models/a.yaml": "" });
    const outside = join(folder, "outside.yaml");
    await symlink(outside, join(folder, "spec/link.yaml"));
    await symlink(folder, join(folder, "spec/linked"));
    const given = reference(outside);
    await addFiles(folder, { "spec/acme.yaml": referTo(given) });
    const message = await refusal(loadDocument(join(folder, "spec/acme.yaml")));
    expect(message).toMatch(/^`.*` cannot be read: it leads to \S+\.yaml, out of/);
    expect(message).toMatch(/, out of the document's folder: copy it there, or permit it with --allow-files \S+$/);
    expect(message).toContain(`\`${given}\``);

    const permitted = { hosts: [], folders: [folder] };
    expect(found(await loadDocument(join(folder, "spec/acme.yaml"), permitted))).toMatchObject({ title: "Found" });
  });

  it("does not tell which files there are elsewhere", async () => {
    const folder = await makeFolder({
      "spec/acme.yaml": referTo("../gone.yaml"),
      "spec/b.yaml": referTo("../here.yaml"),
      "here.yaml": "",
    });
    const [gone, here] = await Promise.all(
      ["acme", "b"].map((name) => refusal(loadDocument(join(folder, `spec/${name}.yaml`)))),
    );
    expect(gone?.replaceAll("gone", "here")).toBe(here);
  });

  it("follows links inside of the folder", async () => {
    const folder = await makeFolder({ "acme.yaml": referTo("link.yaml"), "user.yaml": model });
    await symlink("user.yaml", join(folder, "link.yaml"));
    expect(found(await loadDocument(join(folder, "acme.yaml")))).toMatchObject({ title: "Found" });
  });

  it.each([
    ["a file that is not there", "gone.yaml", "`gone.yaml` cannot be read: there is no gone.yaml"],
    ["a folder", "models", "`models` cannot be read: it is a folder"],
    ["a name with a null byte", "a%00b", "`a%00b` cannot be read: there is no a b"],
    [
      "a share of Windows",
      "//127.0.0.1/share/a.yaml",
      "`//127.0.0.1/share/a.yaml` cannot be read: it leads to /127.0.0.1/share/a.yaml, out of the document's folder: copy it there, or permit it with --allow-files /127.0.0.1/share",
    ],
    ["data in the reference itself", "data:,a", "`data:,a` cannot be read: references by data: are not read"],
    ["another protocol", "ftp://127.0.0.1/a", "`ftp://127.0.0.1/a` cannot be read: references by ftp: are not read"],
  ])("refuses %s", async (_, reference, message) => {
    await enterFolder({ "acme.yaml": referTo(reference), "models/a.yaml": "" });
    expect((await refusal(loadDocument("acme.yaml"))).replaceAll("\0", " ")).toBe(message);
  });

  it("tells the place of a fault in another file", async () => {
    await enterFolder({ "acme.yaml": referTo("models/user.yaml"), "models/user.yaml": "type: string\n  title: a\n" });
    await expect(loadDocument("acme.yaml")).rejects.toThrow(/^models\/user\.yaml:2:8: /);
  });
});

describe("several files", () => {
  it("become one, with models named after files and members", async () => {
    await enterFolder({
      "api/acme.yaml": `openapi: 3.0.3
info: { title: Acme, version: "1" }
paths:
  /users: { $ref: paths/users.yaml }
  /orders: { $ref: "paths/my%20orders.json#/orders" }
components:
  schemas:
    Root: { type: object, properties: { user: { $ref: a/user.yaml } } }
`,
      "api/paths/users.yaml": `get:
  parameters: [{ $ref: ../parameters.yaml#/page }]
  responses:
    "200": { description: A., content: { application/json: { schema: { $ref: ../a/user.yaml } } } }
    "201": { description: B., content: { application/json: { schema: { $ref: ../b/user.yaml } } } }
`,
      "api/paths/my orders.json": JSON.stringify({
        orders: { get: { responses: { 200: { $ref: "../answers.yaml#/Orders" } } } },
      }),
      "api/answers.yaml": `Orders:
  description: All of them.
  content: { application/json: { schema: { $ref: "schemas.yaml#/definitions/Order~1List" } } }
`,
      "api/schemas.yaml": "definitions: { Order/List: { type: array, items: { $ref: b/My%20Order.yaml } } }",
      "api/a/user.yaml": `type: object
properties:
  root: { $ref: "../acme.yaml#/components/schemas/Root" }
  self: { $ref: "#" }
  other: { $ref: user.yaml }
`,
      "api/b/user.yaml": "type: string\nrequired: true\n",
      "api/b/My Order.yaml": "type: integer\n",
      "api/parameters.yaml": "page: { name: page, in: query, schema: { type: integer } }",
    });
    const { document, notes, fault } = await loadDocument("api/acme.yaml");
    expect(document.components?.schemas).toEqual({
      Root: { type: "object", properties: { user: { $ref: "#/components/schemas/user" } } },
      user: {
        type: "object",
        properties: {
          root: { $ref: "#/components/schemas/Root" },
          self: { $ref: "#/components/schemas/user" },
          other: { $ref: "#/components/schemas/user" },
        },
      },
      "user-2": { type: "string" },
      "My Order": { type: "integer" },
      "Order/List": { type: "array", items: { $ref: "#/components/schemas/My Order" } },
    });
    expect(document.paths?.["/orders"]?.get?.responses?.["200"]).toEqual({ $ref: "#/components/responses/Orders" });
    expect(JSON.stringify(document.components?.responses)).toContain("#/components/schemas/Order~1List");
    expect(notes.map(({ place, message }) => `${place} ${message}`)).toEqual([
      "api/b/user.yaml:2:11 `required` is left out: a list belongs there, not `true`",
      "api/paths/users.yaml:5:70 `user` is taken by another schema of the same name: this one is `user-2`",
    ]);
    expect(fault("#/components/schemas/user/properties/self", "").place).toBe("api/a/user.yaml:4:9");
    expect(fault("#/paths/~1users/get/parameters/0", "").place).toBe("api/paths/users.yaml:2:16");
  });

  it("lead to where a schema stands, whatever they say", async () => {
    await enterFolder({
      "acme.yaml": `${referTo("#/components/schemas/User/properties/address")}components:
  schemas:
    User:
      type: object
      properties:
        address: { type: object, properties: { old: { $ref: "#/components/schemas/User/properties/address" } } }
        kind: { $ref: "#kind" }
    Kind: { $anchor: kind, type: string }
    Pet: { discriminator: { propertyName: kind, mapping: { a: User, b: "#/components/schemas/Kind", c: Gone } } }
    a%b: { $ref: "#/components/schemas/a%25b2" }
    a%b2: { type: string }
`,
    });
    const { document, notes } = await loadDocument("acme.yaml");
    const address = { $ref: "#/components/schemas/User/properties/address" };
    expect(JSON.stringify(document.paths)).toContain(JSON.stringify(address));
    expect(document.components?.schemas).toMatchObject({
      User: { properties: { address: { properties: { old: address } }, kind: { $ref: "#/components/schemas/Kind" } } },
      Pet: { discriminator: { mapping: { a: "#/components/schemas/User", b: "#/components/schemas/Kind" } } },
      "a%b": { $ref: "#/components/schemas/a%25b2" },
    });
    expect(notes.map(({ message }) => message)).toEqual(["`c` is left out of the mapping: `Gone` is no schema"]);
  });
});

describe("mappings of discriminators", () => {
  it("lead to files, and into them", async () => {
    await enterFolder({
      "acme.yaml": referTo("pet.yaml"),
      "pet.yaml": `oneOf: [{ $ref: kinds/dog.yaml }, { $ref: "kinds/cat.yaml#/Cat" }]
discriminator: { propertyName: kind, mapping: { d: kinds/dog.yaml, c: "kinds/cat.yaml#/Cat" } }
`,
      "kinds/dog.yaml": "{ type: object }",
      "kinds/cat.yaml": "Cat: { type: object }",
    });
    const { document } = await loadDocument("acme.yaml");
    expect(document.components?.schemas?.["pet"]?.discriminator?.mapping).toEqual({
      d: "#/components/schemas/dog",
      c: "#/components/schemas/Cat",
    });
  });
});

describe("the network", () => {
  it("is not reached by a document from a file, unless its host is permitted", async () => {
    const server = await serve({ "/user.yaml": model });
    const references = [`${server.url}/user.yaml`, `HTTP://${server.host}/user.yaml`];
    for (const reference of references) {
      const folder = await makeFolder({ "acme.yaml": referTo(reference) });
      expect(await refusal(loadDocument(join(folder, "acme.yaml")))).toBe(
        `\`${reference}\` cannot be read: ${server.url}/user.yaml is on the network: copy it here, or permit it with --allow-network ${server.host}`,
      );
      expect(server.asked).toEqual([]);
    }
    const folder = await makeFolder({ "acme.yaml": referTo(references[0] ?? "") });
    const permitted = { hosts: [server.host], folders: [] };
    expect(found(await loadDocument(join(folder, "acme.yaml"), permitted))).toMatchObject({ title: "Found" });
  });

  it("is not reached for examples and mappings either", async () => {
    const server = await serve({});
    await enterFolder({
      "acme.yaml": `${referTo("#/components/schemas/A")}components:
  examples: { E: { externalValue: "${server.url}/e" } }
  schemas: { A: { type: object, example: { $ref: "${server.url}/f" }, x-a: { $ref: "${server.url}/g" } } }
`,
    });
    expect((await loadDocument("acme.yaml")).notes).toHaveLength(2);
    expect(server.asked).toEqual([]);
  });

  it("gives a document by URL, and what is on its host", async () => {
    const server = await serve({
      "/v1/acme.yaml": referTo("models/user.yaml#/User"),
      "/v1/models/user.yaml": `User: { title: Found }`,
    });
    const loaded = await loadDocument(`${server.url.replace("//", "//me:secret@")}/v1/acme.yaml?token=secret`);
    expect(found(loaded)).toEqual({ title: "Found" });
    expect(loaded.file).toBe(`${server.url}/v1/acme.yaml`);
    expect(loaded.fault("#/info", "").place).toBe(`${server.url}/v1/acme.yaml:2:7`);
    expect(loaded.document.servers).toEqual([{ url: server.url }]);
    const authorization = `Basic ${Buffer.from("me:secret").toString("base64")}`;
    expect(server.asked).toEqual([
      `/v1/acme.yaml?token=secret ${authorization}`,
      `/v1/models/user.yaml ${authorization}`,
    ]);
  });

  it.each([
    [
      "another host",
      (other: string) => `http://${other}/a.yaml`,
      /cannot be read: http:\S+ is on the network: .* --allow-network 127/,
    ],
    [
      "this machine's files",
      () => "file:///etc/hostname",
      /it leads to \/etc\/hostname, which a document from the network may not read$/,
    ],
    [
      "its own host by another port",
      () => "http://127.0.0.1:1/a.yaml",
      /permit it with --allow-network 127\.0\.0\.1:1$/,
    ],
    [
      "another host by a redirect",
      () => "/elsewhere",
      /cannot be read: http:\S+ is on the network: .* --allow-network 127/,
    ],
    ["files by a redirect", () => "/file", /redirects to file:, which is not followed$/],
    ["itself by redirects without end", () => "/loop", /redirects more than 5 times$/],
    ["what is not there", () => "/gone", /127\.0\.0\.1:\d+\/gone: 404 Not Found$/],
  ])("does not lead from a document by URL to %s", async (_, reference, message) => {
    const other = await serve({ "/a.yaml": model });
    const texts: Record<string, string> = {};
    const server = await serve(texts);
    Object.assign(texts, {
      "/acme.yaml": referTo(reference(other.host)),
      "/elsewhere": `${other.url}/a.yaml`,
      "/file": "file:///etc/hostname",
      "/loop": `${server.url}/loop`,
    });
    const permitted = { hosts: [], folders: ["/"] };
    expect(await refusal(loadDocument(`${server.url}/acme.yaml`, permitted))).toMatch(message);
    expect(other.asked).toEqual([]);
  });

  it("follows redirects to hosts that are permitted, without the credentials of the first", async () => {
    const other = await serve({ "/b/acme.yaml": referTo("user.yaml"), "/b/user.yaml": model });
    const server = await serve({ "/acme.yaml": `${other.url}/b/acme.yaml` });
    const spec = `http://me:secret@${server.host}/acme.yaml`;
    await expect(loadDocument(spec)).rejects.toThrow(`--allow-network ${other.host}`);
    expect(other.asked).toEqual([]);
    expect(found(await loadDocument(spec, { hosts: [other.host], folders: [] }))).toMatchObject({ title: "Found" });
    expect(other.asked).toEqual(["/b/acme.yaml", "/b/user.yaml"]);
  });
});
