import type {
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Model, ObjectShape, Property } from "../model.js";
import { StructureKind } from "../ts-morph.js";
import { describe } from "./describe.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { propertyName } from "./literal.js";
import { emitKey, emitType, hasOwn, indexSignature, isRecord } from "./type.js";

/** A model as a declaration: objects as interfaces, which extend others, all else as type aliases. */
export function emitModel(
  { name, type }: Model,
  file: EmittedFile,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const shared = { isExported: true, name, docs: docs(describe(type), type.deprecated ? "@deprecated" : "") };
  if (type.kind !== "object" || !isInterface(type)) {
    // ts-morph sets type aliases close together.
    return { ...shared, kind: StructureKind.TypeAlias, leadingTrivia: "\n", type: file.text(emitType(type)) };
  }
  const signature = indexSignature(type);
  const properties = type.properties.map((property) => emitProperty(property, file));
  // ts-morph would write it before the properties that have names.
  if (signature)
    properties.push({ name: `[key: ${emitKey(signature.prefix)}]`, type: file.text(emitType(signature.type)) });
  return {
    ...shared,
    kind: StructureKind.Interface,
    extends: type.bases.map((base) => base.name),
    properties,
  };
}

function emitProperty({ name, required, type }: Property, file: EmittedFile): OptionalKind<PropertySignatureStructure> {
  return {
    name: propertyName(name),
    hasQuestionToken: !required,
    type: file.text(emitType(type)),
    docs: docs(describe(type), type.deprecated ? "@deprecated" : ""),
  };
}

/** Whether an object can be an interface: one that extends others knows all of its properties. */
function isInterface(object: ObjectShape): boolean {
  const { bases, others } = object;
  if (bases.length === 0) return !isRecord(object);
  const isOther = bases.length === 1 && !hasOwn(object);
  return !isOther && others.length === 0 && bases.every(isExtendable);
}

/** Whether an interface can extend a model: an object, all of whose properties are known, or another name of one. */
function isExtendable(model: Model): boolean {
  const before = extendable.get(model);
  if (before !== undefined) return before;
  extendable.set(model, false); // of what leads back to itself
  const { type } = model;
  const isOne =
    type.kind === "model"
      ? isExtendable(type.model)
      : type.kind === "object" && type.others.length === 0 && !isRecord(type) && type.bases.every(isExtendable);
  extendable.set(model, isOne);
  return isOne;
}

const extendable = new WeakMap<Model, boolean>();
