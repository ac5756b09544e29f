import type { Role } from '../../../src/access/permissions';

export interface SeededUser {
  id: number;
  username: string;
  fullName: string;
  role: Role;
  locale: 'kk' | 'ru' | null;
  active: boolean;
}

/** The people of the demo; all have the password `kelisim`. Sabyrova has left and cannot sign in. */
export const staff: readonly SeededUser[] = [
  { id: 1, username: 'support', fullName: 'Айгерім Сәрсенова', role: 'support', locale: 'kk', active: true },
  { id: 2, username: 'support2', fullName: 'Дмитрий Волошин', role: 'support', locale: 'ru', active: true },
  { id: 3, username: 'support3', fullName: 'Нұрлан Қасымбек', role: 'support', locale: 'kk', active: true },
  {
    id: 4,
    username: 'compliance',
    fullName: 'Ләззат Әбдіқадырова',
    role: 'compliance',
    locale: 'kk',
    active: true,
  },
  { id: 5, username: 'compliance2', fullName: 'Елена Шмидт', role: 'compliance', locale: 'ru', active: true },
  { id: 6, username: 'manager', fullName: 'Ерлан Жүнісов', role: 'manager', locale: 'kk', active: true },
  { id: 7, username: 'sabyrova', fullName: 'Мадина Сабырова', role: 'support', locale: 'ru', active: false },
];

const idsOf = (role: Role, active = true): readonly number[] =>
  staff.filter((user) => user.role === role && user.active === active).map((user) => user.id);

export const supportIds = idsOf('support');
export const complianceIds = idsOf('compliance');
export const formerSupportIds = idsOf('support', false);
export const managerIds = idsOf('manager');
export const demoPassword = 'kelisim';
