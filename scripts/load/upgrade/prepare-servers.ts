import { isRecord } from "../../document/is-record.js";
import { methods } from "../../document/methods.js";

/**
 * Makes servers of a Swagger document's host, path and schemes, in place. HTTPS comes first, and is meant where nothing
 * is said: the library would have HTTP.
 */
export function prepareServers(swagger: Record<string, unknown>): void {
  const { host, basePath, schemes, paths } = swagger;
  const path = typeof basePath === "string" ? basePath.replace(/^(?!\/)/, "/").replace(/(?<!\/)\/+$/, "") : "";
  const serversFor = (all: unknown): { url: string }[] => {
    if (typeof host !== "string" || host === "") return path === "" ? [] : [{ url: path }];
    const listed = Array.isArray(all) ? all.filter((scheme) => scheme === "https" || scheme === "http") : [];
    return (listed.length > 0 ? listed.sort().reverse() : ["https"]).map((scheme) => ({
      url: `${scheme}://${host}${path}`,
    }));
  };
  const servers = serversFor(schemes);
  if (servers.length > 0) swagger["servers"] = servers;
  for (const item of Object.values(isRecord(paths) ? paths : {}).filter(isRecord)) {
    for (const operation of methods.map((method) => item[method]).filter(isRecord)) {
      const own = operation["schemes"] && typeof host === "string" ? serversFor(operation["schemes"]) : servers;
      if (own[0]?.url !== servers[0]?.url) operation["servers"] = own;
      delete operation["schemes"];
    }
  }
  for (const key of ["host", "basePath", "schemes"]) delete swagger[key];
}
