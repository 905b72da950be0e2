import { describe, expect, it } from "vitest";
import { join } from "../../../scripts/emit/code.js";
import { emitStatuses } from "../../../scripts/emit/statuses.js";
import type { ErrorResponse } from "../../../scripts/model.js";
import { importsOf, sampleOperation } from "./samples.js";

function errors(...all: ErrorResponse["statuses"][]): ErrorResponse[] {
  return all.map((statuses) => ({ statuses, type: { kind: "unknown" } }));
}

describe("emitStatuses", () => {
  it.each<[given: ErrorResponse["statuses"][], want: string[], imported: string]>([
    [[], [], ""],
    [[undefined], ["ErrorStatus"], "ErrorStatus"],
    [[[404, 409], undefined], ["404 | 409", "OtherStatus<404 | 409>"], "OtherStatus"],
    [[["4XX"], undefined], ["Status4XX", "OtherStatus<Status4XX>"], "OtherStatus, Status4XX"],
    [
      [[404, 500], ["4XX"], undefined],
      ["404 | 500", "OtherStatus<404, Status4XX>", "OtherStatus<500 | Status4XX>"],
      "OtherStatus, Status4XX",
    ],
    [
      [[404, "5XX", "3XX"], [503], undefined],
      ["404 | OtherStatus<503, Status5XX> | Status3XX", "503", "OtherStatus<404 | Status5XX | Status3XX>"],
      "OtherStatus, Status3XX, Status5XX",
    ],
  ])("writes %j as %j", (given, want, imported) => {
    const operation = sampleOperation({ errors: errors(...given) });
    const codes = operation.errors.map((error) => emitStatuses(error, operation));
    expect(codes.map(({ text }) => text)).toEqual(want);
    expect(importsOf(join(codes))).toBe(imported && `import type { ${imported} } from "../runtime.js";`);
  });
});
