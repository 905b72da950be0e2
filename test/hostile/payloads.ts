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

/** The same, with text that is made for pages alone: HTML, Markdown, and tags of Redoc, which makes elements of them. */
export const pagePayloads: Readonly<Record<string, string>> = {
  ...payloads,
  "markup that leads away":
    '<meta http-equiv="refresh" content="0;url=https://hostile.example"><base href="https://hostile.example">' +
    '<link rel=preconnect href="https://hostile.example"><style>@import "https://hostile.example"</style>' +
    `<iframe srcdoc="<script>${run}</script>"></iframe><form action="https://hostile.example"><input autofocus></form>`,
  "markup, odd": `<IMG/SRC=x/ONERROR=${run}> <b\n onclick=${run}> <\u0000script>${run}</script > <a href="https://x" id=x> <<p>`,
  "markup in a block": `<p>\n<https:/id=x/style=color:red>\n<i/onclick=${run}>\n<\n</p>`,
  "markup, escaped": `\\<script>${run}</script> &lt;script>${run}&lt;/script> &#60;img src=x onerror="${run}"&#62;`,
  "a tag of Redoc": `{% html name="meta" attrs={httpEquiv: "refresh", content: "0;url=https://hostile.example"} /%}`,
  "a tag of Redoc, in a block": `x\n\n{%html name="div" attrs={dangerouslySetInnerHTML: {__html: "<script>${run}</script>"}} %}{%/html%}`,
  "a tag of Redoc, from inside of one": `" /%} {% html name="script" %}${run}{% /html %} {% html name="i" a="`,
  "a tag of Redoc, escaped":
    '{{% html name="i" /%} {\\% html name="i" /%} &#123;% html name="i" /%} {<!-- -->% html /%}',
  "attributes of Redoc": '# heading {% id="x" onclick="x" %}\n\n```html {% id="x" %}\n{% html name="i" /%}\n```',
  "comments of Redoc":
    "<!-- ReDoc-Inject: <security-definitions> --> <SchemaDefinition schemaRef='#/components/schemas/A' />",
  links: `[x](javascript:${run}) ![x](https://hostile.example/x.png) [x]: data:text/html,x <javascript:${run}>`,
  "an address": `javascript:${run}`,
  "script in a script": `<!-- <script> ${run} --> </script ><script>${run}`,
  "hashes of scripts": "SCRIPT-HASHES 'unsafe-inline' {{redocHTML}} {{{redocHead}}} API docs by",
};
