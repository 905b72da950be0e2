/** Version of this package. */
export const version = "0.1.0";

/**
 * The header that names this package and its version.
 *
 * None in a browser, which has a name of its own, and would ask a foreign server for leave to send another (Fetch
 * standard, CORS-safelisted request-header).
 */
export function userAgent(): { "User-Agent"?: string } {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ? {} : { "User-Agent": `openapi-facade/${version}` };
}
