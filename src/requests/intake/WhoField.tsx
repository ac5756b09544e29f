import type { ClientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import type { FoundBy } from './intakeForm';
import type { Intake } from './useIntake';
import { ChosenClient } from './who/ChosenClient';
import { ClientSearch } from './who/ClientSearch';
import { Requester } from './who/Requester';

interface WhoFieldProps {
  intake: Intake;
  problems: { clientId?: string; requesterNote?: string };
  /** The next thing to say, where a client has been chosen. */
  onChosen: () => void;
}

/** Whose request it is: a client who is searched for and chosen, or somebody who is none and is described. */
export function WhoField({ intake, problems, onChosen }: WhoFieldProps) {
  const { t } = useTranslation();
  const { form, choose, lookup } = intake;

  const chooseClient = ({ id }: ClientRecord, foundBy: FoundBy) => {
    choose('who', { who: '', clientId: id, foundBy, isNotClient: false });
    onChosen();
  };

  return (
    <Section title={t('intake.who.title')}>
      {form.isNotClient && (
        <Requester
          note={form.requesterNote}
          problem={problems.requesterNote}
          lookup={lookup.state}
          onChange={(requesterNote) => choose('who', { requesterNote })}
          onSearch={() => choose('who', { isNotClient: false })}
        />
      )}
      {!form.isNotClient && form.clientId !== null && (
        <ChosenClient
          clientId={form.clientId}
          foundBy={form.foundBy}
          problem={problems.clientId}
          onChange={() => {
            lookup.forget();
            choose('who', { clientId: null, foundBy: null });
          }}
        />
      )}
      {!form.isNotClient && form.clientId === null && (
        <ClientSearch
          text={form.who}
          problem={problems.clientId}
          lookup={lookup}
          onType={(who) => choose('who', { who })}
          onChoose={chooseClient}
          onNotClient={() => {
            lookup.forget();
            choose('who', { isNotClient: true });
          }}
        />
      )}
    </Section>
  );
}
