import type { SourceFileStructure } from "ts-morph";
import type { Api, Payloads } from "../model.js";
import { StructureKind } from "../ts-morph.js";
import { emitPayloads, payloadTypes } from "./payloads.js";
import { header, imports, modelsOf } from "./source.js";

/** The file of what the API sends to webhooks. */
export function emitWebhooks({ spec }: Api, webhooks: Payloads): SourceFileStructure {
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(spec),
      ...imports("./schema.js", [], modelsOf(payloadTypes(webhooks))),
      ...emitPayloads(webhooks, {
        sent: "What the API sends to each webhook, by its name.",
        answered: "What the API takes for an answer of each webhook, by its name.",
      }),
    ],
  };
}
