declare const process: { env: Readonly<Record<string, string | undefined>> } | undefined;

/**
 * Adds to options what environment variables hold of those that are left out; `names` gives the variable of an option.
 *
 * A host alone, as some vendors' variables have it for `baseUrl`, stands for `https://` and the host.
 */
export function withEnvironment<Options extends object>(
  options: Options,
  names: { readonly [Option in keyof Options]?: string },
): Options {
  const environment = typeof process === "undefined" ? {} : process.env;
  const found: Record<string, string> = {};
  for (const [option, name] of Object.entries<string | undefined>(names)) {
    const value = name && environment[name];
    if (!value || Reflect.get(options, option) !== undefined) continue;
    found[option] = option === "baseUrl" && !value.includes("://") ? `https://${value}` : value;
  }
  return { ...options, ...found };
}
