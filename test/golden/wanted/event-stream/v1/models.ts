// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

export interface Chat {
  id: string;
}

export interface Part {
  text: string;
}

export interface Problem {
  detail?: string;
}

export type ChatEvent = ChatStarted | { event: "part"; data: Part } | ChatEnded;

export interface ChatStarted {
  event: "started";
  data: Chat;
}

export interface ChatEnded {
  event: "ended" | "failed";
  data: string;
}

export interface CreateChatBody {
  stream?: boolean;
}

export interface FollowChatsResponse {
  id?: string;
  event?: string;
  data: string;
  retry?: number;
}

export interface AddPartsResponse {
  id?: string;
  object?: string;
  data?: string;
}
