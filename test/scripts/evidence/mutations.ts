import type { Edit } from "./edit.js";

/** What is done to a committed document, and what is then told of it, without places and advice. */
export type Mutation = readonly [title: string, flavour: string, edits: readonly Edit[], want: readonly string[]];

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export const mutations: readonly Mutation[] = [
  [
    "a status is gone",
    "tiledb@v1",
    [["drop", "paths /users/{username} get responses 404"]],
    [
      "operation GET /users/{username}, responses.404: only in the pages",
      "spec:  nothing",
      "pages: 404 (csharp, tiledb-v1.csharp.md:1140; python, tiledb-v1.python.md:1255; r, tiledb-v1.r.md:695)",
    ],
  ],
  [
    "one of many statuses is gone",
    "arthur@v1",
    [["drop", "paths /api/v1/organization/users post responses 409"]],
    [
      "operation POST /api/v1/organization/users, responses.409: only in the pages",
      "spec:  nothing",
      "pages: 409 (python, arthur-v1.python.md:648)",
    ],
  ],
  [
    "the default response is gone",
    "tiledb@v4",
    [["drop", "paths /users/{user_id} get responses default"]],
    [
      "operation GET /users/{user_id}, responses.default: only in the pages",
      "spec:  nothing",
      "pages: default (python, tiledb-v4.python.md:1220)",
    ],
  ],
  [
    "a status that one page has is gone",
    "tiledb@v1",
    [["drop", "paths /token post responses 502"]],
    [
      "operation POST /token, responses.502: pages differ",
      "spec:  nothing",
      "pages: 502 (csharp, tiledb-v1.csharp.md:1221)",
    ],
  ],
  [
    "a status comes",
    "tiledb@v1",
    [["set", "paths /user get responses 401", { description: "Who?" }]],
    [
      "operation GET /user, responses.401: only in the spec",
      "spec:  401",
      "pages: nothing (csharp, tiledb-v1.csharp.md:1059; python, tiledb-v1.python.md:1168; r, tiledb-v1.r.md:646)",
    ],
  ],
  [
    "a status is another",
    "arthur@v1",
    [
      [
        "move",
        "paths /api/v1/users/{user_id} patch responses 200",
        "paths /api/v1/users/{user_id} patch responses 201",
      ],
    ],
    [
      "operation PATCH /api/v1/users/{user_id}, responses.200: only in the pages",
      "spec:  nothing",
      "pages: 200 (python, arthur-v1.python.md:485)",
      "operation PATCH /api/v1/users/{user_id}, responses.201: only in the spec",
      "spec:  201",
      "pages: nothing (python, arthur-v1.python.md:485)",
    ],
  ],
  [
    "a query parameter is renamed",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 5 name", "page_number"]],
    [
      "operation GET /api/v1/organization/users, parameters.page: only in the pages",
      "spec:  nothing",
      "pages: query parameter (python, arthur-v1.python.md:230)",
      "operation GET /api/v1/organization/users, parameters.page_number: only in the spec",
      "spec:  query parameter",
      "pages: nothing (python, arthur-v1.python.md:164)",
    ],
  ],
  [
    "a path parameter is written otherwise",
    "tiledb@v4",
    [["set", "components parameters UserId name", "userId"]],
    [
      "operation GET /users/{user_id}, parameters.userId.name: contradicted",
      "spec:  userId",
      "pages: user_id (python, tiledb-v4.python.md:1199)",
      "alike: DELETE /users/{user_id}, PATCH /users/{user_id}",
    ],
  ],
  [
    "a path parameter is renamed",
    "tiledb@v1",
    [["set", "components parameters Organization name", "org"]],
    [
      "operation POST /organizations/{organization}/user, parameters.organization: only in the pages",
      "spec:  nothing",
      "pages: path parameter (csharp, tiledb-v1.csharp.md:167; python, tiledb-v1.python.md:197; r, tiledb-v1.r.md:107)",
      "alike: GET /organizations/{organization}/{username}, DELETE /organizations/{organization}/{username}, PATCH /organizations/{organization}/{username}",
      "operation POST /organizations/{organization}/user, parameters.org: only in the spec",
      "spec:  path parameter",
      "pages: nothing (csharp, tiledb-v1.csharp.md:113; python, tiledb-v1.python.md:127; r, tiledb-v1.r.md:80)",
      "alike: GET /organizations/{organization}/{username}, DELETE /organizations/{organization}/{username}, PATCH /organizations/{organization}/{username}",
    ],
  ],
  [
    "a parameter is gone",
    "arthur@v1",
    [["drop", "paths /api/v1/organization/users get parameters 3"]],
    [
      "operation GET /api/v1/organization/users, parameters.search: only in the pages",
      "spec:  nothing",
      "pages: query parameter (python, arthur-v1.python.md:228)",
    ],
  ],
  [
    "a header goes into the query",
    "tiledb@v4",
    [["set", "paths /actions/users/confirm_email post parameters 0 in", "query"]],
    [
      "operation POST /actions/users/confirm_email, parameters.X-TILEDB-REST-API-KEY.in: contradicted",
      "spec:  query",
      "pages: header (python, tiledb-v4.python.md:394)",
    ],
  ],
  [
    "a query parameter goes into the header",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 0 in", "header"]],
    [
      "operation GET /api/v1/organization/users, parameters.sort.in: contradicted",
      "spec:  header",
      "pages: query (python, arthur-v1.python.md:225)",
    ],
  ],
  [
    "an optional parameter is required",
    "tiledb@v1",
    [["set", "paths /session get parameters 0 required", true]],
    [
      "operation GET /session, parameters.remember_me.required: contradicted",
      "spec:  required",
      "pages: optional (csharp, tiledb-v1.csharp.md:888; python, tiledb-v1.python.md:984; r, tiledb-v1.r.md:540)",
    ],
  ],
  [
    "a required parameter is optional",
    "tiledb@v4",
    [["drop", "paths /actions/users/reset_password post parameters 0 required"]],
    [
      "operation POST /actions/users/reset_password, parameters.X-TILEDB-REST-API-KEY.required: contradicted",
      "spec:  optional",
      "pages: required (python, tiledb-v4.python.md:1803)",
    ],
  ],
  [
    "a value that an example shows is gone",
    "tiledb@v1",
    [["drop", "components schemas NamespaceActions anyOf 0 enum 0"]],
    [
      "schema NamespaceActions, enum: contradicted",
      "spec:  create, delete, delete_organization, edit, edit_billing, edit_organization, read_array_logs, read_job_logs, read_object_logs, run_job, write",
      "pages: read (python, tiledb-v1.python.md:181)",
    ],
  ],
  [
    "a value of another enumeration is gone",
    "tiledb@v1",
    [["drop", "components schemas OrganizationRoles anyOf 0 enum 0"]],
    [
      "schema OrganizationRoles, enum: contradicted",
      "spec:  admin, read_only, read_write, read_write_delete",
      "pages: owner (python, tiledb-v1.python.md:179)",
    ],
  ],
  [
    "an enumeration is plain text",
    "tiledb@v1",
    [["set", "components schemas OrganizationRoles", { type: "string" }]],
    [
      "schema OrganizationRoles, enum: only in the pages",
      "spec:  nothing",
      "pages: owner (python, tiledb-v1.python.md:179)",
    ],
  ],
  [
    "a value that a default shows is gone",
    "arthur@v1",
    [["drop", "components schemas UserType anyOf 0 enum 2"]],
    [
      "operation GET /api/v1/organization/users, parameters.user_types.enum: contradicted",
      "spec:  data_plane, user",
      'pages: ["user","service_account"] as default (python, arthur-v1.python.md:227)',
    ],
  ],
  [
    "a number is text",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 5 schema type", "string"]],
    [
      "operation GET /api/v1/organization/users, parameters.page.type: contradicted",
      "spec:  string",
      "pages: integer (python, arthur-v1.python.md:230)",
    ],
  ],
  [
    "text is a flag, which one page cannot tell",
    "tiledb@v1",
    [["set", "paths /session get parameters 0 schema type", "boolean"]],
    [
      "operation GET /session, parameters.remember_me.type: pages differ",
      "spec:  boolean",
      "pages: string (csharp, tiledb-v1.csharp.md:888; python, tiledb-v1.python.md:984)",
    ],
  ],
  [
    "a list is of something else",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 2 schema items", { type: "string" }]],
    [
      "operation GET /api/v1/organization/users, parameters.user_types.type: contradicted",
      "spec:  array of string",
      "pages: array of UserType (python, arthur-v1.python.md:227)",
    ],
  ],
  [
    "a list is a single value",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 2 schema", ref("UserType")]],
    [
      "operation GET /api/v1/organization/users, parameters.user_types.type: contradicted",
      "spec:  UserType",
      "pages: array of UserType (python, arthur-v1.python.md:227)",
      "operation GET /api/v1/organization/users, parameters.user_types.default: only in the pages",
      "spec:  nothing",
      'pages: ["user","service_account"] (python, arthur-v1.python.md:227)',
      "operation GET /api/v1/organization/users, parameters.user_types.enum: contradicted",
      "spec:  data_plane, service_account, user",
      'pages: ["user","service_account"] as default (python, arthur-v1.python.md:227)',
    ],
  ],
  [
    "a model is another",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 0 schema", ref("SortOrder")]],
    [
      "operation GET /api/v1/organization/users, parameters.sort.type: contradicted",
      "spec:  SortOrder",
      "pages: UserSort (python, arthur-v1.python.md:225)",
    ],
  ],
  [
    "a default is another",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 6 schema default", 50]],
    [
      "operation GET /api/v1/organization/users, parameters.page_size.default: contradicted",
      "spec:  50",
      "pages: 20 (python, arthur-v1.python.md:231)",
    ],
  ],
  [
    "a default is gone",
    "arthur@v1",
    [["drop", "paths /api/v1/organization/users get parameters 2 schema default"]],
    [
      "operation GET /api/v1/organization/users, parameters.user_types.default: only in the pages",
      "spec:  nothing",
      'pages: ["user","service_account"] (python, arthur-v1.python.md:227)',
    ],
  ],
  [
    "a default comes that a note says is not chosen",
    "tiledb@v1",
    [["set", "paths /session get parameters 0 schema default", "true"]],
    [
      "operation GET /session, parameters.remember_me.default: contradicted",
      "spec:  true",
      "pages: false (csharp, tiledb-v1.csharp.md:888; python, tiledb-v1.python.md:984; r, tiledb-v1.r.md:540)",
      "x-evidence about default has nothing chosen, the spec has true",
    ],
  ],
  [
    "a default comes that the pages have",
    "tiledb@v1",
    [["set", "paths /session get parameters 0 schema default", "false"]],
    ["x-evidence about default explains nothing of csharp, python, r: there is no such difference"],
  ],
  [
    "a limit is another",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 6 schema maximum", 500]],
    [
      "operation GET /api/v1/organization/users, parameters.page_size.maximum: contradicted",
      "spec:  500",
      "pages: 1000 (python, arthur-v1.python.md:231)",
    ],
  ],
  [
    "a limit is gone",
    "arthur@v1",
    [["drop", "paths /api/v1/organization/users get parameters 5 schema minimum"]],
    [
      "operation GET /api/v1/organization/users, parameters.page.minimum: only in the pages",
      "spec:  nothing",
      "pages: 1 (python, arthur-v1.python.md:230)",
    ],
  ],
  [
    "an operation is gone",
    "tiledb@v1",
    [["drop", "paths /tokens/{token} delete"]],
    [
      "operation DELETE /tokens/{token}: only in the pages",
      "spec:  nothing",
      "pages: DELETE /tokens/{token} (csharp, tiledb-v1.csharp.md:1307; python, tiledb-v1.python.md:1440; r, tiledb-v1.r.md:794)",
    ],
  ],
  [
    "an operation comes",
    "tiledb@v4",
    [["set", "paths /users get", { operationId: "listUsers", responses: {} }]],
    ["operation GET /users: only in the spec", "spec:  GET /users", "pages: nothing (python, tiledb-v4.python.md:1)"],
  ],
  [
    "a method is another",
    "arthur@v1",
    [
      [
        "move",
        "paths /api/v1/users/{user_id}/service_account patch",
        "paths /api/v1/users/{user_id}/service_account put",
      ],
    ],
    [
      "operation PUT /api/v1/users/{user_id}/service_account, method: contradicted",
      "spec:  PUT",
      "pages: PATCH (python, arthur-v1.python.md:11)",
    ],
  ],
  [
    "a path is another",
    "tiledb@v1",
    [["move", "paths /session", "paths /login"]],
    [
      "operation GET /login, path: contradicted",
      "spec:  /login",
      "pages: /session (csharp, tiledb-v1.csharp.md:17; python, tiledb-v1.python.md:17; r, tiledb-v1.r.md:17)",
    ],
  ],
  [
    "an id is another",
    "tiledb@v4",
    [["set", "paths /users/self get operationId", "getMe"]],
    [
      "operation GET /users/self, operationId: contradicted",
      "spec:  getMe",
      "pages: get_self_user (python, tiledb-v4.python.md:822)",
    ],
  ],
  [
    "a body is another",
    "tiledb@v1",
    [["set", "paths /token post requestBody content application/json schema", ref("User")]],
    [
      "operation POST /token, requestBody.type: contradicted",
      "spec:  User",
      "pages: TokenRequest (csharp, tiledb-v1.csharp.md:1201; python, tiledb-v1.python.md:1327; r, tiledb-v1.r.md:725)",
    ],
  ],
  [
    "a body is gone",
    "tiledb@v4",
    [["drop", "paths /actions/users/change_password post requestBody"]],
    [
      "operation POST /actions/users/change_password, requestBody: only in the pages",
      "spec:  nothing",
      "pages: a body (python, tiledb-v4.python.md:194)",
    ],
  ],
  [
    "a body comes",
    "tiledb@v1",
    [["set", "paths /user/confirm_email post requestBody", { content: {} }]],
    [
      "operation POST /user/confirm_email, requestBody: only in the spec",
      "spec:  a body",
      "pages: nothing (csharp, tiledb-v1.csharp.md:356; python, tiledb-v1.python.md:397; r, tiledb-v1.r.md:227)",
    ],
  ],
  [
    "a body is optional",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users post requestBody required", false]],
    [
      "operation POST /api/v1/organization/users, requestBody.required: contradicted",
      "spec:  optional",
      "pages: required (python, arthur-v1.python.md:626)",
    ],
  ],
  [
    "an optional body is required",
    "tiledb@v1",
    [["set", "paths /token post requestBody required", true]],
    [
      "operation POST /token, requestBody.required: contradicted",
      "spec:  required",
      "pages: optional (csharp, tiledb-v1.csharp.md:1201; python, tiledb-v1.python.md:1327; r, tiledb-v1.r.md:725)",
    ],
  ],
  [
    "a body is a list",
    "tiledb@v4",
    [
      [
        "set",
        "paths /users post requestBody content application/json schema",
        { type: "array", items: ref("UserCreateRequest") },
      ],
    ],
    [
      "operation POST /users, requestBody.type: contradicted",
      "spec:  array of UserCreateRequest",
      "pages: UserCreateRequest (python, tiledb-v4.python.md:597)",
    ],
  ],
  [
    "a body has another content type",
    "arthur@v1",
    [
      [
        "move",
        "paths /api/v1/users/{user_id} patch requestBody content application/json",
        "paths /api/v1/users/{user_id} patch requestBody content application/merge-patch+json",
      ],
    ],
    [
      "operation PATCH /api/v1/users/{user_id}, requestBody.content: contradicted",
      "spec:  application/merge-patch+json",
      "pages: application/json (python, arthur-v1.python.md:478)",
    ],
  ],
  [
    "an answer has another content type",
    "tiledb@v1",
    [
      [
        "move",
        "paths /tokens/scopes get responses 200 content application/json",
        "paths /tokens/scopes get responses 200 content text/plain",
      ],
    ],
    [
      "operation GET /tokens/scopes, responses.content: contradicted",
      "spec:  application/json, text/plain",
      "pages: application/json (csharp, tiledb-v1.csharp.md:977; python, tiledb-v1.python.md:1079; r, tiledb-v1.r.md:597)",
    ],
  ],
  [
    "failures have no content",
    "arthur@v1",
    [
      ["drop", "components responses InternalServerError content"],
      ["drop", "components responses BadRequest content"],
    ],
    [
      "operation POST /api/v1/users/me/accept-invite, responses.content: only in the pages",
      "spec:  nothing",
      "pages: application/json (python, arthur-v1.python.md:77)",
    ],
  ],
  [
    "an answer is another",
    "arthur@v1",
    [["set", "paths /api/v1/users/me get responses 200 content application/json schema", ref("SensitiveUser")]],
    [
      "operation GET /api/v1/users/me, answer: contradicted",
      "spec:  SensitiveUser",
      "pages: User (python, arthur-v1.python.md:309)",
    ],
  ],
  [
    "an answer is one, not a list",
    "tiledb@v1",
    [["set", "paths /tokens get responses 200 content application/json schema", ref("Token")]],
    [
      "operation GET /tokens, answer: contradicted",
      "spec:  Token",
      "pages: array of Token (csharp, tiledb-v1.csharp.md:1440; python, tiledb-v1.python.md:1585; r, tiledb-v1.r.md:868)",
    ],
  ],
  [
    "an answer is a list",
    "tiledb@v4",
    [
      [
        "set",
        "paths /users/{user_id} get responses 200 content application/json schema",
        { type: "array", items: ref("UserGetResponse") },
      ],
    ],
    [
      "operation GET /users/{user_id}, answer: contradicted",
      "spec:  array of UserGetResponse",
      "pages: UserGetResponse (python, tiledb-v4.python.md:1203)",
    ],
  ],
  [
    "an answer is gone",
    "tiledb@v4",
    [["drop", "paths /users/{user_id} get responses 200 content"]],
    [
      "operation GET /users/{user_id}, answer: only in the pages",
      "spec:  nothing",
      "pages: UserGetResponse (python, tiledb-v4.python.md:1203)",
    ],
  ],
  [
    "an answer comes",
    "tiledb@v1",
    [["set", "paths /tokens/{token} delete responses 204 content", { "application/json": { schema: ref("Token") } }]],
    [
      "operation DELETE /tokens/{token}, answer: only in the spec",
      "spec:  Token",
      "pages: nothing (csharp, tiledb-v1.csharp.md:1307; python, tiledb-v1.python.md:1440; r, tiledb-v1.r.md:794)",
    ],
  ],
  [
    "an alternative is gone everywhere",
    "tiledb@v1",
    [["drop", "security 1"]],
    [
      "operation GET /user, security: contradicted",
      "spec:  ApiKeyAuth",
      "pages: ApiKeyAuth, BasicAuth (csharp, tiledb-v1.csharp.md:1048; python, tiledb-v1.python.md:1156; r, tiledb-v1.r.md:636)",
      "alike: POST /user/confirm_email, POST /user/password_reset, GET /users/{username}, DELETE /users/{username}, and 16 more",
    ],
  ],
  [
    "an alternative comes",
    "arthur@v1",
    [["set", "paths /api/v1/users/me get security", [{ OAuth2AuthorizationCode: [] }, { ApiKey: [] }]]],
    [
      "operation GET /api/v1/users/me, security: contradicted",
      "spec:  ApiKey, OAuth2AuthorizationCode",
      "pages: OAuth2AuthorizationCode (python, arthur-v1.python.md:313)",
    ],
  ],
  [
    "both are needed",
    "tiledb@v1",
    [["set", "paths /user get security", [{ BasicAuth: [], ApiKeyAuth: [] }]]],
    [
      "operation GET /user, security: contradicted",
      "spec:  ApiKeyAuth and BasicAuth",
      "pages: ApiKeyAuth, BasicAuth (csharp, tiledb-v1.csharp.md:1048; python, tiledb-v1.python.md:1156; r, tiledb-v1.r.md:636)",
    ],
  ],
  [
    "no credentials are needed",
    "tiledb@v1",
    [["set", "paths /user get security", []]],
    [
      "operation GET /user, security: contradicted",
      "spec:  none",
      "pages: ApiKeyAuth, BasicAuth (csharp, tiledb-v1.csharp.md:1048; python, tiledb-v1.python.md:1156; r, tiledb-v1.r.md:636)",
    ],
  ],
  [
    "no credentials will do, too",
    "tiledb@v4",
    [["set", "paths /users/self get security", [{ ApiKeyAuth: [] }, { BasicAuth: [] }, { OAuth2: [] }, {}]]],
    [
      "operation GET /users/self, security: contradicted",
      "spec:  ApiKeyAuth, BasicAuth, OAuth2, none",
      "pages: ApiKeyAuth, BasicAuth, OAuth2 (python, tiledb-v4.python.md:1004)",
    ],
  ],
  [
    "credentials are needed where a note says that none will do",
    "tiledb@v4",
    [["drop", "paths /users post security"]],
    ["x-evidence about security explains nothing of python: there is no such difference"],
  ],
  [
    "a scheme is renamed",
    "tiledb@v4",
    [["move", "components securitySchemes OAuth2", "components securitySchemes OAuth"]],
    [
      "security scheme OAuth2: only in the pages",
      "spec:  nothing",
      "pages: a scheme (python, tiledb-v4.python.md:136)",
      "security scheme OAuth: only in the spec",
      "spec:  a scheme",
      "pages: nothing (python, tiledb-v4.python.md:1)",
    ],
  ],
  [
    "a scheme comes",
    "arthur@v1",
    [["set", "components securitySchemes Key", { type: "apiKey", in: "header", name: "X-Key" }]],
    ["security scheme Key: only in the spec", "spec:  a scheme", "pages: nothing (python, arthur-v1.python.md:1)"],
  ],
  [
    "a key goes into another header",
    "tiledb@v4",
    [["set", "components securitySchemes ApiKeyAuth name", "X-API-KEY"]],
    [
      "security scheme ApiKeyAuth, name: contradicted",
      "spec:  X-API-KEY",
      "pages: X-TILEDB-REST-API-KEY (python, tiledb-v4.python.md:51)",
    ],
  ],
  [
    "a scheme is of another type",
    "tiledb@v1",
    [["set", "components securitySchemes BasicAuth scheme", "bearer"]],
    [
      "security scheme BasicAuth, type: contradicted",
      "spec:  bearer",
      "pages: basic (csharp, tiledb-v1.csharp.md:59; python, tiledb-v1.python.md:41; r, tiledb-v1.r.md:48)",
    ],
  ],
  [
    "the base URL is another",
    "tiledb@v4",
    [["set", "servers 0 url", "https://api.tiledb.com/v5"]],
    [
      "document, servers: contradicted",
      "spec:  https://api.tiledb.com/v5",
      "pages: https://api.tiledb.com/v4 (python, tiledb-v4.python.md:3)",
    ],
  ],
  [
    "the base URL is one that was not chosen",
    "arthur@v1",
    [["set", "servers 0 url", "https://api.arthur.ai"]],
    [
      "x-evidence about servers has https://platform.arthur.ai chosen, the spec has https://api.arthur.ai",
      "document, servers: contradicted",
      "spec:  https://api.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a member is gone",
    "tiledb@v1",
    [["drop", "components schemas User properties company"]],
    [
      "schema User, properties.company: only in the pages",
      "spec:  nothing",
      "pages: a field (python, tiledb-v1.python.md:529; r, tiledb-v1.r.md:281)",
    ],
  ],
  [
    "a member is renamed",
    "tiledb@v1",
    [
      [
        "move",
        "components schemas AWSAccessCredentials properties buckets",
        "components schemas AWSAccessCredentials properties paths",
      ],
    ],
    [
      "schema AWSAccessCredentials, properties.buckets: only in the pages",
      "spec:  nothing",
      "pages: a field (python, tiledb-v1.python.md:84; r, tiledb-v1.r.md:43)",
    ],
  ],
  [
    "a member is of another type",
    "tiledb@v1",
    [["set", "components schemas User properties email type", "integer"]],
    [
      "schema User, properties.email.type: contradicted",
      "spec:  integer",
      "pages: string (python, tiledb-v1.python.md:528)",
      "pages: string or boolean (r, tiledb-v1.r.md:281)",
    ],
  ],
  [
    "a flag is text",
    "tiledb@v1",
    [["set", "components schemas AWSAccessCredentials properties default type", "string"]],
    [
      "schema AWSAccessCredentials, properties.default.type: pages differ",
      "spec:  string",
      "pages: boolean (python, tiledb-v1.python.md:83)",
    ],
  ],
  [
    "a list is one",
    "tiledb@v1",
    [["set", "components schemas AWSAccessCredentials properties buckets", { type: "string" }]],
    [
      "schema AWSAccessCredentials, properties.buckets.type: contradicted",
      "spec:  string",
      "pages: array of string (python, tiledb-v1.python.md:84)",
      "pages: array of string or boolean (r, tiledb-v1.r.md:43)",
    ],
  ],
  [
    "a time is text",
    "tiledb@v1",
    [["drop", "components schemas TokenRequest properties expires format"]],
    [
      "schema TokenRequest, properties.expires.type: pages differ",
      "spec:  string",
      "pages: string (date-time) (python, tiledb-v1.python.md:1308)",
    ],
  ],
  [
    "a member takes other values than an example shows",
    "tiledb@v1",
    [["set", "components schemas TokenRequest properties name enum", ["token"]]],
    [
      "schema TokenRequest, properties.name.values: contradicted",
      "spec:  token",
      "pages: myToken (python, tiledb-v1.python.md:1309)",
    ],
  ],
  [
    "a model is renamed",
    "tiledb@v1",
    [
      ["replace", '"AWSAccessCredentials"', '"Keys"'],
      ["replace", "schemas/AWSAccessCredentials", "schemas/Keys"],
    ],
    [
      "schema Keys, name: contradicted",
      "spec:  Keys",
      "pages: AWSAccessCredentials (csharp, tiledb-v1.csharp.md:252; python, tiledb-v1.python.md:288; r, tiledb-v1.r.md:160)",
    ],
  ],
  [
    "a model is gone",
    "tiledb@v1",
    [
      ["drop", "components schemas OrganizationRoles"],
      ["set", "components schemas OrganizationUser properties role", {}],
    ],
    [
      "schema OrganizationRoles: only in the pages",
      "spec:  nothing",
      "pages: a model (python, tiledb-v1.python.md:179)",
      "schema OrganizationUser, properties.role.type: contradicted",
      "spec:  any",
      "pages: OrganizationRoles (python, tiledb-v1.python.md:179)",
    ],
  ],
  [
    "null is taken where a note says that it is not",
    "arthur@v1",
    [["set", "paths /api/v1/organization/users get parameters 4 schema items type", ["string", "null"]]],
    ["x-evidence about type explains nothing of python: there is no such difference"],
  ],
  [
    "a note is gone",
    "arthur@v1",
    [["drop", "x-evidence"]],
    [
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note for all operations is gone",
    "tiledb@v1",
    [["drop", "components responses BadGateway x-evidence"]],
    [
      "operation GET /user, responses.502: pages differ",
      "spec:  502",
      "pages: nothing (python, tiledb-v1.python.md:1168; r, tiledb-v1.r.md:646)",
      "alike: POST /user, POST /user/confirm_email, POST /user/password_reset, GET /users/{username}, and 17 more",
    ],
  ],
  [
    "a note explains nothing",
    "tiledb@v4",
    [
      [
        "set",
        "paths /users/{user_id} get x-evidence",
        [{ about: "responses.404", pages: ["python"], chosen: "404", why: "So." }],
      ],
    ],
    ["x-evidence about responses.404 explains nothing of python: there is no such difference"],
  ],
  [
    "a note is for another page",
    "tiledb@v1",
    [["set", "components responses BadGateway x-evidence 0 pages", ["csharp", "r"]]],
    [
      "operation GET /user, responses.502: pages differ",
      "spec:  502",
      "pages: nothing (python, tiledb-v1.python.md:1168)",
      "alike: POST /user, POST /user/confirm_email, POST /user/password_reset, GET /users/{username}, and 17 more",
      "x-evidence about existence explains nothing of csharp: there is no such difference",
    ],
  ],
  [
    "a note is about something else",
    "tiledb@v1",
    [["set", "components schemas ResetUserPasswordRequest x-evidence 0 about", "existence"]],
    [
      "schema ResetUserPasswordRequest, name: pages differ",
      "spec:  ResetUserPasswordRequest",
      "pages: InlineObject (python, tiledb-v1.python.md:1414; r, tiledb-v1.r.md:772)",
      "x-evidence about existence explains nothing of python, r: there is no such difference",
    ],
  ],
  [
    "a note stands elsewhere",
    "tiledb@v1",
    [["move", "paths /user post x-evidence", "paths /user get x-evidence"]],
    [
      "x-evidence about security explains nothing of csharp, python, r: there is no such difference",
      "operation POST /user, security: contradicted",
      "spec:  ApiKeyAuth, BasicAuth, none",
      "pages: ApiKeyAuth, BasicAuth (csharp, tiledb-v1.csharp.md:492; python, tiledb-v1.python.md:560; r, tiledb-v1.r.md:304)",
    ],
  ],
  [
    "a note has something else chosen",
    "arthur@v1",
    [["set", "x-evidence 0 chosen", "http://localhost"]],
    [
      "x-evidence about servers has http://localhost chosen, the spec has https://platform.arthur.ai",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note is no list",
    "arthur@v1",
    [["set", "x-evidence", "the host is filler"]],
    [
      "x-evidence is no list of notes, each with about, pages, chosen, why",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note is a text",
    "arthur@v1",
    [["set", "x-evidence 0", "the host is filler"]],
    [
      "x-evidence holds what is no note: one has about, pages, chosen, why",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note lacks its reason",
    "arthur@v1",
    [["drop", "x-evidence 0 why"]],
    [
      "x-evidence lacks why: a note has about, pages, chosen, why",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note has the reason of the line that is proposed",
    "arthur@v1",
    [["set", "x-evidence 0 why", "…"]],
    [
      "x-evidence has … as why: say why it is so",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note has a member of no meaning",
    "arthur@v1",
    [["set", "x-evidence 0 page", "python"]],
    [
      "x-evidence has no use for page: a note has about, pages, chosen, why",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note lists no pages",
    "arthur@v1",
    [["set", "x-evidence 0 pages", "python"]],
    [
      "x-evidence has no list as pages: there are python",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note names a page that is none",
    "arthur@v1",
    [["set", "x-evidence 0 pages", ["python", "perl"]]],
    [
      "x-evidence names the page perl: there are python",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note names a page twice",
    "arthur@v1",
    [["set", "x-evidence 0 pages", ["python", "python"]]],
    [
      "x-evidence names a page twice",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
  [
    "a note has no text as what was chosen",
    "arthur@v1",
    [["set", "x-evidence 0 chosen", ["https://platform.arthur.ai"]]],
    [
      "x-evidence has no text as chosen",
      "document, servers: contradicted",
      "spec:  https://platform.arthur.ai",
      "pages: http://localhost (python, arthur-v1.python.md:3)",
    ],
  ],
];
