// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiPromise,
  type ApiPromiseWithHeaders,
  type CallOperation,
  type CallOptions,
  form,
  type NoParams,
  readHeaders,
} from "../../../../../src/index.js";
import type { ClassApi, DeleteParamsType, NoHeaders, NoParamsType } from "./class.js";
import type { CallOperationError, ClientApi } from "./client-api.js";
import type { ArrayModel, Class, DeleteParams, Eval, Exports } from "./models.js";
export { createReservedNamesV1Caller, type ReservedNamesV1Options } from "./client.js";

/**
 * Has the name of a method of the base class. See {@link ClientApi.callOperation}.
 *
 * `GET /arrays`
 */
export function callOperation(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<ArrayModel[], CallOperationError> {
  return caller("GET /arrays", params, options);
}

/**
 * Has the name of a keyword. See {@link ClassApi.delete}.
 *
 * `POST /delete`
 */
export function deleteOperation(
  caller: CallOperation,
  params: DeleteParamsType,
  options?: CallOptions,
): ApiPromise<Class> {
  return caller("POST /delete", params, options);
}

/**
 * Takes the names of the empty parameters and of a style. See {@link ClassApi.no}.
 *
 * `GET /params`
 */
export function no(
  caller: CallOperation,
  params: NoParamsType = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<DeleteParams, ApiError, NoHeaders> {
  return caller("GET /params", params, options, {
    style: { form: form({ explode: false }) },
    headers: readHeaders({ constructor: String, ["__proto__"]: Number }),
  });
}

/**
 * Has a name that no function of a module can have. See {@link ClassApi.eval}.
 *
 * `POST /eval`
 */
export function evalOperation(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Eval | Exports> {
  return caller("POST /eval", params, options);
}
