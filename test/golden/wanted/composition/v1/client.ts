// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** What {@link CompositionV1} takes. */
export interface CompositionV1Options extends ClientOptions {}

/** Composition. */
export class CompositionV1 {
  readonly pets: PetsApi;

  constructor(options: CompositionV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://composition.example",
      schemes: {},
      security: [],
    });
    this.pets = new PetsApi(caller);
  }
}
