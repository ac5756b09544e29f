import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useStore } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import { usePickedClient } from '../useMemoryFilter';
import styles from './More.module.css';

interface MoreFiltersProps {
  /** The fields that the filters are about: how many of them are asked for is told while they are hidden. */
  fields: readonly string[];
  children: ReactNode;
}

/** Filters that are asked for seldom, in a row of their own below the others. */
export function MoreFilters({ fields, children }: MoreFiltersProps) {
  const { t } = useTranslation();
  const { resource, filterValues } = useListContext();
  const [client] = usePickedClient(resource);
  const [isOpen, setOpen] = useStore(`${resource}.moreFilters`, false);
  const keys = Object.keys(filterValues).map((key) => key.replace(/_(gt|gte|lt|lte|neq)$/, ''));
  const total = fields.filter((field) => keys.includes(field)).length + (client ? 1 : 0);
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
