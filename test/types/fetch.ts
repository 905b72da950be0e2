/** What must compile and what must not, by path: read by the compiler alone, as part of `npm run typecheck`. */

import createQueryClient from "openapi-react-query";
import { expectTypeOf } from "vitest";
import { createArthurV1Fetch } from "../../generated/arthur/v1/fetch.js";
import { createTileDBV1Fetch } from "../../generated/tiledb/v1/fetch.js";
import { createTileDBV4Fetch } from "../../generated/tiledb/v4/fetch.js";
import type { ErrorBody, UserGetResponse } from "../../generated/tiledb/v4/models.js";
import type { paths } from "../../generated/tiledb/v4/paths.js";
import type { FetchClient } from "../../src/fetch-client.js";
import { createOtherMethodsV1Fetch } from "../golden/wanted/other-methods/v1/fetch.js";
import type { Thing } from "../golden/wanted/other-methods/v1/models.js";

const client = createTileDBV4Fetch({ apiKey: process.env["TILEDB_REST_TOKEN"], timeoutMs: undefined });
const selected = { params: { path: { user_id: "usr_1" } } };

export async function responses(): Promise<void> {
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

export async function addedMethods(): Promise<void> {
  const added = createOtherMethodsV1Fetch();
  const queried = await added.QUERY("/things", { body: { name: "a" } });
  expectTypeOf(queried.data).toEqualTypeOf<Thing[] | undefined>();
  expectTypeOf((await added.request("query", "/things", { body: {} })).data).toEqualTypeOf<Thing[] | undefined>();
  const copied = await added.request("COPY", "/things", { params: { header: { Destination: "/b" } } });
  expectTypeOf(copied.data).toEqualTypeOf<undefined>();
  added.request("get", "/shared");
  added.GET("/shared");
  createQueryClient(added).queryOptions("get", "/shared");

  // @ts-expect-error the path has no such operation
  added.QUERY("/shared", { body: {} });
  // @ts-expect-error the body is missing
  added.QUERY("/things");
  // @ts-expect-error the property of the body has another type
  added.QUERY("/things", { body: { name: 1 } });
  // @ts-expect-error the header parameter is missing
  added.request("COPY", "/things");
  // @ts-expect-error the path has no such operation
  added.request("COPY", "/shared", { params: { header: { Destination: "/b" } } });
  // @ts-expect-error the body is missing
  added.request("query", "/things");
  // @ts-expect-error no path has such an operation
  added.request("MOVE", "/things");
  // @ts-expect-error no path of this document has a query operation
  client.QUERY("/users/self");
}
