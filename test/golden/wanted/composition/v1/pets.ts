// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";
import type { DogInputInput, Pet } from "./models.js";

export class PetsApi extends Resource {
  /**
   * List pets.
   *
   * `GET /pets`
   */
  getPets(params: NoParams = {}, options?: CallOptions): ApiPromise<Pet[]> {
    return this.call("GET /pets", params, options);
  }

  /**
   * Add a dog.
   *
   * `POST /pets`
   */
  addPet(params: AddPetParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /pets", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link PetsApi.addPet}. */
export interface AddPetParams {
  body?: DogInputInput | undefined;
}
