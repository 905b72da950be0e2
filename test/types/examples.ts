import { expectTypeOf } from "vitest";
import { examples } from "../../generated/tiledb/v4/examples.js";
import { fakeFetch } from "../../src/testing/index.js";

/** Responses that a fake accepts: compiled, never run. */

const fake = fakeFetch(examples);
const errorBody = { code: 1, message: "no", request_id: "1" };

fake.respond(
  "GET /users/{user_id}",
  { status: 404 },
  { status: 404, body: errorBody },
  { status: 500, body: errorBody },
);
fake.respond("PATCH /users/{user_id}", {}, { status: 204 }, new Response(null, { status: 204 }));
fake.respond(
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
fake.respond("GET /users/{username}", {});
// @ts-expect-error: its body has another type
fake.respond("GET /users/{user_id}", { body: { data: "alice" } });
// @ts-expect-error: and so has that of an error
fake.respond("GET /users/{user_id}", { status: 404, body: { error: "no" } });
// @ts-expect-error: a success without a body has none
fake.respond("PATCH /users/{user_id}", { body: errorBody });
// @ts-expect-error: it is not a status code
fake.respond("GET /users/self", { status: 1000 });
