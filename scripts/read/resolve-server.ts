import type { Server, ServerVariable } from "../document/document.js";

/**
 * The address of a server: a URL, or a path where the document names no host. Variables have their defaults.
 *
 * `base` is what a relative one is relative to. What the address cannot be as the document has it is noted.
 */
export function resolveServer(server: Server, base: string, note: (message: string) => void): string {
  const shown = server.url.replace(/\/\/[^/]*@|[?#].*$/gs, "…");
  const filled = fillVariables(server);
  const [host = ""] = hostOf.exec(filled) ?? [];
  if (host.includes("{")) {
    note(`the server \`${shown}\` has no value for a variable of its host: \`baseUrl\` is needed`);
    return pathOf(filled.slice(host.length));
  }
  if (filled.includes("{")) note(`the server \`${shown}\` has no value for a variable of its path, which is left out`);
  const address = filled.replace(/\{[^{}]*\}\/?/g, "");
  const absolute = hasNoScheme.test(address) ? `https://${address}` : address;
  if (absolute !== address) note(`the server \`${shown}\` has no scheme: it is taken for \`${absolute}\``);
  if (!URL.canParse(absolute, placeholder) || !isWeb(new URL(absolute, placeholder))) {
    note(`the server \`${shown}\` is no address of the web: \`baseUrl\` is needed`);
    return "/";
  }
  const { username, password, search, hash } = new URL(absolute, placeholder);
  if (username + password + search + hash) {
    note(`the server \`${shown}\` is called without the user name, password, query or fragment that it has`);
  }
  if (hostOf.test(absolute)) return withoutRest(new URL(absolute, placeholder));
  if (isAbsolute(base)) return withoutRest(new URL(absolute, base));
  note(`the server \`${shown}\` names no host: \`baseUrl\` is needed`);
  return pathOf(absolute);
}

/** Whether it is a URL of its own. */
export function isAbsolute(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** The value that a variable has by default. */
export function defaultOf({ default: value, enum: [first] = [] }: ServerVariable = {}): string | undefined {
  const found = value ?? first;
  // YAML makes a number of a port.
  return found === undefined ? undefined : String(found);
}

/** Scheme and host, or what of them is a variable. */
const hostOf = /^([^/?#]*:)?\/\/[^/?#]*|^[^/?#]*\{[^/?#]*/;

/** `api.acme.example/v1` or `localhost:8080`: a host, though the standard has it for a path. */
const hasNoScheme = /^([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?(\/|$)|^localhost(:\d+)?(\/|$)/i;

const placeholder = "https://placeholder.example";

/** Some documents have variables in two pairs of braces. One without a value stays, in one pair. */
function fillVariables({ url, variables = {} }: Server): string {
  return url.trim().replace(/(?<!\{)\{+([^{}]+)\}+/g, (_, name: string) => {
    return (Object.hasOwn(variables, name) ? defaultOf(variables[name]) : undefined) ?? `{${name}}`;
  });
}

function isWeb({ protocol }: URL): boolean {
  return protocol === "https:" || protocol === "http:";
}

function pathOf(path: string): string {
  return new URL(path.replace(/\{[^{}]*\}\/?/g, ""), placeholder).pathname;
}

function withoutRest({ origin, pathname }: URL): string {
  return origin + pathname.replace(/(?<!\/)\/+$/, "");
}
