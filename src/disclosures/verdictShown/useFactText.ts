import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { FindingFact } from '../verdict/findingFacts';

/** What a fact says in words, with its dates and numbers. */
export function useFactText(): (found: FindingFact) => string {
  const { t } = useTranslation();
  const formats = useFormats();

  const valuesOf = (found: FindingFact): Record<string, string | number> => {
    switch (found.fact) {
      case 'noConsent':
        return { kind: t(`enums.consentKind.${found.kind}`) };
      case 'givenLater':
      case 'inForce':
      case 'withdrawn':
      case 'lapsed': {
        const { id, kind, givenAt } = found.consent;
        return {
          id,
          kind: t(`enums.consentKind.${kind}`),
          given: formats.dateTime(givenAt),
          ended: formats.dateTime('at' in found ? found.at : null),
        };
      }
      case 'notListed': {
        const names = found.categories.map((category) => t(`enums.dataCategory.${category}`));
        return { categories: formats.list([...new Set(names)]) };
      }
      case 'purpose':
        return { purpose: t(`enums.disclosurePurpose.${found.purpose}`) };
      case 'basis':
        return { basis: t(`enums.disclosureBasis.${found.basis}`) };
      case 'recipient':
        return { category: t(`enums.recipientCategory.${found.category}`) };
      case 'contractBegan':
      case 'contractEnded':
        return { number: found.number, day: formats.dayMedium(found.day) };
      case 'contractUndated':
        return { number: found.number };
      case 'protectionOver':
        return { day: formats.dayMedium(found.day), until: formats.dayMedium(found.until) };
      case 'protectionLater':
        return { day: formats.dayMedium(found.day) };
      default:
        return {};
    }
  };

  // A date may end in a full stop of its own.
  return (found) => t(`verdict.facts.${found.fact}`, valuesOf(found)).replace(/\.{2}$/, '.');
}
