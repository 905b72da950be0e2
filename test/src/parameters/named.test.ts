import { describe, expect, it } from "vitest";
import { deepObject, label, matrix, named, pipeDelimited, type Style } from "../../../src/index.js";
import { sendOne } from "../send-one.js";

describe("named", () => {
  it.each<[title: string, style: Style, value: unknown, want: string]>([
    ["apart by default", named("ids[]"), ["a b", "c"], "/things?ids%5B%5D=a%20b&ids%5B%5D=c"],
    ["with nothing to send", named("id"), [], "/things"],
    ["in a style", named("id", pipeDelimited()), ["a", "b"], "/things?id=a%7Cb"],
    ["in a style that has the name inside", named("id", deepObject()), { a: 1 }, "/things?id%5Ba%5D=1"],
  ])("writes the wire's name in the query: %s", async (_, style, value, want) => {
    const { target } = await sendOne("GET /things", { idInQuery: value }, { style: { idInQuery: style } });
    expect(target).toBe(want);
  });

  it.each<[title: string, style: Style, want: string]>([
    ["in the style that has it", matrix(), "/things/;id=1"],
    ["not in another", label(), "/things/.1"],
  ])("writes it in the path %s", async (_, style, want) => {
    const hints = { style: { idInPath: named("id", style) } };
    expect((await sendOne("GET /things/{idInPath}", { idInPath: 1 }, hints)).target).toBe(want);
  });

  it("writes it as a cookie", async () => {
    const hints = { cookie: ["idInCookie"], style: { idInCookie: named("id") } };
    expect((await sendOne("GET /things", { idInCookie: "a" }, hints)).headers["cookie"]).toBe("id=a");
  });

  it("writes it for what is sent as JSON", async () => {
    const hints = { json: ["idInQuery"], style: { idInQuery: named("id") } };
    expect((await sendOne("GET /things", { idInQuery: { a: 1 } }, hints)).target).toBe("/things?id=%7B%22a%22%3A1%7D");
  });
});
