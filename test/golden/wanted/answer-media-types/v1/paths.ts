// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import type { Info, Problem } from "./models.js";

export interface paths {
  "/any": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings a value of any media type, which is JSON. */
    get: operations["getAny"];
    /** Brings text of any media type. */
    put: operations["replaceAny"];
    /** Brings bytes of any media type. */
    post: operations["addAny"];
    delete?: never;
    options?: never;
    head?: never;
    /** Brings JSON, and says so twice. */
    patch: operations["changeAny"];
    trace?: never;
  };
  "/pictures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings a picture of any kind. */
    get: operations["getPicture"];
    /** Brings a document. */
    put: operations["replacePicture"];
    /** Brings bytes of which nothing is said. */
    post: operations["addPicture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings the JSON of a vendor. */
    get: operations["getInfo"];
    /** Brings XML, which comes as text. */
    put: operations["replaceInfo"];
    /** Brings a table with a head, or YAML. */
    post: operations["addInfo"];
    delete?: never;
    options?: never;
    head?: never;
    /** Brings JSON of which nothing is said. */
    patch: operations["changeInfo"];
    trace?: never;
  };
}

export interface operations {
  getAny: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Info;
        };
      };
      /** None. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
        };
      };
    };
  };
  replaceAny: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/*": string;
        };
      };
    };
  };
  addAny: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Bytes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": Blob;
        };
      };
    };
  };
  changeAny: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Info;
        };
      };
    };
  };
  getPicture: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A picture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/*": Blob;
        };
      };
    };
  };
  replacePicture: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": unknown;
        };
      };
    };
  };
  addPicture: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Bytes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": unknown;
        };
      };
    };
  };
  getInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** About it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.acme.v3+json; charset=utf-8": Info;
        };
      };
    };
  };
  replaceInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** About it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/xml": Info;
        };
      };
    };
  };
  addInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** About it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv; header=present": string;
          "application/yaml": unknown;
        };
      };
    };
  };
  changeInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** About it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
    };
  };
}
