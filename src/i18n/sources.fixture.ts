import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Every file of the desk that reaches the browser. */
export const sourceFiles: readonly ts.SourceFile[] = readdirSync(resolve('src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|d)\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(resolve('src', path), 'utf8');
    return ts.createSourceFile(join('src', path), text, ts.ScriptTarget.Latest, true);
  });

/** Every text in quotes in the stand-in for the backend. */
export function standInTexts(): string[] {
  return readdirSync(resolve('e2e/backend'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readFileSync(resolve('e2e/backend', path), 'utf8').match(/(?<=')\w+(?=')/g) ?? []);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1}`;
}

/** All nodes of one file of which `pick` makes something. */
export function findInFile<T>(file: ts.SourceFile, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  walk(file, (node) => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
  });
  return found;
}

/** All nodes of the sources of which `pick` makes something. */
export function findInSources<T>(pick: (node: ts.Node) => T | undefined): T[] {
  return sourceFiles.flatMap((file) => findInFile(file, pick));
}

const keyShape = /^[a-z]\w*(\.\w+)+$/;

/** The key of a text that stands in the sources as it is. */
export function writtenKey(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) && keyShape.test(node.text) ? node.text : undefined;
}

/** `enums.requestStatus.${status}` uses every key of that shape; what is filled in is one part of a key. */
export function builtKeys(node: ts.Node): RegExp | undefined {
  if (!ts.isTemplateExpression(node) || !/^[a-z]\w*\./.test(node.head.text)) return undefined;
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`);
}
