import Button from '@mui/material/Button';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useMay } from '../../ui/identity';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import styles from './Identity.module.css';
import { IdentityDialog } from './IdentityDialog';
import { IdentityFields } from './IdentityFields';
import { type Shown, useIdentityView } from './useIdentityView';

/** Tells the time that is left by itself, so that nothing else renders with it. */
function Countdown({ until }: { until: number }) {
  const { t } = useTranslation();
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span role="timer" className={styles.countdown}>
      {t('identity.hidesIn', { count: seconds })}
    </span>
  );
}

interface ShownIdentityProps {
  shown: Shown;
  onHide: () => void;
}

/** The fields while they may be seen; whoever asked is led to them. */
function ShownIdentity({ shown: { identity, until }, onHide }: ShownIdentityProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={titleId} tabIndex={-1}>
      <header className={styles.header}>
        <span>
          <strong id={titleId}>{t('identity.shown')}</strong> <Countdown until={until} />
        </span>
        <Button variant="outlined" size="small" onClick={onHide}>
          {t('identity.hide')}
        </Button>
      </header>
      <IdentityFields identity={identity} />
    </section>
  );
}

interface IdentityViewProps {
  clientId: number;
  /** The case for which it is asked; nothing outside of one. */
  requestId?: number;
}

/** The way to a client's identifying fields: on a stated reason, on record, for one minute (policy 5.2). */
export function IdentityView({ clientId, requestId }: IdentityViewProps) {
  const { t } = useTranslation();
  const mayView = useMay('identity_views.create');
  const [isAsking, setAsking] = useState(false);
  const { shown, hide, view, withdraw, isPending, error } = useIdentityView();
  const isShown = shown !== undefined;
  const keys = useMemo<PageKey[]>(() => {
    if (!mayView) return [];
    return isShown
      ? [{ sign: 'i', label: 'identity.hide', run: hide }]
      : [{ sign: 'i', label: 'identity.show', run: () => setAsking(true) }];
  }, [mayView, isShown, hide]);
  useKeys(keys);
  const opener = useRef<HTMLButtonElement>(null);
  const [wasShown, setWasShown] = useState(false);
  if (isShown && !wasShown) setWasShown(true);
  useEffect(() => {
    // The fields took the focus along if it was in them.
    if (wasShown && !isShown && document.activeElement === document.body) opener.current?.focus();
  }, [wasShown, isShown]);
  if (!mayView) return null;

  return (
    <>
      {shown ? (
        <ShownIdentity key={shown.until} shown={shown} onHide={hide} />
      ) : (
        <p className={styles.ask}>
          <Button ref={opener} variant="outlined" size="small" onClick={() => setAsking(true)}>
            {t('identity.show')}
          </Button>
          <span role="status">{wasShown && t('identity.hidden')}</span>
        </p>
      )}
      {isAsking && (
        <IdentityDialog
          clientId={clientId}
          isPending={isPending}
          error={error}
          onClose={() => {
            withdraw();
            setAsking(false);
          }}
          onView={(why, forget) =>
            view({ clientId, requestId: requestId ?? null, ...why }, () => {
              forget();
              setAsking(false);
            })
          }
        />
      )}
    </>
  );
}
