import type { ResponseReader } from "./response-reader.js";

/** A reader that is another one for some status codes; `others` are by status code or by a range such as `2XX`. */
export function byStatus(common: ResponseReader, others: Readonly<Record<string, ResponseReader>>): ResponseReader {
  return {
    accept: common.accept,
    read(call, response) {
      const { status } = response;
      const { [status]: exact, [`${String(status)[0]}XX`]: inRange } = others;
      return (exact ?? inRange ?? common).read(call, response);
    },
  };
}
