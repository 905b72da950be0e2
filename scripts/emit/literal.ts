/** Values as TypeScript writes them. */

/** The name of a property: as it is, or in quotes. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** The name of a property of a value: written like the others, `__proto__` would be what the object inherits from. */
export function memberName(name: string): string {
  if (/^[1-9]\d{2}$/.test(name)) return name; // a status
  return name === "__proto__" ? `["__proto__"]` : literal(name);
}

/** A value as TypeScript writes it. The formatter takes the quotes off names of properties. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** The same for a value whose properties have any names. */
export function deepLiteral(value: unknown): string {
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return `[${value.map(deepLiteral).join(", ")}]`;
  const properties = Object.entries(value).map(([name, one]) => `${memberName(name)}: ${deepLiteral(one)}`);
  return `{ ${properties.join(", ")} }`;
}

/** The type of one value. */
export function literalType(value: unknown): string {
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return `[${value.map(literalType).join(", ")}]`;
  const properties = Object.entries(value).map(([name, one]) => `${propertyName(name)}: ${literalType(one)};`);
  return properties.length === 0 ? "Record<string, never>" : `{ ${properties.join(" ")} }`;
}
