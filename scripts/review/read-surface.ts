import { compiler, type ts } from "../ts-morph.js";

/** A type by its name: a model, or what belongs to a method. */
export type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** A method or function that calls an operation. */
export interface Operation {
  /** Such as `UsersApi.getUser`. */
  readonly place: string;
  readonly name: string;
  readonly route: string;
  /** Name of the type of its parameters. */
  readonly params: string;
  /** What it brings: `ApiPromise<User, GetUserError>`. */
  readonly result: ts.TypeReferenceNode;
  readonly node: ts.MethodDeclaration | ts.FunctionDeclaration;
}

/** What the files of a folder have for the code that imports them. */
export interface Surface {
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;
  /** Methods by their class and name. */
  readonly methods: ReadonlyMap<string, Operation>;
  /** Functions that call operations. */
  readonly functions: ReadonlyMap<string, Operation>;
  /** All other functions. */
  readonly makers: ReadonlyMap<string, ts.FunctionDeclaration>;
  /** The types of openapi-fetch: `paths` and `operations`. */
  readonly byPath: ReadonlyMap<string, TypeDeclaration>;
}

/**
 * Reads the surface of generated files, given as text by name.
 *
 * They are our own, so their syntax tells all: no type has to be worked out, nor an import followed.
 */
export function readSurface(files: ReadonlyMap<string, string>): Surface {
  const statements = [...files]
    // Nothing is promised to tests, which build what only comes back.
    .filter(([name]) => name.endsWith(".ts") && name !== "examples.ts")
    .flatMap(([name, text]) => [
      ...compiler.createSourceFile(name, text, compiler.ScriptTarget.Latest, true).statements,
    ]);
  const types = statements.filter(
    (node) => compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node),
  );
  const classes = statements.filter(compiler.isClassDeclaration);
  const functions = statements.filter(compiler.isFunctionDeclaration);
  const isByPath = ({ name }: TypeDeclaration): boolean => name.text === "paths" || name.text === "operations";
  const called = functions.flatMap((node) => readOperation(node, ""));
  const methods = classes.flatMap((node) =>
    node.members.filter(compiler.isMethodDeclaration).flatMap((method) => readOperation(method, `${nameOf(node)}.`)),
  );
  return {
    types: byName(types.filter((node) => !isByPath(node))),
    classes: byName(classes),
    methods: new Map(methods.map((method) => [method.place, method])),
    functions: new Map(called.map((operation) => [operation.place, operation])),
    makers: byName(functions.filter((node) => called.every((operation) => operation.node !== node))),
    byPath: byName(types.filter(isByPath)),
  };
}

/** The operation that a method or function calls, if it is one that does: its statement begins with the route. */
function readOperation(node: ts.MethodDeclaration | ts.FunctionDeclaration, prefix: string): Operation[] {
  const [statement] = node.body?.statements ?? [];
  const call = statement && compiler.isReturnStatement(statement) ? statement.expression : undefined;
  const isCall = call !== undefined && compiler.isCallExpression(call);
  const route = isCall ? call.arguments.find(compiler.isStringLiteral)?.text : undefined;
  const params = node.parameters.find(({ name }) => name.getText() === "params")?.type;
  if (route === undefined || params === undefined || !node.type || !compiler.isTypeReferenceNode(node.type)) return [];
  const name = node.name?.getText() ?? "";
  return [{ place: prefix + name, name, route, params: params.getText(), result: node.type, node }];
}

/** Names of the types that a method's file has for it alone: its parameters, its headers and how it fails. */
export function ownTypes({ node, params, result }: Operation, { types }: Surface): string[] {
  const names = [params, ...(result.typeArguments ?? []).map((type) => type.getText())];
  return names.filter((name) => types.get(name)?.getSourceFile() === node.getSourceFile());
}

function byName<T extends TypeDeclaration | ts.ClassDeclaration | ts.FunctionDeclaration>(nodes: readonly T[]) {
  return new Map(nodes.map((node): [string, T] => [nameOf(node), node]));
}

/** The name of a declaration. */
export function nameOf(node: ts.NamedDeclaration): string {
  const { name } = node;
  if (name === undefined) return "";
  return compiler.isStringLiteral(name) || compiler.isNumericLiteral(name) ? name.text : name.getText();
}

/** A type as text in one line, without comments. */
export function textOf(type: ts.TypeNode): string {
  return printer.printNode(compiler.EmitHint.Unspecified, type, type.getSourceFile()).replace(/\n\s*/g, " ");
}

const printer = compiler.createPrinter({ removeComments: true });

/** A type of a text. */
export function parseType(text: string): ts.TypeNode {
  const [statement] = compiler.createSourceFile(
    "type.ts",
    `type T = ${text};`,
    compiler.ScriptTarget.Latest,
    true,
  ).statements;
  if (statement === undefined || !compiler.isTypeAliasDeclaration(statement)) throw new Error(`${text}: is no type`);
  return statement.type;
}

/** What the comment before a declaration says; what it links to is said elsewhere. */
export function docsOf(node: ts.Node): string {
  return compiler
    .getJSDocCommentsAndTags(node)
    .filter(compiler.isJSDoc)
    .map((doc) => doc.getText().replace(/\s*@deprecated|\{@link [^}]*\}/g, ""))
    .join("");
}
