import { Link } from 'react-router';
import type { AuditEventRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { type Detail, detailsOf } from './details';

function useDetailText(): (detail: Detail) => string {
  const { t } = useTranslation();
  return (detail) => {
    switch (detail.type) {
      case 'word':
        return t(detail.key);
      case 'move':
        return `${t(detail.from)} → ${t(detail.to)}`;
      case 'rows':
        return t('audit.details.rows', { count: detail.count });
      case 'found':
        return t('audit.details.found', { count: detail.count });
      case 'request':
        return t('audit.details.request', { id: detail.id });
      case 'other':
        return `${detail.name}: ${detail.value}`;
    }
  };
}

/** What the event tells besides who did what: how a status moved, why data was looked at, how much went out. */
export function EventDetails({ event }: { event: AuditEventRecord }) {
  const textOf = useDetailText();
  const told = detailsOf(event).map((detail) => ({ detail, text: textOf(detail) }));
  if (told.length === 0) return '—';
  return (
    <span title={told.map(({ text }) => text).join(' · ')}>
      {told.map(({ detail, text }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {detail.type === 'request' ? <Link to={`/requests/${detail.id}`}>{text}</Link> : text}
        </span>
      ))}
    </span>
  );
}
