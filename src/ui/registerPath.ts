import type { Filter } from './list/filters';
import type { RegisterResource } from './list/resources';

/** The register under a filter; never one that names a person. */
export const registerWith = (resource: RegisterResource, filter: Filter): string =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The register with the records of one client: an id may stand in an address, a name may not. */
export const registerOfClient = (resource: RegisterResource, clientId: number): string =>
  registerWith(resource, { clientId });
