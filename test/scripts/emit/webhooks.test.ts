import { describe, expect, it } from "vitest";
import { emitWebhooks } from "../../../scripts/emit/webhooks.js";
import type { Payload } from "../../../scripts/model.js";
import { modelType, printFile } from "./samples.js";

function payload(name: string, parts: Partial<Payload> = {}): Payload {
  return {
    name,
    targets: ["POST"],
    summary: "",
    description: "",
    deprecated: false,
    type: modelType("Thing"),
    response: undefined,
    ...parts,
  };
}

function emit(payloads: Payload[], responsesName?: string): string {
  return printFile((file) => emitWebhooks({ interfaceName: "Webhooks", responsesName, payloads }, file));
}

describe("emitWebhooks", () => {
  it("writes a property for the payload of each webhook", () => {
    const created = { summary: "a thing is there", description: "Sent once.", targets: ["POST", "PUT"] };
    expect(
      emit([payload("thing-created", created), payload("ping", { type: { kind: "nothing" }, deprecated: true })]),
    ).toBe(`import type { Thing } from "./models.js";

/** Payloads that the API sends to webhooks, by their names. */
export interface Webhooks {
  /**
   * A thing is there.
   *
   * Sent once.
   *
   * \`POST\` or \`PUT\`
   */
  "thing-created": Thing;
  /**
   * \`POST\`
   *
   * @deprecated
   */
  ping: undefined;
}`);
  });

  it("writes the responses that the API expects, of webhooks that have one", () => {
    const text = emit([payload("a", { response: modelType("Receipt") }), payload("b")], "WebhookResponses");
    expect(text).toContain('import type { Receipt, Thing } from "./models.js";');
    expect(text).toContain(`/** Responses that the API expects of webhooks, by their names. */
export interface WebhookResponses {
  /** \`POST\` */
  a: Receipt;
}`);
  });
});
