import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { ApiError } from '../../api/apiError';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { PageTitle } from '../../ui/PageTitle';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { useFormDraft } from '../../ui/useDraft';
import { RecipientForm } from './RecipientForm';
import { newRecipientDraft } from './recipientDraft';
import { useCreateRecipient } from './useCreateRecipient';

/** A third party is entered before anything goes to it. */
export default function RecipientCreate() {
  const { t } = useTranslation();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayCreate = useMay('recipients.create');
  const [text, change, forget] = useFormDraft('recipient.new', newRecipientDraft);
  const { create, isPending, error } = useCreateRecipient();
  if (!mayCreate) {
    return (
      <>
        <PageTitle title={t('recipients.createTitle')} />
        <ErrorPanel error={new ApiError({ code: 'forbidden', status: 403 })} />
      </>
    );
  }
  return (
    <>
      <p>
        <Link to="/recipients">← {t('layout.registers.recipients')}</Link>
      </p>
      <PageTitle title={t('recipients.createTitle')} />
      <Section title={t('recipients.show.facts')}>
        <RecipientForm
          text={text}
          onChange={(changes) => change((current) => ({ ...current, ...changes }))}
          onSave={(body) =>
            create(body, (id) => {
              forget();
              notify(t('recipients.created'), { type: 'success' });
              navigate(`/recipients/${id}`);
            })
          }
          onCancel={() => {
            forget();
            navigate('/recipients');
          }}
          isPending={isPending}
        >
          {error !== undefined && <ErrorPanel error={error} />}
          <Note>{t('recipients.form.papersRule')}</Note>
        </RecipientForm>
      </Section>
    </>
  );
}
