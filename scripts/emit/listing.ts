import type { Api, Operation } from "../model.js";
import { code, sentence } from "../prose.js";
import { fetchName } from "./fetch.js";
import { emitNames } from "./name-tables.js";
import { firstLine } from "./source.js";

/** `api.md`: a line for each operation, and for each webhook. */
export function emitListing(api: Api): string {
  const sections = api.groups.map(({ file, className, property, operations }) => {
    const lines = operations.map((operation) => emitLine(property, operation));
    return [`## ${property}`, `Class [\`${className}\`](./${file}.ts).`, lines.join("\n")].join("\n\n");
  });
  const about =
    `${ownLine(sentence(api.title))} Class [\`${api.className}\`](./client.ts), \`${api.version}\` of \`${api.productClass}\`. By path: [\`${fetchName(api)}\`](./fetch.ts).`.trimStart();
  const parts = [
    `<!-- ${firstLine(api.spec)} -->`,
    `# ${api.className}`,
    about,
    ...sections,
    ...emitNames(api),
    ...emitWebhooks(api),
    ...emitNotes(api),
  ];
  return `${parts.join("\n\n")}\n`;
}

function emitWebhooks({ webhooks }: Api): string[] {
  if (webhooks === undefined) return [];
  const lines = webhooks.payloads.map(({ name, targets, summary, type }) => {
    const what = [oneLine(sentence(summary)), targets.map(oneLineCode).join(" or ")].filter(Boolean).join(" ");
    return `- ${oneLineCode(name)} → ${oneLineCode(type.text)}: ${what}`;
  });
  return ["## Webhooks", `Interface [\`${webhooks.interfaceName}\`](./webhooks.ts).`, lines.join("\n")];
}

/** What is otherwise than in the document, so that a change of it shows in a diff. */
function emitNotes({ notes }: Api): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ pointer, message }) => `- ${oneLineCode(pointer)}: ${oneLine(message)}`);
  return ["## Notes", "What the client has otherwise than the document, or not at all.", lines.join("\n")];
}

function emitLine(
  property: string,
  { name, route, summary, deprecated, parameters, answer, paging }: Operation,
): string {
  const names = parameters.map(({ name, required }) => (required ? name : `${name}?`));
  const takes = names.length > 0 ? `{ ${names.join(", ")} }` : "";
  const brings = paging ? `Pages<${answer.type.text}, ${paging.itemType.text}>` : answer.type.text;
  const call = oneLineCode(`${property}.${name}(${takes})`);
  const what = [deprecated ? "Deprecated." : "", oneLine(sentence(summary)), oneLineCode(route)]
    .filter(Boolean)
    .join(" ");
  return `- ${call} → ${oneLineCode(brings)}: ${what}`;
}

function oneLineCode(text: string): string {
  return code(text.replace(/\s+/g, " "));
}

/** Markdown of the document's own, on one line and without HTML. */
function oneLine(text: string): string {
  return closed(text.replace(/\s+/g, " ")).replaceAll("<", "&lt;");
}

/** The same where a line begins, of which it makes no heading, list or the like. */
function ownLine(text: string): string {
  return oneLine(text).replace(/^(?:[#>|=[]|[*+-](?=\s|$)|[-*_~](?=[-*_~ ]{2})|\d+[.)])/, (sign) =>
    /\d/.test(sign) ? `\u2060${sign}` : `\\${sign}`,
  );
}

/** With backticks as signs where they end no code: they would make text of the code that follows. */
function closed(text: string): string {
  if (text.includes("\\`")) return text.replace(/\\*`/g, "\\`");
  const parts = text.split(/(`+)/);
  for (let first = 1; first < parts.length; first += 2) {
    const last = parts.indexOf(parts[first] ?? "", first + 1);
    if (last === -1) parts[first] = (parts[first] ?? "").replaceAll("`", "\\`");
    else first = last;
  }
  return parts.join("");
}
