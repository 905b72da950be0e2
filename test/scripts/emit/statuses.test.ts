import { expect, it } from "vitest";
import { statusTypes, writeStatuses } from "../../../scripts/emit/statuses.js";
import type { Failure } from "../../../scripts/model.js";
import { sampleOperation } from "./samples.js";

const failures = (...all: Failure["statuses"][]): Failure[] =>
  all.map((statuses) => ({ statuses, type: { text: "unknown", models: [] } }));

it.each<[given: Failure["statuses"][], want: string[], types: string[]]>([
  [[], [], []],
  [[undefined], ["ErrorStatus"], ["ErrorStatus"]],
  [[[404, 409], undefined], ["404 | 409", "OtherStatus<404 | 409>"], ["OtherStatus"]],
  [
    [["4XX"], undefined],
    ["Status4XX", "OtherStatus<Status4XX>"],
    ["OtherStatus", "Status4XX"],
  ],
  [
    [[404, 500], ["4XX"], undefined],
    ["404 | 500", "OtherStatus<404, Status4XX>", "OtherStatus<500 | Status4XX>"],
    ["OtherStatus", "Status4XX"],
  ],
  [
    [[404, "5XX", "3XX"], [503], undefined],
    ["404 | OtherStatus<503, Status5XX> | Status3XX", "503", "OtherStatus<404 | Status5XX | Status3XX>"],
    ["OtherStatus", "Status5XX", "Status3XX"],
  ],
])("%j: %j", (given, want, types) => {
  const operation = sampleOperation({ failures: failures(...given) });
  expect(operation.failures.map((failure) => writeStatuses(failure, operation))).toEqual(want);
  expect(statusTypes(operation)).toEqual(types);
});
