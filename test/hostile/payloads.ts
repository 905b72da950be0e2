/** Code that leaves a mark where it runs. */
const run = "globalThis.canary=1";

/** Text that does nothing anywhere, of each form that a place may read: one of them does to it what a payload does. */
export const harmless: readonly string[] = [
  ..."harmless|harm less|{harmless}|harm/less|/harm/{less}|harm, less|-|harm.less|text/harmless|0|7|HARM".split("|"),
  ..."https://harmless.example/harm|{harm} {less}|harm?less=harm&more={x}|harm:less|harm*|#/harm|/harm".split("|"),
  "harm\n\nless",
  "}harm{less",
  "{harm.less=1} }{ {{harm.less=1}} {",
];

/** Text that gets out of its place where a sink does not hold it, by the sink that it is made for. */
export const payloads: Readonly<Record<string, string>> = {
  "end of a comment": `*/ ${run}; /*`,
  "end of a comment, doubled": `**//**/ ${run} //*`,
  template: `\${${run}} \`\${${run}}\``,
  "template, unbalanced": `\`;${run};\``,
  "double quote": `"; ${run}; "`,
  "double quote in an expression": `"+(${run})+"`,
  "single quote": `'; ${run}; '`,
  "closing brackets": `}]) ; ${run}; ({[`,
  "backslash at the end": `${run}\\`,
  "backslash and quote": `\\"; ${run}; //\\`,
  "escapes of other languages": `\\u002a/ ${run} /\\u002a \\x22; ${run}; \\x22 \\u{2a}/ &quot; &#39; %22%27`,
  "line separators": `//\u2028${run}\u2029${run}\u0085//`,
  "line breaks": `\r\n${run};\n\r${run};\r//`,
  "line breaks after a comment": `// x\n\n${run};\n\n * @deprecated\n#!/bin/sh`,
  markup: `</script><script>${run}</script><img src=x onerror="${run}"><svg onload='${run}'>`,
  "markup, ends": `]]>--> --!> <!-- ${run} <![CDATA[ </textarea></style><a href="javascript:${run}">x</a>`,
  markdown: `| x | y |\n|---|---|\n# heading\n\n- item [x](javascript:${run}) \`<b>\` ![x](x)\n\n\`\`\`\n${run}`,
  path: "../../../../../../tmp/hostile-canary",
  "path, absolute": "/tmp/hostile-canary",
  "path of Windows": "C:\\..\\..\\hostile-canary:stream\\con",
  "path with NUL": "hostile\u0000-canary/\u0001\u001b[31m\u007f",
  "path, encoded": "%2e%2e%2f%00%E0%A4%A%",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  prototype: "prototype",
  toString: "toString",
  hasOwnProperty: "hasOwnProperty",
  directives:
    '// @ts-nocheck\n/// <reference path="/etc/passwd" />\n//# sourceMappingURL=/tmp/x.map\n// biome-ignore-all lint: x',
  "directives in a comment": '@ts-ignore\n@ts-nocheck\n@jsx evil\n@jsxImportSource evil\n/// <amd-module name="x"/>',
  tags: "`\n@deprecated {@link evil} @template T `",
  "tags in a long line": `\`${"word ".repeat(18)} @deprecated \` @deprecated`,
  "signs without width": "\u202e\u2066 x \u202c\u2069 \u200b\ufeff \u200f y",
  "lone surrogates": "a\ud800b\udc00c",
  braces: `{${run}} }{ {{${run}}} {`,
  "placeholders of replace": "$& $' $` $$ $1 $<name>",
  "reference to what every object has": "#/components/schemas/constructor",
  "reference to what maps inherit": "#/components/schemas/__proto__",
  "reference to everything": "#",
  numbers: "1e999",
  "regular expression": "^(a+)+$/.source;/",
  long: `${"x".repeat(5_000)} ${"*/".repeat(500)}`,
};
