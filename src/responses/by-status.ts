import type { Answer } from "./answer.js";

/** An answer that is another for some statuses, given by status or by a range such as `2XX`. */
export function byStatus(answer: Answer, others: Readonly<Record<string, Answer>>): Answer {
  return {
    accept: answer.accept,
    read(call, response) {
      const { status } = response;
      const { [status]: exact, [`${String(status)[0]}XX`]: inRange } = others;
      return (exact ?? inRange ?? answer).read(call, response);
    },
  };
}
