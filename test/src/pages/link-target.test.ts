import { describe, expect, it } from "vitest";
import { linkTarget } from "../../../src/pages/link-target.js";

describe("linkTarget", () => {
  it.each<[title: string, header: string, want: string | undefined]>([
    ["nothing", "", undefined],
    ["one link", '<https://a.example/?page=2>; rel="next"', "https://a.example/?page=2"],
    ["a relation without quotes", "</?page=2>;rel=next", "/?page=2"],
    ["several links", '</?p=1>; rel="prev", </?p=3>; rel="next", </?p=9>; rel="last"', "/?p=3"],
    ["links without a space between", '</?p=1>;rel="prev",</?p=3>;rel="next"', "/?p=3"],
    ["the first of two with the relation", "<1>; rel=next, <2>; rel=next", "1"],
    ["several relations", '</?p=2>; rel="last next"', "/?p=2"],
    ["relations of any case", '</?p=2>; REL="NEXT"', "/?p=2"],
    ["a relation after other parameters", '</?p=2>; title="next page"; type=text/html; rel="next"', "/?p=2"],
    ["a relation before other parameters", '</?p=2>; rel="next"; title="next page"', "/?p=2"],
    ["spaces and tabs", '</?p=2>\t; rel = "next" ;title=a', "/?p=2"],
    ["a parameter without a value", "</?p=2>; important; rel=next", "/?p=2"],
    ["commas and semicolons in a target", '</?ids=1,2;3>; rel="next"', "/?ids=1,2;3"],
    ["commas, semicolons and links in a title", '<1>; title="a, <2>; rel=\\"next\\"; b", <3>; rel=next', "3"],
    ["an empty target", "<>; rel=next", ""],
    ["no such relation", '</?p=1>; rel="prev"', undefined],
    ["a relation that only begins so", '</?p=1>; rel="next-archive"', undefined],
    ["a second rel, which does not count", '<1>; rel="prev"; rel="next"', undefined],
    ["a parameter that only ends so", '<1>; xrel="next"', undefined],
    ["no relation at all", "<1>", undefined],
    ["a target without its end", "<1; rel=next", undefined],
    ["a title without its end", '<1>; title="a; rel=next', undefined],
    ["text", "next", undefined],
  ])("finds in %s: %s", (_, header, want) => {
    expect(linkTarget(header, "next")).toBe(want);
  });
});
