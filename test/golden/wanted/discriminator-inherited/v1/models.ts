// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

/** A pet. */
export type Pet =
  | (PetBase & {
      /** Kind of pet. */
      petType: "pet";
    })
  | Cat
  | Poodle
  | Hamster;

/** What its kinds have in common. */
export interface PetBase {
  /** Kind of pet. */
  petType: string;
  friend?: Pet;
  /** Who minds it. */
  keeper?: Pet | null;
}

/** A cat. */
export interface Cat extends PetBase {
  /** Kind of pet. */
  petType: "cat";
  lives?: number;
}

/** No kind by itself, as the mapping has it. */
export interface Dog extends PetBase {
  barks: boolean;
}

export interface Poodle extends Dog {
  /** Kind of pet. */
  petType: "poodle";
  curls?: number;
}

export interface Hamster extends PetBase {
  /** Kind of pet. */
  petType: "Hamster";
}

export type Shape = Circle | Polygon;

/** What its kinds have in common. */
export interface ShapeBase {
  kind: string;
  inside?: Shape[];
}

export interface Circle extends ShapeBase {
  kind: "Circle";
  radius?: number;
}

export type Polygon = Triangle | Square;

/** What its kinds have in common. */
export interface PolygonBase extends ShapeBase {
  sides: string;
}

export interface Triangle extends PolygonBase {
  sides: "three";
  kind: "Polygon";
}

export interface Square extends PolygonBase {
  sides: "four";
  kind: "Polygon";
  side?: number;
}

export interface Lonely {
  kind?: string;
}

/** Lists those that extend it. */
export type Listed = First | Second;

/** What its kinds have in common. */
export interface ListedBase {
  id?: string;
}

export interface First extends ListedBase {
  one?: number;
}

export interface Second extends ListedBase {
  two?: number;
}
