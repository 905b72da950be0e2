import type { Operation } from "../../document/document.js";
import { camelCase, words } from "../../names.js";
import { draftBody } from "./draft-body.js";
import { draftParameter, gatherParameters } from "./draft-parameter.js";
import { draftResponses } from "./draft-responses.js";
import { type Drafting, wordsFor } from "./drafting.js";
import type { OperationSayings } from "./gather.js";

/** An operation of a document, made of what all pages say of it. */
export function draftOperation({ method, path, sayings }: OperationSayings, draft: Drafting): Operation {
  const route = `${method} ${path}`;
  const names = sayings.map(({ said }) => said.name.value);
  const parameters = gatherParameters(sayings, route, draft);
  const own = parameters.flatMap((one) => draftParameter(one, draft) ?? []);
  const body = draftBody(parameters, sayings, draft);
  const description = wordsFor(sayings, "description");
  const summary = wordsFor(sayings, "summary") || shortened(description) || sentence(names[0] ?? route);
  const security = sayings[0]?.said.security ?? [];
  return {
    operationId: chooseName(names),
    tags: [...new Set(sayings.map(({ page }) => tagOf(page.facts.title.value)))],
    summary,
    ...(description !== "" && description !== summary && { description }),
    ...(own.length > 0 && { parameters: own }),
    ...(body && { requestBody: body }),
    responses: draftResponses(sayings, route, draft),
    security: security.map(({ value }) => ({ [value]: [] })),
  };
}

/** A tag, of the class that has its operations: `UsersApi` → `users`. */
export function tagOf(title: string): string {
  return camelCase(title.replace(/(Api|API)$/, "") || title);
}

/** The name with the vendor's own capitals, which Python's has lost: `AddAWSAccessCredentials`. */
function chooseName(names: readonly string[]): string {
  return camelCase(names.find((name) => /[A-Z]/.test(name)) ?? names[0] ?? "");
}

/** The first sentence, where it is short. */
function shortened(text: string): string {
  const first = /^[^\n]*?(?:[.!?](?=\s|$)|$)/.exec(text.trim())?.[0] ?? "";
  return first.length <= 120 ? first : "";
}

function sentence(name: string): string {
  const text = words(name)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
