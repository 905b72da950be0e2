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

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List pets. */
    get: operations["getPets"];
    put?: never;
    /** Add one of some. */
    post: operations["addPet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Pets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Pet[];
        };
      };
    };
  };
  addPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Cat | PetFish;
      };
    };
    responses: {
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
