// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { Pet } from "./models.js";
import type { AddPetParams, PetsApi } from "./pets.js";
export { createDiscriminatorMappingV1Caller, type DiscriminatorMappingV1Options } from "./client.js";

/**
 * List pets. See {@link PetsApi.getPets}.
 *
 * `GET /pets`
 */
export function getPets(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Pet[]> {
  return caller("GET /pets", params, options);
}

/**
 * Add one of some. See {@link PetsApi.addPet}.
 *
 * `POST /pets`
 */
export function addPet(caller: CallOperation, params: AddPetParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /pets", params, options, { response: emptyResponse });
}
