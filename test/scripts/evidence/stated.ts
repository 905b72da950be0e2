import type { NamedPage } from "../../../scripts/evidence/check/model-names.js";
import type { Fact, OperationFacts, PageFacts, ParameterFacts, Place, Shape } from "../../../scripts/evidence/facts.js";

/** A fact on a line of a page. */
export function stated<T>(value: T, line = 1): Fact<T> {
  return { value, at: `UserApi.md:${line}`, sure: "stated" };
}

/** What a page says, of which a test gives what it is about. */
export function page(name: string, facts: Partial<PageFacts>): NamedPage {
  const none = { operations: [], schemes: [], models: [], unread: [] };
  const about = { page: "UserApi.md", dialect: name, language: name, kind: "api", title: stated("UserApi") } as const;
  return { page: name, facts: { ...about, ...none, ...facts } };
}

/** What a page says of `GET /users`, or another operation. */
export function operation(facts: Partial<OperationFacts> = {}): OperationFacts {
  const known = { name: stated("getUsers", 2), method: stated("GET", 2), path: stated("/users", 2) };
  return {
    ...known,
    parameters: [],
    statuses: [stated("204", 9)],
    security: [],
    requestTypes: [],
    answerTypes: [],
    ...facts,
  };
}

/** An optional parameter. */
export function parameter(name: string, type: Shape, place: Place = "query"): ParameterFacts {
  return { name: stated(name, 3), in: stated(place, 3), type: stated(type, 3), required: stated(false, 3) };
}
