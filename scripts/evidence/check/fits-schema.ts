import { isRecord } from "../../document/is-record.js";
import { isComposedName } from "../composed-name.js";
import type { Shape } from "../facts.js";
import { bareName } from "../places.js";
import { isAny } from "../shape.js";
import {
  branchesOf,
  isPlain,
  jsonType,
  knownValues,
  modelsOf,
  propertiesOf,
  takesNull,
  typesOf,
} from "./schema-type.js";
import { ownMember, type Part, type SpecFile, textAt } from "./spec-file.js";

/** Whether a page means a model of the document by a name. */
export type IsModel = (onPage: string, inSpec: string) => boolean;

/**
 * Whether a page's type is that of a schema: what the page leaves open the schema may have as it likes, and of types and
 * formats that the page cannot tell apart any will do.
 */
export function shapeFits(shape: Shape, schema: Part | undefined, spec: SpecFile, isModel: IsModel): boolean {
  if (isAny(shape)) return true;
  if (schema === undefined) return false;
  const { model, anyOf, allOf, nullable } = shape;
  if (nullable && !takesNull(spec, schema)) return false;
  if (model !== undefined) return modelFits(model, schema, spec, isModel);
  const branches = branchesOf(spec, schema);
  if (allOf !== undefined) {
    const parts = [schema, ...spec.members(spec.member(schema, "allOf")).map(([, part]) => part)];
    return allOf.every((one) => parts.some((part) => shapeFits(one, part, spec, isModel)));
  }
  if (anyOf !== undefined) {
    return branches.every((branch) => anyOf.some((one) => shapeFits(one, branch, spec, isModel)));
  }
  return branches.every((branch) => branchFits(shape, branch, spec, isModel));
}

function modelFits(model: string, schema: Part, spec: SpecFile, isModel: IsModel): boolean {
  if (modelsOf(spec, schema).some((name) => isModel(model, name))) return true;
  const schemas = spec.members(spec.member(spec.root, "components", "schemas"));
  // `OneOffPayment` may well be a name like any other; one put together of others the document has no need of.
  const isOwn = schemas.some(([name]) => bareName(name) === bareName(model));
  return !isOwn && isComposedName(model) && !isPlain(spec, schema);
}

function branchFits(shape: Shape, branch: Part, spec: SpecFile, isModel: IsModel): boolean {
  const wanted: string[] = [shape.type ?? []].flat();
  const types = typesOf(spec, branch);
  if (wanted.length > 0 && (types.length === 0 || !types.every((type) => wanted.includes(type)))) return false;
  const formats = [shape.format ?? []].flat();
  if (formats.length > 0 && !formats.includes(textAt(branch, "format") ?? "")) return false;
  const properties = propertiesOf(spec, branch);
  for (const { name, wireName = name, type } of shape.fields ?? []) {
    if (!shapeFits(type.value, properties.get(wireName.value), spec, isModel)) return false;
  }
  const { additionalProperties: values } = isRecord(branch.value) ? branch.value : {};
  if (shape.values !== undefined && isRecord(values)) {
    if (!shapeFits(shape.values, ownMember(branch, "additionalProperties"), spec, isModel)) return false;
  }
  if (shape.items === undefined || !types.includes("array")) return true;
  return shapeFits(shape.items, ownMember(branch, "items"), spec, isModel);
}

/** Whether a value that a page shows is one of a schema: of its type, and among the values that it lists, if it does. */
export function valueFits(value: unknown, schema: Part | undefined, spec: SpecFile): boolean {
  if (schema === undefined) return true;
  if (value === null) return takesNull(spec, schema);
  const known = knownValues(spec, schema);
  if (known.length > 0) return known.includes(value);
  return branchesOf(spec, schema).some((branch) => {
    const types = typesOf(spec, branch);
    const type = jsonType(value);
    if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number"))) return false;
    if (!Array.isArray(value)) return true;
    return value.every((item) => valueFits(item, ownMember(branch, "items"), spec));
  });
}
