import type { SchemeFacts } from "./facts.js";

/** The comment above the lines that set credentials; no more than a line that somebody reads. */
const scheme =
  /^.{0,20}Configure (API key|HTTP basic|OAuth2|.{0,20}[Bb]earer)[^:]{0,40} authorization[^:]{0,40}: (\S+)\s*$/;

/**
 * Security schemes that example code sets up. Generators of all languages write the same comments:
 * `Configure API key authorization: NAME`, and after it a line with the header's name.
 */
export function readExampleSchemes(lines: readonly string[], at: (index: number) => string): SchemeFacts[] {
  return lines.flatMap((line, index): SchemeFacts[] => {
    const [, kind = "", name = ""] = scheme.exec(line) ?? [];
    if (name === "") return [];
    const where = { at: at(index), sure: "example" } as const;
    const type =
      kind === "API key" ? "apiKey" : kind === "HTTP basic" ? "basic" : kind === "OAuth2" ? "oauth2" : "bearer";
    const known = { name: { value: name, ...where }, type: { value: type, ...where } } as const;
    const parameter = type === "apiKey" ? findParameter(lines, index, name) : undefined;
    if (parameter === undefined) return [known];
    const found = { at: at(parameter.line), sure: "example" } as const;
    return [{ ...known, parameter: { value: parameter.name, ...found } }];
  });
}

/**
 * Security schemes that a page names above its examples: `* Api Key Authentication (ApiKeyAuth):`.
 *
 * @returns `undefined` for another line.
 */
export function readNamedScheme(line: string, at: string): SchemeFacts | undefined {
  const [, kind = "", name] =
    /^\s*[-*] (Api Key|Basic|Bearer(?: \(.*\))?|OAuth) Authentication \((.+)\):\s*$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const type = kind === "Api Key" ? "apiKey" : kind === "Basic" ? "basic" : kind === "OAuth" ? "oauth2" : "bearer";
  return { name: { value: name, at, sure: "stated" }, type: { value: type, at, sure: "stated" } };
}

/** The name that an example gives an API key's value to: some languages use the scheme's instead. */
function findParameter(
  lines: readonly string[],
  first: number,
  scheme: string,
): { name: string; line: number } | undefined {
  for (let line = first + 1; line < lines.length && line < first + 6; line++) {
    const text = lines[line] ?? "";
    if (/Configure .* authorization/.test(text)) return undefined;
    const [, name] =
      /(?:AddApiKey\(|api_?[kK]eys?\[{1,2}|addApiKey\()\s*["']([^"']+)["']/.exec(text) ??
      // Java gives the value alone to what is called so.
      /setApiKey\(\s*["']([^"']+)["'],/.exec(text) ??
      /^\s*['"]([\w-]+)['"]:\s*['"]YOUR_API_KEY/.exec(text) ??
      [];
    if (name !== undefined && name !== scheme) return { name, line };
  }
  return undefined;
}
