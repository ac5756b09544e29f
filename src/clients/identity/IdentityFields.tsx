import ContentCopy from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import type { ParseKeys } from 'i18next';
import { useState } from 'react';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { copyText } from '../../ui/copyText';
import { Field, Fields } from '../../ui/record/Fields';
import { documentKindText } from './documentKinds';
import styles from './Identity.module.css';
import { ageOn, type ClientIdentity, spacedPhone } from './readIdentity';

interface ShownField {
  label: ParseKeys;
  /** As it is read; null shows as a dash. */
  text: string | null;
  /** As it is copied, where that is another text. */
  copied?: string | null;
}

function useDocumentText(): (document: ClientIdentity['document']) => string | null {
  const { t } = useTranslation();
  const formats = useFormats();
  return (document) => {
    if (!document) return null;
    const { kind, number, issuedAt, expiresAt, issuer } = document;
    const kindText = kind && documentKindText(kind);
    const parts = [
      kindText ? t(kindText) : kind,
      number && t('identity.documentNumber', { number }),
      issuer,
      issuedAt && t('identity.documentIssued', { date: formats.dayMedium(issuedAt) }),
      expiresAt && t('identity.documentExpires', { date: formats.dayMedium(expiresAt) }),
    ];
    return parts.filter(Boolean).join(', ') || null;
  };
}

function useShownFields(identity: ClientIdentity): ShownField[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const documentText = useDocumentText();
  const { birthDate, document, phone } = identity;
  const age =
    birthDate &&
    t('identity.age', {
      date: formats.day(birthDate),
      count: ageOn(birthDate, almatyDayOf(serverNow())),
    });
  return [
    { label: 'clients.fields.iinMasked', text: identity.iin },
    { label: 'identity.fields.birthDate', text: age, copied: birthDate && formats.day(birthDate) },
    { label: 'identity.fields.birthPlace', text: identity.birthPlace },
    { label: 'clients.fields.phoneMasked', text: phone && spacedPhone(phone), copied: phone },
    { label: 'clients.fields.emailMasked', text: identity.email },
    { label: 'identity.fields.registrationAddress', text: identity.registrationAddress },
    { label: 'identity.fields.residenceAddress', text: identity.residenceAddress },
    { label: 'identity.fields.document', text: documentText(document), copied: document?.number },
  ];
}

/** The fields themselves, each to be copied by itself. */
export function IdentityFields({ identity }: { identity: ClientIdentity }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const copy = async (text: string, field: string) => {
    // Where the browser forbids it the text itself can still be selected.
    setSaid((await copyText(text)) ? t('identity.copied', { field }) : t('identity.notCopied'));
  };
  return (
    <>
      <Fields>
        {useShownFields(identity).map(({ label, text, copied }) => (
          <Field key={label} label={label}>
            {text && (
              <span className={styles.value}>
                <span>{text}</span>
                <IconButton
                  size="small"
                  className={styles.copy}
                  aria-label={t('identity.copy', { field: t(label) })}
                  onClick={() => copy(copied ?? text, t(label))}
                >
                  <ContentCopy fontSize="inherit" />
                </IconButton>
              </span>
            )}
          </Field>
        ))}
      </Fields>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
