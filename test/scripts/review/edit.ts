/** A change of `acme.yaml`, what a review says of it, and code by which a compiler says the same. */
export interface Edit {
  /** Texts of the document, each there once, and what takes their place. */
  readonly edit: readonly (readonly [from: string, to: string])[];
  readonly want: readonly string[];
  /** Code of someone who uses what is edited: compiles against the old client, and the new one unless that is major. */
  readonly uses: string;
  /** Code that compiles against the new client alone: of minor changes. */
  readonly gains?: string;
  /** Code that an editor strikes through from now on: of deprecations, which break nothing and add nothing. */
  readonly strikes?: string;
}

/** Code that gets a user. */
export const user = 'await api.users.getUser({ id: "1" })';

/** A reference to a model of the document. */
export function schema(name: string): string {
  return `{ $ref: "#/components/schemas/${name}" }`;
}

/** A body in JSON of a model. */
export function json(name: string): string {
  return `content: { application/json: { schema: ${schema(name)} } }`;
}
