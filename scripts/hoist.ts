import ts from "typescript";
import { declareModel, type FindModel } from "./declare-model.js";

/** Declarations whose models stand at the top level. */
export interface Hoisted {
  readonly nodes: readonly ts.Node[];
  /**
   * The type at a path of member names, the first that of a declaration; `[]` is an item of a list. The path goes on in
   * the model that a type names, and in what a type is where it is not null.
   */
  find(path: readonly string[]): ts.Node | undefined;
  /** Names of the models that a type refers to, sorted. */
  modelsIn(type: ts.Node): string[];
}

/**
 * Turns each member of `components.schemas` into an exported interface or type, and each reference to one into its name.
 *
 * What an editor shows of a value is then `User`, not thirty lines of indexed access. Works on the nodes that
 * openapi-typescript makes, so that nothing is parsed again.
 */
export function hoistSchemas(nodes: readonly ts.Node[], rewriteComment: (text: string) => string | undefined): Hoisted {
  const rewritten = nodes.map((node) => rewrite(node, rewriteComment));
  const declarations = rewritten.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  const named = (name: string) => declarations.find((node) => node.name.text === name);
  const schemas = memberType(named("components"), "schemas");
  const models = schemas && ts.isTypeLiteralNode(schemas) ? schemas.members.filter(ts.isPropertySignature) : [];
  const modelNames = new Set(models.map((model) => nameOf(model)));
  const follow = (type: ts.Node | undefined): ts.Node | undefined => {
    const value = type && withoutNull(type);
    if (!value || !ts.isTypeReferenceNode(value) || !ts.isIdentifier(value.typeName)) return value;
    return follow(memberType(schemas, value.typeName.text));
  };
  return {
    nodes: [
      ...models.map((model) => declare(model, (name) => memberType(schemas, name))),
      ...["paths", "operations"].flatMap((name) => named(name) ?? []),
    ],
    find([first = "", ...rest]) {
      let holder: ts.Node | undefined = named(first) ?? memberType(schemas, first);
      for (const name of rest) holder = memberType(follow(holder), name);
      return holder;
    },
    modelsIn(type) {
      const found = new Set<string>();
      const visit = (node: ts.Node): void => {
        if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) found.add(node.typeName.text);
        ts.forEachChild(node, visit);
      };
      visit(type);
      return [...found].filter((name) => modelNames.has(name)).sort();
    },
  };
}

/** The same node, with the names of models as references, and with comments as `rewriteComment` has them. */
function rewrite(root: ts.Node, rewriteComment: (text: string) => string | undefined): ts.Node {
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const model = hoistedName(node);
      if (model !== undefined) return ts.factory.createTypeReferenceNode(model);
      const visited = withoutHelper(ts.visitEachChild(node, visit, context));
      const comments = ts.getSyntheticLeadingComments(node) ?? [];
      if (comments.length === 0) return visited;
      const kept = comments.flatMap((comment) => {
        const text = rewriteComment(comment.text);
        return text === undefined ? [] : [{ ...comment, text }];
      });
      return ts.setSyntheticLeadingComments(visited, kept);
    };
    return visit;
  };
  const { transformed } = ts.transform(root, [transformer]);
  return transformed[0] ?? root;
}

/** openapi-typescript's `WithRequired<A, "b">`, which is a mapped type of its own, as `A & Required<Pick<A, "b">>`. */
function withoutHelper(node: ts.Node): ts.Node {
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return node;
  const [type, keys] = node.typeArguments ?? [];
  if (node.typeName.text !== "WithRequired" || type === undefined || keys === undefined) return node;
  const { factory } = ts;
  const picked = factory.createTypeReferenceNode("Pick", [type, keys]);
  return factory.createIntersectionTypeNode([type, factory.createTypeReferenceNode("Required", [picked])]);
}

/** `X` of `components["schemas"]["X"]`. */
function hoistedName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isSchemas = literalText(section) === "schemas";
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isSchemas && isComponents ? literalText(node.indexType) : undefined;
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** A member of `components.schemas` as a declaration of its own. */
function declare(model: ts.PropertySignature, findModel: FindModel): ts.Node {
  const type = model.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const declaration = declareModel(nameOf(model), type, findModel);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(model));
}

/** What a type is where it is not null, if that is one type. */
function withoutNull(type: ts.Node): ts.Node {
  if (ts.isParenthesizedTypeNode(type)) return withoutNull(type.type);
  if (!ts.isUnionTypeNode(type)) return type;
  const isNull = (member: ts.TypeNode): boolean =>
    ts.isLiteralTypeNode(member) && member.literal.kind === ts.SyntaxKind.NullKeyword;
  const [value, ...others] = type.types.filter((member) => !isNull(member));
  return value && others.length === 0 ? withoutNull(value) : type;
}

function memberType(holder: ts.Node | undefined, name: string): ts.TypeNode | undefined {
  if (name === "[]") return holder && ts.isArrayTypeNode(holder) ? holder.elementType : undefined;
  const members =
    holder && (ts.isInterfaceDeclaration(holder) || ts.isTypeLiteralNode(holder)) ? holder.members : undefined;
  return members?.filter(ts.isPropertySignature).find((member) => nameOf(member) === name)?.type;
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}
