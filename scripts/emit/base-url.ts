import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { Api, BaseUrl, UrlVariable } from "../model.js";
import { code, either, sentence } from "../prose.js";
import { docs } from "./source.js";

/** The option that chooses a server, where there is more to say of it than the runtime does, which has it always. */
export function emitBaseUrl({ baseUrls, server }: Api): OptionalKind<PropertySignatureStructure>[] {
  const { pathname } = new URL(server, "https://placeholder.example");
  if (baseUrls.length === 0 && pathname === "/") return [];
  const added = pathname === "/" ? "" : ` The path ${code(pathname)} is added to it.`;
  const first = server.startsWith("/") ? "" : ", the first by default";
  return [
    {
      name: "baseUrl",
      hasQuestionToken: true,
      type: "string | undefined",
      docs: docs(
        `Where the API is, instead of the document's own server.${added}`,
        baseUrls.length > 0 ? `The document knows these${first}:` : "",
        baseUrls.map((one) => `- ${describe(one)}`.replace(/\s+/g, " ")).join("\n"),
      ),
    },
  ];
}

function describe({ url, description, variables }: BaseUrl): string {
  const what = [sentence(description), ...variables.map(describeVariable)].filter(Boolean).join(" ");
  return what === "" ? code(url) : `${code(url)}: ${what}`;
}

function describeVariable({ name, values, default: value, description }: UrlVariable): string {
  const choice =
    values.length > 0 ? `${either(values.map(code))}, by default ${code(value)}` : `${code(value)} by default`;
  return [`${code(name)} is ${choice}.`, sentence(description)].filter(Boolean).join(" ");
}
