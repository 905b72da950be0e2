// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** What {@link FormUploadV1} takes. */
export interface FormUploadV1Options extends ClientOptions {}

/** Forms and uploads. */
export class FormUploadV1 {
  readonly files: FilesApi;

  constructor(options: FormUploadV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://forms.example",
      schemes: {},
      security: [],
    });
    this.files = new FilesApi(caller);
  }
}
