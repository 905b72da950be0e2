import { ArgumentError } from "./errors.js";

/**
 * Where the paths of an API begin: `baseUrl` instead of the server's scheme and host, then the server's path.
 *
 * @throws {@link ArgumentError} where they give no such place, or `baseUrl` holds the server's path already.
 */
export function resolveBaseUrl(baseUrl: string | undefined, server: string): string {
  if (baseUrl === undefined || baseUrl === "") {
    if (URL.canParse(server)) return withoutSlash(server);
    throw new ArgumentError("baseUrl: needed, since the API's document names no server");
  }
  const path = withoutSlash(new URL(server, "http://localhost").pathname);
  const base = parse(baseUrl);
  const prefix = withoutSlash(base.pathname);
  if (path !== "" && (prefix === path || prefix.endsWith(path))) {
    throw new ArgumentError(`baseUrl: ${baseUrl} ends in ${path}, which is added to it: leave that out`);
  }
  return `${base.origin}${prefix}${path}`;
}

function parse(baseUrl: string): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base?.protocol !== "https:" && base?.protocol !== "http:") {
    // What stands before an @ may be a password, and what stands in a query a key.
    const shown = baseUrl.replace(/^.*@|[?#].*$/gs, "…");
    throw new ArgumentError(`baseUrl: ${shown} is no URL of the form https://host or https://host/path`);
  }
  if (base.username || base.password) throw new ArgumentError("baseUrl: cannot hold a user name or password");
  if (base.search || base.hash) throw new ArgumentError(`baseUrl: ${base.origin}… cannot hold a query or fragment`);
  return base;
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
