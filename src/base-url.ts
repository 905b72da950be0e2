import { ArgumentError } from "./errors.js";
import { webAddress } from "./web-address.js";

/**
 * Where the paths of an API begin: `baseUrl` instead of the server's scheme and host, then the server's path.
 *
 * @throws {@link ArgumentError} where they give no such place, or `baseUrl` holds the server's path already.
 */
export function resolveBaseUrl(baseUrl: string | undefined, server: string): string {
  if (!baseUrl) {
    if (URL.canParse(server)) return withoutSlash(server);
    throw new ArgumentError("baseUrl: needed, since the document names no server");
  }
  const base = webAddress(baseUrl);
  if (!base || base.search || base.hash) {
    // What stands before an @ may be a password, and what stands in a query a key.
    const shown = baseUrl.replace(/^.*@|[?#].*$/gs, "…");
    throw new ArgumentError(`baseUrl: ${shown} is no URL of the form https://host/path`);
  }
  const path = withoutSlash(new URL(server, base).pathname);
  const prefix = withoutSlash(base.pathname);
  if (path === "" || !prefix.endsWith(path)) return base.origin + prefix + path;
  throw new ArgumentError(`baseUrl: ${baseUrl} ends in ${path}, which is added to it: leave that out`);
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
