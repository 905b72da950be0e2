import { describe, expectTypeOf, it } from "vitest";
import type { ApiErrorOf, ErrorStatus, OtherStatus, SuccessStatus } from "../../../src/index.js";

type GetUserError = ApiErrorOf<404, { message: string }> | ApiErrorOf<OtherStatus<404>, undefined>;

describe("statuses", () => {
  it("of failures are those of redirects, 4xx, 5xx and the 0 of a browser", () => {
    expectTypeOf<0 | 304 | 400 | 404 | 451 | 499 | 500 | 599>().toExtend<ErrorStatus>();
    expectTypeOf<Extract<ErrorStatus, 200 | 204 | 299 | 399 | 600>>().toEqualTypeOf<never>();
  });

  it("of failures and successes have none in common", () => {
    expectTypeOf<Extract<ErrorStatus, SuccessStatus>>().toEqualTypeOf<never>();
  });

  it("that are not documented are all the others", () => {
    expectTypeOf<Extract<OtherStatus<404 | 409>, 404 | 409>>().toEqualTypeOf<never>();
    expectTypeOf<400 | 500>().toExtend<OtherStatus<404 | 409>>();
  });

  it("tell the type of the body", () => {
    expectTypeOf<Extract<GetUserError, { status: 404 }>["body"]>().toEqualTypeOf<{ message: string }>();
    expectTypeOf<Exclude<GetUserError, { status: 404 }>["body"]>().toEqualTypeOf<undefined>();
  });
});
