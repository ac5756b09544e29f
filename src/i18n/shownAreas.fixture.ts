import { dirname, join } from 'node:path';
import ts from 'typescript';
import { builtKeys, findInFile, sourceFiles, writtenKey } from './sources.fixture';
import { baseKey, filesOnDisk, textsOfFile } from './texts.fixture';

const sources = new Map(sourceFiles.map((file) => [file.fileName, file]));

function resolved(from: ts.SourceFile, specifier: ts.Node | undefined): ts.SourceFile | undefined {
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  const path = join(dirname(from.fileName), specifier.text);
  return ['.ts', '.tsx', '/index.ts'].map((end) => sources.get(path + end)).find(Boolean);
}

interface Import {
  file: ts.SourceFile;
  /** Undefined where it is all of the module. */
  names: readonly string[] | undefined;
}

function namesOf(elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): string[] {
  return elements.filter((each) => !each.isTypeOnly).map((each) => (each.propertyName ?? each.name).text);
}

/** What a statement brings along when the file is run; of a list of exports only those that somebody asks for. */
function importOf(statement: ts.Statement, from: ts.SourceFile, wanted: Import['names']): Import | undefined {
  if (ts.isImportDeclaration(statement)) {
    const file = resolved(from, statement.moduleSpecifier);
    const { isTypeOnly, name, namedBindings } = statement.importClause ?? {};
    if (!file || isTypeOnly) return undefined;
    if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return { file, names: undefined };
    const names = namesOf(namedBindings.elements);
    return names.length > 0 ? { file, names } : undefined;
  }
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  const file = resolved(from, statement.moduleSpecifier);
  const { exportClause } = statement;
  if (!file) return undefined;
  if (!exportClause || !ts.isNamedExports(exportClause)) return { file, names: wanted };
  const names = namesOf(exportClause.elements).filter((name) => !wanted || wanted.includes(name));
  return names.length > 0 ? { file, names } : undefined;
}

/** The files that come with a file, itself among them, without those that are loaded on their own. */
function filesWith(root: ts.SourceFile): ts.SourceFile[] {
  const seen = new Map<ts.SourceFile, Set<string>>();
  const visit = ({ file, names }: Import): void => {
    const known = seen.get(file) ?? new Set();
    const fresh = (names ?? ['*']).filter((name) => !known.has(name) && !known.has('*'));
    if (seen.has(file) && fresh.length === 0) return;
    seen.set(file, new Set([...known, ...fresh]));
    for (const statement of file.statements) {
      const next = importOf(statement, file, names);
      if (next) visit(next);
    }
  };
  visit({ file: root, names: undefined });
  return [...seen.keys()];
}

const fileOfKey = new Map(
  filesOnDisk('ru').flatMap((file) => textsOfFile('ru', file).map(([key]) => [baseKey(key), file])),
);

/** The files of texts that are shown by the module or by what comes with it. */
export function shownBy(path: string): string[] {
  const root = sources.get(path);
  if (!root) throw new Error(`no ${path}`);
  const found = filesWith(root).flatMap((file) => [
    ...findInFile(file, writtenKey).map((key) => fileOfKey.get(key)),
    ...findInFile(file, builtKeys).flatMap((shape) =>
      [...fileOfKey].filter(([key]) => shape.test(key)).map(([, area]) => area),
    ),
  ]);
  return [...new Set(found)].filter((area) => area !== undefined).sort();
}

interface LoadedPart {
  path: string;
  /** What the call of `withTexts` around its import names. */
  areas: string[];
}

function namedAreas(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && node.expression.getText() === 'withTexts') {
    return node.arguments.slice(1).map((each) => (ts.isStringLiteral(each) ? each.text : each.getText()));
  }
  return ts.isSourceFile(node) ? [] : namedAreas(node.parent);
}

/** Every module that is loaded on its own: `import('./ReviewPage')`. */
export const loadedParts: readonly LoadedPart[] = sourceFiles.flatMap((file) =>
  findInFile(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
    const loaded = resolved(file, node.arguments[0]);
    return loaded && { path: loaded.fileName, areas: namedAreas(node).sort() };
  }),
);
