import { expectTypeOf } from "vitest";
import { examples } from "../../generated/tiledb/v4/examples.js";
import { fakeFetch } from "../../src/testing/index.js";

/** What a fake may be told to answer: compiled, never run. */

const fake = fakeFetch(examples);
const errorBody = { code: 1, message: "no", request_id: "1" };

fake.answer(
  "GET /users/{user_id}",
  { status: 404 },
  { status: 404, body: errorBody },
  { status: 500, body: errorBody },
);
fake.answer("PATCH /users/{user_id}", {}, { status: 204 }, new Response(null, { status: 204 }));
fake.answer(
  "POST /users",
  () => ({ status: 201 }),
  async ({ body }) => Response.json(body),
);
expectTypeOf(fake.sent).items.toHaveProperty("operation").extract<"GET /user">().toBeNever();
expectTypeOf(fake.sent)
  .items.toHaveProperty("operation")
  .extract<"GET /users/self">()
  .toEqualTypeOf<"GET /users/self">();

// @ts-expect-error: there is no such operation
fake.answer("GET /users/{username}", {});
// @ts-expect-error: its body is no such thing
fake.answer("GET /users/{user_id}", { body: { data: "alice" } });
// @ts-expect-error: nor is that of a failure
fake.answer("GET /users/{user_id}", { status: 404, body: { error: "no" } });
// @ts-expect-error: a success without a body has none
fake.answer("PATCH /users/{user_id}", { body: errorBody });
// @ts-expect-error: it is no status
fake.answer("GET /users/self", { status: 1000 });
