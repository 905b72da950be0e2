import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { shownPlace } from "./shown-place.js";

/** Where a document's references may lead, beside the folder or host that it came from itself. */
export interface Permissions {
  /** Hosts of the network, such as `specs.acme.example` or `127.0.0.1:8080`. */
  readonly hosts: readonly string[];
  /** Folders of this machine. */
  readonly folders: readonly string[];
}

/** Permissions with those that a document brings along by where it lies: of the network its host, else its folder. */
export function permissionsFor(spec: string, { hosts, folders }: Permissions): Permissions {
  const url = webAddress(spec);
  // What comes from the network has no business with this machine's files, whatever else is permitted.
  return url ? { hosts: [url.host, ...hosts], folders: [] } : { hosts, folders: [dirname(resolve(spec)), ...folders] };
}

/** A URL of http or https, in any spelling; none for the path of a file. */
export function webAddress(text: string): URL | undefined {
  return /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/**
 * Refuses a URL of a host that is not permitted.
 *
 * @throws with the flag that permits it.
 */
export function checkHost(url: URL, { hosts }: Permissions): void {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const names = [url.host, `${url.hostname}:${port}`];
  if (hosts.some((host) => names.includes(host.toLowerCase()))) return;
  throw new Error(
    `${shownPlace(url.href)} is on the network: copy it here, or permit it with --allow-network ${url.host}`,
  );
}

/**
 * The real path of a file, refused where it lies in no folder that is permitted. Links are followed first.
 *
 * @throws with the flag that permits it, or where there is no such file.
 */
export async function checkFile(path: string, { folders }: Permissions): Promise<string> {
  const refuse = (): Error => {
    const where =
      folders.length === 0 ? "which a document from the network may not read" : "out of the document's folder";
    const remedy = folders.length === 0 ? "" : `: copy it there, or permit it with --allow-files ${dirname(path)}`;
    return new Error(`it leads to ${path}, ${where}${remedy}`);
  };
  // Before the file is asked for, so that the answer does not tell which files there are.
  if (!folders.some((folder) => holds(resolve(folder), path))) throw refuse();
  const real = await realpath(path);
  const permitted = await Promise.all(folders.map((folder) => realpath(folder).catch(() => resolve(folder))));
  if (!permitted.some((folder) => holds(folder, real))) throw refuse();
  return real;
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
