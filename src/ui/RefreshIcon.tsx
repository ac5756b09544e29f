import Refresh from '@mui/icons-material/Refresh';
import IconButton from '@mui/material/IconButton';

interface RefreshIconProps {
  label: string;
  onClick: () => void;
  isFetching?: boolean;
}

/** The way to newer records: by hand, so that no row moves under the pointer. */
export function RefreshIcon({ label, onClick, isFetching }: RefreshIconProps) {
  return (
    <IconButton size="small" aria-label={label} title={label} aria-disabled={isFetching} onClick={onClick}>
      <Refresh fontSize="small" />
    </IconButton>
  );
}
