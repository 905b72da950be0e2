import type { SchemeFacts } from "./facts.js";
import { type Block, plainText, unquoteCode } from "./markdown.js";
import type { Page } from "./page.js";
import { readSections, type Section, textLines } from "./sections.js";

/** Reads what a client's README says of the whole API: its version, and how credentials are given. */
export function readReadme(
  blocks: readonly Block[],
  page: Page,
): { version?: string; line: number; schemes: SchemeFacts[] } {
  const sections = readSections(blocks);
  const lines = textLines(blocks);
  const stated = lines.find(({ text }) => /^\s*[-*]\s*API version:/i.test(text));
  const version = /API version:\s*`?([^\s`]+)/i.exec(stated?.text ?? "")?.[1];
  const first = sections.findIndex(({ title }) => /^(documentation for )?authori[sz]ation$/i.test(title));
  const schemes = first === -1 ? [] : sections.slice(first + 1).flatMap((section) => readScheme(section, page));
  return { ...(version !== undefined && { version: plainText(version) }), line: stated?.line ?? 1, schemes };
}

function readScheme(section: Section, page: Page): SchemeFacts[] {
  const lines = textLines(section.blocks);
  const find = (label: RegExp): { value: string; line: number } | undefined => {
    for (const { text, line } of lines) {
      const [, name = "", value] = /^\s*[-*]\s*\*\*([^*]+)\*\*:\s*(.*?)\s*$/.exec(text) ?? [];
      if (label.test(name) && value !== undefined) return { value: plainText(unquoteCode(value)), line };
    }
    return undefined;
  };
  const type = find(/^type$/i);
  if (type === undefined) return [];
  const kind = kinds.find(([words]) => words.test(type.value))?.[1];
  if (kind === undefined) {
    page.miss(type.line, `is no kind of credentials that is known: ${type.value}`);
    return [];
  }
  const parameter = find(/parameter name$/i);
  const place = find(/^location$/i);
  const flow = find(/^flow$/i);
  const authorizationUrl = find(/^authori[sz]ation url$/i);
  const scopes = kind === "oauth2" ? readScopes(lines, page) : [];
  const fact = <T>(found: { line: number }, value: T): { value: T; at: string; sure: "stated" } => ({
    value,
    at: page.at(found.line),
    sure: "stated",
  });
  const where =
    place === undefined
      ? undefined
      : (/header|query|cookie/i.exec(place.value)?.[0]?.toLowerCase() ??
        (/url/i.test(place.value) ? "query" : undefined));
  return [
    {
      name: page.fact(plainText(section.title), section.line),
      type: fact(type, kind),
      ...(parameter && { parameter: fact(parameter, parameter.value) }),
      ...(place && isPlace(where) && { in: fact(place, where) }),
      ...(flow && { flow: fact(flow, flows.get(flow.value) ?? flow.value) }),
      ...(authorizationUrl &&
        authorizationUrl.value !== "" && { authorizationUrl: fact(authorizationUrl, authorizationUrl.value) }),
      ...(scopes.length > 0 && { scopes }),
    },
  ];
}

/** Names that flows had in Swagger 2.0, which READMEs print. */
const flows: ReadonlyMap<string, string> = new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"],
]);

const kinds: readonly (readonly [RegExp, "apiKey" | "basic" | "bearer" | "oauth2"])[] = [
  [/api key/i, "apiKey"],
  [/bearer/i, "bearer"],
  [/basic/i, "basic"],
  [/oauth/i, "oauth2"],
];

function isPlace(text: string | undefined): text is "header" | "query" | "cookie" {
  return text === "header" || text === "query" || text === "cookie";
}

/** Scopes stand below a line of their own: ` - **read**: …`, `  - read: …`. */
function readScopes(
  lines: readonly { text: string; line: number }[],
  page: Page,
): NonNullable<SchemeFacts["scopes"]>[number][] {
  const first = lines.findIndex(({ text }) => /^\s*[-*]\s*\*\*scopes\*\*/i.test(text));
  return (first === -1 ? [] : lines.slice(first + 1)).flatMap(({ text, line }) => {
    const [, scope] = /^\s*[-*]\s*(?:\*\*)?(.+?)(?:\*\*)?:(?:\s|$)/.exec(text) ?? [];
    return scope === undefined
      ? []
      : [
          page.describe(page.fact(plainText(scope), line), {
            description: text.slice(text.lastIndexOf(":") + 1).trim(),
          }),
        ];
  });
}
