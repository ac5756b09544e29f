import type { ReactNode } from 'react';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { RecipientFields } from './RecipientFields';

interface RecipientFactsProps {
  recipient: RecipientRecord;
  aside?: ReactNode;
}

/** What the register says of the third party. */
export function RecipientFacts({ recipient, aside }: RecipientFactsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('recipients.show.facts')} aside={aside}>
      <RecipientFields recipient={recipient} />
      <Note>{t('recipients.show.papersRule')}</Note>
    </Section>
  );
}
