import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import type { RequestRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { useTranslation } from '../../i18n/useTranslation';
import { attemptFor, bodyOf, mayRegisterTwice, withDefaultsWritten } from './intakeBody';
import { blankIntake } from './intakeForm';
import type { Intake } from './useIntake';
import { useIntakeUploads } from './useIntakeUploads';
import { useRegister } from './useRegister';
import type { DefaultReplyLocale } from './useReplyLocale';

export type Then = 'open' | 'another';

/** When the request is there with all its files: the draft goes, and the agent is led to where they asked to go. */
function useLeadOn({ form, forget }: Intake, then: RefObject<Then | null>): void {
  const navigate = useNavigate();
  const isDone = form.registered?.waiting.length === 0;
  const leadOn = useEffectEvent(() => {
    const { registered, channel } = form;
    forget(then.current === 'another' ? channel : null);
    if (then.current === 'open' && registered) navigate(`/requests/${registered.id}`);
    then.current = null;
  });
  useEffect(() => {
    if (isDone) leadOn();
  }, [isDone]);
}

/** Registers the form, then attaches its files, then leads on; each only when the backend has done the one before. */
export function useSave(intake: Intake, defaultLocale: DefaultReplyLocale, onRefused: () => void) {
  const { t } = useTranslation();
  const notify = useNotify();
  const { form, change, files, removeFile } = intake;
  const { register, isPending: isRegistering, error } = useRegister(change);
  const uploads = useIntakeUploads(form.registered?.id, (file) => removeFile(file.id));
  /** More may have been dropped while the request was being registered. */
  const latestFiles = useRef(files);
  useEffect(() => {
    latestFiles.current = files;
  }, [files]);
  const [isTried, setTried] = useState(false);
  /** What the agent asked for; nothing after a reload. */
  const then = useRef<Then | null>(null);

  const body = bodyOf(form, serverNow(), defaultLocale.locale);
  // Registered with the wrong language it would have that one for ever.
  const isLocaleAwaited = form.replyLocale === null && defaultLocale.from === undefined;
  /** Asked for while the language was still on its way. */
  const [held, setHeld] = useState<Then | null>(null);
  const isPending = isRegistering || held !== null;

  const begin = (request: RequestRecord) => {
    const { id, number } = request;
    const waiting = latestFiles.current;
    setTried(false);
    notify(t('intake.done', { number }), { type: 'success' });
    change(({ channel }) => ({
      ...blankIntake,
      channel,
      registered: { id, number, waiting: waiting.map((file) => file.id) },
    }));
    for (const file of waiting) uploads.send(file, id);
  };

  const save = (next: Then) => {
    if (isRegistering || intake.isReading) return;
    setTried(true);
    if (!body) {
      onRefused();
      return;
    }
    if (isLocaleAwaited) {
      setHeld(next);
      return;
    }
    then.current = next;
    const attempt = attemptFor(body, form.attempt, () => crypto.randomUUID());
    change((current) => ({ ...withDefaultsWritten(current, body), attempt }));
    register(attempt, begin);
  };

  const saveHeld = useEffectEvent(() => {
    if (held === null) return;
    setHeld(null);
    save(held);
  });
  useEffect(() => {
    if (!isLocaleAwaited) saveHeld();
  }, [isLocaleAwaited]);

  useLeadOn(intake, then);

  // What has been changed since is another try, and the last one's error is not its own.
  const isSame = body !== null && form.attempt?.body === JSON.stringify(body);
  return {
    save,
    isPending,
    isTried,
    error: isSame ? error : undefined,
    mayRegisterTwice: mayRegisterTwice(body, form.attempt),
    uploads,
    forgetTry: () => setTried(false),
  };
}
