// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Pet, Shape } from "./models.js";

export class PetsApi extends Resource {
  /**
   * Put a pet.
   *
   * `PUT /pets`
   */
  putPet(params: PutPetParams, options?: CallOptions): ApiPromise<Shape> {
    return this.call("PUT /pets", params, options);
  }
}

/** Parameters of {@link PetsApi.putPet}. */
export interface PutPetParams {
  body: Pet;
}
