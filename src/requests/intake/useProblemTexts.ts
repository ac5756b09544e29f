import { ApiError } from '../../api/apiError';
import { useTranslation } from '../../i18n/useTranslation';
import { useErrorText } from '../../ui/useErrorText';
import { type IntakeField, type IntakeProblems, LONGEST_NOTE } from './intakeBody';

const fields: readonly IntakeField[] = [
  'clientId',
  'requesterNote',
  'kind',
  'channel',
  'receivedAt',
  'replyLocale',
];

/** What is wrong with each field, as a sentence: the desk's own finding first, else what the backend refused. */
export function useProblemTexts(): (
  problems: IntakeProblems,
  error: unknown,
) => Partial<Record<IntakeField, string>> {
  const { t } = useTranslation();
  const errorText = useErrorText();

  const refused = (field: IntakeField, error: unknown): string | undefined => {
    const refusal = error instanceof ApiError ? error.fields[field] : undefined;
    if (!refusal) return undefined;
    return errorText(new ApiError({ code: 'invalid', status: 422, fields: { [field]: refusal } }))
      .sentences[0];
  };

  return (problems, error) => {
    const own: Partial<Record<IntakeField, string>> = {
      clientId: problems.clientId && t('intake.problems.who'),
      requesterNote: problems.requesterNote && t('intake.problems.requesterNote', { most: LONGEST_NOTE }),
      kind: problems.kind && t(`intake.problems.${problems.kind}`),
      channel: problems.channel && t('intake.problems.channel'),
      receivedAt: problems.receivedAt && t(`intake.problems.received.${problems.receivedAt}`),
    };
    return Object.fromEntries(fields.map((field) => [field, own[field] ?? refused(field, error)]));
  };
}
