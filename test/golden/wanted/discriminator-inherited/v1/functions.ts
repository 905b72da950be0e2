// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Shape } from "./models.js";
import type { PetsApi, PutPetParams } from "./pets.js";
export { createDiscriminatorInheritedV1Caller, type DiscriminatorInheritedV1Options } from "./client.js";

/**
 * Put a pet. See {@link PetsApi.putPet}.
 *
 * `PUT /pets`
 */
export function putPet(caller: CallOperation, params: PutPetParams, options?: CallOptions): ApiPromise<Shape> {
  return caller("PUT /pets", params, options);
}
