import { requestChannelValues, requestReplyLocaleValues } from '../../api/contract';
import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import { Choices } from './Choices';
import styles from './intake.module.css';
import type { IntakeField } from './intakeBody';
import { KindField } from './KindField';
import { ReceivedField } from './ReceivedField';
import type { Intake } from './useIntake';
import type { DefaultReplyLocale } from './useReplyLocale';

interface WhatFieldsProps {
  intake: Intake;
  problems: Partial<Record<IntakeField, string>>;
  replyLocale: DefaultReplyLocale;
}

/** What is asked, how and when it came, and in which language it is answered. */
export function WhatFields({ intake, problems, replyLocale }: WhatFieldsProps) {
  const { t } = useTranslation();
  const { form, choose } = intake;
  const isFromLetter = form.fromLetter.includes('replyLocale');
  const localeFrom = form.replyLocale === null ? replyLocale.from : isFromLetter ? 'letter' : undefined;
  return (
    <Section title={t('intake.kind.label')}>
      <div className={styles.fields}>
        <KindField
          kind={form.kind}
          guess={form.kindGuess}
          problem={problems.kind}
          onChoose={(kind) => choose('kind', { kind })}
        />
        <Choices
          legend={t('requests.fields.channel')}
          field="channel"
          value={form.channel}
          choices={requestChannelValues.map((value) => ({
            value,
            label: t(`enums.requestChannel.${value}`),
          }))}
          onChoose={(channel) => choose('channel', { channel })}
          problem={problems.channel}
          byDigit
        />
        <div className={styles.pair}>
          <ReceivedField
            form={form}
            problem={problems.receivedAt}
            onChange={(receivedDay, receivedTime) => choose('received', { receivedDay, receivedTime })}
          />
          <Choices
            legend={t('requests.fields.replyLocale')}
            field="replyLocale"
            value={form.replyLocale ?? replyLocale.locale}
            choices={requestReplyLocaleValues.map((value) => ({ value, label: t(`enums.locale.${value}`) }))}
            onChoose={(chosen) => choose('replyLocale', { replyLocale: chosen })}
            problem={problems.replyLocale}
            help={localeFrom && t(`intake.replyLocale.${localeFrom}`)}
          />
        </div>
      </div>
    </Section>
  );
}
