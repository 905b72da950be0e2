import { describe, expect, it } from "vitest";
import type { Server } from "../../../scripts/document/document.js";
import { resolveServer } from "../../../scripts/read/resolve-server.js";

function resolve(server: Server, base = "spec/acme.yaml"): [address: string, ...notes: string[]] {
  const notes: string[] = [];
  const address = resolveServer(server, base, (message) => notes.push(message));
  return [address, ...notes];
}

const needed = "`baseUrl` is needed";

describe("a server", () => {
  it.each<[url: string, want: string]>([
    ["https://api.acme.example/v1", "https://api.acme.example/v1"],
    ["https://api.acme.example/", "https://api.acme.example"],
    [" https://api.acme.example/v1// ", "https://api.acme.example/v1"],
    ["HTTPS://API.acme.example:443/V1", "https://api.acme.example/V1"],
    ["http://[::1]:8080/a b/%7Bc%7D", "http://[::1]:8080/a%20b/%7Bc%7D"],
    ["//api.acme.example/v1", "https://api.acme.example/v1"],
  ])("%j is %s", (url, want) => {
    expect(resolve({ url })).toEqual([want]);
  });

  it.each<[url: string, want: string, note: string]>([
    ["/v1", "/v1", `the server \`/v1\` names no host: ${needed}`],
    ["v1/", "/v1/", `the server \`v1/\` names no host: ${needed}`],
    [".", "/", `the server \`.\` names no host: ${needed}`],
    ["", "/", `the server \`\` names no host: ${needed}`],
    ["../api", "/api", `the server \`../api\` names no host: ${needed}`],
    ["ws://acme.example/a", "/", `the server \`ws://acme.example/a\` is no address of the web: ${needed}`],
    ["https://a b/v1", "/", `the server \`https://a b/v1\` is no address of the web: ${needed}`],
    [
      "api.acme.example/v1",
      "https://api.acme.example/v1",
      "the server `api.acme.example/v1` has no scheme: it is taken for `https://api.acme.example/v1`",
    ],
    [
      "localhost:8080",
      "https://localhost:8080",
      "the server `localhost:8080` has no scheme: it is taken for `https://localhost:8080`",
    ],
    [
      "https://alice:s3cret@api.acme.example/v1?key=s3cret#a",
      "https://api.acme.example/v1",
      "the server `https:…api.acme.example/v1…` is called without the user name, password, query or fragment that it has",
    ],
    [
      "https://{tenant}.acme.example/v1",
      "/v1",
      `the server \`https://{tenant}.acme.example/v1\` has no value for a variable of its host: ${needed}`,
    ],
    ["{{baseUrl}}/v1", "/v1", `the server \`{{baseUrl}}/v1\` has no value for a variable of its host: ${needed}`],
    ["{{baseUrl}}", "/", `the server \`{{baseUrl}}\` has no value for a variable of its host: ${needed}`],
    [
      "{scheme}://{host}/a/{b}",
      "/a/",
      `the server \`{scheme}://{host}/a/{b}\` has no value for a variable of its host: ${needed}`,
    ],
    [
      "https://acme.example/{stage}/v1",
      "https://acme.example/v1",
      "the server `https://acme.example/{stage}/v1` has no value for a variable of its path, which is left out",
    ],
  ])("%j is %s, which is noted", (url, want, note) => {
    expect(resolve({ url })).toEqual([want, note]);
  });

  it.each<[title: string, server: Server, want: string]>([
    [
      "their defaults",
      {
        url: "https://{a}.x.example:{port}/{b}",
        variables: { a: { default: "eu" }, port: { default: "1" }, b: { default: "" } },
      },
      "https://eu.x.example:1",
    ],
    [
      "a number",
      { url: "https://x.example:{port}", variables: { port: { default: JSON.parse("8443") } } },
      "https://x.example:8443",
    ],
    [
      "the first value where there is no default",
      { url: "https://{a}.x.example", variables: { a: { enum: ["eu", "us"] } } },
      "https://eu.x.example",
    ],
    [
      "values in two pairs of braces",
      { url: "{{host}}/v1", variables: { host: { default: "https://x.example" } } },
      "https://x.example/v1",
    ],
    ["no values that objects have by themselves", { url: "https://x.example/{constructor}" }, "https://x.example"],
  ])("has for variables %s", (_, server, want) => {
    expect(resolve(server)[0]).toBe(want);
  });

  it.each<[url: string, base: string, want: string]>([
    ["/v1", "https://acme.example/docs/openapi.json", "https://acme.example/v1"],
    ["v1", "https://acme.example/docs/openapi.json", "https://acme.example/docs/v1"],
    [".", "https://acme.example/docs/openapi.json", "https://acme.example/docs"],
    ["https://api.acme.example", "https://acme.example/docs/openapi.json", "https://api.acme.example"],
  ])("%j of a document from %s is %s", (url, base, want) => {
    expect(resolve({ url }, base)).toEqual([want]);
  });
});
