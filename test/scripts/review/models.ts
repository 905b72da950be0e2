import { type Edit, schema, user } from "./edit.js";

/** Edits of models. */
export const models: Readonly<Record<string, Edit>> = {
  "a model is added that nothing uses": {
    edit: [["    Ping: {", "    Toy: { type: object, properties: { name: { type: string } } }\n    Ping: {"]],
    want: ["minor: 1 addition", "+ Toy: added"],
    uses: user,
    gains: 'const toy: v1.Toy = { name: "ball" };',
  },
  "a model is removed that nothing uses": {
    edit: [["    Fish: { type: object, required: [kind], properties: { kind: { const: Fish } } }\n", ""]],
    want: ["major: 1 breaking change", "- Fish: removed"],
    uses: "declare const fish: v1.Fish; console.log(fish.kind);",
  },
  "a model is renamed": {
    edit: [
      ["    State: {", "    Condition: {"],
      [`state: ${schema("State")}`, `state: ${schema("Condition")}`],
    ],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- State: removed",
      "+ Condition: added",
      "~ User.state: State → Condition",
    ],
    uses: `const state: v1.State = (${user}).state;`,
  },
  "a model is renamed by x-ts-name": {
    edit: [["State: { enum", "State: { x-ts-name: Condition, enum"]],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- State: removed",
      "+ Condition: added",
      "~ User.state: State → Condition",
    ],
    uses: `const state: v1.State = (${user}).state;`,
  },
  "a model that comes and goes gets an optional member": {
    edit: [["size: { type: integer }", "size: { type: integer }, place: { type: string }"]],
    want: ["minor: 1 addition", "+ Group.place: added (optional)"],
    uses: 'console.log((await api.groups.putGroup({ name: "a", body: { name: "a" } })).size)',
    gains: 'console.log((await api.groups.putGroup({ name: "a", body: { name: "a", place: "b" } })).place)',
  },
  "a model that comes and goes gets a required member": {
    edit: [
      [
        "{ type: object, properties: { size: { type: integer }",
        "{ type: object, required: [place], properties: { place: { type: string }, size: { type: integer }",
      ],
    ],
    want: ["major: 1 breaking change", "- Group.place: added (required)"],
    uses: 'await api.groups.putGroup({ name: "a", body: { name: "a" } })',
  },
  "a member that comes and goes becomes required": {
    edit: [
      [
        "{ type: object, properties: { size: { type: integer }",
        "{ type: object, required: [size], properties: { size: { type: integer }",
      ],
    ],
    want: ["major: 1 breaking change", "- Group.size: now required"],
    uses: 'await api.groups.putGroup({ name: "a", body: { name: "a" } })',
  },
  "a value that comes and goes is added": {
    edit: [["GroupKind: { enum: [open, closed] }", "GroupKind: { enum: [open, closed, secret] }"]],
    want: ["minor: 1 addition", '+ GroupKind: now also "secret"'],
    uses: 'await api.groups.putGroup({ name: "a", body: { name: "a", kind: "open" } })',
    gains: 'await api.groups.putGroup({ name: "a", body: { name: "a", kind: "secret" } })',
  },
  "a value that comes and goes is removed": {
    edit: [["GroupKind: { enum: [open, closed] }", "GroupKind: { enum: [open] }"]],
    want: ["major: 1 breaking change", '- GroupKind: no longer "closed"'],
    uses: 'await api.groups.putGroup({ name: "a", body: { name: "a", kind: "closed" } })',
  },
  "a member only comes from now on": {
    edit: [["owner: { type: string }", "owner: { type: string, readOnly: true }"]],
    want: [
      "major: 1 breaking change, 1 addition, 1 other change",
      "- PutGroupParams.body: Group → GroupInput",
      "+ GroupInput: added",
      "~ Group: description",
    ],
    uses: 'await api.groups.putGroup({ name: "a", body: { name: "a", owner: "b" } })',
  },
  "a base gets a member": {
    edit: [["note: { type: string }", "note: { type: string }, icon: { type: string }"]],
    want: ["minor: 1 addition", "+ Named.icon: added (optional)"],
    uses: "console.log((await api.groups.listGroups())[0]?.note)",
    gains: "console.log((await api.groups.listGroups())[0]?.icon)",
  },
  "a model extends nothing any more": {
    edit: [['        - { $ref: "#/components/schemas/Named" }\n', ""]],
    want: ["major: 2 breaking changes", "- Group.name: removed", "- Group.note: removed"],
    uses: "console.log((await api.groups.listGroups())[0]?.note)",
  },
  "members of a base become a model's own": {
    edit: [
      ['        - { $ref: "#/components/schemas/Named" }\n', ""],
      [
        "{ type: object, properties: { size: { type: integer }",
        "{ type: object, required: [name], properties: { name: { type: string }, note: { type: string }, size: { type: integer }",
      ],
    ],
    want: ["patch: texts and their order alone"],
    uses: "console.log((await api.groups.listGroups())[0]?.note)",
  },
  "a model becomes another name of a type": {
    edit: [["    Ping: { type: object, properties: { text: { type: string } } }", "    Ping: { type: string }"]],
    want: ["major: 1 breaking change", "- Ping: { text?: string; } → string"],
    uses: 'await api.groups.pingGroup({ name: "a", body: { text: "b" } })',
  },
  "a model is deprecated": {
    edit: [["Ping: { type: object,", "Ping: { type: object, deprecated: true,"]],
    want: ["minor: 1 addition", "+ Ping: deprecated"],
    uses: 'const ping: v1.Ping = { text: "a" };',
    strikes: 'const ping: v1.Ping = { text: "a" };',
  },
  "a model is described otherwise": {
    edit: [["description: A user.", "description: Somebody."]],
    want: ["patch: 1 other change", "~ User: description"],
    uses: `console.log((${user}).name)`,
  },
  "a member is described otherwise": {
    edit: [["description: Its id.", "description: Id of the user."]],
    want: ["patch: 1 other change", "~ User.id: description"],
    uses: `console.log((${user}).id)`,
  },
  "members change places": {
    edit: [
      [
        '        name: { type: string }\n        email: { type: [string, "null"] }\n',
        '        email: { type: [string, "null"] }\n        name: { type: string }\n',
      ],
    ],
    want: ["patch: texts and their order alone"],
    uses: `console.log((${user}).name)`,
  },
};
