import { StructureKind } from "ts-morph";
import { expect, it } from "vitest";
import { printSource } from "../../scripts/ts-morph.js";

it("prints a file, indented by two", () => {
  expect(
    printSource({
      kind: StructureKind.SourceFile,
      statements: [
        "// First.\n\n",
        { kind: StructureKind.Interface, name: "A", properties: [{ name: "a", type: "string" }] },
      ],
    }),
  ).toBe("// First.\n\ninterface A {\n  a: string;\n}\n");
});
