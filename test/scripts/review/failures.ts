import { type Edit, json } from "./edit.js";

const failure = (status: number): string =>
  `const result = await api.users.addUser({ body: { name: "a" } }).safe(); if (!result.ok && result.error.status === ${status})`;

/** Edits of answers that are failures. */
export const failures: Readonly<Record<string, Edit>> = {
  "a status of errors is documented, with the body of all": {
    edit: [["        default:", `        "410": { description: Gone., ${json("Fault")} }\n        default:`]],
    want: ["patch: texts and their order alone"],
    uses: `${failure(410)} console.log(result.error.body.message)`,
  },
  "a status of errors is documented, with a body of its own": {
    edit: [["        default:", `        "410": { description: Gone., ${json("Ping")} }\n        default:`]],
    want: ["major: 1 breaking change", "- AddUserError: body of 410: Fault → Ping"],
    uses: `${failure(410)} console.log(result.error.body.message)`,
  },
  "a status of errors is documented where others have none": {
    edit: [['        "404": {', `        "410": { description: Gone., ${json("Fault")} }\n        "404": {`]],
    want: ["minor: 1 addition", "+ GetUserError: body of 410: unknown → Fault"],
    uses: 'const result = await api.users.getUser({ id: "1" }).safe(); if (!result.ok) console.log(result.error.body);',
    gains:
      'const result = await api.users.getUser({ id: "1" }).safe(); if (!result.ok && result.error.status === 410) console.log(result.error.body.message);',
  },
  "the same for clients by path, whose errors are not told apart": {
    edit: [['        "404": {', `        "410": { description: Gone., ${json("Ping")} }\n        "404": {`]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- GET /users/{id} by path: error: now also Ping",
      "+ GetUserError: body of 410: unknown → Ping",
    ],
    uses: 'const { error } = await byPath.GET("/users/{id}", { params: { path: { id: "1" } } }); console.log(error?.message);',
  },
  "all other statuses of a range are documented": {
    edit: [['        "404": {', `        "4XX": { description: Any other., ${json("Ping")} }\n        "404": {`]],
    want: [
      "major: 1 breaking change, 1 addition",
      "- GET /users/{id} by path: error: now also Ping",
      "+ GetUserError: body of 4XX: unknown → Ping",
    ],
    uses: 'const { error } = await byPath.GET("/users/{id}", { params: { path: { id: "1" } } }); console.log(error?.message);',
  },
  "a status of errors is no longer documented": {
    edit: [[`        "404": { description: None., ${json("Fault")} }\n`, ""]],
    want: ["major: 1 breaking change", "- GetUserError: removed"],
    uses: 'const result = await api.users.getUser({ id: "1" }).safe(); if (!result.ok && result.error.status === 404) console.log(result.error.body.message);',
  },
  "errors are documented for the first time": {
    edit: [
      [
        '"204": { description: Deleted. }',
        `"204": { description: Deleted. }\n        default: { description: A failure., ${json("Fault")} }`,
      ],
    ],
    want: ["minor: 1 addition", "+ DeleteUserError: added"],
    uses: 'const result = await api.users.deleteUser({ id: "1" }).safe(); if (!result.ok) console.log(result.error.status);',
    gains:
      'const result = await api.users.deleteUser({ id: "1" }).safe(); if (!result.ok && result.error.status === 500) console.log(result.error.body.message);',
  },
  "a body of errors gets a member": {
    edit: [
      [
        "Fault: { type: object, required: [message], properties: {",
        "Fault: { type: object, required: [message], properties: { code: { type: integer },",
      ],
    ],
    want: ["minor: 1 addition", "+ Fault.code: added (optional)"],
    uses: `${failure(410)} console.log(result.error.body.message)`,
    gains: `${failure(410)} console.log(result.error.body.code)`,
  },
};
