import { type Edit, json, user } from "./edit.js";

/** Edits of answers. */
export const answers: Readonly<Record<string, Edit>> = {
  "an answer gets a member": {
    edit: [["        tags: {", "        phone: { type: string }\n        tags: {"]],
    want: ["minor: 1 addition", "+ User.phone: added (optional)"],
    uses: `console.log((${user}).name)`,
    gains: `console.log((${user}).phone)`,
  },
  "an answer gets a member that is always there": {
    edit: [
      ["required: [id, name, state, pet]", "required: [id, name, state, pet, phone]"],
      ["        tags: {", "        phone: { type: string }\n        tags: {"],
    ],
    want: ["minor: 1 addition", "+ User.phone: added"],
    uses: `console.log((${user}).name)`,
    gains: `console.log((${user}).phone.length)`,
  },
  "a member of an answer is removed": {
    edit: [["        tags: { type: array, items: { type: string } }\n", ""]],
    want: ["major: 1 breaking change", "- User.tags: removed"],
    uses: `console.log((${user}).tags?.length)`,
  },
  "a member of an answer has another type": {
    edit: [
      [
        "        name: { type: string }\n        email: { type: [",
        "        name: { type: integer }\n        email: { type: [",
      ],
    ],
    want: ["major: 1 breaking change", "- User.name: string → number"],
    uses: `console.log((${user}).name.length)`,
  },
  "a member of an answer may be null": {
    edit: [
      [
        "        name: { type: string }\n        email: { type: [",
        '        name: { type: [string, "null"] }\n        email: { type: [',
      ],
    ],
    want: ["major: 1 breaking change", "- User.name: now also null"],
    uses: `console.log((${user}).name.length)`,
  },
  "a member of an answer is never null": {
    edit: [['email: { type: [string, "null"] }', "email: { type: string }"]],
    want: ["minor: 1 addition", "+ User.email: no longer null"],
    uses: `const { email } = ${user}; if (email === null) console.log("none"); else console.log(email?.length);`,
    gains: `const { email = "" } = ${user}; console.log(email.length);`,
  },
  "a member of an answer may be left out": {
    edit: [["required: [id, name, state, pet]", "required: [id, state, pet]"]],
    want: ["major: 1 breaking change", "- User.name: now optional"],
    uses: `console.log((${user}).name.length)`,
  },
  "a member of an answer is always there": {
    edit: [["required: [id, name, state, pet]", "required: [id, name, state, pet, tags]"]],
    want: ["minor: 1 addition", "+ User.tags: now required"],
    uses: `console.log((${user}).tags?.length)`,
    gains: `console.log((${user}).tags.length)`,
  },
  "a member of an answer has one type less": {
    edit: [["age: { type: [integer, string] }", "age: { type: integer }"]],
    want: ["major: 1 breaking change", "- User.age: no longer string"],
    uses: `const { age } = ${user}; if (typeof age === "string") console.log(age.length);`,
  },
  "a member of an answer has one type more": {
    edit: [["age: { type: [integer, string] }", "age: { type: [integer, string, boolean] }"]],
    want: ["major: 1 breaking change", "- User.age: now also boolean"],
    uses: `const { age = 0 } = ${user}; console.log(typeof age === "string" ? age.length : age.toFixed());`,
  },
  "a member of an answer has only some texts": {
    edit: [["        id: { type: string,", "        id: { enum: [a, b],"]],
    want: ["minor: 1 addition", '+ User.id: string → "a" | "b"'],
    uses: `console.log((${user}).id.length)`,
    gains: `const id: "a" | "b" = (${user}).id;`,
  },
  "an answer has another value": {
    edit: [["State: { enum: [active, locked] }", "State: { enum: [active, locked, gone] }"]],
    want: ["minor: 1 addition", '+ State: now also "gone"'],
    uses: `switch ((${user}).state) { case "active": break; default: console.log("not active"); }`,
    gains: `switch ((${user}).state) { case "gone": break; default: console.log("there"); }`,
  },
  "an answer has another value, and may be null": {
    edit: [["State: { enum: [active, locked] }", "State: { enum: [active, locked, gone, null] }"]],
    want: ["major: 1 breaking change", '- State: now also "gone", null'],
    uses: `console.log((${user}).state.length)`,
  },
  "an answer has a value less": {
    edit: [["State: { enum: [active, locked] }", "State: { enum: [active] }"]],
    want: ["major: 1 breaking change", '- State: no longer "locked"'],
    uses: `switch ((${user}).state) { case "locked": break; default: console.log("not locked"); }`,
  },
  "values of an answer are no longer all that there are": {
    edit: [["State: { enum: [active, locked] }", "State: { anyOf: [{ enum: [active, locked] }, { type: string }] }"]],
    want: ["major: 1 breaking change", "- State: now also any other string"],
    uses: `const texts = { active: "a", locked: "l" } as const; const { state } = ${user}; if (state !== "active") console.log(texts[state]);`,
  },
  "a list in an answer has other items": {
    edit: [["tags: { type: array, items: { type: string } }", "tags: { type: array, items: { type: integer } }"]],
    want: ["major: 1 breaking change", "- User.tags[]: string → number"],
    uses: `console.log((${user}).tags?.[0]?.length)`,
  },
  "a map in an answer has other values": {
    edit: [["additionalProperties: { type: string }", "additionalProperties: { type: integer }"]],
    want: ["major: 1 breaking change", "- User.notes[string]: string → number"],
    uses: `console.log((${user}).notes?.["a"]?.length)`,
  },
  "a union in an answer has another member": {
    edit: [
      [
        'oneOf: [{ $ref: "#/components/schemas/Cat" }, ',
        'oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Fish" }, ',
      ],
    ],
    want: ["major: 1 breaking change", "- Pet: now also Fish"],
    uses: `console.log((${user}).pet.name)`,
  },
  "a union in an answer has a member less": {
    edit: [['oneOf: [{ $ref: "#/components/schemas/Cat" }, ', "oneOf: ["]],
    want: ["major: 1 breaking change", "- Pet: no longer Cat"],
    uses: `const { pet } = ${user}; switch (pet.kind) { case "Cat": console.log(pet.lives); break; default: console.log(pet.kind); }`,
  },
  "a discriminator has another value": {
    edit: [
      ["kind: { const: Cat }", "kind: { const: feline }"],
      [
        "discriminator: { propertyName: kind }",
        'discriminator: { propertyName: kind, mapping: { feline: "#/components/schemas/Cat" } }',
      ],
    ],
    want: ["major: 1 breaking change", '- Cat.kind: "Cat" → "feline"'],
    uses: `const { pet } = ${user}; switch (pet.kind) { case "Cat": console.log(pet.lives); break; default: console.log(pet.kind); }`,
  },
  "an answer is another model that has all of the first": {
    edit: [
      [
        `        "404": { description: None., ${json("Fault")} }`,
        `        "404": { description: None., ${json("Conflict")} }`,
      ],
    ],
    want: ["minor: 1 addition", "+ GetUserError: body of 404: Fault → Conflict"],
    uses: 'const result = await api.users.getUser({ id: "1" }).safe(); if (!result.ok && result.error.status === 404) console.log(result.error.body.message);',
    gains:
      'const result = await api.users.getUser({ id: "1" }).safe(); if (!result.ok && result.error.status === 404) console.log(result.error.body.other);',
  },
  "an answer is no longer known": {
    edit: [
      [
        `"200": { description: The group., ${json("Group")} }`,
        '"200": { description: The group., content: { application/json: { schema: {} } } }',
      ],
    ],
    want: ["major: 1 breaking change", "- GroupsApi.putGroup: brings Group → unknown"],
    uses: 'console.log((await api.groups.putGroup({ name: "a", body: { name: "a" } })).size)',
  },
  "an answer is known at last": {
    edit: [
      [
        '"200": { description: Something., content: { application/json: { schema: {} } } }',
        `"200": { description: Something., ${json("Ping")} }`,
      ],
    ],
    want: ["minor: 1 addition", "+ GroupsApi.pingGroup: brings unknown → Ping"],
    uses: 'console.log(await api.groups.pingGroup({ name: "a" }))',
    gains: 'console.log((await api.groups.pingGroup({ name: "a" })).text)',
  },
  "an answer has a body no more": {
    edit: [[`"200": { description: The caller., ${json("User")} }`, '"204": { description: The caller. }']],
    want: ["major: 1 breaking change", "- UsersApi.getSelf: brings User → void"],
    uses: "console.log((await api.users.getSelf()).name)",
  },
  "an answer has a body at last": {
    edit: [['"204": { description: Deleted. }', `"200": { description: Deleted., ${json("User")} }`]],
    want: ["minor: 1 addition", "+ UsersApi.deleteUser: brings void → User"],
    uses: 'await api.users.deleteUser({ id: "1" })',
    gains: 'console.log((await api.users.deleteUser({ id: "1" })).name)',
  },
  "an answer sometimes has no body": {
    edit: [
      [
        `"200": { description: The caller., ${json("User")} }`,
        `"200": { description: The caller., ${json("User")} }\n        "204": { description: Nobody. }`,
      ],
    ],
    want: ["major: 1 breaking change", "- UsersApi.getSelf: brings now also undefined"],
    uses: "console.log((await api.users.getSelf()).name)",
  },
  "an answer has another status": {
    edit: [
      [`"200": { description: The caller., ${json("User")} }`, `"201": { description: The caller., ${json("User")} }`],
    ],
    want: ["patch: texts and their order alone"],
    uses: "console.log((await api.users.getSelf()).name)",
  },
  "a list comes in pages no more": {
    edit: [["      x-paging: { by: number, parameter: page, items: users }\n", "      x-paging: false\n"]],
    want: ["major: 1 breaking change", "- UsersApi.listUsers: no longer comes in pages"],
    uses: "for await (const one of api.users.listUsers()) console.log(one.name);",
  },
  "a list comes in pages": {
    edit: [
      [
        "summary: List groups",
        "summary: List groups\n      x-paging: { by: number, parameter: page }\n      parameters: [{ name: page, in: query, schema: { type: integer } }]",
      ],
    ],
    want: [
      "major: 1 breaking change, 1 addition",
      "- GroupsApi.listGroups: comes in pages now, without `catch` and `finally`",
      "+ ListGroupsParams.page: added (optional)",
    ],
    uses: "await api.groups.listGroups().catch(() => [])",
  },
  "pages are found otherwise": {
    edit: [["{ by: number, parameter: page, items: users }", "{ by: offset, parameter: page, items: users }"]],
    want: ["patch: 1 other change", "~ UsersApi.listUsers: how it is sent, or its answer read"],
    uses: "for await (const one of api.users.listUsers()) console.log(one.name);",
  },
  "an answer gets its first header": {
    edit: [
      ["description: The caller.,", "description: The caller., headers: { X-Version: { schema: { type: integer } } },"],
    ],
    want: ["minor: 1 addition", "+ GetSelfHeaders: added"],
    uses: "console.log((await api.users.getSelf().withResponse()).data.name)",
    gains: 'console.log((await api.users.getSelf().withResponse()).headers["X-Version"])',
  },
  "an answer gets a header": {
    edit: [
      [
        "X-Version: { schema: { type: integer } }",
        "X-Version: { schema: { type: integer } }, X-Left: { schema: { type: integer } }",
      ],
    ],
    want: ["minor: 1 addition", "+ GetUserHeaders.X-Left: added (optional)"],
    uses: 'console.log((await api.users.getUser({ id: "1" }).withResponse()).headers["X-Version"])',
    gains: 'console.log((await api.users.getUser({ id: "1" }).withResponse()).headers["X-Left"])',
  },
  "a header of an answer is removed": {
    edit: [["          headers: { X-Version: { schema: { type: integer } } }\n", ""]],
    want: ["major: 1 breaking change", "- GetUserHeaders: removed"],
    uses: 'console.log((await api.users.getUser({ id: "1" }).withResponse()).headers["X-Version"])',
  },
  "a header of an answer has another type": {
    edit: [["X-Version: { schema: { type: integer } }", "X-Version: { schema: { type: string } }"]],
    want: ["major: 1 breaking change", "- GetUserHeaders.X-Version: number → string"],
    uses: 'console.log((await api.users.getUser({ id: "1" }).withResponse()).headers["X-Version"]?.toFixed())',
  },
};
