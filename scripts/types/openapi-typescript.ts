import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, transformSchemaObject } from "openapi-typescript";
import type ts from "typescript";
import type { Schema } from "../document/document.js";
import { memberAt, referenceSegments } from "../document/json-pointer.js";
import type { NormalDocument } from "../document/normal-document.js";
import { exactType } from "./exact-type.js";
import { markDocument } from "./mark-document.js";

/**
 * The declarations that openapi-typescript makes of a document: `paths`, `components` and `operations`. The only place
 * that knows it.
 */
export function declareTypes(document: NormalDocument): readonly ts.Node[] {
  // The border to openapi-typescript: its documents are ours.
  const marked = markDocument(document) as OpenAPI3;
  return transformDocument(marked, contextOf(marked));
}

/**
 * The part of openapi-typescript that makes types. By its own entry it would read, check and bundle the document once
 * more, with a second Redocly; and required, as the compiler is, since it would import that.
 */
const require = createRequire(import.meta.url);
const transformDocument: (document: OpenAPI3, context: Context) => ts.Node[] =
  require("openapi-typescript/dist/transform/index.cjs");
const { default: transformSchema }: { default: typeof transformSchemaObject } =
  require("openapi-typescript/dist/transform/schema-object.cjs");

/** What it knows while it works: all of its options, of which few are on. With Redocly it is done by then. */
type Context = Omit<GlobalContext, "redoc">;

function contextOf(document: OpenAPI3): Context {
  const made = new WeakMap<Schema, ts.TypeNode | undefined>();
  return {
    ...switchedOff,
    emptyObjectsUnknown: true,
    silent: true,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: <T>($ref: string) => memberAt(document, referenceSegments($ref)) as T | undefined,
    postTransform: undefined,
    transformProperty: undefined,
    transform(schema, options) {
      const given = schema as Schema;
      const toType = (sub: Schema): ts.TypeNode => transformSchema(sub as typeof schema, options);
      // It asks twice for each member.
      if (!made.has(given)) made.set(given, exactType(given, toType));
      return made.get(given);
    },
  };
}

const switchedOff = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
};
