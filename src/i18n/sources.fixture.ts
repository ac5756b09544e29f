import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Every file of the desk that reaches the browser. */
const sourceFiles = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|d)\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(resolve('src', path), 'utf8');
    return ts.createSourceFile(join('src', path), text, ts.ScriptTarget.Latest, true);
  });

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1}`;
}

/** All nodes of the sources of which `pick` makes something. */
export function findInSources<T>(pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  for (const file of sourceFiles) {
    walk(file, (node) => {
      const picked = pick(node);
      if (picked !== undefined) found.push(picked);
    });
  }
  return found;
}
