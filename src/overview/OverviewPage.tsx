import { useTranslation } from '../i18n/useTranslation';
import { useMay } from '../ui/identity';
import { NotAllowed } from '../ui/NotAllowed';
import { PageTitle } from '../ui/PageTitle';
import { NowPart } from './now/NowPart';
import { PeoplePart } from './people/PeoplePart';
import { TrendPart } from './trend/TrendPart';
import { WhyPart } from './why/WhyPart';

/** The manager's page: what is late, what will be late by 18:00, whose, and why. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const mayLookOver = useMay('agent_loads.list');
  if (!mayLookOver) return <NotAllowed title={t('layout.registers.overview')} />;
  return (
    <>
      <PageTitle title={t('layout.registers.overview')} />
      <NowPart />
      <TrendPart />
      <WhyPart />
      <PeoplePart />
    </>
  );
}
