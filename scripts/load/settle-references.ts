import { decodeName } from "../document/decode-name.js";
import { isRecord } from "../document/is-record.js";
import { pointerSegment } from "../document/json-pointer.js";
import type { Parsed } from "../redocly.js";
import type { Repaired } from "./repair.js";
import type { Visit, Visitor } from "./walk-spec.js";

/** The parts that may be referred to, by the members of `components` that hold them. */
const homes: Readonly<Record<string, string>> = {
  Schema: "schemas",
  Parameter: "parameters",
  Response: "responses",
  RequestBody: "requestBodies",
  Header: "headers",
  PathItem: "pathItems",
  Callback: "callbacks",
  Link: "links",
};

/**
 * A visitor that gives the references of a whole document the form that the rest of the generator knows.
 *
 * Those to components lead to `#/components/schemas/User` and the like, all others to where it stands. Where nothing is
 * referred to by rights, what is referred to is brought in.
 */
export function settleReferences({ parsed }: Parsed, note: Repaired["note"]): Visitor {
  const root = isRecord(parsed) ? parsed : {};
  const components = isRecord(root["components"]) ? root["components"] : {};
  const nameOf = (reference: string, home: string): string | undefined => {
    const prefix = `#/components/${home}/`;
    return reference.startsWith(prefix) ? nameIn(components[home], reference.slice(prefix.length)) : undefined;
  };
  const settle = (reference: string, home: string, target: unknown, pointer: string | undefined): string => {
    const prefix = `#/components/${home}/`;
    const name = nameOf(reference, home);
    if (name !== undefined) return prefix + encode(name);
    return pointer === undefined || target === undefined ? reference : pointer.replaceAll("%", "%25");
  };
  return {
    reference(node, visit, { node: target, location }) {
      const home = homes[visit.type.name];
      if (home === undefined) bringIn(node, visit, target);
      else node.$ref = settle(node.$ref, home, target, location?.pointer);
    },
    // By name or by reference: openapi-typescript knows references alone.
    part(mapping, { type, resolve, location }) {
      if (type.name !== "DiscriminatorMapping" || !isRecord(mapping)) return;
      for (const [value, named] of Object.entries(mapping)) {
        const reference = String(named);
        const isName = isRecord(components["schemas"]) && Object.hasOwn(components["schemas"], reference);
        const found = isName ? undefined : resolve(reference);
        if (isName) mapping[value] = `#/components/schemas/${encode(reference)}`;
        else if (found?.node !== undefined) {
          mapping[value] = settle(reference, "schemas", found.node, found.location?.pointer);
        } else {
          delete mapping[value];
          note(location.child(value), `\`${value}\` is left out of the mapping: \`${reference}\` is no schema`);
        }
      }
    },
  };
}

/** A visitor that finds whether there is anything for {@link settleReferences} to do. Most documents need none. */
export function findUnsettled({ parsed }: Parsed, found: { isSettled: boolean }): Visitor {
  const components = isRecord(parsed) && isRecord(parsed["components"]) ? parsed["components"] : {};
  const isPlain = (reference: unknown, home: string | undefined): boolean => {
    const [, section, name = ""] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec(String(reference)) ?? [];
    const group = components[home ?? ""];
    return section === home && isRecord(group) && Object.hasOwn(group, name);
  };
  return {
    reference({ $ref }, { type }) {
      if (!isPlain($ref, homes[type.name])) found.isSettled = false;
    },
    part(mapping, { type }) {
      if (type.name !== "DiscriminatorMapping") return;
      if (!Object.values(mapping).every((named) => isPlain(named, "schemas"))) found.isSettled = false;
    },
  };
}

/** Gives the components that Redocly has named by a pointer, such as `acme~1User`, their names: `acme/User`. */
export function unescapeNames({ parsed }: Parsed): void {
  const components = isRecord(parsed) && isRecord(parsed["components"]) ? parsed["components"] : {};
  for (const [home, group] of Object.entries(components)) {
    if (!isRecord(group) || !Object.keys(group).some((name) => /~[01]/.test(name))) continue;
    components[home] = Object.fromEntries(
      Object.entries(group).map(([name, part]) => {
        const plain = name.replaceAll("~1", "/").replaceAll("~0", "~");
        return [Object.hasOwn(group, plain) ? name : plain, part];
      }),
    );
  }
}

/** The name that the end of a reference stands for: percent-encoded or not, since Redocly does not when it makes one. */
function nameIn(group: unknown, end: string): string | undefined {
  if (!isRecord(group) || end.includes("/")) return undefined;
  const plain = end.replaceAll("~1", "/").replaceAll("~0", "~");
  return [decodeName(plain), plain, end].find((name) => Object.hasOwn(group, name));
}

function encode(name: string): string {
  return pointerSegment(name).replaceAll("%", "%25");
}

/** Puts what a reference leads to in its place. What stands beside the reference is worth more. */
function bringIn(node: { $ref?: string }, { parent, key }: Visit, target: unknown): void {
  if (isRecord(target)) {
    const { $ref: _, ...own } = node;
    delete node.$ref;
    Object.assign(node, target, own);
  } else if (target !== undefined && parent) {
    Reflect.set(parent, key, target);
  }
}
