import { useTranslation } from '../../i18n/useTranslation';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { gravityOf, type JudgedCase } from '../verdict/gravity';
import { judgementOf } from '../verdict/judge';
import { Findings } from './Findings';
import { SeverityMark } from './SeverityMark';
import { Unjudged } from './Unjudged';

/** What the rules say of a disclosure at its moment, and why. */
export function VerdictSection({ given }: { given: JudgedCase }) {
  const { t } = useTranslation();
  const { verdict } = given;
  const judgement = judgementOf(verdict);
  return (
    <Section
      title={t('verdict.title')}
      aside={
        judgement === 'questionable' ? (
          <strong>{t('verdict.judgement.questionable')}</strong>
        ) : (
          <SeverityMark gravity={gravityOf(verdict)} />
        )
      }
    >
      <Findings given={given} />
      <Unjudged given={given} />
      <Note>{t('verdict.rule')}</Note>
    </Section>
  );
}
