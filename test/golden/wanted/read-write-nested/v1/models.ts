// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

/** What comes back; {@link BaseInput} is what is sent. */
export interface Base {
  id?: string;
  note?: string;
}

/** What is sent; {@link Base} is what comes back. */
export interface BaseInput {
  note?: string;
}

/** What comes back; {@link UserInput} is what is sent. */
export interface User extends Base {
  name: string;
  stamp?: Stamp;
  home?: Home;
  work?: Home;
  pets?: Pet[];
  pair?: [Base, string];
  byName?: { [key: string]: Home };
  boss?: User;
  shape?: Shape;
  id: string;
  note: string;
}

/** What is sent; {@link User} is what comes back. */
export interface UserInput extends BaseInput {
  name: string;
  secret: string;
  pets?: PetInput[];
  pair?: [BaseInput, string];
  byName?: { [key: string]: HomeInput };
  boss?: UserInput;
  shape?: ShapeInput;
  note: string;
}

/** Format: date-time. */
export type Stamp = string;

/** What comes back; {@link HomeInput} is what is sent. */
export interface Home {
  street?: string;
  since?: Stamp;
}

/** What is sent; {@link Home} is what comes back. */
export interface HomeInput {
  street?: string;
}

/** What comes back; {@link PetInput} is what is sent. */
export type Pet = Cat | Dog;

/** What is sent; {@link Pet} is what comes back. */
export type PetInput = CatInput | Dog;

/** What comes back; {@link CatInput} is what is sent. */
export interface Cat {
  petType: "cat";
  lives?: number;
}

/** What is sent; {@link Cat} is what comes back. */
export interface CatInput {
  petType: "cat";
}

export interface Dog {
  petType: "dog";
  trick?: string;
}

/** What comes back; {@link ShapeInput} is what is sent. */
export type Shape = Circle | Point;

/** What is sent; {@link Shape} is what comes back. */
export type ShapeInput = CircleInput | PointInput;

/**
 * What its kinds have in common.
 *
 * What comes back; {@link ShapeBaseInput} is what is sent.
 */
export interface ShapeBase {
  kind?: string;
  area?: number;
}

/**
 * What its kinds have in common.
 *
 * What is sent; {@link ShapeBase} is what comes back.
 */
export interface ShapeBaseInput {
  kind?: string;
}

/** What comes back; {@link CircleInput} is what is sent. */
export interface Circle extends ShapeBase {
  kind: "Circle";
  radius?: number;
}

/** What is sent; {@link Circle} is what comes back. */
export interface CircleInput extends ShapeBaseInput {
  kind: "Circle";
  radius?: number;
}

/** What comes back; {@link PointInput} is what is sent. */
export interface Point extends ShapeBase {
  kind: "Point";
  name?: string;
}

/** What is sent; {@link Point} is what comes back. */
export interface PointInput extends ShapeBaseInput {
  kind: "Point";
}

/** Only comes back. */
export interface Report {
  at?: string;
  user?: User;
}

/** Marks a member of its part. */
export interface Marked {
  street?: string;
  since?: Stamp;
}
