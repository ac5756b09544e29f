import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/record/Section';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import { useUpdateRequest } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { parseTenge } from './parseTenge';

/** What the client pays for the copy: postage and search work (policy 9.10). */
export function FeeForm({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [text, setText, forgetIf] = useDraft(`fee.${request.id}`);
  const { save, isPending, error } = useUpdateRequest(request);
  const tenge = parseTenge(text);
  const isWrong = text.trim() !== '' && tenge === undefined;
  const { feeAmount } = request;

  return (
    <Section
      title={t('requests.fee.title')}
      aside={feeAmount == null ? t('requests.fee.none') : formats.money(feeAmount)}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (tenge === undefined) return;
          save({ feeAmount: tenge }, { message: 'requests.done.fee', onSaved: () => forgetIf(text) });
        }}
      >
        <TextInput
          label={t('requests.fee.amount')}
          value={text}
          onChange={setText}
          help={t(isWrong ? 'requests.fee.wrong' : 'requests.fee.help')}
          maxLength={20}
          autoComplete="off"
        />
        <div className={styles.acts}>
          <ActButton type="submit" variant="outlined" isBarred={isPending || tenge === undefined}>
            {t('requests.fee.save')}
          </ActButton>
          {feeAmount != null && (
            <ActButton
              isBarred={isPending}
              onClick={() => save({ feeAmount: null }, { message: 'requests.done.feeCleared' })}
            >
              {t('requests.fee.clear')}
            </ActButton>
          )}
        </div>
        {error !== undefined && <ErrorPanel error={error} />}
      </form>
    </Section>
  );
}
