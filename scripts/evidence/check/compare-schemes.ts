import type { SchemeFacts } from "../facts.js";
import type { NamedPage } from "./model-names.js";
import { type Part, type SpecFile, textAt } from "./spec-file.js";
import { schemeSubject } from "./subjects.js";
import { existence, nothing, present, type Saying, type Subject, type Topic } from "./topic.js";

/** Compares security schemes: those that a page sets up, or lists for an operation. */
export function compareSchemes(spec: SpecFile, pages: readonly NamedPage[]): Topic[] {
  const schemes = new Map(spec.members(spec.member(spec.root, "components", "securitySchemes")));
  const sayings = pages
    .map(({ page, facts }) => ({ page, at: facts.title.at, facts: schemesOn(facts) }))
    .filter(({ facts }) => facts.size > 0);
  const names = new Set([...schemes.keys(), ...sayings.flatMap(({ facts }) => [...facts.keys()])]);
  return [...names].flatMap((name) => {
    const scheme = schemes.get(name);
    const subject = schemeSubject(name, scheme?.pointer);
    const found = sayings.map(({ page, at, facts }) => {
      const one = facts.get(name);
      return { page, at: one?.name.at ?? at, facts: one };
    });
    // A page lists those of its own operations: what another one knows it may well do without.
    const having = present(found);
    const there = existence(subject, "a scheme", having.length > 0 ? having : found);
    return scheme === undefined ? [there] : [there, ...compareScheme(spec, subject, spec.follow(scheme), having)];
  });
}

function schemesOn({ schemes, operations }: NamedPage["facts"]): Map<string, SchemeFacts> {
  const listed = operations.flatMap(({ security }) => security.map((name): SchemeFacts => ({ name })));
  return new Map([...listed, ...schemes].map((scheme) => [scheme.name.value, scheme]));
}

function compareScheme(
  spec: SpecFile,
  subject: Subject,
  scheme: Part,
  sayings: readonly Saying<SchemeFacts>[],
): Topic[] {
  const flows = spec.members(spec.member(scheme, "flows"));
  const own: readonly [
    string,
    (facts: SchemeFacts) => { readonly value: string; readonly at: string } | undefined,
    string[],
  ][] = [
    ["type", (facts) => facts.type, [typeOf(scheme)]],
    ["in", (facts) => facts.in, [textAt(scheme, "in") ?? nothing]],
    ["name", (facts) => facts.parameter, [textAt(scheme, "name") ?? nothing]],
    ["flow", (facts) => facts.flow, flows.map(([name]) => name)],
    [
      "authorizationUrl",
      (facts) => facts.authorizationUrl,
      flows.flatMap(([, flow]) => textAt(flow, "authorizationUrl") ?? []),
    ],
  ];
  return own.map(([aspect, pick, values]) => {
    const words = sayings.flatMap(({ page, facts }) => {
      const fact = pick(facts);
      return fact === undefined ? [] : [{ page, at: fact.at, says: fact.value, agrees: values.includes(fact.value) }];
    });
    return { subject, aspect, spec: values.join(", ") || nothing, words };
  });
}

function typeOf(scheme: Part): string {
  const [type = nothing, kind = ""] = [textAt(scheme, "type"), textAt(scheme, "scheme")];
  return type === "http" ? kind.toLowerCase() : type;
}
