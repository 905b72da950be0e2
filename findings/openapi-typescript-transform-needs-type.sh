#!/usr/bin/env bash
# The `transform` option of openapi-typescript is not asked about every schema.
#
# Packages: openapi-typescript 7.13.0 with typescript 5.9.3, by the documented API, on a valid OpenAPI 3.1 document.
# Expected: `transform(schemaObject, options)` is called once for each schema object that is no reference, so that a
#   caller can replace the type of any of them.
# Seen: in a response, a request body or a parameter it is called for a schema only if that has `type`. An `enum`, a
#   `const`, a `oneOf` and the empty schema never reach it there, though the same schemas do as components or as
#   properties. A component or a property with a type reaches it twice.
# Output seen: the names of the schemas of responses and of components, in the order of the calls:
#   Response typed, Typed, Typed, Listed, Anything, Holder, Holder typed, Holder typed, Holder listed, Holder
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund openapi-typescript@7.13.0 typescript@5.9.3
cat >run.mjs <<'JS'
import openapiTS from "openapi-typescript";

const named = (name, schema) => ({ ...schema, "x-name": name });
const response = (name, schema) => ({
  description: "A value.",
  content: { "application/json": { schema: named(`Response ${name}`, schema) } },
});
const document = {
  openapi: "3.1.0",
  info: { title: "Schemas", version: "1" },
  paths: {
    "/values": {
      get: {
        responses: {
          200: response("typed", { type: "string" }),
          201: response("listed", { enum: ["a", "b"] }),
          202: response("only", { const: "a" }),
          203: response("either", { oneOf: [{ $ref: "#/components/schemas/Typed" }] }),
          210: response("anything", {}),
        },
      },
    },
  },
  components: {
    schemas: {
      Typed: named("Typed", { type: "string" }),
      Listed: named("Listed", { enum: ["a", "b"] }),
      Anything: named("Anything", {}),
      Holder: named("Holder", {
        type: "object",
        properties: {
          typed: named("Holder typed", { type: "integer" }),
          listed: named("Holder listed", { enum: [1] }),
        },
      }),
    },
  },
};
const calls = [];
await openapiTS(document, {
  silent: true,
  transform(schema) {
    calls.push(schema["x-name"]);
    return undefined;
  },
});
console.log(calls.join(", "));
JS
seen=$(node run.mjs)
echo "$seen"
test "$seen" = "Response typed, Typed, Typed, Listed, Anything, Holder, Holder typed, Holder typed, Holder listed, Holder"
