/** The path of a document, taken apart. */
export interface PathTemplate {
  /** Its placeholders, each once, in turn. */
  readonly placeholders: readonly Placeholder[];
  /** What stands behind a question mark, or in a placeholder such as `{?page,size}`: a value, or a placeholder for one. */
  readonly query: readonly Pair[];
  /** The path as it is sent, without query and fragment, with names for its placeholders. */
  write(nameOf: (placeholder: Placeholder) => string): string;
}

export interface Pair {
  readonly name: string;
  readonly value: string | Placeholder;
}

/** A part of a path that is filled in. */
export interface Placeholder {
  /** What stands between its braces. */
  readonly text: string;
  /** Its name there: without what frameworks and RFC 6570 put beside it, as in `{id:[0-9]+}`, `{path*}` or `{+path}`. */
  readonly name: string;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** Takes the path of a document apart. Braces that go with no others are text, and so are spaces. */
export function parsePath(path: string): PathTemplate {
  const all: Placeholder[] = [];
  // Numbers stand for placeholders, which may hold signs that mean something else outside of them.
  const numbered = path.replace(/\{((?:[^{}]|\{[^{}]*\})*)\}|[{}\s]/g, (sign, text?: string) =>
    text === undefined ? encodeURIComponent(sign) : `{${all.push(parsePlaceholder(text)) - 1}}`,
  );
  const [beforeFragment = ""] = numbered.split("#", 1);
  const [inPath = "", ...rest] = beforeFragment.split("?");
  const find = (text: string): Placeholder | undefined => all[Number(/^\{(\d+)\}$/.exec(text)?.[1] ?? -1)];
  const query: Pair[] = [];
  const placeholders = new Map<string, Placeholder>();
  const kept = inPath.replace(/\{\d+\}/g, (sign) => {
    const placeholder = find(sign);
    if (placeholder === undefined) return sign;
    const names = /^[?&](.*)$/s.exec(placeholder.text)?.[1]?.split(",");
    for (const name of names ?? []) query.push({ name: parsePlaceholder(name).name, value: optional(name) });
    if (names === undefined) placeholders.set(placeholder.text, placeholder);
    return names === undefined ? sign : "";
  });
  for (const pair of rest.join("?").split("&").filter(Boolean)) {
    const [name = "", ...values] = pair.split("=");
    const value = values.join("=");
    // Of a value that is filled in part the whole is taken.
    const filled = /\{\d+\}/.test(value) ? (find(value) ?? parsePlaceholder(name)) : undefined;
    query.push({ name: decode(name), value: filled ?? decode(value) });
  }
  return {
    placeholders: [...placeholders.values()],
    query,
    write: (nameOf) =>
      (kept.startsWith("/") ? kept : `/${kept}`).replace(/\{\d+\}/g, (sign) => {
        const placeholder = find(sign);
        return placeholder === undefined ? sign : `{${nameOf(placeholder)}}`;
      }),
  };
}

function parsePlaceholder(text: string): Placeholder {
  const name = text
    .trim()
    .replace(/^[+#./;]/, "")
    .replace(/[:=].*$/s, "")
    .replace(/[*+?]$/, "");
  return { text, name: name || text, optional: false };
}

function optional(text: string): Placeholder {
  return { ...parsePlaceholder(text), optional: true };
}

/** Text of a query as it is meant: it is encoded again when it is sent. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
