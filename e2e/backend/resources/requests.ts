import type { Operation } from '../operations';
import { putRequest } from '../requests/put';
import { registerRequest } from '../requests/register';
import { requestSource } from '../requests/source';
import { listOf, showOf } from './reads';

export const requestOperations: Operation[] = [
  listOf(requestSource),
  showOf(requestSource),
  { method: 'POST', path: '/requests', resource: 'requests', action: 'create', run: registerRequest },
  // Who may change more than the assignee is asked once it is known what the change would make different.
  { method: 'PUT', path: '/requests/:id', resource: 'requests', action: 'assign', run: putRequest },
];
