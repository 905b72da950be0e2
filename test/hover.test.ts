import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { serviceWith } from "./project.js";

/** What an editor shows of a symbol: names of types, never their insides. */

const file = resolve("test/hover-example.ts");
const text = `
import { Arthur } from "openapi-facade/arthur";
import { TileDB } from "openapi-facade/tiledb";

const tiledb = new TileDB({ apiKey: "key" });
const arthur = new Arthur({ accessToken: "token" });

const user = await tiledb.v1.user.getUserWithUsername({ username: "alice" });
const tokens = await tiledb.v1.user.tokensGet();
const role = (await tiledb.v1.user.getOrganizationUser({ organization: "acme", username: "bob" })).role;
const found = await tiledb.v4.users.getUser({ user_id: "usr_1" });
const self = (await tiledb.v4.users.getSelfUser()).data;
const page = await arthur.v1.users.getOrganizationUsers();
const records = page.records;
for await (const member of arthur.v1.users.getOrganizationUsers()) void member;
const call = tiledb.v1.user.deleteUser({ username: "alice" });
const result = await tiledb.v1.user.createUser({ body: { username: "alice" } }).safe();
`;

const service = serviceWith(file, text);

function hover(symbol: string, after = ""): string {
  const start = text.indexOf(symbol, text.indexOf(after));
  const info = service.getQuickInfoAtPosition(file, start);
  return ts.displayPartsToString(info?.displayParts);
}

describe("hovers", () => {
  it.each([
    ["user", "const user", "const user: User"],
    ["tokens", "const tokens", "const tokens: Token[]"],
    ["role", "const role", "const role: OrganizationRoles | undefined"],
    ["found", "const found", "const found: UserGetResponse"],
    ["self", "const self", "const self: UserSelfResponseData"],
    ["page", "const page", "const page: ResourceListUser"],
    ["records", "const records", "const records: User[]"],
    ["member", "const member", "const member: User"],
    ["call", "const call", "const call: ApiPromise<void, DeleteUserError>"],
    ["result", "const result", "const result: Safe<void, CreateUserError>"],
    ["v4", "tiledb.v4", "(property) TileDB.v4: TileDBV4"],
    ["users", "v4.users", "(property) TileDBV4.users: UsersApi"],
    [
      "getUserWithUsername",
      "",
      "(method) UserApi.getUserWithUsername(params: GetUserWithUsernameParams, options?: CallOptions): " +
        "ApiPromise<User, GetUserWithUsernameError>",
    ],
    [
      "getOrganizationUsers",
      "",
      "(method) UsersApi.getOrganizationUsers(params?: GetOrganizationUsersParams, options?: CallOptions): " +
        "Pages<ResourceListUser, User, GetOrganizationUsersError>",
    ],
    ["username", "getUserWithUsername", "(property) GetUserWithUsernameParams.username: string"],
  ])("%s", (symbol, after, want) => {
    expect(hover(symbol, after)).toBe(want);
  });

  it("have the document's words", () => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf("getUserWithUsername"));
    expect(ts.displayPartsToString(info?.documentation)).toBe(
      [
        "Get a user by name or id.",
        "",
        "Returns the account that the path names, which need not be the caller's own.",
        "",
        "`GET /users/{username}`",
      ].join("\n"),
    );
  });
});
