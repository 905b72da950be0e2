import type { Schema } from "./document.js";
import type { Member, Paging } from "./model.js";
import { type NormalOperation, schemaPrefix } from "./normal-document.js";
import type { Reading } from "./reading.js";
import { SpecError } from "./spec-error.js";

/**
 * How an operation is paged, where it says so by `x-paging`.
 *
 * @throws {@link SpecError} where it names a parameter or member that is not there.
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
  if (paging.by !== "number") throw refuse(`\`by: ${paging.by}\` is not known: use \`by: number\``);
  const isParameter = operation.parameters.some(
    ({ name, in: place }) => name === paging.parameter && place === "query",
  );
  if (!isParameter) throw refuse(`\`parameter: ${paging.parameter}\` is no query parameter of the operation`);
  const model = page?.$ref?.slice(schemaPrefix.length) ?? "";
  return {
    parameter: paging.parameter,
    items: members(paging.items),
    total: members(paging.total),
    itemType: types.at(model, ...paging.items.split("."), "[]"),
  };

  function members(path: string): Member[] {
    let holder = page;
    return path.split(".").map((name) => {
      const resolved = resolve(holder);
      const member = resolved?.properties?.[name];
      if (member === undefined) throw refuse(`\`${path}\`: the answer has no member \`${name}\``);
      holder = member;
      const target = resolve(member);
      const isNullable = target?.type?.includes("null") || target?.nullable || target?.anyOf !== undefined;
      return { name, optional: isNullable === true || resolved?.required?.includes(name) !== true };
    });
  }

  function resolve(schema: Schema | undefined): Schema | undefined {
    if (schema?.$ref === undefined) return schema;
    return resolve(document.components.schemas[schema.$ref.slice(schemaPrefix.length)]);
  }
}
