import { describe, expect, it } from "vitest";
import { addCookie, addHeaders, hasCookie, setHeader } from "../../src/headers.js";
import { ArgumentError } from "../../src/index.js";

describe("headers", () => {
  it("take the place of those of the same name, whatever its case, and leave the others", () => {
    const headers = new Headers({ Accept: "text/html", "X-Other": "1" });
    expect([...addHeaders(headers, { ACCEPT: "application/json" })]).toEqual([
      ["accept", "application/json"],
      ["x-other", "1"],
    ]);
  });

  it("stay as they are for a value of undefined, and where there are none to add", () => {
    const headers = addHeaders(new Headers({ Accept: "text/html" }), { Accept: undefined });
    expect([...addHeaders(headers, {})]).toEqual([["accept", "text/html"]]);
  });

  it.each<[title: string, name: string, value: string]>([
    ["a line feed in the value", "X-Key", "s3cret\nX-Admin: 1"],
    ["a carriage return in the value", "X-Key", "s3cret\rX-Admin: 1"],
    ["a whole line break in the value", "X-Key", "s3cret\r\nX-Admin: 1"],
    ["a NUL in the value", "X-Key", "s3cret\0"],
    ["a control character in the value", "X-Key", "s3cret\u0001"],
    ["a vertical tab in the value", "X-Key", "s3cret\v1"],
    ["a DEL in the value", "X-Key", "s3cret\u007f"],
    ["letters beyond Latin-1 in the value", "X-Key", "s3cret–"],
    ["a line break in the name", "X-Key\r\nX-Admin", "s3cret"],
    ["a colon in the name", "X-Key:", "s3cret"],
    ["no name", "", "s3cret"],
  ])("are refused for %s, and the message leaves the value out", (_, name, value) => {
    const want = `header ${JSON.stringify(name)} cannot be sent`;
    expect(() => setHeader(new Headers(), name, value)).toThrow(new ArgumentError(want));
  });

  it("lose the white space around a value, such as the line break at the end of a file", () => {
    const headers = new Headers();
    setHeader(headers, "X-Key", " key\r\n");
    expect(headers.get("X-Key")).toBe("key");
  });
});

describe("cookies", () => {
  it.each<[title: string, before: string | undefined, want: string]>([
    ["alone", undefined, "session=1"],
    ["after the one that is there", "theme=dark", "theme=dark; session=1"],
    ["after all that are there", "a=1; b=2", "a=1; b=2; session=1"],
  ])("are added %s", (_, before, want) => {
    const headers = new Headers(before === undefined ? {} : { Cookie: before });
    addCookie(headers, "session=1");
    expect(headers.get("Cookie")).toBe(want);
  });

  it.each<[cookies: string | undefined, want: boolean]>([
    ["session=1", true],
    ["theme=dark; session=1", true],
    ["theme=dark;session=1", true],
    ["xsession=1", false],
    ["theme=session=1", false],
    [undefined, false],
  ])("of the header %j include one named session: %s", (cookies, want) => {
    expect(hasCookie(new Headers(cookies === undefined ? {} : { Cookie: cookies }), "session")).toBe(want);
  });
});
