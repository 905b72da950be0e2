import type { SecurityRequirement, SecurityScheme } from "./document.js";
import type { Scheme, Security } from "./model.js";
import { optionName } from "./names.js";
import type { NormalDocument } from "./normal-document.js";

/**
 * The schemes of a document, with the options that configure them: `apiKey`, `username` and `password`, `accessToken`.
 *
 * A second key or a second pair of name and password has options named after its scheme. Schemes that no header, query
 * parameter or cookie carries, such as mutual TLS, are left out: they are the business of `fetch`.
 */
export function readSchemes(document: NormalDocument): Scheme[] {
  const taken = new Set<string>();
  return Object.entries(document.components.securitySchemes ?? {}).flatMap(([name, scheme]): Scheme[] => {
    const kind = kindOf(scheme);
    if (kind === undefined) return [];
    const [place, parameter] = kind === "apiKey" ? [scheme.in, scheme.name] : ["header" as const, "Authorization"];
    const plain = { apiKey: ["apiKey"], basic: ["username", "password"], bearer: ["accessToken"] }[kind];
    // One access token serves every scheme that takes one; it is the header that differs, and that is the same.
    const isFree = kind === "bearer" || plain.every((option) => !taken.has(option));
    const options = isFree
      ? plain
      : plain.map((option) => optionName(kind === "apiKey" ? name : `${name} ${option}`, taken));
    for (const option of options) taken.add(option);
    const description = scheme.description ?? "";
    return [{ name, kind, in: place ?? "header", parameter: parameter ?? name, options, description }];
  });
}

/** Alternatives, each the names of the schemes that it needs together. */
export function readSecurity(requirements: readonly SecurityRequirement[]): Security {
  return requirements.map((requirement) => Object.keys(requirement));
}

function kindOf({ type, scheme }: SecurityScheme): Scheme["kind"] | undefined {
  if (type === "apiKey") return "apiKey";
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type !== "http") return undefined;
  return { basic: "basic" as const, bearer: "bearer" as const }[scheme?.toLowerCase() ?? ""];
}
