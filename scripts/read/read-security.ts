import type { SecurityRequirement, SecurityScheme } from "../document/document.js";
import { pointerSegment } from "../document/json-pointer.js";
import type { NormalDocument } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import type { Scheme, Security } from "../model.js";
import { optionName } from "../names.js";

/**
 * The schemes of a document, with the options that configure them: `apiKey`, `username` and `password`, `accessToken`.
 *
 * A second key or a second pair of name and password has options named after its scheme. Schemes that no header, query
 * parameter or cookie carries, such as mutual TLS, are left out, which is noted: they are the business of `fetch`.
 */
export function readSchemes({ components }: NormalDocument, note: Note): Scheme[] {
  const taken = new Set<string>();
  return Object.entries(components.securitySchemes ?? {}).flatMap(([name, scheme]): Scheme[] => {
    const kind = kindOf(scheme);
    if (kind === undefined) {
      const shown = [scheme.type, scheme.scheme].filter(Boolean).join(" ");
      note(
        `#/components/securitySchemes/${pointerSegment(name)}`,
        `the security scheme \`${name}\`, \`${shown}\`, is none that the client sends: it is left to \`fetch\``,
      );
      return [];
    }
    const [place, parameter] = kind === "apiKey" ? [scheme.in, scheme.name] : ["header" as const, "Authorization"];
    const plain = { apiKey: ["apiKey"], basic: ["username", "password"], bearer: ["accessToken"] }[kind];
    // One access token serves every scheme that takes one; it is the header that differs, and that is the same.
    const isFree = kind === "bearer" || plain.every((option) => !taken.has(option));
    const options = isFree
      ? plain
      : plain.map((option) => optionName(kind === "apiKey" ? name : `${name} ${option}`, taken));
    for (const option of options) taken.add(option);
    const { description = "" } = scheme;
    return [
      {
        name,
        kind,
        in: place ?? "header",
        parameter: parameter ?? name,
        options,
        description,
        issuers: issuersOf(scheme),
      },
    ];
  });
}

/** Where tokens of a scheme come from, as far as the document tells. */
function issuersOf({ flows = {}, openIdConnectUrl }: SecurityScheme): string[] {
  const found = Object.values(flows).map(({ tokenUrl, authorizationUrl }) => tokenUrl ?? authorizationUrl);
  return [...new Set([...found, openIdConnectUrl])].filter((url) => url !== undefined);
}

/**
 * Alternatives, each the names of the schemes that are sent together.
 *
 * Those that the client does not send are left out: what is left to `fetch` needs no option.
 */
export function readSecurity(
  requirements: readonly SecurityRequirement[],
  document: NormalDocument,
  note: (message: string) => void,
): Security {
  const { securitySchemes = {} } = document.components;
  const schemes = new Map(readSchemes(document, () => undefined).map((scheme) => [scheme.name, scheme]));
  const alternatives = requirements.map((requirement) => {
    const sent = new Map<string, string>();
    for (const name of Object.keys(requirement)) {
      const scheme = schemes.get(name);
      if (!Object.hasOwn(securitySchemes, name)) note(`the security scheme \`${name}\` is not defined: it is ignored`);
      if (scheme === undefined) continue;
      const carrier = `${scheme.in} ${scheme.in === "header" ? scheme.parameter.toLowerCase() : scheme.parameter}`;
      const other = sent.get(carrier);
      if (other === undefined) sent.set(carrier, name);
      else note(`the security schemes \`${other}\` and \`${name}\` have one place: \`${other}\` alone is sent`);
    }
    return [...sent.values()];
  });
  const different = alternatives.filter((names, index) => {
    return alternatives.findIndex((others) => others.join("\n") === names.join("\n")) === index;
  });
  return different.every((names) => names.length === 0) ? [] : different;
}

/** Scopes that an operation asks for, of each alternative that has some. */
export function readScopes(requirements: readonly SecurityRequirement[]): string[][] {
  return requirements.map((requirement) => Object.values(requirement).flat()).filter((scopes) => scopes.length > 0);
}

function kindOf({ type, scheme, in: place, name }: SecurityScheme): Scheme["kind"] | undefined {
  if (type === "apiKey") return name && /^(header|query|cookie)$/.test(place ?? "") ? "apiKey" : undefined;
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type !== "http") return undefined;
  const way = scheme?.toLowerCase();
  return way === "basic" || way === "bearer" ? way : undefined;
}
