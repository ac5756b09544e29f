import './theme/base.css';
import { sayNotStarted } from './notStarted';
import { start } from './start';

const started = start();
// What fails here is shown by the app; until it is there, nobody may call it unhandled.
started.catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
import('./App').then(
  ({ mount }) => mount(root, started),
  () => sayNotStarted(root),
);
