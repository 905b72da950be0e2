import type { Parameter } from "../document/document.js";
import { camelCase, freeName, nameInLocation } from "../names.js";
import { membersOfObject } from "../reserved-names.js";

/**
 * Gives the parameters of an operation names that are different, as the members of one object have them: the names that
 * the document gives by `x-ts-name`, else those on the wire, and such as `idInQuery` where these are among `reserved` or
 * taken by one before. A name that is not the parameter's own stands as its `x-ts-name`.
 */
export function nameParameters(
  parameters: readonly Parameter[],
  reserved: readonly string[],
  note: (message: string) => void,
): Parameter[] {
  const names = new Map<Parameter, string>();
  const taken = new Set(reserved);
  for (const place of places) {
    for (const parameter of parameters.filter((one) => one.in === place)) {
      const name = place === "header" ? nameOfHeader(parameter, taken, note) : nameOf(parameter, taken, note);
      taken.add(name);
      names.set(parameter, name);
    }
  }
  return parameters.map((parameter) => {
    const { "x-ts-name": _, ...rest } = parameter;
    const name = names.get(parameter) ?? rest.name;
    return name === rest.name ? rest : { ...rest, "x-ts-name": name };
  });
}

/** Who comes first keeps its name: headers, which are sent by the names that they have here. */
const places = ["header", "path", "query", "cookie"] as const;

function nameOf(parameter: Parameter, taken: ReadonlySet<string>, note: (message: string) => void): string {
  const { name, in: place } = parameter;
  const wish = String(parameter["x-ts-name"] ?? name);
  // The runtime takes for the body what it finds in neither path, headers nor cookies, and is called so.
  const isFree = (one: string): boolean => !isTaken(one, taken) && !(place === "query" && one === "body");
  // It finds placeholders by their braces, and cuts a route at its space.
  const isWritable = !(place === "path" ? /^$|[\s{}]/ : /\}.*\{/s).test(wish);
  if (isWritable && isFree(wish)) return wish;
  const free = freeName(isWritable ? nameInLocation(wish, place) : camelCase(wish), (one) => !isFree(one));
  note(`the ${place} parameter \`${wish}\` cannot have that name among the others: it is \`${free}\``);
  return free;
}

/** The name of a header has no case, so that one that is taken can be written otherwise. */
function nameOfHeader(parameter: Parameter, taken: ReadonlySet<string>, note: (message: string) => void): string {
  const { name } = parameter;
  const wish = String(parameter["x-ts-name"] ?? name);
  const isOwn = wish.toLowerCase() === name.toLowerCase();
  if (!isOwn) note(`the header \`${name}\` is sent by that name, and cannot be \`${wish}\``);
  const own = isOwn ? wish : name;
  if (!isTaken(own, taken)) return own;
  const other = own.replace(/[a-z]/, (letter) => letter.toUpperCase());
  note(`the header \`${own}\` cannot have that name among the others: it is \`${other}\``);
  return other;
}

function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  return taken.has(name) || membersOfObject.has(name);
}
