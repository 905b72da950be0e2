import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What the project says of itself leads to files that there are, and to headings that they have. */

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(file: string): string[] {
  const headings = Array.from(readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm), ([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"])("%s", (file) => {
  const links = Array.from(readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)]+)\)/g), ([, link = ""]) => link);

  it("links to what is there", () => {
    expect(links.length).toBeGreaterThan(0);
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path || file;
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});
