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
  it("leaves the option to the runtime where there is no choice", () => {
    expect(emitBaseUrl(sampleApi({ server: "https://acme.example" }))).toEqual([]);
  });

  it("tells what is added to it, where there is no choice either", () => {
    expect(emit([], { server: "https://acme.example/v1" })).toContain(
      "  /** Where the API is, instead of the document's own server. The path `/v1` is added to it. */\n  baseUrl?: string | undefined;\n",
    );
  });

  it("lists what there is to choose from, and tells what is added", () => {
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

  it("adds no path where there is none, and has no default where the server names no host", () => {
    expect(emit([eu], { server: "/" })).toContain("own server.\n   *\n   * The document knows these:\n");
  });

  it("tells of variables", () => {
    const region = { name: "region", values: ["eu", "us"], default: "us", description: "where data lies" };
    const port = { name: "port", values: [], default: "8443", description: "" };
    const url = "https://{region}.example:{port}";
    expect(emit([{ url, description: "All", variables: [region, port] }])).toContain(
      "- `https://{region}.example:{port}`: All. `region` is `eu` or `us`, by default `us`. Where data lies. `port` is `8443` by default.\n",
    );
  });
});
