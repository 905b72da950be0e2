const flags = `  --spec FILE|URL       OpenAPI 3 or Swagger 2.0, YAML or JSON
  --name acme@v1        product and version: class Acme with the property v1, and class AcmeV1
  --out DIR             folder to write to; the client is in DIR/acme
  --runtime SPECIFIER   what the client imports the runtime from; default: src/index.js by its relative path
                        where DIR lies in the project of openapi-facade, else openapi-facade; for fetch.ts,
                        fetch-client beside it
  --allow-network HOST  lets references lead to a host of the network, HOST or HOST:PORT, as often as needed;
                        the host of a URL as --spec is permitted
  --allow-files DIR     lets references lead to files in DIR, as often as needed; the document's folder is permitted
  --check               writes nothing: exit code 1, and a list, if DIR differs or a killed run left temporary files
  --check --semver      writes nothing, and tells of each change that code sees; the exit code is what a release needs
  --watch               makes again what belongs to a file that is saved, until Ctrl+C
  --dump model          prints what the client is generated from, as YAML, and writes nothing; --out is not needed
  --timings             tells the time of each phase and the most memory there was

A run that writes leaves hashes of all that it has read and written in DIR/.openapi-facade-cache, which git ignores. If
all of them are still the same, the next run ends at once. Delete that folder to force a full run.

Exit codes: 0 done, 1 a document that cannot be used, a file that cannot be written or a difference, 2 a command that is
not one; with --semver, where something differs: 3 a patch release, 4 a minor one, 5 a major one; 130 or 143 interrupted,
with all files written or none.
`;

/** Help of the package's command. */
export const foreignHelp: string = `Makes a typed client of an OpenAPI document.

  openapi-facade generate --spec FILE|URL --name acme@v1 --out DIR

${flags}`;

/** Help of the project's own command. */
export const registryHelp: string = `Makes the clients in generated/ from the documents that redocly.yaml lists.

  npm run generate                     all of them
  npm run generate -- acme@v1 …      those named
  npm run generate -- --check …        writes nothing: exit code 1, and a list, where generated/ differs

A client of any other document, in DIR/acme:

  npm run generate -- --spec FILE|URL --name acme@v1 --out DIR

${flags}`;
