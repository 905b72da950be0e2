import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { emitBaseUrl } from "../../../scripts/emit/base-url.js";
import type { Api, BaseUrl } from "../../../scripts/model.js";
import { printStatements, sampleApi } from "./samples.js";

function emit(baseUrls: readonly BaseUrl[], parts: Partial<Api> = {}): string {
  const properties = emitBaseUrl(sampleApi({ baseUrls, ...parts }));
  return printStatements([{ kind: StructureKind.Interface, name: "Options", properties }]);
}

const eu: BaseUrl = { url: "https://eu.example", description: "", variables: [] };

describe("emitBaseUrl", () => {
  it("leaves the option to the runtime if there is nothing to say", () => {
    expect(emitBaseUrl(sampleApi({ server: "https://acme.example" }))).toEqual([]);
  });

  it("says which path is added", () => {
    expect(emit([], { server: "https://acme.example/v1" })).toContain(
      "  /** Where the API is, instead of the document's own server. The path `/v1` is added to it. */\n  baseUrl?: string | undefined;\n",
    );
  });

  it("lists the servers of the document, and says which path is added", () => {
    const us = { url: "https://us.example", description: "United\nStates", variables: [] };
    expect(emit([eu, us], { server: "https://eu.example/v1" })).toContain(
      `  /**
   * Where the API is, instead of the document's own server. The path \`/v1\` is added to it.
   *
   * The document knows these, the first by default:
   *
   * - \`https://eu.example\`
   * - \`https://us.example\`: United States.
   */
  baseUrl?: string | undefined;`,
    );
  });

  it("names neither a path nor a default if the server has none", () => {
    expect(emit([eu], { server: "/" })).toContain("own server.\n   *\n   * The document knows these:\n");
  });

  it("describes variables of a server", () => {
    const region = { name: "region", values: ["eu", "us"], default: "us", description: "where data lies" };
    const port = { name: "port", values: [], default: "8443", description: "" };
    const url = "https://{region}.example:{port}";
    expect(emit([{ url, description: "All", variables: [region, port] }])).toContain(
      "- `https://{region}.example:{port}`: All. `region` is `eu` or `us`, by default `us`. Where data lies. `port` is `8443` by default.\n",
    );
  });
});
