import type { Schema } from "./document.js";
import type { Member, Paging } from "./model.js";
import { type NormalOperation, parameterName, schemaPrefix } from "./normal-document.js";
import type { Reading } from "./reading.js";
import { SpecError } from "./spec-error.js";

/**
 * How an operation is paged, where it says so by `x-paging`.
 *
 * @throws {@link SpecError} where it lacks a key, or names a parameter or member that is not there.
 */
export function readPaging(
  operation: NormalOperation,
  page: Schema | undefined,
  pointer: string,
  { document, loaded, types }: Reading,
): Paging | undefined {
  const paging = operation["x-paging"];
  if (paging === undefined) return undefined;
  const refuse = (message: string): SpecError => new SpecError([loaded.fault(`${pointer}/x-paging`, message)]);
  // No rule of the lint looks into an extension.
  if (paging?.by !== "number") throw refuse(`\`by: ${paging?.by}\` is not known: use \`by: number\``);
  for (const key of ["parameter", "items", "total"] as const) {
    if (typeof paging[key] !== "string") throw refuse(`needs \`${key}\`, a name`);
  }
  const parameter = operation.parameters.find(({ name, in: place }) => name === paging.parameter && place === "query");
  if (parameter === undefined)
    throw refuse(`\`parameter: ${paging.parameter}\` is no query parameter of the operation`);
  const model = page?.$ref?.slice(schemaPrefix.length) ?? "";
  const [items, total] = [follow(paging.items), follow(paging.total)];
  if (!isList(items.target)) throw refuse(`\`items: ${paging.items}\` is no list`);
  return {
    parameter: parameterName(parameter),
    items: items.members,
    total: total.members,
    itemType: types.at(model, ...paging.items.split("."), "[]"),
  };

  function follow(path: string): { members: Member[]; target: Schema | undefined } {
    let target = page;
    const members = path.split(".").map((name) => {
      const holder = resolve(target);
      target = holder?.properties?.[name];
      if (target === undefined) throw refuse(`\`${path}\`: the answer has no member \`${name}\``);
      return { name, optional: isNullable(target) || holder?.required?.includes(name) !== true };
    });
    return { members, target };
  }

  function isNullable(schema: Schema): boolean {
    const target = resolve(schema);
    return target?.type?.includes("null") || target?.nullable || alternatives(target).length > 0;
  }

  function isList(schema: Schema | undefined): boolean {
    const target = resolve(schema);
    return target?.type?.includes("array") || alternatives(target).some(isList);
  }

  function resolve(schema: Schema | undefined): Schema | undefined {
    if (schema?.$ref === undefined) return schema;
    return resolve(document.components.schemas[schema.$ref.slice(schemaPrefix.length)]);
  }
}

function alternatives({ anyOf = [], oneOf = [] }: Schema = {}): Schema[] {
  return [...anyOf, ...oneOf];
}
