import type { SecurityScheme } from "../../document/document.js";
import type { SchemeFacts } from "../facts.js";
import type { DraftNotes } from "./draft-notes.js";
import type { Drafting } from "./drafting.js";

/** The security schemes that operations name, as far as pages tell what they are. */
export function draftSecurity({ pages, notes }: Drafting): Record<string, SecurityScheme> {
  const names = new Set(
    pages.flatMap(({ facts }) => facts.operations.flatMap(({ security }) => security.map(({ value }) => value))),
  );
  // A README says the most.
  const ranked = pages.toSorted((a, b) => Number(b.facts.kind === "readme") - Number(a.facts.kind === "readme"));
  const known = ranked.flatMap(({ facts }) => facts.schemes);
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const sayings = known.filter((scheme) => scheme.name.value === name);
      return [name, draftScheme(name, Object.assign({}, ...sayings.toReversed()), notes)];
    }),
  );
}

function draftScheme(name: string, scheme: Partial<SchemeFacts>, notes: DraftNotes): SecurityScheme {
  const type = scheme.type?.value ?? typeByName(name);
  if (scheme.type === undefined)
    notes.gap(`${name}: no page says what kind of credentials it is: ${type}, by its name`);
  switch (type) {
    case "basic":
      return { type: "http", scheme: "basic" };
    case "bearer":
      return { type: "http", scheme: "bearer" };
    case "apiKey":
      if (scheme.parameter === undefined) notes.gap(`${name}: no page names the header that it goes in: ${name}`);
      return { type: "apiKey", in: scheme.in?.value ?? "header", name: scheme.parameter?.value ?? name };
    case "oauth2":
      return draftOAuth(name, scheme, notes);
  }
}

/** Pages name no address for tokens, which most flows need to be written down; what is sent is a bearer token anyway. */
function draftOAuth(
  name: string,
  { flow, authorizationUrl, scopes }: Partial<SchemeFacts>,
  notes: DraftNotes,
): SecurityScheme {
  if (flow?.value === "implicit" && authorizationUrl !== undefined) {
    const granted = Object.fromEntries((scopes ?? []).map(({ value }) => [value, value]));
    // The border of the types that the generator reads: it needs no scopes.
    const flows = { implicit: { authorizationUrl: authorizationUrl.value, scopes: granted } };
    return { type: "oauth2", flows };
  }
  notes.gap(`${name}: no page names the address that gives OAuth2 tokens: written as a bearer token`);
  return { type: "http", scheme: "bearer" };
}

function typeByName(name: string): "basic" | "bearer" | "apiKey" | "oauth2" {
  if (/basic/i.test(name)) return "basic";
  if (/oauth|openid|oidc/i.test(name)) return "oauth2";
  return /key/i.test(name) ? "apiKey" : "bearer";
}
