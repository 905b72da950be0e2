import { isRecord } from "../../document/is-record.js";

type Part = Record<string, unknown>;

const multipart = "multipart/form-data";
const urlEncoded = "application/x-www-form-urlencoded";

/** How the lists of a form are written. */
const encodings: Readonly<Record<string, Part>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/**
 * Makes a body of the fields of an operation's form, in place: the library would leave of each field its type alone.
 *
 * Without a word about it, a form is multipart where it has a file, as it must be, and else URL-encoded.
 */
export function prepareForm(operation: Part): void {
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"].filter(isRecord) : [];
  const fields = parameters.filter((parameter) => parameter["in"] === "formData");
  if (fields.length === 0) return;
  operation["parameters"] = parameters.filter((parameter) => parameter["in"] !== "formData");
  const consumes: readonly unknown[] = Array.isArray(operation["consumes"]) ? operation["consumes"] : [];
  const hasFile = fields.some(({ type }) => type === "file");
  const types = hasFile ? [multipart] : [multipart, urlEncoded].filter((type) => consumes.includes(type));
  const required = fields.filter((field) => field["required"] === true).map(({ name }) => name);
  const lists = fields.filter(({ type }) => type === "array");
  const form = {
    schema: {
      type: "object",
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(fields.map((field) => [field["name"], schemaOf(field)])),
    },
    ...(lists.length > 0 && { encoding: Object.fromEntries(lists.map((list) => [list["name"], encodingOf(list)])) }),
  };
  operation["requestBody"] = {
    ...(required.length > 0 && { required: true }),
    content: Object.fromEntries((types.length > 0 ? types : [urlEncoded]).map((type) => [type, structuredClone(form)])),
  };
}

function schemaOf(field: Part): Part {
  const {
    name: _,
    in: _in,
    required: _required,
    collectionFormat: _format,
    allowEmptyValue: _empty,
    ...schema
  } = field;
  return schema;
}

function encodingOf({ collectionFormat = "csv" }: Part): Part {
  return encodings[String(collectionFormat)] ?? {};
}
