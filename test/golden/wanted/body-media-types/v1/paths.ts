// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import type { AddPictureBody, Pet, Search } from "./models.js";

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get all pets as a table or a picture. */
    get: operations["exportPets"];
    put?: never;
    /** Takes a pet as JSON, as a form or as XML. */
    post: operations["addPet"];
    delete?: never;
    options?: never;
    head?: never;
    /** Change many pets. */
    patch: operations["changePets"];
    trace?: never;
  };
  "/pets/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a form whose fields have styles. */
    post: operations["searchPets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pets/pictures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a form whose parts have content types. */
    post: operations["addPicture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pets/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get events as they come. */
    get: operations["watchPets"];
    /** Takes lines, and brings lines. */
    put: operations["replacePets"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  exportPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All pets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
          "image/*": unknown;
        };
      };
    };
  };
  addPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new pet. */
    requestBody: {
      content: {
        "application/json": Pet;
        "application/x-www-form-urlencoded": Pet;
        "application/xml": Pet;
      };
    };
    responses: {
      /** The pet, as the server likes. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/xml": Pet;
          "application/json": Pet;
          "application/vnd.pet+json": Pet;
        };
      };
    };
  };
  changePets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/merge-patch+json": Pet;
        "application/json-patch+json": Record<string, unknown>[];
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/hal+json": Pet;
        };
      };
    };
  };
  searchPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": Search;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
    requestBody: {
      content: {
        "multipart/form-data": AddPictureBody;
      };
    };
    responses: {
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  watchPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
    };
  };
  replacePets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-ndjson": Pet;
      };
    };
    responses: {
      /** Lines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": Pet;
        };
      };
    };
  };
}
