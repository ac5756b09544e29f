import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { ApiError } from '../../api/apiError';
import type { RecipientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/record/Section';
import { RecipientFacts } from '../RecipientFacts';
import { OvertakenNotice } from './OvertakenNotice';
import { RecipientForm } from './RecipientForm';
import { useSaveRecipient } from './useSaveRecipient';

const isStale = (error: unknown) => error instanceof ApiError && error.status === 409;

/** The facts, and the form in their place while somebody changes them; what was typed outlives the page. */
export function EditableFacts({ recipient }: { recipient: RecipientRecord }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const button = useRef<HTMLButtonElement>(null);
  const saving = useSaveRecipient(recipient);
  const { draft, error, overtaken } = saving;
  const isOpen = draft !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!draft) {
    return (
      <RecipientFacts
        recipient={recipient}
        aside={
          <Button ref={button} size="small" variant="outlined" onClick={saving.begin}>
            {t('recipients.form.edit')}
          </Button>
        }
      />
    );
  }
  return (
    <Section title={t('recipients.form.title')}>
      <RecipientForm
        text={draft.typed}
        onChange={saving.type}
        onSave={(body) => saving.save(body, () => notify(t('recipients.saved'), { type: 'success' }))}
        onCancel={saving.cancel}
        isPending={saving.isPending}
      >
        {isStale(error) && <OvertakenNotice overtaken={overtaken} />}
        {error !== undefined && !isStale(error) && <ErrorPanel error={error} />}
      </RecipientForm>
    </Section>
  );
}
