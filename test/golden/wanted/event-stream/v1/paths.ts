// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import type {
  AddPartsResponse,
  Chat,
  ChatEvent,
  CreateChatBody,
  FollowChatsResponse,
  Part,
  Problem,
} from "./models.js";

export interface paths {
  "/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings whole events, told apart by their types. */
    get: operations["watchChats"];
    /** Brings whole events by the schema of an item. */
    put: operations["followChats"];
    /** Brings a chat, or its parts as they come. */
    post: operations["createChat"];
    /** Brings text, which the document has as bytes. */
    delete: operations["endChats"];
    options?: never;
    head?: never;
    /** Brings events of which nothing is said. */
    patch: operations["traceChats"];
    trace?: never;
  };
  "/parts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings what the items of a list are. */
    get: operations["getParts"];
    /** Brings bytes, or what has become of them. */
    put: operations["replaceParts"];
    /** Brings data that has an id, and is no event for that. */
    post: operations["addParts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  watchChats: {
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
          "text/event-stream": ChatEvent;
        };
      };
    };
  };
  followChats: {
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
          "text/event-stream": FollowChatsResponse;
        };
      };
    };
  };
  createChat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CreateChatBody;
      };
    };
    responses: {
      /** A chat. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": Part;
          "application/json": Chat;
        };
      };
      /** A problem. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
        };
      };
    };
  };
  endChats: {
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
          "text/event-stream": string;
        };
      };
    };
  };
  traceChats: {
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
          "text/event-stream": unknown;
        };
      };
    };
  };
  getParts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Parts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream; charset=utf-8": Part;
        };
      };
    };
  };
  replaceParts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Either. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": unknown;
          "text/event-stream": Part;
        };
      };
      /** Nothing. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addParts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": AddPartsResponse;
        };
      };
    };
  };
}
