import { compiler, type ts } from "../ts-morph.js";

/** How the type after a change stands to the one before. */
export interface Relation {
  /** Whether the new type has all values of the old one, and the other way round. */
  readonly isWider: boolean;
  readonly isNarrower: boolean;
  /** Whether objects have members that they had not, or had members that they have not, optional ones too. */
  readonly addsMembers: boolean;
  readonly losesMembers: boolean;
  /** Whether what is new are texts or numbers beside others that were listed before. */
  readonly addsValues: boolean;
  /** Whether an alternative is gone that code may have looked for; null and undefined are none. */
  readonly losesAlternatives: boolean;
}

/** Relates two types: of lists, their items. */
export function relateTypes(before: ts.Type, after: ts.Type, checker: ts.TypeChecker): Relation {
  if (checker.isArrayType(before) && checker.isArrayType(after)) {
    const [was, is] = [before, after].map((type) => checker.getIndexTypeOfType(type, compiler.IndexKind.Number));
    if (was && is) return relateTypes(was, is, checker);
  }
  const fits = (one: ts.Type, other: ts.Type): boolean => checker.isTypeAssignableTo(one, other);
  const [were, are] = [alternativesOf(before), alternativesOf(after)];
  const come = are.filter((one) => !fits(one, before));
  const isListed = (one: ts.Type): boolean => were.some((other) => isValue(other) && isAlike(one, other));
  return {
    isWider: fits(before, after),
    isNarrower: fits(after, before),
    addsMembers: !hasMembersOf(before, after, checker),
    losesMembers: !hasMembersOf(after, before, checker),
    addsValues: come.length > 0 && come.every((one) => isValue(one) && isListed(one)),
    losesAlternatives: were.some((one) => !isEmpty(one) && !are.some((other) => fits(other, one) || fits(one, other))),
  };
}

function alternativesOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether objects of a type have all members of those of another, and so on inside of them. */
function hasMembersOf(type: ts.Type, other: ts.Type, checker: ts.TypeChecker, seen = new Set<ts.Type>()): boolean {
  if (type === other || seen.has(other)) return true;
  seen.add(other);
  const [own, others] = [type, other].map((one) => objectsIn(one, checker));
  if (!own || !others || own.length === 0 || own.some((one) => checker.getIndexInfosOfType(one).length > 0))
    return true;
  return others.every((one) =>
    checker.getPropertiesOfType(one).every((property) => {
      const found = own.flatMap((holder) => checker.getPropertyOfType(holder, property.name) ?? []);
      const [first] = found;
      if (first === undefined) return false;
      return hasMembersOf(checker.getTypeOfSymbol(first), checker.getTypeOfSymbol(property), checker, seen);
    }),
  );
}

/** The objects among the alternatives of a type, and among the items of lists. */
function objectsIn(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  return alternativesOf(type).flatMap((one) => {
    const item = checker.isArrayType(one) ? checker.getIndexTypeOfType(one, compiler.IndexKind.Number) : undefined;
    if (item) return objectsIn(item, checker);
    return (one.flags & (compiler.TypeFlags.Object | compiler.TypeFlags.Intersection)) === 0 ? [] : [one];
  });
}

function isValue(type: ts.Type): boolean {
  return type.isStringLiteral() || type.isNumberLiteral();
}

function isAlike(one: ts.Type, other: ts.Type): boolean {
  return one.isStringLiteral() === other.isStringLiteral();
}

function isEmpty({ flags }: ts.Type): boolean {
  return (flags & (compiler.TypeFlags.Null | compiler.TypeFlags.Undefined | compiler.TypeFlags.Void)) !== 0;
}
