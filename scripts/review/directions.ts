import { compiler, type ts } from "../ts-morph.js";
import { both, type Direction } from "./change.js";
import type { Surface } from "./read-surface.js";

/**
 * Finds which way the values of each type go, from what methods, options and webhooks mention.
 *
 * A type that none of them reaches goes both ways, since nobody knows what it is used for.
 */
export function findDirections({ types, methods }: Surface): (name: string) => Direction {
  const received = new Set<string>();
  const sent = new Set<string>();
  const reach = (node: ts.Node, found: Set<string>): void => {
    const name = referenceOf(node);
    const declaration = name !== undefined && !found.has(name) ? types.get(name) : undefined;
    if (declaration) {
      found.add(declaration.name.text);
      reach(declaration, found);
    }
    compiler.forEachChild(node, (child) => reach(child, found));
  };
  for (const { node, result } of methods.values()) {
    reach(result, received);
    for (const parameter of node.parameters) reach(parameter, sent);
  }
  for (const [name, declaration] of types) {
    const isSent = /(Options|(Callback|Webhook)Responses)$/.test(name);
    if (!isSent && !/(Callbacks|Webhooks)$/.test(name)) continue;
    // A model may have such a name too.
    if (declaration.getSourceFile().fileName === "models.ts") continue;
    (isSent ? sent : received).add(name);
    reach(declaration, isSent ? sent : received);
  }
  return (name) => {
    const direction = { received: received.has(name), sent: sent.has(name) };
    return direction.received || direction.sent ? direction : both;
  };
}

/** The name that a reference to a type has. */
function referenceOf(node: ts.Node): string | undefined {
  if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) return node.typeName.text;
  if (compiler.isExpressionWithTypeArguments(node) && compiler.isIdentifier(node.expression))
    return node.expression.text;
  return undefined;
}
