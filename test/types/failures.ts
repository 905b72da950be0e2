/** How failures narrow: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import { Arthur } from "../../generated/arthur/index.js";
import type { ConflictError, HTTPValidationError, InternalServerError } from "../../generated/arthur/v1/index.js";
import { TileDB } from "../../generated/tiledb/index.js";
import type { ErrorBody } from "../../generated/tiledb/v4/index.js";
import { ApiError, isApiError, type ResponseError } from "../../src/index.js";

const tiledb = new TileDB();
const arthur = new Arthur();

export async function byStatus(): Promise<void> {
  const result = await arthur.v1.users
    .postOrganizationUser({ body: { first_name: "Bob", email: "bob@example.com", password: "example" } })
    .safe();
  if (result.ok) {
    expectTypeOf(result.data.first_name).toEqualTypeOf<string>();
    return;
  }
  const { error } = result;
  if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<ConflictError>();
  else if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<HTTPValidationError>();
  else if (error.status === 500) expectTypeOf(error.body).toEqualTypeOf<InternalServerError>();
  // Not documented, so nobody knows.
  else if (error.status === 401) expectTypeOf(error.body).toBeUnknown();
}

export async function byDefault(): Promise<void> {
  const result = await tiledb.v4.users.updateUser({ user_id: "usr_1", body: { timezone: "UTC" } }).safe();
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<void>();
    return;
  }
  const { error } = result;
  // Documented without a body of its own: it may be the default's.
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();
  else if (error.status === 418) expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
  if (!(error instanceof ApiError)) expectTypeOf(error).toEqualTypeOf<ResponseError>();
}

export function caught(error: unknown): void {
  if (error instanceof ApiError) {
    expectTypeOf(error.body).toBeUnknown();
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  }
  if (isApiError(error)) expectTypeOf(error.operation).toEqualTypeOf<string>();
}
