import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * The documents in `spec/`, read by the tests on their own: nothing of the generator stands between what a document says
 * and what a test wants.
 */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Path of the document's server, which comes before the operation's own. */
  readonly serverPath: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; example: unknown }[];
  readonly body: { mediaType: string; required: boolean; example: unknown } | undefined;
  /** By status: the media type and the example of the body, where it has one. */
  readonly responses: ReadonlyMap<string, { mediaType: string; example: unknown } | undefined>;
  /** Alternatives, each the names of schemes. */
  readonly security: readonly (readonly string[])[];
}

// The border where YAML enters: the shapes are those of OpenAPI, and `redocly lint` has checked them.
interface Node {
  readonly [member: string]: Node;
}

/** The operations of a document, in its order. */
export function readOperations(file: string): DocumentedOperation[] {
  const root: Node = parse(readFileSync(file, "utf8"));
  const follow = (node: Node | undefined): Node | undefined => {
    const reference: unknown = node?.["$ref"];
    if (typeof reference !== "string") return node;
    const [, ...names] = reference.split("/");
    return follow(names.reduce<Node | undefined>((holder, name) => holder?.[name], root));
  };
  const content = (holder: Node | undefined): { mediaType: string; example: unknown } | undefined => {
    const [entry] = Object.entries(follow(holder)?.["content"] ?? {});
    return entry && { mediaType: entry[0], example: entry[1]["example"] };
  };
  const serverPath = new URL(String(root["servers"]?.["0"]?.["url"])).pathname.replace(/\/$/, "");
  const list = (node: Node | undefined): Node[] => Object.values(node ?? {});
  return Object.entries(root["paths"] ?? {}).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) => ({
      id: String(operation["operationId"]),
      method: method.toUpperCase(),
      path,
      serverPath,
      parameters: [...list(item["parameters"]), ...list(operation["parameters"])].map((reference) => {
        const parameter = follow(reference);
        return {
          name: String(parameter?.["name"]),
          in: String(parameter?.["in"]),
          required: Boolean(parameter?.["required"]),
          example: parameter?.["example"] ?? follow(parameter?.["schema"])?.["example"],
        };
      }),
      body: bodyOf(follow(operation["requestBody"])),
      responses: new Map(
        Object.entries(operation["responses"] ?? {}).map(([status, response]) => [status, content(response)]),
      ),
      security: list(operation["security"] ?? root["security"]).map((alternative) => Object.keys(alternative)),
    })),
  );

  function operationsOf(item: Node): [method: string, operation: Node][] {
    return Object.entries(item).filter(([method]) => /^(get|put|post|delete|options|head|patch|trace)$/.test(method));
  }

  function bodyOf(body: Node | undefined): DocumentedOperation["body"] {
    const only = content(body);
    return only && { ...only, required: Boolean(body?.["required"]) };
  }
}
