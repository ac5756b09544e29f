import { useTranslation } from '../i18n/useTranslation';
import { useMay } from '../ui/identity';
import { NotAllowed } from '../ui/NotAllowed';
import { PageTitle } from '../ui/PageTitle';
import { Breaches } from './now/Breaches';
import { NowPart } from './now/NowPart';
import styles from './Overview.module.css';
import { PeoplePart } from './people/PeoplePart';
import { ReportLink } from './ReportLink';
import { RadarPart } from './radar/RadarPart';
import { RangeControls } from './range/RangeControls';
import { TrendPart } from './trend/TrendPart';
import { UpdatedAt } from './UpdatedAt';
import { useFreshness } from './useFreshness';
import { WallLink } from './wall/WallLink';
import { WhyPart } from './why/WhyPart';

function Heading() {
  const { t } = useTranslation();
  return (
    <PageTitle title={t('layout.registers.overview')}>
      <UpdatedAt freshness={useFreshness()} />
      <WallLink />
      <ReportLink />
    </PageTitle>
  );
}

/** The manager's page: what is late, what will be late by 18:00, whose, and why. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const mayLookOver = useMay('agent_loads.list');
  if (!mayLookOver) return <NotAllowed title={t('layout.registers.overview')} />;
  return (
    <>
      <Heading />
      <div className={styles.page}>
        <NowPart />
        <div className={styles.pair}>
          <RadarPart />
          <Breaches />
        </div>
        <RangeControls />
        <TrendPart />
        <WhyPart />
        <PeoplePart />
      </div>
    </>
  );
}
