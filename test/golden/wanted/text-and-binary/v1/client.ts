// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** What {@link TextAndBinaryV1} takes. */
export interface TextAndBinaryV1Options extends ClientOptions {}

/** Text and bytes. */
export class TextAndBinaryV1 {
  readonly files: FilesApi;

  constructor(options: TextAndBinaryV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://text.example",
      schemes: {},
      security: [],
    });
    this.files = new FilesApi(caller);
  }
}
