import type { ParseKeys } from 'i18next';
import { ApiError, type Refusal } from '../api/apiError';
import { serverNow } from '../api/serverClock';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';

interface ErrorText {
  /** One sentence for each thing that was refused: what happened, what is safe, what to do. */
  sentences: string[];
  /** The trace of the call, for whoever looks into it. */
  requestId: string | null;
}

type ErrorKey = Extract<ParseKeys, `errors.${string}`>;

export interface ErrorTextOptions {
  /** The act was a press alone: there is nothing to compare with what another has saved. */
  nothingTyped?: boolean;
}

/** What a failure says to a person, in their language; a code that the desk does not know says so. */
export function useErrorText({ nothingTyped = false }: ErrorTextOptions = {}): (error: unknown) => ErrorText {
  const { t, i18n } = useTranslation();
  const formats = useFormats();

  const isKnown = (key: string): key is ErrorKey => i18n.exists(key, { count: 1 });

  const sentence = ({ code, args }: Refusal, retryAfterMs: number | null): string => {
    if (nothingTyped && code === 'stale') return t('errors.staleAct');
    const key = `errors.${code}`;
    const time = formats.time(retryAfterMs === null ? null : serverNow() + retryAfterMs);
    return String(t(isKnown(key) ? key : 'errors.unknown', { ...args, code, time }));
  };

  return (error) =>
    error instanceof ApiError
      ? {
          // Of two fields that were refused for the same it is said once.
          sentences: [...new Set(error.refusals.map((refusal) => sentence(refusal, error.retryAfterMs)))],
          requestId: error.requestId,
        }
      : { sentences: [t('errors.page')], requestId: null };
}
