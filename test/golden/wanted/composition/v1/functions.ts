// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { Pet } from "./models.js";
import type { AddPetParams, PetsApi } from "./pets.js";
export { createCompositionV1Caller, type CompositionV1Options } from "./client.js";

/**
 * List pets. See {@link PetsApi.getPets}.
 *
 * `GET /pets`
 */
export function getPets(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Pet[]> {
  return caller("GET /pets", params, options);
}

/**
 * Add a dog. See {@link PetsApi.addPet}.
 *
 * `POST /pets`
 */
export function addPet(caller: CallOperation, params: AddPetParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /pets", params, options, { response: emptyResponse });
}
