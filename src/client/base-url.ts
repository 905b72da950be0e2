import { ArgumentError } from "../errors/errors.js";
import { webAddress } from "../sending/web-address.js";

/**
 * Where the paths of an API begin: `baseUrl` instead of the server's scheme and host, then the server's path.
 *
 * @throws {@link ArgumentError} where they give no such place, or `baseUrl` holds the server's path already.
 */
export function resolveBaseUrl(baseUrl: string | undefined, server: string): string {
  if (!baseUrl) {
    if (URL.canParse(server)) return withoutSlash(server);
    throw new ArgumentError("baseUrl is required");
  }
  const base = webAddress(baseUrl);
  if (!base || base.search || base.hash) {
    throw new ArgumentError("baseUrl is not an http(s) URL"); // which may hold a password or a key
  }
  const path = withoutSlash(new URL(server, base).pathname);
  const prefix = withoutSlash(base.pathname);
  if (path === "" || !prefix.endsWith(path)) return base.origin + prefix + path;
  throw new ArgumentError(`baseUrl cannot end in ${path}, which is added`);
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
