import type { Tag } from "../document/document.js";
import { operationPointer } from "../document/methods.js";
import { mapOperations, type NormalDocument, type NormalGroup } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { camelCase, fileName, freeName, groupClassName, groupPropertyName, hasWords, pascalCase } from "../names.js";
import { quoted } from "../prose.js";

/**
 * Puts every operation into one group: that of its first tag, `default` where it has none. Groups come in the order of
 * the document's tags, then those that it does not list, without those of no operation.
 *
 * Tags that are the same but for capitals and signs are one group. `taken` are names that no class can have.
 */
export function nameGroups(document: NormalDocument, taken: readonly string[], note: Note): NormalDocument {
  const listed = new Map((document.tags ?? []).map((tag) => [tag.name, tag]));
  const groups = new Map<string, { tag: Tag; isUsed: boolean }>();
  const groupOf = (name: string): { tag: Tag; isUsed: boolean } => {
    const own = listed.get(name) ?? { name };
    const tag = hasWords(wishOf(own)) ? own : { name: nameless };
    const key = pascalCase(wishOf(tag)).toLowerCase();
    const group = groups.get(key) ?? { tag, isUsed: false };
    groups.set(key, group);
    return group;
  };
  for (const name of listed.keys()) groupOf(name);
  const known = new Set<string>();
  const paths = mapOperations(document.paths, (operation, path, method) => {
    const { tags = [] } = operation;
    const [first = nameless] = tags;
    const group = groupOf(first);
    group.isUsed = true;
    const { name } = group.tag;
    const pointer = operationPointer(path, method);
    if (tags.length > 1) note(pointer, `of its tags ${quoted(tags.join(", "))} the first counts, ${quoted(first)}`);
    if (name !== first && !known.has(first)) note(pointer, `its tag ${quoted(first)} is taken for ${quoted(name)}`);
    known.add(first);
    return { ...operation, tags: [name] };
  });
  const used = [...groups.values()].filter(({ isUsed }) => isUsed).map(({ tag }) => tag);
  return { ...document, paths, groups: nameEach(used, taken, note) };
}

/** The group of what has no tag, or none with a letter or digit. */
const nameless = "default";

function wishOf({ name, "x-ts-name": other = name }: Tag): string {
  return String(other);
}

function nameEach(tags: readonly Tag[], taken: readonly string[], note: Note): NormalGroup[] {
  const classes = new Set(taken);
  const [properties, files] = [new Set<string>(), new Set<string>()];
  return tags.map((tag): NormalGroup => {
    const { name, description = "" } = tag;
    const wish = wishOf(tag);
    const group: NormalGroup = {
      tag: name,
      description,
      className: freeName(groupClassName(wish), (one) => classes.has(one)),
      property: freeName(groupPropertyName(wish), (one) => properties.has(one)),
      file: freeName(fileName(wish), (one) => files.has(one)),
    };
    classes.add(group.className);
    properties.add(group.property);
    files.add(group.file);
    if (group.className !== groupClassName(wish) || group.property !== camelCase(wish)) {
      note(
        "#/tags",
        `what the tag ${quoted(name)} would be called is taken: it is \`${group.property}\`, \`${group.className}\``,
      );
    }
    return group;
  });
}
