/** What must compile and what must not: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import { Arthur } from "../../generated/arthur/index.js";
import type { User as ArthurUser, InviteResponse, ResourceListUser } from "../../generated/arthur/v1/index.js";
import { TileDB } from "../../generated/tiledb/index.js";
import { TileDBV1, type Token, type User, type UserInput } from "../../generated/tiledb/v1/index.js";
import type { UserGetResponse } from "../../generated/tiledb/v4/index.js";
import { type ApiPromise, logAttempts, type Pages } from "../../src/index.js";

const tiledb = new TileDB({ apiKey: process.env["TILEDB_REST_TOKEN"] });
const arthur = new Arthur({ accessToken: async () => "token", baseUrl: undefined, timeoutMs: undefined });

export async function responses(): Promise<void> {
  expectTypeOf(await tiledb.v1.user.getUserWithUsername({ username: "alice" })).toEqualTypeOf<User>();
  expectTypeOf(await tiledb.v1.user.tokensGet()).toEqualTypeOf<Token[]>();
  expectTypeOf(await tiledb.v1.user.deleteUser({ username: "alice" })).toEqualTypeOf<void>();
  expectTypeOf(await tiledb.v4.users.getUser({ user_id: "usr_1" })).toEqualTypeOf<UserGetResponse>();
  expectTypeOf(await arthur.v1.users.postOrganizationUserInvite({ body: { email: "a@example.com" } })).toBeUnknown();
  expectTypeOf<InviteResponse>().toBeUnknown();
  expectTypeOf(tiledb.v1.user.getUser()).toExtend<Promise<User>>();
  const { data, response } = await tiledb.v1.user.getUser().withResponse();
  expectTypeOf(data).toEqualTypeOf<User>();
  expectTypeOf(response).toEqualTypeOf<Response>();
}

export async function pages(): Promise<void> {
  const users = arthur.v1.users.getOrganizationUsers({ page_size: 200, user_types: ["user"] });
  expectTypeOf(users).toExtend<Pages<ResourceListUser, ArthurUser>>();
  expectTypeOf(await users).toEqualTypeOf<ResourceListUser>();
  expectTypeOf(await users.toArray({ limit: 10 })).toEqualTypeOf<ArthurUser[]>();
  for await (const user of users) expectTypeOf(user).toEqualTypeOf<ArthurUser>();
  for await (const page of users.byPage()) expectTypeOf(page).toEqualTypeOf<ResourceListUser>();
  expectTypeOf(arthur.v1.users.getUsersMe()).toExtend<ApiPromise<ArthurUser>>();
}

export function parameters(optional: string | undefined, signal: AbortSignal): void {
  // Nothing is required: parameters can be left out, and options follow an empty object.
  tiledb.v1.user.getUser({}, { signal, timeoutMs: 1_000, headers: { "X-Trace": optional } });
  tiledb.v1.user.getUser({}, { retry: false });
  tiledb.v1.user.getUser({}, { retry: { attempts: 5, maxDelayMs: undefined, idempotent: true } });
  tiledb.v1.user.requestToken();
  tiledb.v1.user.getSession({ remember_me: optional });
  // An enum that grows takes values that nobody knows yet.
  tiledb.v1.user.addUserToOrganization({ organization: "acme", body: { username: "bob", role: "curator" } });
  tiledb.v4.users.confirmEmail({ "X-TILEDB-REST-API-KEY": "token" });

  // @ts-expect-error a path parameter is missing
  tiledb.v1.user.getUserWithUsername({});
  // @ts-expect-error there is a required parameter
  tiledb.v1.user.getUserWithUsername();
  // @ts-expect-error a path parameter is text
  tiledb.v1.user.getUserWithUsername({ username: 7 });
  // @ts-expect-error a path parameter cannot be undefined
  tiledb.v1.user.getUserWithUsername({ username: optional });
  // @ts-expect-error the name is misspelt
  tiledb.v1.user.getSession({ rememberMe: "true" });
  // @ts-expect-error the operation takes nothing: options are the second argument
  tiledb.v1.user.getUser({ signal });
  // @ts-expect-error retries are told in numbers
  tiledb.v1.user.getUser({}, { retry: true });
  // @ts-expect-error the name is misspelt
  tiledb.v1.user.getUser({}, { retry: { attempt: 5 } });
  // @ts-expect-error interceptors are the client's
  tiledb.v1.user.getUser({}, { interceptors: [] });
  // @ts-expect-error the body is missing
  tiledb.v4.users.updateUser({ user_id: "usr_1" });
  // @ts-expect-error a required member of the body is missing
  tiledb.v4.users.changePassword({ body: { new_password: "example-password" } });
  // @ts-expect-error a closed enum takes its values alone
  arthur.v1.users.getOrganizationUsers({ order: "upwards" });
  // @ts-expect-error a header parameter is required
  tiledb.v4.users.confirmEmail();
  // @ts-expect-error the operation belongs to v4
  tiledb.v1.user.getSelfUser();
}

export function directions(user: User, input: UserInput): void {
  // What comes back never holds the password; what is sent never holds what the server sets.
  // @ts-expect-error the password is write-only
  void user.password;
  // @ts-expect-error is_valid_email is read-only
  void input.is_valid_email;
  void input.password;
  void user.is_valid_email;
}

export function options(key: string | undefined): void {
  new TileDBV1({ apiKey: key });
  new TileDBV1({ username: "alice", password: () => key });
  new TileDBV1();
  new TileDBV1({ username: "alice", password: async (refused) => (refused === undefined ? key : undefined) });
  new TileDBV1({ interceptors: [logAttempts(), (next) => (request, operation) => next(request, operation)] });
  TileDB.fromEnv({ timeoutMs: 5_000 });
  expectTypeOf(new TileDB().withOptions({ apiKey: key })).toEqualTypeOf<TileDB>();
  expectTypeOf(new TileDB().v1.withOptions({ retry: false })).toEqualTypeOf<TileDBV1>();
  // @ts-expect-error a key is text or a function
  new TileDBV1({ apiKey: 7 });
  // @ts-expect-error an interceptor returns a promise
  new TileDBV1({ interceptors: [() => () => new Response()] });
  // @ts-expect-error v1 takes no access token
  new TileDBV1({ accessToken: "token" });
  // @ts-expect-error the name is misspelt
  new TileDB({ apikey: key });
}
