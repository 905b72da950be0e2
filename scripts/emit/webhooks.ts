import type { InterfaceDeclarationStructure } from "ts-morph";
import type { Payloads } from "../model.js";
import type { EmittedFile } from "./emitted-file.js";
import { emitPayloads } from "./payloads.js";

/** The file of what the API sends to webhooks. */
export function emitWebhooks(webhooks: Payloads, file: EmittedFile): InterfaceDeclarationStructure[] {
  const sent = "Payloads that the API sends to webhooks, by their names.";
  return emitPayloads(
    webhooks,
    { sent, responses: "Responses that the API expects of webhooks, by their names." },
    file,
  );
}
