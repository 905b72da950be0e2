import type ts from "typescript";
import { compiler } from "../compiler.js";
import type { NormalDocument } from "../document/normal-document.js";

/**
 * The paths of a document as openapi-typescript can read them, which knows eight methods: an operation of another one
 * stands in a path of its own.
 */
export function hideMethods(paths: NormalDocument["paths"]): NormalDocument["paths"] {
  const shown = Object.entries(paths).flatMap(([path, item]): [string, NormalDocument["paths"][string]][] => {
    const operations = Object.entries(item);
    const known = operations.filter(([method]) => knownMethods.has(method));
    const others = operations.filter(([method]) => !knownMethods.has(method));
    return [
      [path, Object.fromEntries(known)],
      ...others.map(([method, operation]): [string, NormalDocument["paths"][string]] => {
        return [`${mark}${method} ${path}`, { get: operation }];
      }),
    ];
  });
  return Object.fromEntries(shown);
}

/** A declaration without the paths that were made for operations of other methods. */
export function withoutHidden(node: ts.Node): ts.Node {
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  const kept = members.filter(
    (member) => !(member.name && compiler.isStringLiteral(member.name) && isHidden(member.name)),
  );
  return compiler.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, kept);
}

function isHidden({ text }: ts.StringLiteral): boolean {
  return text.startsWith(mark);
}

/** No path of a document begins so. */
const mark = "/other method: ";

const knownMethods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
