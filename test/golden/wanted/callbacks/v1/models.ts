// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

export interface Event {
  name?: string;
}

export interface Cursor {
  next?: string;
}

export interface SubscribeOnDataPayload {
  at?: string;
  text?: string;
}

export interface SubscribeBody {
  url: string;
}
