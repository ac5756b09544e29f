import { useTranslation } from '../../i18n/useTranslation';
import type { Gravity } from '../verdict/gravity';
import styles from './SeverityMark.module.css';

const signs: Record<Gravity, string> = { grave: '‼', serious: '!', formal: '§', unjudged: '?', clear: '✓' };

/** How grave it is: by a word, a sign and a colour together. */
export function SeverityMark({ gravity }: { gravity: Gravity }) {
  const { t } = useTranslation();
  const word =
    gravity === 'clear' || gravity === 'unjudged'
      ? t(`verdict.judgement.${gravity === 'clear' ? 'clear' : 'cannot_be_judged'}`)
      : t(`verdict.severity.${gravity}`);
  return (
    <span className={styles.mark} data-gravity={gravity}>
      <span aria-hidden="true">{signs[gravity]}</span> {word}
    </span>
  );
}
