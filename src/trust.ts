import { ArgumentError } from "./errors.js";

/** Whether credentials may go to an origin. */
export type Trust = (origin: string) => boolean;

/**
 * Trusts origins of the form `https://host` and, for every host below one, `https://*.host`.
 *
 * @throws {@link ArgumentError} for anything else: without TLS nobody knows who answers.
 */
export function trustOrigins(patterns: readonly string[]): Trust {
  const tests = patterns.map((pattern): Trust => {
    const wildcard = pattern.startsWith("https://*.");
    const example = wildcard ? pattern.replace("*", "any") : pattern;
    if (!form.test(pattern) || !URL.canParse(example) || new URL(example).origin !== example) {
      throw new ArgumentError(`trustedOrigins: ${pattern} is neither https://host nor https://*.host`);
    }
    if (!wildcard) return (origin) => origin === pattern;
    const suffix = pattern.slice("https://*".length);
    return (origin) => origin.startsWith("https://") && origin.endsWith(suffix);
  });
  return (origin) => tests.some((test) => test(origin));
}

/** An asterisk anywhere else would pass for part of a host name, and match nothing. */
const form = /^https:\/\/(\*\.)?[^*]+$/;
