import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../Dialog';
import styles from './KeysHelp.module.css';
import { useBoundKeys } from './useKeys';

/** Every key of the open page and what it does. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const keys = useBoundKeys();
  return (
    <Dialog title={t('layout.keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(({ sign, label }) => (
          <div key={`${sign} ${label}`} className={styles.key}>
            <dt>
              <kbd>{sign}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('layout.keys.hint')}</p>
    </Dialog>
  );
}
