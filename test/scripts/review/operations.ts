import { type Edit, json, user } from "./edit.js";

/** Edits of operations and tags. */
export const operations: Readonly<Record<string, Edit>> = {
  "an operation is added": {
    edit: [
      [
        "  /groups:\n",
        '  /pets:\n    get: { operationId: listPets, tags: [users], responses: { "204": { description: None. } } }\n  /groups:\n',
      ],
    ],
    want: ["minor: 1 addition", "+ UsersApi.listPets: added (GET /pets)"],
    uses: user,
    gains: "await api.users.listPets(); await functions.listPets(caller); await byPath.GET('/pets');",
  },
  "an operation with models of its own is added": {
    edit: [
      [
        "  /groups:\n",
        `  /pets:\n    post: { operationId: addPet, tags: [users], requestBody: { ${json("Toy")} }, responses: { "204": { description: None. } } }\n  /groups:\n`,
      ],
      ["    Ping:", "    Toy: { type: object, properties: { name: { type: string } } }\n    Ping:"],
    ],
    want: ["minor: 2 additions", "+ UsersApi.addPet: added (POST /pets)", "+ Toy: added"],
    uses: user,
    gains: 'const body: v1.Toy = { name: "ball" }; await api.users.addPet({ body });',
  },
  "an operation is removed": {
    edit: [
      [
        '    delete:\n      operationId: deleteUser\n      summary: Delete a user\n      tags: [users]\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      responses:\n        "204": { description: Deleted. }\n',
        "",
      ],
    ],
    want: ["major: 1 breaking change", "- UsersApi.deleteUser: removed (DELETE /users/{id})"],
    uses: 'await api.users.deleteUser({ id: "1" })',
  },
  "an operation is renamed": {
    edit: [["operationId: getUser", "operationId: fetchUser"]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- UsersApi.getUser: removed: GET /users/{id} is UsersApi.fetchUser now",
      "+ UsersApi.fetchUser: added (GET /users/{id})",
    ],
    uses: user,
  },
  "an operation is renamed by x-ts-name": {
    edit: [["operationId: getSelf\n", "operationId: getSelf\n      x-ts-name: whoAmI\n"]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- UsersApi.getSelf: removed: GET /self is UsersApi.whoAmI now",
      "+ UsersApi.whoAmI: added (GET /self)",
    ],
    uses: "await functions.getSelf(caller)",
  },
  "an operation moves to another tag": {
    edit: [["summary: Get the caller\n      tags: [users]", "summary: Get the caller\n      tags: [groups]"]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- UsersApi.getSelf: removed: GET /self is GroupsApi.getSelf now",
      "+ GroupsApi.getSelf: added (GET /self)",
    ],
    uses: "await api.users.getSelf()",
  },
  "an operation is deprecated": {
    edit: [["operationId: getSelf\n", "operationId: getSelf\n      deprecated: true\n"]],
    want: ["minor: 1 addition", "+ UsersApi.getSelf: deprecated"],
    uses: "await api.users.getSelf()",
    strikes: "await api.users.getSelf()",
  },
  "an operation gets a summary": {
    edit: [["summary: Get the caller", "summary: Get whoever calls"]],
    want: ["patch: 1 other change", "~ UsersApi.getSelf: description"],
    uses: "await api.users.getSelf()",
  },
  "an operation has another route": {
    edit: [["  /self:\n", "  /me:\n"]],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- GET /self by path: removed",
      "+ GET /me by path: added",
      "~ UsersApi.getSelf: GET /self → GET /me",
    ],
    uses: "await byPath.GET('/self')",
  },
  "an operation has another method": {
    edit: [["  /groups/{name}:\n    put:", "  /groups/{name}:\n    patch:"]],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- PUT /groups/{name} by path: removed",
      "+ PATCH /groups/{name} by path: added",
      "~ GroupsApi.putGroup: PUT /groups/{name} → PATCH /groups/{name}",
    ],
    uses: 'await byPath.PUT("/groups/{name}", { params: { path: { name: "a" } }, body: { name: "a" } })',
  },
  "an operation needs other credentials": {
    edit: [["summary: Get the caller", "summary: Get the caller\n      security: []"]],
    want: ["patch: 1 other change", "~ UsersApi.getSelf: how it is sent, or its answer read"],
    uses: "await api.users.getSelf()",
  },
  "an operation may be sent twice": {
    edit: [["summary: Ping a group", "summary: Ping a group\n      x-idempotent: true"]],
    want: ["patch: 1 other change", "~ GroupsApi.pingGroup: how it is sent, or its answer read"],
    uses: 'await api.groups.pingGroup({ name: "a" })',
  },
  "a tag is renamed": {
    edit: [
      ["{ name: groups, description", "{ name: teams, description"],
      ["summary: List groups\n      tags: [groups]", "summary: List groups\n      tags: [teams]"],
      ["summary: Put a group\n      tags: [groups]", "summary: Put a group\n      tags: [teams]"],
      ["summary: Ping a group\n      tags: [groups]", "summary: Ping a group\n      tags: [teams]"],
    ],
    want: [
      "major: 4 breaking changes, 4 additions",
      "- GroupsApi: removed",
      "- GroupsApi.listGroups: removed: GET /groups is TeamsApi.listGroups now",
      "- GroupsApi.putGroup: removed: PUT /groups/{name} is TeamsApi.putGroup now",
      "- GroupsApi.pingGroup: removed: POST /groups/{name}/ping is TeamsApi.pingGroup now",
      "+ TeamsApi: added",
      "+ TeamsApi.listGroups: added (GET /groups)",
      "+ TeamsApi.putGroup: added (PUT /groups/{name})",
      "+ TeamsApi.pingGroup: added (POST /groups/{name}/ping)",
    ],
    uses: "await api.groups.listGroups()",
  },
  "a tag is described otherwise": {
    edit: [["description: People.", "description: People and robots."]],
    want: ["patch: 1 other change", "~ UsersApi: description"],
    uses: user,
  },
};
