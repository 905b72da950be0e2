import { type Edit, json } from "./edit.js";

/** Edits of what is the API's as a whole. */
export const clients: Readonly<Record<string, Edit>> = {
  "a way to sign in is added": {
    edit: [
      ["security: [{ Key: [] }]", "security: [{ Key: [] }, { Token: [] }]"],
      ["    Key: { type: apiKey", "    Token: { type: http, scheme: bearer }\n    Key: { type: apiKey"],
    ],
    want: [
      "minor: 1 addition, 2 other changes",
      "+ AcmeV1Options.accessToken: added (optional)",
      "~ AcmeV1: schemes of the API",
      "~ AcmeV1: security of the API",
    ],
    uses: 'new Acme({ apiKey: "a" })',
    gains: 'new Acme({ accessToken: "a" })',
  },
  "a way to sign in is removed": {
    edit: [
      ["security: [{ Key: [] }]", "security: [{ Token: [] }]"],
      ["    Key: { type: apiKey, in: header, name: X-Key }", "    Token: { type: http, scheme: bearer }"],
    ],
    want: [
      "major: 1 breaking change, 1 addition, 2 other changes",
      "- AcmeV1Options.apiKey: removed",
      "+ AcmeV1Options.accessToken: added (optional)",
      "~ AcmeV1: schemes of the API",
      "~ AcmeV1: security of the API",
    ],
    uses: 'new Acme({ apiKey: "a" })',
  },
  "a key goes by another header": {
    edit: [["name: X-Key", "name: X-Api-Key"]],
    want: ["patch: 2 other changes", "~ AcmeV1: schemes of the API", "~ AcmeV1Options.apiKey: description"],
    uses: 'new Acme({ apiKey: "a" })',
  },
  "the API is elsewhere": {
    edit: [["https://api.acme.example/v1", "https://acme.example/v1"]],
    want: ["patch: 1 other change", "~ AcmeV1: server of the API"],
    uses: 'new Acme({ baseUrl: "https://localhost" })',
  },
  "the API has another title": {
    edit: [["title: Acme", "title: The API of Acme"]],
    want: ["patch: 1 other change", "~ AcmeV1: description"],
    uses: "new Acme()",
  },
  "a webhook is added": {
    edit: [
      [
        "webhooks:\n",
        `webhooks:\n  userGone: { post: { requestBody: { ${json("User")} }, responses: { "204": { description: Taken. } } } }\n`,
      ],
    ],
    want: ["minor: 1 addition", "+ Webhooks.userGone: added"],
    uses: 'declare const sent: v1.Webhooks["userAdded"]; console.log(sent.name);',
    gains: 'declare const sent: v1.Webhooks["userGone"]; console.log(sent.name);',
  },
  "a webhook is renamed": {
    edit: [["  userAdded:", "  userCreated:"]],
    want: ["major: 1 breaking change, 1 addition", "- Webhooks.userAdded: removed", "+ Webhooks.userCreated: added"],
    uses: 'declare const sent: v1.Webhooks["userAdded"]; console.log(sent.name);',
  },
  "a webhook sends something else": {
    edit: [
      [
        `operationId: onUserAdded\n      requestBody: { ${json("User")} }`,
        `operationId: onUserAdded\n      requestBody: { ${json("Group")} }`,
      ],
    ],
    want: ["major: 1 breaking change", "- Webhooks.userAdded: User → Group"],
    uses: 'declare const sent: v1.Webhooks["userAdded"]; console.log(sent.id);',
  },
};
