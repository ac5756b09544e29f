import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findInFile, sourceFiles } from '../../../i18n/sources.fixture';
import type { RegisterResource } from '../resources';
import { keptFilter, MOST_VIEWS, readViews, type SavedView, tellsOfPerson, withView } from './savedViews';

const me = 3;
const view = (name: string, changes: Partial<SavedView> = {}): SavedView => ({
  name,
  filter: { reviewStatus: 'pending' },
  sort: { field: 'disclosedAt', order: 'DESC' },
  columns: null,
  ...changes,
});

describe('what is kept of a filter', () => {
  it('is all that names nobody', () => {
    const filter = {
      reviewStatus: ['pending', 'flagged'],
      crossBorder: true,
      recipientId: 4,
      dataCategories: ['iin', 'bank_details'],
      disclosedAt_gte: '2026-11-01T19:00:00.000Z',
      reviewedAt: null,
      documentNumber_neq: null,
    };
    expect(keptFilter('disclosures', me, filter)).toEqual({ filter, isWhole: true });
  });

  it('is the days of a breach as well as that there was one', () => {
    const days = { breachedAt_gte: '2026-11-15T19:00:00.000Z', breachedAt_lt: '2026-11-22T19:00:00.000Z' };
    expect(keptFilter('requests', me, days)).toEqual({ filter: days, isWhole: true });
    expect(keptFilter('requests', me, { breachedAt_neq: null }).isWhole).toBe(true);
  });

  it('is the work of whoever keeps it, and of nobody', () => {
    const mine = { status: ['new', 'in_progress'], assigneeId: me };
    expect(keptFilter('requests', me, mine)).toEqual({ filter: mine, isWhole: true });
    expect(keptFilter('requests', me, { assigneeId: null }).isWhole).toBe(true);
    expect(keptFilter('requests', me, { assigneeId: 4 })).toEqual({ filter: {}, isWhole: false });
  });

  it.each([
    ['a client', { clientId: 12 }],
    ['a record', { id: 12 }],
    ['a search text', { q: 'Сейітова' }],
    ['a member of staff', { reviewerId: me }],
    ['a document', { documentNumber: 'A-1' }],
    ['a field that nobody knows', { something: 1 }],
    ['a name in the place of a value', { reviewStatus: 'Сейітова' }],
    ['a name among values', { reviewStatus: ['pending', 'Aliya Seitova'] }],
    ['an IIN in the place of a number', { recipientId: 980440001234 }],
    ['an object', { recipientId: { name: 'x' } }],
  ])('is not %s', (_what, filter) => {
    expect(keptFilter('disclosures', me, { ...filter, basis: 'contract' })).toEqual({
      filter: expect.not.objectContaining(filter),
      isWhole: false,
    });
  });
});

/** What each register asks for that is a person, a record of theirs or one record by its number. */
const ofPersons = ['id', 'withdrawalRequestId'];

/** The fields that the filters of a register name, as they stand in its sources. */
function offeredFields(resource: RegisterResource): string[] {
  const files = sourceFiles.filter(({ fileName }) => /\/(\w+Filters|MoreOf\w+)\.tsx$/.test(fileName));
  const own = files.filter(({ fileName }) => fileName.startsWith(`src/${resource}/`));
  const named = (node: ts.Node): string[] | undefined => {
    if (ts.isJsxAttribute(node) && node.name.getText() === 'field' && node.initializer)
      return ts.isStringLiteral(node.initializer) ? [node.initializer.text] : undefined;
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'moreFields' && node.initializer)
      return findInFile(node.getSourceFile(), (part) =>
        ts.isStringLiteral(part) && part.parent === node.initializer ? part.text : undefined,
      );
    return undefined;
  };
  return [...new Set(own.flatMap((file) => findInFile(file, named).flat()))];
}

const registers = ['requests', 'clients', 'consents', 'disclosures', 'recipients'] as const;

describe.each(registers)('the filters that %s offer', (resource) => {
  const offered = offeredFields(resource);

  it('are kept with a view, but for those that name a person', () => {
    expect(offered.length).toBeGreaterThan(3);
    const lost = offered.filter((field) => !keptFilter(resource, me, { [`${field}_neq`]: null }).isWhole);
    expect(lost.filter((field) => !ofPersons.includes(field))).toEqual([]);
  });
});

describe('a name for a view', () => {
  it.each(['980440001234', '+7 (701) 234-56-78', 'aliya@mail.kz'])('%s tells of a person', (name) => {
    expect(tellsOfPerson(name)).toBe(true);
  });
  it.each(['Ждут проверки', 'за 2026', 'Q3 2026'])('%s does not', (name) => {
    expect(tellsOfPerson(name)).toBe(false);
  });
});

describe('views in the storage', () => {
  it('are read back as they were', () => {
    const views = [view('one'), view('two', { columns: ['disclosures.fields.client'] })];
    expect(readViews('disclosures', me, JSON.parse(JSON.stringify(views)))).toEqual(views);
  });

  it.each([null, undefined, 7, 'x', {}, [null], [{ name: 'x' }], [{ ...view('x'), sort: { field: 1 } }]])(
    'that are none are none: %j',
    (kept) => {
      expect(readViews('disclosures', me, kept)).toEqual([]);
    },
  );

  it('that somebody else has put there bring no person along', () => {
    const [read] = readViews('disclosures', me, [view('x', { filter: { clientId: 5, basis: 'contract' } })]);
    expect(read?.filter).toEqual({ basis: 'contract' });
  });

  it('have one of a name, and not too many', () => {
    const other = view('one', { filter: {} });
    expect(withView([view('one'), view('two')], other)).toEqual([view('two'), other]);
    const many = Array.from({ length: MOST_VIEWS }, (_, n) => view(String(n)));
    expect(withView(many, view('new'))).toHaveLength(MOST_VIEWS);
  });
});
