/** Reads response headers: values by name, as the type of the operation's headers has them. */
export type HeaderReader = (headers: Headers) => object;

/** Reads the headers that are there, each with what makes a value of its text: `{ "X-Rate-Limit": Number }`. */
export function readHeaders(readers: Readonly<Record<string, (text: string) => unknown>>): HeaderReader {
  return (headers) => {
    const found = Object.entries(readers).flatMap(([name, read]): [string, unknown][] => {
      const text = headers.get(name);
      return text === null ? [] : [[name, read(text)]];
    });
    return Object.fromEntries(found);
  };
}
