import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { useIsAtDesk, useMay } from '../../ui/identity';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import styles from './Copy.module.css';

const CopyDialog = lazy(
  withTexts(
    () => import('./CopyDialog'),
    'clients',
    'consents',
    'copies',
    'disclosures',
    'enums',
    'identity',
  ),
);

interface CopySectionProps {
  clientId: number;
  /** The request that asks for the copy; the access goes on record under it. */
  requestId?: number;
}

/** The way to a copy of all that is held of a client (policy 9.10), for whoever may see the identity. */
export function CopySection({ clientId, requestId }: CopySectionProps) {
  const { t } = useTranslation();
  const mayView = useMay('identity_views.create');
  const isAtDesk = useIsAtDesk();
  const [isOpen, setOpen] = useState(false);
  if (!mayView) return null;
  // What was gathered may not wait for somebody to come back: it goes with the session.
  if (!isAtDesk && isOpen) setOpen(false);
  return (
    <Section title={t('copies.title')}>
      <Note>{t('copies.about')}</Note>
      <div className={styles.acts}>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('copies.open')}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <CopyDialog clientId={clientId} requestId={requestId ?? null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Section>
  );
}
