import type { Document } from "../document/document.js";
import { mapOperations } from "./map-operations.js";

/**
 * Where Redoc's page has each operation, by route: `#user/getuser` for one whose tag and id are plain words. Those of
 * others are its own affair: they have none here.
 */
export function findAnchors({ paths = {} }: Document): Map<string, string> {
  const anchors = new Map<string, string>();
  mapOperations(paths, (operation, route) => {
    const { tags: [tag = ""] = [], operationId = "" } = operation;
    if (/^\w+([ -]\w+)*$/.test(tag) && /^[\w.-]+$/.test(operationId)) {
      anchors.set(route, `#${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase());
    }
    return operation;
  });
  return anchors;
}
