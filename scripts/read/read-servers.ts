import { trustOrigins } from "../../src/trust.js";
import type { Server } from "../document/document.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import type { LoadedDocument } from "../load.js";
import type { Api, BaseUrl, Operation, OtherServer, UrlVariable } from "../model.js";
import { quoted } from "../prose.js";
import type { Reading } from "./reading.js";
import { defaultOf, isAbsolute, resolveServer } from "./resolve-server.js";

/** Where an API is called, and where else it could be. */
export function readServers({ document, loaded }: Reading): Pick<Api, "server" | "trustedOrigins" | "baseUrls"> {
  const note = (message: string): void => loaded.note("#/servers", message);
  const main = mainServer(document);
  if (main === undefined) note("no server is named: `baseUrl` is needed");
  const server = main === undefined ? "/" : resolveServer(main, loaded.file, note);
  return {
    server,
    trustedOrigins: trustedOriginsOf(main, note),
    baseUrls: readBaseUrls(document.servers ?? [], server, loaded),
  };
}

/** The server of an operation that has another than the API: the first that it names, or that its path does. */
export function readOwnServer(
  { servers: [own, ...others] = [] }: NormalOperation,
  pointer: string,
  { document, loaded }: Reading,
): Operation["server"] {
  const main = mainServer(document);
  if (own === undefined || main === undefined) return undefined;
  const note = (message: string): void => loaded.note(pointer, message);
  const mainUrl = resolveServer(main, loaded.file, () => undefined);
  // Relative ones are on the API's own host, wherever the document is.
  const server = resolveServer(own, isAbsolute(loaded.file) ? loaded.file : mainUrl, note);
  if (others.length > 0)
    note(`of several servers the first is called, \`${server}\`, unless \`baseUrl\` names another`);
  return server === mainUrl ? undefined : { server, trustedOrigins: trustedOriginsOf(own, note) };
}

/** Where credentials may go besides, as the server says; what the runtime would refuse is left out. */
function trustedOriginsOf(server: Server | undefined, note: (message: string) => void): string[] {
  const origins: unknown = server?.["x-trusted-origins"] ?? [];
  return (Array.isArray(origins) ? origins : [origins]).map(String).filter((origin) => {
    try {
      trustOrigins([origin]);
      return true;
    } catch {
      note(`the origin ${quoted(origin)} is neither https://host nor https://*.host: it is not trusted`);
      return false;
    }
  });
}

/** The servers of operations that have another, each once. */
export function readOtherServers(operations: readonly Pick<Operation, "route" | "server">[]): OtherServer[] {
  const found = new Map<string, OtherServer & { operations: string[] }>();
  for (const { route, server } of operations) {
    if (server === undefined) continue;
    const same = found.get(server.server);
    if (same) same.operations.push(route);
    else found.set(server.server, { ...server, operations: [route] });
  }
  return [...found.values()];
}

/** The first server; where only operations have one, that of the first of them. */
function mainServer({ servers: [first] = [], paths }: NormalDocument): Server | undefined {
  if (first) return first;
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.find(({ servers = [] }) => servers.length > 0)?.servers?.[0];
}

/** What `baseUrl` can be for each server, the API's first. None where there is no choice. */
function readBaseUrls(servers: readonly Server[], server: string, loaded: LoadedDocument): BaseUrl[] {
  const path = pathOf(server);
  const found = servers.flatMap((one, index): BaseUrl[] => {
    const resolved = resolveServer(one, loaded.file, () => undefined);
    const note = (message: string): void => loaded.note(`#/servers/${index}`, message);
    if (!isAbsolute(resolved)) {
      if (index > 0) note(`the server \`${one.url}\` names no host: it is left out`);
      return [];
    }
    if (!resolved.endsWith(path)) {
      note(`the server \`${resolved}\` has another path than the first: \`baseUrl\` cannot choose it`);
      return [];
    }
    const { host, variables } = readHost(one, note);
    const before = pathOf(resolved).slice(0, -path.length || undefined);
    const url = (variables.length > 0 ? host : new URL(resolved).origin) + before;
    return [{ url, description: one.description ?? "", variables }];
  });
  const hasChoice = found.length > 1 || found.some(({ variables }) => variables.length > 0);
  return hasChoice ? found : [];
}

/** Scheme and host as the document has them, and their variables; one elsewhere that has a choice is noted. */
function readHost(
  { url, variables = {} }: Server,
  note: (message: string) => void,
): { host: string; variables: UrlVariable[] } {
  const host = /^[^/]*\/\/[^/?#]*/.exec(url)?.[0] ?? "";
  const inHost = Object.entries(variables).flatMap(([name, variable]): UrlVariable[] => {
    const { enum: values = [], description = "" } = variable;
    const value = defaultOf(variable) ?? "";
    if (host.includes(`{${name}}`)) return [{ name, values: values.map(String), default: value, description }];
    if (values.length > 1) {
      note(`\`baseUrl\` cannot choose the variable \`${name}\`, which is no part of the host: it is \`${value}\``);
    }
    return [];
  });
  return { host, variables: inHost };
}

/** The path of a server, without a slash at its end. */
function pathOf(server: string): string {
  return new URL(server, "https://placeholder.example").pathname.replace(/\/$/, "");
}
