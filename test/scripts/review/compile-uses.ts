import { resolve } from "node:path";
import ts from "typescript";
import type { Output } from "../../../scripts/write.js";
import { projectOptions, serviceWithFiles } from "../../project.js";

/** Code that uses a client. */
export interface Use {
  readonly client: Output;
  readonly code: string;
}

/** What the compiler has against code, and what an editor strikes through in it. */
export interface Compiled {
  readonly errors: readonly string[];
  readonly struck: readonly string[];
}

/** Compiles uses of clients, all in one program. */
export function compileUses(uses: readonly Use[]): Compiled[] {
  const root = resolve("test/scripts/review/uses");
  const clients = [...new Set(uses.map(({ client }) => client))];
  const folderOf = (client: Output): string => `${root}/${clients.indexOf(client)}`;
  const files = new Map<string, string>(
    clients.flatMap((client) => [...client].map(([path, text]) => [`${folderOf(client)}/${path}`, text] as const)),
  );
  const codes = uses.map(({ client, code }, index) => {
    const file = `${folderOf(client)}/use${index}.ts`;
    files.set(file, [...preambleOf(code), code, "export {};"].join("\n"));
    return file;
  });
  const service = serviceWithFiles(files, { ...projectOptions(), noUnusedLocals: false, types: [] });
  return codes.map((file) => {
    const errors = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    const hints = service.getSuggestionDiagnostics(file).filter(({ reportsDeprecated }) => reportsDeprecated);
    return { errors: errors.map(messageOf), struck: hints.map(messageOf) };
  });
}

function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, "\n");
}

/** Only what the code uses is there: the types of openapi-fetch alone would take longer than all else. */
function preambleOf(code: string): string[] {
  return Object.entries(preamble).flatMap(([name, lines]) => (new RegExp(`\\b${name}\\b`).test(code) ? [lines] : []));
}

const preamble = {
  Acme: 'import { Acme } from "./acme/index.js";',
  api: 'import { AcmeV1 } from "./acme/v1/index.js";\nconst api = new AcmeV1();',
  byPath: 'import { createAcmeV1Fetch } from "./acme/v1/fetch.js";\nconst byPath = createAcmeV1Fetch();',
  functions: 'import * as functions from "./acme/v1/functions.js";\nconst caller = functions.createAcmeV1Caller();',
  v1: 'import type * as v1 from "./acme/v1/index.js";',
};
