import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/PageTitle';

export default function DisclosureList() {
  const { t } = useTranslation();
  return <PageTitle title={t('layout.registers.disclosures')} />;
}
