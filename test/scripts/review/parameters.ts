import type { Edit } from "./edit.js";

/** Edits of parameters. */
export const parameters: Readonly<Record<string, Edit>> = {
  "an optional parameter is added": {
    edit: [["- { name: search,", "- { name: state, in: query, schema: { type: string } }\n        - { name: search,"]],
    want: ["minor: 1 addition", "+ ListUsersParams.state: added (optional)"],
    uses: 'await api.users.listUsers({ search: "a" })',
    gains: 'await api.users.listUsers({ state: "active" })',
  },
  "a required parameter is added": {
    edit: [
      [
        "- { name: search,",
        "- { name: state, in: query, required: true, schema: { type: string } }\n        - { name: search,",
      ],
    ],
    want: ["major: 1 breaking change", "- ListUsersParams.state: added (required)"],
    uses: 'await api.users.listUsers({ search: "a" })',
  },
  "a first parameter is added, an optional one": {
    edit: [
      [
        "summary: List groups",
        "summary: List groups\n      parameters: [{ name: all, in: query, schema: { type: boolean } }]",
      ],
    ],
    want: ["minor: 1 addition", "+ ListGroupsParams.all: added (optional)"],
    uses: "await api.groups.listGroups(); await api.groups.listGroups({}, { timeoutMs: 1 });",
    gains: "await api.groups.listGroups({ all: true })",
  },
  "a first parameter is added, a required one": {
    edit: [
      [
        "summary: List groups",
        "summary: List groups\n      parameters: [{ name: all, in: query, required: true, schema: { type: boolean } }]",
      ],
    ],
    want: ["major: 1 breaking change", "- ListGroupsParams.all: added (required)"],
    uses: "await api.groups.listGroups()",
  },
  "a parameter is removed": {
    edit: [["        - { name: search, in: query, schema: { type: string } }\n", ""]],
    want: ["major: 1 breaking change", "- ListUsersParams.search: removed"],
    uses: 'await api.users.listUsers({ search: "a" })',
  },
  "a parameter is renamed": {
    edit: [["name: search,", "name: query,"]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- ListUsersParams.search: removed",
      "+ ListUsersParams.query: added (optional)",
    ],
    uses: 'await api.users.listUsers({ search: "a" })',
  },
  "a parameter is renamed by x-ts-name": {
    edit: [["name: search,", "name: search, x-ts-name: text,"]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- ListUsersParams.search: removed",
      "+ ListUsersParams.text: added (optional)",
    ],
    uses: 'await api.users.listUsers({ search: "a" })',
  },
  "a parameter becomes required": {
    edit: [["name: search, in: query,", "name: search, in: query, required: true,"]],
    want: ["major: 1 breaking change", "- ListUsersParams.search: now required"],
    uses: "await api.users.listUsers()",
  },
  "a parameter becomes optional": {
    edit: [["name: group, in: query, required: true,", "name: group, in: query,"]],
    want: ["minor: 1 addition", "+ ListRolesParams.group: now optional"],
    uses: 'await api.users.listRoles({ id: "1", group: "a" })',
    gains: 'await api.users.listRoles({ id: "1" })',
  },
  "a parameter takes more types": {
    edit: [
      [
        "name: search, in: query, schema: { type: string }",
        "name: search, in: query, schema: { type: [string, integer] }",
      ],
    ],
    want: ["minor: 1 addition", "+ ListUsersParams.search: now also number"],
    uses: 'await api.users.listUsers({ search: "a" })',
    gains: "await api.users.listUsers({ search: 1 })",
  },
  "a parameter takes another type": {
    edit: [["name: page, in: query, schema: { type: integer }", "name: page, in: query, schema: { type: string }"]],
    want: ["major: 1 breaking change", "- ListUsersParams.page: number → string"],
    uses: "await api.users.listUsers({ page: 2 })",
  },
  "a parameter takes only some texts": {
    edit: [["name: search, in: query, schema: { type: string }", "name: search, in: query, schema: { enum: [a, b] }"]],
    want: ["major: 1 breaking change", '- ListUsersParams.search: string → "a" | "b"'],
    uses: 'await api.users.listUsers({ search: "c" })',
  },
  "a parameter takes another value": {
    edit: [["enum: [owner, member]", "enum: [owner, member, guest]"]],
    want: ["minor: 1 addition", '+ ListUsersParams.role: now also "guest"'],
    uses: 'await api.users.listUsers({ role: "owner" })',
    gains: 'await api.users.listUsers({ role: "guest" })',
  },
  "a parameter takes a value less": {
    edit: [["enum: [owner, member]", "enum: [owner]"]],
    want: ["major: 1 breaking change", '- ListUsersParams.role: no longer "member"'],
    uses: 'await api.users.listUsers({ role: "member" })',
  },
  "a list of a parameter has other items": {
    edit: [
      [
        "name: fields, in: query, schema: { type: array, items: { type: string }",
        "name: fields, in: query, schema: { type: array, items: { type: integer }",
      ],
    ],
    want: ["major: 1 breaking change", "- GetUserParams.fields[]: string → number"],
    uses: 'await api.users.getUser({ id: "1", fields: ["name"] })',
  },
  "a parameter moves to the headers": {
    edit: [["name: search, in: query", "name: search, in: header"]],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- GET /users by path: query.search: removed",
      "+ GET /users by path: header.search: added (optional)",
      "~ UsersApi.listUsers: how it is sent, or its answer read",
    ],
    uses: 'await byPath.GET("/users", { params: { query: { search: "a" } } })',
  },
  "a parameter is written otherwise": {
    edit: [["name: fields, in: query, schema", "name: fields, in: query, explode: false, schema"]],
    want: ["patch: 1 other change", "~ UsersApi.getUser: how it is sent, or its answer read"],
    uses: 'await api.users.getUser({ id: "1", fields: ["name"] })',
  },
  "a parameter is deprecated": {
    edit: [["name: search, in: query", "name: search, deprecated: true, in: query"]],
    want: ["minor: 1 addition", "+ ListUsersParams.search: deprecated"],
    uses: 'await api.users.listUsers({ search: "a" })',
    strikes: "declare const params: v1.ListUsersParams; params.search;",
  },
  "a parameter is described": {
    edit: [["name: search, in: query", "name: search, description: What to look for., in: query"]],
    want: ["patch: 1 other change", "~ ListUsersParams.search: description"],
    uses: 'await api.users.listUsers({ search: "a" })',
  },
  "parameters change places": {
    edit: [
      ["        - { name: search, in: query, schema: { type: string } }\n", ""],
      [
        "        - { name: page,",
        "        - { name: search, in: query, schema: { type: string } }\n        - { name: page,",
      ],
    ],
    want: ["patch: texts and their order alone"],
    uses: 'await api.users.listUsers({ search: "a", page: 1 })',
  },
};
