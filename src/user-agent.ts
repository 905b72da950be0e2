declare const navigator: { readonly userAgent?: string } | undefined;

/** Version of this package. */
export const version = "0.1.0";

/**
 * The header that names this package and its version.
 *
 * None in a browser, which has a name of its own, and would ask a foreign server for leave to send another (Fetch
 * standard, CORS-safelisted request-header).
 */
export function userAgent(): { "User-Agent"?: string } {
  const isBrowser = typeof navigator === "object" && navigator.userAgent?.startsWith("Mozilla/");
  return isBrowser ? {} : { "User-Agent": `openapi-facade/${version}` };
}
