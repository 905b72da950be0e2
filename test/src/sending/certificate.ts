import { generate } from "selfsigned";
import { afterAll, beforeAll } from "vitest";
import type { Certificate } from "../local-server.js";

/** Makes a certificate for servers of this machine, and has the platform's `fetch` accept it in the tests of a file. */
export async function acceptedCertificate(): Promise<Certificate> {
  const { emitWarning } = process;
  beforeAll(() => {
    process.emitWarning = () => {}; // that connections are not verified: they are our own
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  });
  afterAll(() => {
    process.emitWarning = emitWarning;
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  });
  const made = await generate([{ name: "commonName", value: "127.0.0.1" }], { keyType: "ec", algorithm: "sha256" });
  return { key: made.private, cert: made.cert };
}
