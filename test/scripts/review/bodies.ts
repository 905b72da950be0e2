import { type Edit, json, schema } from "./edit.js";

/** Edits of bodies that are sent. */
export const bodies: Readonly<Record<string, Edit>> = {
  "a body gets an optional member": {
    edit: [["        level: {", "        phone: { type: string }\n        level: {"]],
    want: ["minor: 1 addition", "+ NewUser.phone: added (optional)"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
    gains: 'await api.users.addUser({ body: { name: "a", phone: "1" } })',
  },
  "a body gets a required member": {
    edit: [
      [
        "      required: [name]\n      properties:\n        name: { type: string }\n        email: { type: string }",
        "      required: [name, phone]\n      properties:\n        phone: { type: string }\n        name: { type: string }\n        email: { type: string }",
      ],
    ],
    want: ["major: 1 breaking change", "- NewUser.phone: added (required)"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
  },
  "a member of a body is removed": {
    edit: [["        email: { type: string }\n", ""]],
    want: ["major: 1 breaking change", "- NewUser.email: removed"],
    uses: 'await api.users.addUser({ body: { name: "a", email: "b" } })',
  },
  "a member of a body becomes required": {
    edit: [
      [
        "      required: [name]\n      properties:\n        name: { type: string }\n        email",
        "      required: [name, email]\n      properties:\n        name: { type: string }\n        email",
      ],
    ],
    want: ["major: 1 breaking change", "- NewUser.email: now required"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
  },
  "a member of a body becomes optional": {
    edit: [
      [
        "      required: [name]\n      properties:\n        name: { type: string }\n        email",
        "      properties:\n        name: { type: string }\n        email",
      ],
    ],
    want: ["minor: 1 addition", "+ NewUser.name: now optional"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
    gains: "await api.users.addUser({ body: {} })",
  },
  "a member of a body may be null": {
    edit: [["        email: { type: string }\n", '        email: { type: [string, "null"] }\n']],
    want: ["minor: 1 addition", "+ NewUser.email: now also null"],
    uses: 'await api.users.addUser({ body: { name: "a", email: "b" } })',
    gains: 'await api.users.addUser({ body: { name: "a", email: null } })',
  },
  "a member of a body takes another value": {
    edit: [["level: { enum: [low, high] }", "level: { enum: [low, middle, high] }"]],
    want: ["minor: 1 addition", '+ NewUser.level: now also "middle"'],
    uses: 'await api.users.addUser({ body: { name: "a", level: "low" } })',
    gains: 'await api.users.addUser({ body: { name: "a", level: "middle" } })',
  },
  "a member of a body takes a value less": {
    edit: [["level: { enum: [low, high] }", "level: { enum: [low] }"]],
    want: ["major: 1 breaking change", '- NewUser.level: no longer "high"'],
    uses: 'await api.users.addUser({ body: { name: "a", level: "high" } })',
  },
  "a member of a body takes any text": {
    edit: [["level: { enum: [low, high] }", "level: { type: string }"]],
    want: ["minor: 1 addition", '+ NewUser.level: "low" | "high" → string'],
    uses: 'await api.users.addUser({ body: { name: "a", level: "high" } })',
    gains: 'await api.users.addUser({ body: { name: "a", level: "middle" } })',
  },
  "a body becomes required": {
    edit: [[`requestBody: { ${json("Ping")} }`, `requestBody: { required: true, ${json("Ping")} }`]],
    want: ["major: 1 breaking change", "- PingGroupParams.body: now required"],
    uses: 'await api.groups.pingGroup({ name: "a" })',
  },
  "a body becomes optional": {
    edit: [[`requestBody: { required: true, ${json("NewUser")} }`, `requestBody: { ${json("NewUser")} }`]],
    want: ["minor: 1 addition", "+ AddUserParams.body: now optional"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
    gains: "await api.users.addUser()",
  },
  "a body is gone": {
    edit: [[`      requestBody: { ${json("Ping")} }\n`, ""]],
    want: ["major: 1 breaking change", "- PingGroupParams.body: removed"],
    uses: 'await api.groups.pingGroup({ name: "a", body: { text: "b" } })',
  },
  "a body is another model, which takes less": {
    edit: [
      [`requestBody: { required: true, ${json("NewUser")} }`, `requestBody: { required: true, ${json("Conflict")} }`],
    ],
    want: ["major: 1 breaking change", "- AddUserParams.body: NewUser → Conflict"],
    uses: 'await api.users.addUser({ body: { name: "a" } })',
  },
  "a body is sent as a form": {
    edit: [
      [
        `requestBody: { ${json("Ping")} }`,
        `requestBody: { content: { application/x-www-form-urlencoded: { schema: ${schema("Ping")} } } }`,
      ],
    ],
    want: ["patch: 1 other change", "~ GroupsApi.pingGroup: how it is sent, or its answer read"],
    uses: 'await api.groups.pingGroup({ name: "a", body: { text: "b" } })',
  },
};
