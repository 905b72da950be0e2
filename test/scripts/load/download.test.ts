import { describe, expect, it } from "vitest";
import { download } from "../../../scripts/load/download.js";
import { serve } from "../spec-server.js";

const roomy = { bytes: 1_000, milliseconds: 60_000 };

describe("download", () => {
  it("gives the text, its type and where it was", async () => {
    const server = await serve((_, response) => {
      response.setHeader("content-type", "application/yaml").end("ä: 1");
    });
    expect(await download(`${server.url}/a`, { hosts: [server.host], folders: [] })).toEqual({
      url: `${server.url}/a`,
      text: "ä: 1",
      contentType: "application/yaml",
    });
  });

  it("stops at the limit, whatever the answer says of its length", async () => {
    const server = await serve((_, response) => {
      const write = (): void => void response.write("a".repeat(500), (error) => error ?? write());
      write();
    });
    await expect(download(`${server.url}/a?b`, { hosts: [server.host], folders: [] }, roomy)).rejects.toThrow(
      `${server.url}/a is more than 1000 bytes`,
    );
  });

  it.each([
    ["no answer", false],
    ["an answer without an end", true],
  ])("does not wait for ever: %s", async (_, begins) => {
    const server = await serve((_, response) => void (begins && response.write("a")));
    const brief = { bytes: 1_000, milliseconds: 200 };
    await expect(download(server.url, { hosts: [server.host], folders: [] }, brief)).rejects.toThrow(
      /took longer than 0\.2 s$/,
    );
  });

  it("tells what was wrong with the connection, and no secret", async () => {
    const promise = download("http://me:secret@127.0.0.1:1/a?token=secret", { hosts: ["127.0.0.1:1"], folders: [] });
    await expect(promise).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1\/a: /);
    await expect(promise).rejects.not.toThrow(/secret/);
  });

  it.each([
    ["specs.acme.example", "http://specs.acme.example/a", true],
    ["specs.acme.example", "https://SPECS.acme.example:443/a", true],
    ["specs.acme.example:443", "https://specs.acme.example/a", true],
    ["Specs.Acme.Example", "https://specs.acme.example/a", true],
    ["specs.acme.example", "https://specs.acme.example:8443/a", false],
    ["specs.acme.example", "https://acme.example/a", false],
    ["acme.example", "https://acme.example.evil.example/a", false],
    ["acme.example", "https://acme.example@evil.example/a", false],
  ])("%s for %s: %s", async (host, url, want) => {
    const { checkHost } = await import("../../../scripts/load/permissions.js");
    const check = (): void => checkHost(new URL(url), { hosts: [host], folders: [] });
    if (want) expect(check).not.toThrow();
    else expect(check).toThrow("--allow-network");
  });
});
