// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

/** A pet, or a visitor of one. */
export type Pet = Cat | Dog | PetFish | Bird;

export interface Cat {
  /** Kind of pet. */
  petType: "cat" | "kitten" | "visitor";
  lives?: number;
}

export interface Dog extends Named {
  petType: "dog";
  barks?: boolean;
}

export interface PetFish {
  petType: "fish";
  tank?: Tank;
}

/** A union itself. */
export type Bird = Parrot | Owl;

export interface Parrot {
  petType: "parrot";
  words?: string[];
}

export interface Owl {
  petType: "owl";
  awake?: boolean;
}

export interface Named {
  name: string;
}

export interface Tank {
  /** Who is there. */
  guest?: Cat | Snail | null;
  shell?: Snail | Crab;
}

export interface Snail {
  size: 1;
  petType: "Snail";
}

/** Says otherwise than the mapping. */
export interface Crab {
  size: 3;
}
