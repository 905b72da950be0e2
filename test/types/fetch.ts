/** What must compile and what must not, by path: read by the compiler alone, as part of `npm run typecheck`. */

import createQueryClient from "openapi-react-query";
import { expectTypeOf } from "vitest";
import { createArthurV1Fetch } from "../../generated/arthur/v1/fetch.js";
import { createTileDBV1Fetch } from "../../generated/tiledb/v1/fetch.js";
import { createTileDBV4Fetch } from "../../generated/tiledb/v4/fetch.js";
import type { ErrorBody, UserGetResponse } from "../../generated/tiledb/v4/models.js";
import type { paths } from "../../generated/tiledb/v4/paths.js";
import type { FetchClient } from "../../src/fetch-client.js";

const client = createTileDBV4Fetch({ apiKey: process.env["TILEDB_REST_TOKEN"], timeoutMs: undefined });
const selected = { params: { path: { user_id: "usr_1" } } };

export async function answers(): Promise<void> {
  expectTypeOf(client).toEqualTypeOf<FetchClient<paths>>();
  const { data, error, response } = await client.GET("/users/{user_id}", selected);
  expectTypeOf(data).toExtend<UserGetResponse | undefined>();
  // An enum that grows is a string here: openapi-fetch's types would take what stands in the model for an object.
  expectTypeOf(data?.data.role).toEqualTypeOf<string | undefined>();
  expectTypeOf<ErrorBody>().toExtend<typeof error>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  const created = await client.POST("/users", {
    body: { email: "a@example.com", username: "alice", password: "example-password" },
  });
  expectTypeOf(created.data?.data.id).toEqualTypeOf<string | undefined>();
}

export function parameters(signal: AbortSignal): void {
  client.GET("/users/self");
  client.GET("/users/self", { signal, headers: { "X-Trace": "1" } });
  client.POST("/actions/users/confirm_email", { params: { header: { "X-TILEDB-REST-API-KEY": "token" } } });
  // An enum that grows takes values that nobody knows yet.
  createTileDBV1Fetch().POST("/organizations/{organization}/user", {
    params: { path: { organization: "acme" } },
    body: { username: "bob", role: "curator" },
  });
  createArthurV1Fetch().GET("/api/v1/organization/users", { params: { query: { page: 2, user_types: ["user"] } } });

  // @ts-expect-error there is no such path
  client.GET("/user/{user_id}", selected);
  // @ts-expect-error the path has no such method
  client.PUT("/users/{user_id}", selected);
  // @ts-expect-error the path's parameter is missing
  client.GET("/users/{user_id}");
  // @ts-expect-error the path's parameter is misspelt
  client.GET("/users/{user_id}", { params: { path: { userId: "usr_1" } } });
  // @ts-expect-error a header parameter is required
  client.POST("/actions/users/confirm_email");
  // @ts-expect-error the body is missing
  client.PATCH("/users/{user_id}", selected);
  // @ts-expect-error a required member of the body is missing
  client.POST("/users", { body: { email: "a@example.com" } });
  // @ts-expect-error a closed enum takes its values alone
  createArthurV1Fetch().GET("/api/v1/organization/users", { params: { query: { order: "upwards" } } });
  // @ts-expect-error a page is a number
  createArthurV1Fetch().GET("/api/v1/organization/users", { params: { query: { page: "2" } } });
  // @ts-expect-error the path is another version's
  client.GET("/tokens/scopes");
}

export function options(): void {
  createTileDBV4Fetch();
  // @ts-expect-error the name is misspelt
  createTileDBV4Fetch({ apikey: "key" });
  // @ts-expect-error Arthur takes no API key
  createArthurV1Fetch({ apiKey: "key" });
}

export function useUser(): void {
  const api = createQueryClient(client);
  const { data, error } = api.useQuery("get", "/users/{user_id}", selected);
  expectTypeOf(data).toExtend<UserGetResponse | undefined>();
  expectTypeOf<ErrorBody>().toExtend<typeof error>();
  api.queryOptions("get", "/users/self");
  // @ts-expect-error there is no such path
  api.queryOptions("get", "/user/{user_id}", selected);
  // @ts-expect-error the path's parameter is missing
  api.queryOptions("get", "/users/{user_id}");
  const { mutate } = api.useMutation("patch", "/users/{user_id}");
  mutate({ ...selected, body: { timezone: "UTC" } });
  // @ts-expect-error the body is missing
  mutate(selected);
}
