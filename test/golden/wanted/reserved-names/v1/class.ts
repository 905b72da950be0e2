// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiPromise,
  type ApiPromiseWithHeaders,
  type CallOptions,
  form,
  type NoParams,
  readHeaders,
  Resource,
} from "../../../../../src/index.js";
import type { Class, DeleteParams, Eval, Exports, FooInputModel, Form, NoParamsModel } from "./models.js";

/** Its property may be a reserved word. */
export class ClassApi extends Resource {
  /**
   * Has the name of a keyword.
   *
   * `POST /delete`
   */
  delete(params: DeleteParamsType, options?: CallOptions): ApiPromise<Class> {
    return this.call("POST /delete", params, options);
  }

  /**
   * Takes the names of the empty parameters and of a style.
   *
   * `GET /params`
   */
  no(params: NoParamsType = {}, options?: CallOptions): ApiPromiseWithHeaders<DeleteParams, ApiError, NoHeaders> {
    return this.call("GET /params", params, options, {
      style: { form: form({ explode: false }) },
      headers: readHeaders({ constructor: String, ["__proto__"]: Number }),
    });
  }

  /**
   * Has a name that no function of a module can have.
   *
   * `POST /eval`
   */
  eval(params: NoParams = {}, options?: CallOptions): ApiPromise<Eval | Exports> {
    return this.call("POST /eval", params, options);
  }
}

/** Parameters of {@link ClassApi.delete}. */
export interface DeleteParamsType {
  body: FooInputModel;
}

/** Parameters of {@link ClassApi.no}. */
export interface NoParamsType {
  default?: NoParamsModel | undefined;
  form?: Form | undefined;
}

/** Response headers of {@link ClassApi.no}. */
export interface NoHeaders {
  constructor?: string;
  __proto__?: number;
}
