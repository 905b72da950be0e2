import { ArgumentError } from "../errors/errors.js";
import type { Carrier, Scheme } from "./schemes.js";

/** A scheme with the values that its credentials have for a request. */
export interface Granted {
  readonly scheme: Scheme;
  readonly values: readonly string[];
}

/**
 * Asks for the credentials of one alternative, the first that is configured; for none only where there is no other.
 *
 * Where the caller's own headers or parameters carry a credential already, such as a scoped token, it alone is sent.
 *
 * @throws {@link ArgumentError} that names the options, where no alternative is configured.
 */
export async function askCredentials(
  operation: string,
  alternatives: readonly (readonly Scheme[])[],
  request: Carrier,
): Promise<readonly Granted[]> {
  for (const schemes of alternatives) if (schemes.some((scheme) => scheme.isIn(request))) return [];
  for (const schemes of alternatives) {
    const granted = await grant(schemes.map((scheme) => ({ scheme, values: [] })));
    if (granted?.length) return granted;
  }
  const needs = alternatives.map((schemes) => {
    return schemes.flatMap(({ credentials }) => Object.keys(credentials)).join(" and ");
  });
  // Of an alternative without schemes there is nothing to configure.
  if (!needs.length || needs.includes("")) return [];
  throw new ArgumentError(`${operation} needs credentials: ${needs.join(", or ")}`);
}

/** Asks again after a refusal; `undefined` where there is nothing else to try. */
export async function renewCredentials(refused: readonly Granted[]): Promise<readonly Granted[] | undefined> {
  const granted = await grant(refused);
  const isNew = granted?.some(({ values }, index) => String(values) !== String(refused[index]?.values));
  return isNew ? granted : undefined;
}

/** The values of schemes that go together, given those that were refused; `undefined` where one is not configured. */
async function grant(asked: readonly Granted[]): Promise<readonly Granted[] | undefined> {
  const granted: Granted[] = [];
  for (const { scheme, values: refused } of asked) {
    const values: string[] = [];
    for (const credential of Object.values(scheme.credentials)) {
      const value = typeof credential === "function" ? await credential(refused[values.length]) : credential;
      if (!value) return undefined;
      values.push(value);
    }
    granted.push({ scheme, values });
  }
  return granted;
}
