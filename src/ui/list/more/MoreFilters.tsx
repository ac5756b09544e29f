import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useStore } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import { usePickedClient } from '../useMemoryFilter';
import { askedAmong } from './askedAmong';
import styles from './More.module.css';

const NONE: never[] = [];

interface MoreFiltersProps {
  /** What the filters are about: how many of it is asked for is told while they are hidden. */
  fields: readonly string[];
  /** Fields of which they ask for a range alone: whether there is any value is asked elsewhere. */
  ranges?: readonly string[];
  children: ReactNode;
}

/** Filters that are asked for seldom, in a row of their own below the others. */
export function MoreFilters({ fields, ranges = NONE, children }: MoreFiltersProps) {
  const { t } = useTranslation();
  const { resource, filterValues } = useListContext();
  const [client] = usePickedClient(resource);
  const [isOpen, setOpen] = useStore(`${resource}.moreFilters`, false);
  const total = askedAmong(filterValues, fields, ranges) + (client ? 1 : 0);
  const closed = total > 0 ? t('registers.more.count', { total }) : t('registers.more.show');
  return (
    <>
      <Button className={styles.toggle} size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('registers.more.hide') : closed}
      </Button>
      {isOpen && <div className={styles.more}>{children}</div>}
    </>
  );
}
