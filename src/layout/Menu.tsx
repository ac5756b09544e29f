import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import AutoDeleteOutlined from '@mui/icons-material/AutoDeleteOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import { NavLink, useLocation } from 'react-router';
import { may, type Permission } from '../access/permissions';
import { useTranslation } from '../i18n/useTranslation';
import { useStaffIdentity } from '../ui/identity';
import styles from './Menu.module.css';

interface MenuEntry {
  name:
    | 'overview'
    | 'review'
    | 'requests'
    | 'clients'
    | 'consents'
    | 'disclosures'
    | 'recipients'
    | 'retention'
    | 'policy'
    | 'audit';
  /** Where it is no register of that name. */
  path?: string;
  permission: Permission;
  Icon: SvgIconComponent;
}

const entries: readonly MenuEntry[] = [
  { name: 'overview', permission: 'agent_loads.list', Icon: InsightsOutlined },
  { name: 'review', path: '/disclosures/review', permission: 'disclosures.edit', Icon: GavelOutlined },
  { name: 'requests', permission: 'requests.list', Icon: AssignmentOutlined },
  { name: 'clients', permission: 'clients.list', Icon: PeopleOutlined },
  { name: 'consents', permission: 'consents.list', Icon: FactCheckOutlined },
  { name: 'disclosures', permission: 'disclosures.list', Icon: SendOutlined },
  { name: 'recipients', permission: 'recipients.list', Icon: BusinessOutlined },
  { name: 'retention', permission: 'clients.edit', Icon: AutoDeleteOutlined },
  { name: 'policy', permission: 'policy_versions.list', Icon: MenuBookOutlined },
  { name: 'audit', permission: 'audit_events.list', Icon: HistoryOutlined },
];

/** The registers and the pages of oversight that the role may see. */
export function Menu() {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  const { pathname } = useLocation();
  // A page of its own under a register's address is not that register.
  const isOwnPage = entries.some(({ path }) => path === pathname);
  return (
    <nav className={styles.menu} aria-label={t('layout.menu')}>
      {entries
        .filter(({ permission }) => may(role, permission))
        .map(({ name, path = `/${name}`, Icon }) => (
          <NavLink key={name} to={path} end={isOwnPage} className={styles.entry}>
            <Icon fontSize="small" />
            {t(`layout.registers.${name}`)}
          </NavLink>
        ))}
    </nav>
  );
}
