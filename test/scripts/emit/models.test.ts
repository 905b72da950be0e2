import { describe, expect, it } from "vitest";
import { emitModel } from "../../../scripts/emit/models.js";
import type { Model, ObjectShape, Type } from "../../../scripts/model.js";
import { modelType, objectType, others, printFile, property, sampleModel, unionType } from "./samples.js";

function emit(...models: Model[]): string {
  return printFile((file) => models.map((model) => emitModel(model, file)), { name: "./models" });
}

function emitOne(type: Type): string {
  return emit({ name: "A", type });
}

const entity = sampleModel("Entity");

/** A model that is its own base, which no literal can say. */
function circular(): Model {
  const bases: Model[] = [];
  const model = { name: "Loop", type: objectType([property("a")], { bases }) };
  bases.push(model);
  return model;
}

/** A model whose bases have the same bases, and so on: a base for each level, and two ways to each. */
function diamond(levels: number): Model {
  let below: [Model, Model] = [sampleModel("Left0"), sampleModel("Right0")];
  for (let level = 1; level <= levels; level++) {
    const type: ObjectShape = objectType([property(`a${level}`)], { bases: below });
    below = [sampleModel(`Left${level}`, type), sampleModel(`Right${level}`, type)];
  }
  return below[0];
}

// The wanted text is that before formatting.
describe("emitModel", () => {
  it.each<[title: string, given: Type, want: string]>([
    [
      "an object",
      objectType([property("a"), property("b-c", { kind: "integer" }, true)]),
      'export interface A {\n  a?: string;\n  "b-c": number;\n}',
    ],
    [
      "a map",
      objectType([], { others: [others({ kind: "string" })] }),
      "export interface A {\n  [key: string]: string;\n}",
    ],
    [
      "properties within a map",
      objectType([property("a", { kind: "number" })], { others: [others({ kind: "string" })] }),
      "export interface A {\n  a?: number;\n  [key: string]: string | number | undefined;\n}",
    ],
    [
      "a map by a prefix",
      objectType([], { others: [others({ kind: "string" }, "^x-")] }),
      `export interface A {\n  [key: \`x-\${string}\`]: string;\n}`,
    ],
    [
      "an object that extends another",
      objectType([property("a")], { bases: [entity] }),
      "export interface A extends Entity {\n  a?: string;\n}",
    ],
    [
      "an object that extends several",
      objectType([], { bases: [entity, sampleModel("Named")] }),
      "export interface A extends Entity, Named {\n}",
    ],
    [
      "an object that extends another name of an object",
      objectType([property("a")], { bases: [sampleModel("Alias", { kind: "model", model: entity })] }),
      "export interface A extends Alias {\n  a?: string;\n}",
    ],
  ])("declares %s as an interface", (_, given, want) => {
    expect(emitOne(given)).toBe(want);
  });

  it.each<[title: string, given: Type, want: string]>([
    ["text", { kind: "string" }, "string"],
    ["a union", unionType(modelType("B"), { kind: "null" }), "B | null"],
    ["another name of a model", modelType("B"), "B"],
    ["an object with any properties", objectType(), "Record<string, unknown>"],
    ["an object without properties", objectType([], { isClosed: true }), "Record<string, never>"],
    ["an object that only has a base", objectType([], { bases: [entity] }), "Entity"],
    [
      "an object with a base and further properties",
      objectType([], { bases: [entity], others: [others({ kind: "string" })] }),
      "Entity & { [key: string]: string; }",
    ],
    [
      "an object whose base is a union",
      objectType([property("a")], { bases: [sampleModel("Either", unionType(modelType("B"), modelType("C")))] }),
      "Either & { a?: string; }",
    ],
    [
      "an object whose base has any properties",
      objectType([property("a")], { bases: [sampleModel("Any", objectType())] }),
      "Any & { a?: string; }",
    ],
    [
      "an object whose base has a map",
      objectType([property("a")], {
        bases: [sampleModel("Map", objectType([], { others: [others({ kind: "number" })] }))],
      }),
      "Map & { a?: string; }",
    ],
    [
      "an object whose base has such a base",
      objectType([property("a")], {
        bases: [sampleModel("B", objectType([property("b")], { bases: [sampleModel("Any", objectType())] }))],
      }),
      "B & { a?: string; }",
    ],
  ])("declares %s as a type", (_, given, want) => {
    expect(emitOne(given)).toBe(`export type A = ${want};`);
  });

  it("documents models and properties", () => {
    const text: Type = { kind: "string", description: "the a", limits: { maxLength: 9 } };
    expect(
      emit(
        {
          name: "A",
          type: {
            ...objectType([property("a", text), property("b", { ...text, deprecated: true })]),
            description: "all of it",
          },
        },
        { name: "B", type: { kind: "string", format: "uuid", deprecated: true } },
      ),
    ).toBe(`/** All of it. */
export interface A {
  /** The a. At most 9 characters. */
  a?: string;
  /**
   * The a. At most 9 characters.
   *
   * @deprecated
   */
  b?: string;
}


/**
 * Format: uuid.
 *
 * @deprecated
 */
export type B = string;`);
  });

  it("separates declarations by empty lines, and imports no models", () => {
    expect(emit(sampleModel("A", modelType("C")), sampleModel("B", modelType("C")), sampleModel("C"))).toBe(
      "export type A = C;\n\nexport type B = C;\n\nexport interface C {\n  id?: string;\n}",
    );
  });

  it("imports what a model uses of the runtime", () => {
    expect(emit(sampleModel("A", { kind: "event" }))).toBe(
      'import type { ServerSentEvent } from "../runtime.js";\n\nexport type A = ServerSentEvent;',
    );
  });

  it("does not recurse for ever into a model that is its own base", () => {
    expect(emit(circular())).toBe("export type Loop = Loop & { a?: string; };");
  });

  it("declares a diamond of 40 levels without walking each way through it", () => {
    expect(emit(diamond(40))).toBe("export interface Left40 extends Left39, Right39 {\n  a40?: string;\n}");
  });
});
