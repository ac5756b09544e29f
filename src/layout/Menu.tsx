import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import { NavLink } from 'react-router';
import { may, type Permission } from '../access/permissions';
import { useTranslation } from '../i18n/useTranslation';
import { useStaffIdentity } from '../ui/identity';
import styles from './Menu.module.css';

interface MenuEntry {
  name: 'requests' | 'clients' | 'consents' | 'disclosures';
  permission: Permission;
  Icon: SvgIconComponent;
}

const entries: readonly MenuEntry[] = [
  { name: 'requests', permission: 'requests.list', Icon: AssignmentOutlined },
  { name: 'clients', permission: 'clients.list', Icon: PeopleOutlined },
  { name: 'consents', permission: 'consents.list', Icon: FactCheckOutlined },
  { name: 'disclosures', permission: 'disclosures.list', Icon: SendOutlined },
];

/** The registers that the role may see. */
export function Menu() {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  return (
    <nav className={styles.menu} aria-label={t('layout.menu')}>
      {entries
        .filter(({ permission }) => may(role, permission))
        .map(({ name, Icon }) => (
          <NavLink key={name} to={`/${name}`} className={styles.entry}>
            <Icon fontSize="small" />
            {t(`layout.registers.${name}`)}
          </NavLink>
        ))}
    </nav>
  );
}
