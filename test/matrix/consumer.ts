import { ApiError, type Interceptor, isTimeoutError } from "openapi-facade";
import { Arthur } from "openapi-facade/arthur";
import { ArthurV1, type User } from "openapi-facade/arthur/v1";
import { createFetchClient } from "openapi-facade/fetch-client";
import { clientCredentials } from "openapi-facade/oauth";
import { TileDB, type TileDBOptions } from "openapi-facade/tiledb";
import { TileDBV1 } from "openapi-facade/tiledb/v1";
import { createTileDBV4Fetch } from "openapi-facade/tiledb/v4/fetch";
import { createTileDBV4Caller, getSelfUser } from "openapi-facade/tiledb/v4/functions";

/** What somebody else's compiler must make of the package: some calls of each kind, with their types. */

const counted: Interceptor = (next) => (request, operation) => next(request, `${operation} once`);
const options: TileDBOptions = { apiKey: () => undefined, interceptors: [counted], retry: false };
const { v1, v4 } = new TileDB(options);
const arthur = new Arthur({
  accessToken: clientCredentials({ issuer: "https://auth.example", clientId: "consumer", scope: ["openid"] }),
});

export async function call(): Promise<(string | null | undefined)[]> {
  const username: string = (await v1.user.getUserWithUsername({ username: "alice" })).username;
  await v1.user.addUserToOrganization({ organization: "acme", body: { username, role: "read_write" } });
  const { data, response } = await v4.users.getSelfUser().withResponse();
  const users: User[] = await arthur.v1.users.getOrganizationUsers({ page_size: 200 }).toArray({ limit: 10 });
  for await (const user of arthur.v1.users.getOrganizationUsers()) users.push(user);
  const byFunction = await getSelfUser(createTileDBV4Caller({ username: "alice", password: "secret" }));
  const byPath = await createTileDBV4Fetch().GET("/users/{user_id}", { params: { path: { user_id: "usr_1" } } });
  const id: string | undefined = byPath.data?.data.username;
  return [
    username,
    data.data.user.id,
    response.headers.get("date") ?? "",
    users[0]?.email,
    byFunction.data.user.id,
    id,
  ];
}

export async function fail(): Promise<string> {
  const result = await new ArthurV1().users.patchUser({ user_id: "1", body: { last_name: null } }).safe();
  if (!result.ok && result.error.status === 422) return result.error.body.detail?.[0]?.msg ?? "";
  return new TileDBV1().user.getUser().then(
    () => "",
    (error: unknown) => (error instanceof ApiError || isTimeoutError(error) ? error.operation : "unknown"),
  );
}

// @ts-expect-error: the parameter is needed
export const missing = (): unknown => v1.user.getUserWithUsername({});
// @ts-expect-error: a name is text
export const wrong = (): unknown => v1.user.addUserToOrganization({ organization: "a", body: { username: 1 } });

export const custom: typeof createFetchClient = createFetchClient;
