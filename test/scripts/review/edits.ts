import { answers } from "./answers.js";
import { bodies } from "./bodies.js";
import { clients } from "./clients.js";
import type { Edit } from "./edit.js";
import { failures } from "./failures.js";
import { models } from "./models.js";
import { operations } from "./operations.js";
import { parameters } from "./parameters.js";

/** Edits by what they do. */
export const edits: Readonly<Record<string, Edit>> = {
  ...operations,
  ...parameters,
  ...bodies,
  ...answers,
  ...failures,
  ...models,
  ...clients,
};
