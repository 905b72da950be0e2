import { pagePayloads } from "./payloads.js";

/** Text that does nothing anywhere, of the kinds of Markdown that hostile text has in it. */
export const harmlessTexts: readonly string[] = [
  "harmless",
  "[link](https://harmless.example) ![image](https://harmless.example/x.png) <p>text</p>",
  "# Heading\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n- *item* **item** `item`\n\n```\ncode\n```",
];
export const hostileTexts: readonly string[] = Object.values(pagePayloads);

/** A document that has other texts at every turn, and all of them in its description. */
export function wholeDocument(texts: readonly string[], turn: number): Record<string, unknown> {
  let next = turn;
  const text = (): string => texts[next++ % texts.length] ?? "";
  const address = (): string => (texts === hostileTexts ? text() : "https://harmless.example/");
  const docs = () => ({ url: address(), description: text() });
  const schema = () => ({
    title: text(),
    description: text(),
    "x-tags": ["users"],
    type: "object",
    properties: {
      [text()]: { type: "string", description: text(), example: text(), default: text(), pattern: text() },
    },
  });
  const operation = (name: string) => ({
    operationId: name,
    tags: ["users", text()],
    summary: text(),
    description: text(),
    externalDocs: docs(),
    parameters: [{ name: text(), in: "query", description: text(), schema: { type: "string" }, example: text() }],
    responses: {
      200: { description: text(), headers: { [text()]: { description: text(), schema: { type: "string" } } } },
      default: {
        description: text(),
        content: { "application/json": { schema: schema(), example: { [text()]: text() } } },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: text(),
      version: text(),
      summary: text(),
      description: texts.join("\n\n"),
      termsOfService: address(),
      contact: { name: text(), url: address(), email: text() },
      license: { name: text(), url: address() },
      "x-logo": { url: address(), altText: text(), href: address(), backgroundColor: text() },
    },
    externalDocs: docs(),
    servers: [
      { url: "https://acme.example", description: text() },
      ...texts.map((description, index) => ({
        url: `https://acme.example/${texts === hostileTexts ? description : index}`,
        description,
        variables: { [text()]: { default: text(), description: text() } },
      })),
    ],
    tags: [{ name: "users", description: text(), "x-displayName": text(), externalDocs: docs() }],
    "x-tagGroups": [{ name: text(), tags: ["users"] }],
    paths: { [`/users/${text()}`]: { get: operation("getUser") }, "/users": { post: operation("postUser") } },
    webhooks: { [text()]: { post: operation("onUser") } },
    components: { schemas: { [text()]: schema(), [text()]: schema() } },
  };
}
