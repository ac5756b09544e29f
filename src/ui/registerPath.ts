import type { RegisterResource } from './list/Register';

/** The register with the records of one client: an id may stand in an address, a name may not. */
export const registerOfClient = (resource: RegisterResource, clientId: number): string =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify({ clientId }))}`;
