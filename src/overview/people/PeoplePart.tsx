import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { KnownReferences } from '../../ui/references';
import { useStaff } from '../../ui/useStaff';
import { useAgentLoads } from '../useAgentLoads';
import { PeopleTable } from './PeopleTable';
import { peopleOf } from './people';

const NONE: never[] = [];

/** What each agent has before them, and what the last 30 days were like. */
export function PeoplePart() {
  const { t } = useTranslation();
  const { data: loads, error, refetch } = useAgentLoads();
  const { data: users = NONE, isPending } = useStaff();
  return (
    <Section title={t('overview.people.title')}>
      <KnownReferences resource="users" records={users} pending={isPending}>
        {loads ? (
          <PeopleTable people={peopleOf(loads, users)} />
        ) : error ? (
          <ErrorPanel error={error} onRetry={refetch} />
        ) : (
          <Busy />
        )}
        <Note>{t('overview.people.how')}</Note>
      </KnownReferences>
    </Section>
  );
}
