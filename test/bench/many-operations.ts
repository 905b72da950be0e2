/** The parts of a document that are copied. */
export interface Copied {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Copies a document's paths and models, each with names of its own, until there are as many operations. */
export function manyOperations(document: Copied, wanted: number): Copied {
  const text = JSON.stringify(document);
  const paths: [string, Copied["paths"][string]][] = [];
  const schemas: [string, object][] = [];
  for (let copy = 0, count = 0; count < wanted; copy++) {
    const renamed = text
      .replace(/("#\/components\/schemas\/[^"]*)"/g, `$1Copy${copy}"`)
      .replace(/("operationId":"[^"]*)"/g, `$1Copy${copy}"`);
    const own: Copied = JSON.parse(renamed);
    for (const [path, item] of Object.entries(own.paths)) {
      if (count >= wanted) break;
      count += Object.values(item).filter((operation) => Object.hasOwn(operation, "responses")).length;
      paths.push([`/copy${copy}${path}`, item]);
    }
    for (const [name, schema] of Object.entries(own.components.schemas)) schemas.push([`${name}Copy${copy}`, schema]);
  }
  const components = {
    ...document.components,
    schemas: { ...document.components.schemas, ...Object.fromEntries(schemas) },
  };
  return { ...document, paths: Object.fromEntries(paths), components };
}
