import type { NodeType } from "@redocly/openapi-core";
import { Oas2Types, Oas3_1Types, Oas3_2Types } from "../redocly.js";

/** What each part of a document may hold, by Redocly's names of the parts. */
export type SpecShapes = Readonly<Record<string, NodeType>>;

/** In 3.0 it says that the limit itself is not meant; since 3.1 it is the limit. */
const exclusive = (value: unknown): { type: "boolean" | "number" } => ({
  type: typeof value === "boolean" ? "boolean" : "number",
});

/** OpenAPI 3, all that any of its versions knows: documents of one use what another has, and mean it. */
export const shapes3: SpecShapes = withoutExtensions({
  ...Oas3_2Types,
  // Without the place that came with 3.2, which no client has.
  Parameter: Oas3_1Types.Parameter,
  Schema: withMembers(Oas3_2Types.Schema, {
    nullable: { type: "boolean" },
    exclusiveMaximum: exclusive,
    exclusiveMinimum: exclusive,
  }),
});

const limits: NodeType["properties"] = { maximum: { type: "number" }, minimum: { type: "number" } };

const kinds = ["object", "array", "string", "number", "integer", "boolean", "null", "file"];

/** Swagger 2.0, with the schemas of OpenAPI 3, which its documents often have. */
export const shapes2: SpecShapes = withoutExtensions({
  ...shapes3,
  ...Oas2Types,
  Schema: withMembers(Oas3_2Types.Schema, {
    ...Oas2Types.Schema.properties,
    type: (value: unknown) => (Array.isArray(value) ? { type: "array", items: { enum: kinds } } : { enum: kinds }),
    items: "Schema",
    nullable: { type: "boolean" },
    exclusiveMaximum: exclusive,
    exclusiveMinimum: exclusive,
    // The name of a property in 2.0, a map in 3.
    discriminator: null,
    "x-nullable": { type: "boolean" },
  }),
  // Redocly wants these to be whole numbers.
  Parameter: withMembers(Oas2Types.Parameter, limits),
  ParameterItems: withMembers(Oas2Types.ParameterItems, limits),
  Header: withMembers(Oas2Types.Header, limits),
});

function withMembers(shape: NodeType, members: NodeType["properties"]): NodeType {
  return { ...shape, properties: { ...shape.properties, ...members } };
}

/** Extensions are their owners' affair: neither what they hold is judged, nor are references in them followed. */
function withoutExtensions(shapes: SpecShapes): SpecShapes {
  const stripped = Object.entries(shapes).map(([name, { extensionsPrefix: _, ...shape }]): [string, NodeType] => {
    const members = Object.entries(shape.properties).filter(([key]) => !key.startsWith("x-") || key === "x-nullable");
    return [name, { ...shape, properties: Object.fromEntries(members) }];
  });
  return Object.fromEntries(stripped);
}
