// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { classModel, DeleteParams, FooInputModel, NoParamsModel } from "./schema.js";

/** Its property may be a reserved word. */
export class ClassApi extends Resource {
  /**
   * Has the name of a keyword.
   *
   * `POST /delete`
   */
  delete(params: DeleteParamsType, options?: CallOptions): ApiPromise<classModel> {
    return this.call("POST /delete", params, options);
  }

  /**
   * Takes the name of the empty parameters.
   *
   * `GET /params`
   */
  no(params: NoParamsType = {}, options?: CallOptions): ApiPromise<DeleteParams> {
    return this.call("GET /params", params, options);
  }
}

/** What {@link ClassApi.delete} takes. */
export interface DeleteParamsType {
  body: FooInputModel;
}

/** What {@link ClassApi.no} takes. */
export interface NoParamsType {
  default?: NoParamsModel | undefined;
}
