// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type ErrorStatus,
  type NoParams,
  Resource,
} from "../../../../../src/index.js";
import type { ArrayModel, ErrorModel } from "./models.js";

/** Its file cannot be client.ts. */
export class ClientApi extends Resource {
  /**
   * Has the name of a method of the base class.
   *
   * `GET /arrays`
   */
  callOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<ArrayModel[], CallOperationError> {
    return this.call("GET /arrays", params, options);
  }
}

/** Errors of {@link ClientApi.callOperation}. */
export type CallOperationError = ApiErrorOf<ErrorStatus, ErrorModel>;
