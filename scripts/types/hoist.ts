import type ts from "typescript";
import { compiler } from "../compiler.js";
import { declareModel, type FindModel } from "./declare-model.js";
import { memberFinder, memberType, nameOf } from "./member-type.js";

/** Declarations whose models stand at the top level. */
export interface Hoisted {
  readonly nodes: readonly ts.Node[];
  /**
   * The type at a path of member names, the first that of a declaration; `[]` is an item of a list. The path goes on in
   * the model that a type names, in all that it is made of, and in what it is where it is not null.
   */
  find(path: readonly string[]): ts.Node | undefined;
  /** Names of the models that a type refers to, sorted. */
  modelsIn(type: ts.Node): string[];
}

/** What is to stand in the place of a comment, if anything, and of the name of a member. */
export interface Rewriting {
  readonly comment: (text: string) => string | undefined;
  readonly name: (name: string) => string;
}

/**
 * Turns each member of `components.schemas` into an exported interface or type, and each reference to one into its name.
 *
 * What an editor shows of a value is then `User`, not thirty lines of indexed access. Works on the nodes that
 * openapi-typescript makes, so that nothing is parsed again.
 */
export function hoistSchemas(nodes: readonly ts.Node[], rewriting: Rewriting): Hoisted {
  const rewritten = nodes.map((node) => rewrite(node, rewriting));
  const declarations = rewritten.filter(
    (node) => compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node),
  );
  const named = (name: string) => declarations.find((node) => node.name.text === name);
  const schemas = memberType(named("components"), "schemas");
  const models =
    schemas && compiler.isTypeLiteralNode(schemas) ? schemas.members.filter(compiler.isPropertySignature) : [];
  const modelNames = new Set(models.map((model) => nameOf(model)));
  const memberOf = memberFinder(schemas);
  return {
    nodes: [
      ...models.map((model) => declare(model, (name) => memberType(schemas, name))),
      ...["paths", "operations"].flatMap((name) => named(name) ?? []),
    ],
    find([first = "", ...rest]) {
      let holder: ts.Node | undefined = named(first) ?? memberType(schemas, first);
      for (const name of rest) holder = memberOf(holder, name);
      return holder;
    },
    modelsIn(type) {
      const found = new Set<string>();
      const visit = (node: ts.Node): void => {
        if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) found.add(node.typeName.text);
        compiler.forEachChild(node, visit);
      };
      visit(type);
      return [...found].filter((name) => modelNames.has(name)).sort();
    },
  };
}

/** The same node, with the names of models as references, and with comments and names as they are to be. */
function rewrite(root: ts.Node, rewriting: Rewriting): ts.Node {
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const model = hoistedName(node);
      if (model !== undefined) return compiler.factory.createTypeReferenceNode(model);
      if (compiler.isStringLiteral(node) || compiler.isIdentifier(node)) return renamed(node, rewriting.name);
      const visited = flat(compiler.visitEachChild(node, visit, context));
      const comments = compiler.getSyntheticLeadingComments(node) ?? [];
      if (comments.length === 0) return visited;
      const kept = comments.flatMap((comment) => {
        const text = rewriting.comment(comment.text);
        return text === undefined ? [] : [{ ...comment, text }];
      });
      return compiler.setSyntheticLeadingComments(visited, kept);
    };
    return visit;
  };
  const { transformed } = compiler.transform(root, [transformer]);
  return transformed[0] ?? root;
}

/** The name of a member, or a text that is a value: openapi-typescript makes an identifier of that, quotes and all. */
function renamed(node: ts.StringLiteral | ts.Identifier, rename: (name: string) => string): ts.Node {
  if (compiler.isStringLiteral(node)) {
    const name = rename(node.text);
    if (name !== node.text && /^[A-Za-z_$][\w$]*$/.test(name)) return compiler.factory.createIdentifier(name);
    // In any script: names are not escaped.
    const own = name === node.text ? node : compiler.factory.createStringLiteral(name);
    return compiler.setEmitFlags(own, compiler.EmitFlags.NoAsciiEscaping);
  }
  const name = rename(node.text.slice(1, -1));
  return name === node.text.slice(1, -1) ? node : compiler.factory.createIdentifier(`"${name}"`);
}

/** A union without unions in it. */
function flat(node: ts.Node): ts.Node {
  if (!compiler.isUnionTypeNode(node)) return node;
  const members = node.types.flatMap((type): readonly ts.TypeNode[] => {
    const inside = compiler.isParenthesizedTypeNode(type) ? type.type : type;
    return compiler.isUnionTypeNode(inside) ? inside.types : [type];
  });
  return members.length === node.types.length ? node : compiler.factory.createUnionTypeNode(members);
}

/** `X` of `components["schemas"]["X"]`. */
function hoistedName(node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isSchemas = literalText(section) === "schemas";
  const isComponents =
    compiler.isTypeReferenceNode(root) && compiler.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isSchemas && isComponents ? literalText(node.indexType) : undefined;
}

function literalText(type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** A member of `components.schemas` as a declaration of its own. */
function declare(model: ts.PropertySignature, findModel: FindModel): ts.Node {
  const type = model.type ?? compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.UnknownKeyword);
  const declaration = declareModel(nameOf(model), type, findModel);
  return compiler.setSyntheticLeadingComments(declaration, compiler.getSyntheticLeadingComments(model));
}
