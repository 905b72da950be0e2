import { checkHost, type Permissions } from "./permissions.js";
import { shownPlace } from "./shown-place.js";

/** What was found at a URL, or where its redirects lead. */
export interface Download {
  readonly url: string;
  readonly text: string;
  readonly contentType: string | undefined;
}

/** How much a document may be, and how long it may take. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export const limits: Limits = { bytes: 64 * 2 ** 20, milliseconds: 60_000 };

const mostRedirects = 5;

/**
 * Fetches a text from a permitted host. Redirects are followed to permitted hosts alone. Credentials in the URL go to
 * its own host, and nowhere else.
 *
 * @throws where the host, or one that a redirect leads to, is not permitted, and where there is no text to be had.
 */
export async function download(
  address: string,
  permissions: Permissions,
  { bytes, milliseconds }: Limits = limits,
): Promise<Download> {
  const signal = AbortSignal.timeout(milliseconds);
  let url = new URL(address);
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      checkHost(url, permissions);
      const response = await fetch(withoutCredentials(url), {
        headers: credentialsOf(url),
        redirect: "manual",
        signal,
      });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) {
        if (!response.ok) throw new Error(`${shownPlace(url.href)}: ${response.status} ${response.statusText}`.trim());
        const text = await readText(response, bytes);
        return { url: url.href, text, contentType: response.headers.get("content-type") ?? undefined };
      }
      await response.body?.cancel();
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol)) {
        throw new Error(`${shownPlace(url.href)} redirects to ${next.protocol}, which is not followed`);
      }
      url = next;
    }
  } catch (error) {
    if (signal.aborted) throw new Error(`${shownPlace(url.href)} took longer than ${milliseconds / 1_000} s`);
    // The platform's own words, "fetch failed", tell nothing; their cause does.
    if (error instanceof TypeError && error.cause instanceof Error) {
      throw new Error(`${shownPlace(url.href)}: ${error.cause.message}`);
    }
    throw error;
  }
  throw new Error(`${shownPlace(address)} redirects more than ${mostRedirects} times`);
}

async function readText({ body, url }: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > most) throw new Error(`${shownPlace(url)} is more than ${most} bytes`);
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function withoutCredentials(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
