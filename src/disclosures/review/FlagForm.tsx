import Button from '@mui/material/Button';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { type FindingCode, findingCodes } from '../../policy/findings';
import { Section } from '../../ui/record/Section';
import { Select } from '../../ui/Select';
import { submitOnCtrlEnter } from '../../ui/submitOnCtrlEnter';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import type { JudgedCase } from '../verdict/gravity';
import { flagDraftOf } from './flagDraft';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

const NONE = 'none';

/** What is wrong, in words that whoever opens the disclosure will read; it begins with what the rules have found. */
export function FlagForm({ given, review }: { given: JudgedCase; review: Review }) {
  const { t } = useTranslation();
  const { findings } = given.verdict;
  const [draft, setDraft] = useDraft(flagDraftOf(given.disclosure.id));
  const template = (code: FindingCode) => t(`review.templates.${code}`);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    if (draft === '') setDraft(findings.map((code) => t(`review.templates.${code}`)).join('\n'));
  }, [draft, setDraft, findings, t]);

  const flag = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    review.decide({ reviewStatus: 'flagged', reviewNote: draft });
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') review.closeForm();
    else submitOnCtrlEnter(event);
  };
  return (
    <Section title={t('review.flag.title')}>
      <form className={styles.form} onSubmit={flag} onKeyDown={pressed}>
        <TextInput
          label={t('review.flag.note')}
          help={t('review.flag.help')}
          value={draft}
          onChange={setDraft}
          rows={4}
          required
          autoFocus
        />
        <Select
          label={t('review.flag.template')}
          value={NONE}
          options={[
            { value: NONE, label: t('review.flag.choose') },
            ...findingCodes.map((code) => ({ value: code, label: t(`verdict.findings.${code}`) })),
          ]}
          onChange={(code) => {
            if (code !== NONE) setDraft([draft.trim(), template(code)].filter(Boolean).join('\n'));
          }}
        />
        <div className={styles.formActs}>
          <Button type="submit" variant="contained">
            {t('review.acts.flag')}
          </Button>
          <Button onClick={review.closeForm}>{t('review.acts.cancel')}</Button>
        </div>
      </form>
    </Section>
  );
}
