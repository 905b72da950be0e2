import ts from "typescript";

/**
 * The form of a program: kinds of its nodes, a line each, set in by their depth.
 *
 * Names are alike whether in quotes or not, and imports and exports are alike in any order, since they are sorted by
 * name. What a comment can do to a program is part of it.
 */
export function shapeOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return [...effectsOf(source), ...nodeShape(source, 0)];
}

function nodeShape(node: ts.Node, depth: number): string[] {
  // As `__proto__` has to be written, to be a name like others.
  if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) return [`${" ".repeat(depth)}Name`];
  const below: string[][] = [];
  ts.forEachChild(node, (child) => {
    below.push(nodeShape(child, depth + 1));
  });
  if (isSorted(node)) below.sort((one, other) => (one.join() < other.join() ? -1 : 1));
  const own = `${" ".repeat(depth)}${kindOf(node)}`;
  if (!ts.isSourceFile(node)) return [own, ...below.flat()];
  const [moving, still]: [string[][], string[][]] = [[], []];
  node.statements.forEach((statement, index) => {
    const isMoving = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    (isMoving ? moving : still).push(below[index] ?? []);
  });
  moving.sort((one, other) => (one.join() < other.join() ? -1 : 1));
  return [own, ...moving.flat(), ...still.flat()];
}

function isSorted(node: ts.Node): boolean {
  return ts.isNamedImports(node) || ts.isNamedExports(node);
}

function kindOf(node: ts.Node): string {
  const isName = node.parent && "name" in node.parent && node.parent.name === node;
  const isPlain = ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isNumericLiteral(node);
  return isName && isPlain ? "Name" : (ts.SyntaxKind[node.kind] ?? "");
}

/** What the compiler makes of comments, and what it cannot read. */
function effectsOf(source: ts.SourceFile): string[] {
  // The border to the compiler: it keeps these to itself.
  const { parseDiagnostics = [], commentDirectives = [], checkJsDirective, pragmas } = source as Internal;
  const tags = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) tags.add(tag.tagName.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [
    ...parseDiagnostics.map(({ messageText }) => `cannot be parsed: ${JSON.stringify(messageText)}`),
    ...commentDirectives.map(() => "a directive in a comment"),
    ...(checkJsDirective ? ["@ts-check or @ts-nocheck"] : []),
    ...[...(pragmas?.keys() ?? [])].map((name) => `pragma ${name}`),
    ...[source.referencedFiles, source.typeReferenceDirectives, source.libReferenceDirectives].flatMap((all) =>
      all.map(({ fileName }) => `reference to ${fileName}`),
    ),
    ...(source.amdDependencies.length > 0 ? ["AMD"] : []),
    ...[...tags].sort().map((tag) => `tag ${tag}`),
    ...(/^\s*\/[/*][#@]\s*source(Mapping)?URL=/m.test(source.text) ? ["a source map"] : []),
  ];
}

interface Internal extends ts.SourceFile {
  readonly parseDiagnostics?: readonly ts.Diagnostic[];
  readonly commentDirectives?: readonly unknown[];
  readonly checkJsDirective?: unknown;
  readonly pragmas?: ReadonlyMap<string, unknown>;
}
