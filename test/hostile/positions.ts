/** A place of a document where text can stand: a plain value, the name of a member, or a name wherever it stands. */
export type Position =
  | { readonly kind: "value" | "key"; readonly path: readonly (string | number)[]; readonly text: string }
  | { readonly kind: "name"; readonly path: readonly []; readonly text: string };

/** Every position of a document, found by walking through it. Numbers and the like are text of another kind. */
export function findPositions(document: unknown): Position[] {
  const places = placesIn(document, []);
  const texts = places.map(({ text }) => text);
  // What is said in several places, such as the name of a scheme and where it is required.
  const repeated = new Set(texts.filter((text, index) => isName(text) && texts.indexOf(text) !== index));
  const names = [...repeated, ...namesInside(texts)];
  return [...places, ...[...new Set(names)].map((text): Position => ({ kind: "name", path: [], text }))];
}

function placesIn(part: unknown, path: readonly (string | number)[]): Position[] {
  if (typeof part !== "object" || part === null) return [{ kind: "value", path, text: String(part) }];
  if (Array.isArray(part)) return part.flatMap((item, index) => placesIn(item, [...path, index]));
  return Object.entries(part).flatMap(([key, member]): Position[] => {
    const inside = [...path, key];
    return [{ kind: "key", path: inside, text: key }, ...placesIn(member, inside)];
  });
}

/** Names of components and placeholders, which stand inside of other text too. */
function namesInside(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const inReference = /^#\/(?:components\/\w+|definitions|parameters|responses)\/([^/]+)/.exec(text)?.[1] ?? [];
    return [inReference].flat().concat([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []));
  });
}

/** Words of OpenAPI itself are no names of the document's. */
function isName(text: string): boolean {
  return !/^(true|false|null|[\d.]+|[a-z][A-Za-z]{0,5}|\$?[a-z]+[A-Z]?[a-z]*)$/.test(text) || text.includes(" ");
}

/** The same document with other text at positions. */
export function replaceAt(document: unknown, others: ReadonlyMap<Position, string>): unknown {
  const names = [...others].flatMap(([{ kind, text }, other]) => (kind === "name" ? [[text, other] as const] : []));
  const places = new Map([...others].map(([{ kind, path }, other]) => [placeOf(kind, path), other]));
  const write = (kind: "value" | "key", path: readonly (string | number)[], text: unknown): unknown => {
    const other = places.get(placeOf(kind, path));
    if (other !== undefined) return other;
    if (typeof text !== "string") return text;
    return names.reduce((renamed, [name, to]) => (renamed === text ? renameText(renamed, name, to) : renamed), text);
  };
  const replace = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(part)) return part.map((item, index) => replace(item, [...path, index]));
    if (typeof part !== "object" || part === null) return write("value", path, part);
    const members = Object.entries(part).map(([key, member]): [string, unknown] => {
      return [String(write("key", [...path, key], key)), replace(member, [...path, key])];
    });
    // By definition, not by assignment: one of the texts is `__proto__`.
    return Object.fromEntries(members);
  };
  return replace(document, []);
}

function placeOf(kind: Position["kind"], path: readonly (string | number)[]): string {
  return `${kind} ${JSON.stringify(path)}`;
}

function renameText(text: string, name: string, other: string): string {
  if (text === name) return other;
  // As they are, or encoded where that can be told from the name.
  const segment = other.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
  const renamed = text.replaceAll(`{${name}}`, () => `{${other}}`);
  return renamed.startsWith("#/")
    ? renamed
        .split("/")
        .map((part) => (part === name ? segment : part))
        .join("/")
    : renamed;
}
