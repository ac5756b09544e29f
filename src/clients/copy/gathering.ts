import type { DataProvider } from 'react-admin';
import { ListReading, type Progress } from '../../api/listReading';
import { readToEnd } from '../../api/readToEnd';
import type {
  ClientRecord,
  ConsentRecord,
  CorrectionRecord,
  DisclosureRecord,
  ExportRecord,
  IdentityViewRecord,
  PolicyVersionRecord,
  RecipientRecord,
  RequestRecord,
} from '../../api/records';

/** The desk is others' as well: a copy may not take all that the backend can give. */
const CALLS_AT_ONCE = 3;

/** Whose copy; under which request, where it is made for one. */
export interface CopySubject {
  clientId: number;
  requestId: number | null;
}

/** Everything that the desk can read of one client, as it came. */
export interface Gathered {
  client: ClientRecord;
  identity: IdentityViewRecord['identity'];
  consents: ConsentRecord[];
  disclosures: DisclosureRecord[];
  requests: RequestRecord[];
  corrections: CorrectionRecord[];
  recipients: RecipientRecord[];
  policyVersions: PolicyVersionRecord[];
}

export interface GatherProgress {
  consents: Progress;
  disclosures: Progress;
  requests: Progress;
}

/** How many records of the client the copy holds; what they point at is not counted. */
export const countRecords = ({
  consents,
  disclosures,
  requests,
  corrections,
}: Pick<Gathered, 'consents' | 'disclosures' | 'requests' | 'corrections'>): number =>
  1 + consents.length + disclosures.length + requests.length + corrections.length;

const distinct = (ids: readonly number[]): number[] => [...new Set(ids.filter(Number.isInteger))];

/**
 * Gathers a copy of a client's data (policy 9.10). It may be run again after a failure: what has been read is not read
 * again, and the two records that it leaves (the identity was seen, a copy was made) are written once.
 */
export class Gathering {
  private readonly consents: ListReading<ConsentRecord>;
  private readonly disclosures: ListReading<DisclosureRecord>;
  private readonly requests: ListReading<RequestRecord>;
  private readonly corrections: ListReading<CorrectionRecord>;
  private client: ClientRecord | undefined;
  private recipients: RecipientRecord[] | undefined;
  private policyVersions: PolicyVersionRecord[] | undefined;
  private view: IdentityViewRecord | undefined;
  private readonly viewKey = crypto.randomUUID();
  private readonly exportKey = crypto.randomUUID();

  constructor(
    private readonly dataProvider: DataProvider,
    private readonly subject: CopySubject,
  ) {
    const { clientId } = subject;
    this.consents = new ListReading(dataProvider, 'consents', { clientId });
    this.disclosures = new ListReading(dataProvider, 'disclosures', { clientId });
    this.requests = new ListReading(dataProvider, 'requests', { clientId });
    this.corrections = new ListReading(dataProvider, 'corrections', { clientId });
  }

  get progress(): GatherProgress {
    return {
      consents: this.consents.progress,
      disclosures: this.disclosures.progress,
      requests: this.requests.progress,
    };
  }

  /**
   * Reads what is missing; the identity last, so that a copy that comes to nothing has not shown it. Nothing is
   * returned before the backend has it on record that a copy was made.
   * @throws {ApiError} as the calls do; RestlessListError; the signal's reason where it was cancelled
   */
  async run(signal: AbortSignal, onProgress: (progress: GatherProgress) => void): Promise<Gathered> {
    const { dataProvider } = this;
    if (!this.client) {
      const { data } = await dataProvider.getOne<ClientRecord>('clients', {
        id: this.subject.clientId,
        signal,
      });
      this.client = data;
    }
    await this.readLists(signal, () => onProgress(this.progress));
    await this.readReferences(signal);
    signal.throwIfAborted();
    this.view ??= await this.viewIdentity();
    signal.throwIfAborted();
    const gathered = this.gathered(this.client, this.view);
    await this.recordExport(countRecords(gathered));
    signal.throwIfAborted();
    return gathered;
  }

  private async readLists(signal: AbortSignal, onRead: () => void): Promise<void> {
    const lists = [this.consents, this.requests, this.corrections, this.disclosures];
    await readToEnd(lists, { atOnce: CALLS_AT_ONCE, signal, onRead });
  }

  private async readReferences(signal: AbortSignal): Promise<void> {
    const recipientIds = distinct(this.disclosures.rows().map(({ recipientId }) => recipientId));
    const versionIds = distinct(this.consents.rows().map(({ policyVersionId }) => policyVersionId));
    this.recipients ??= await this.readMany<RecipientRecord>('recipients', recipientIds, signal);
    this.policyVersions ??= await this.readMany<PolicyVersionRecord>('policy-versions', versionIds, signal);
  }

  private async readMany<R extends { id: number }>(
    resource: string,
    ids: number[],
    signal: AbortSignal,
  ): Promise<R[]> {
    return ids.length === 0 ? [] : (await this.dataProvider.getMany<R>(resource, { ids, signal })).data;
  }

  private async viewIdentity(): Promise<IdentityViewRecord> {
    const { data } = await this.dataProvider.create<IdentityViewRecord>('identity-views', {
      data: { ...this.subject, reason: 'prepare_copy' },
      meta: { idempotencyKey: this.viewKey },
    });
    return data;
  }

  private async recordExport(rows: number): Promise<void> {
    await this.dataProvider.create<ExportRecord>('export-records', {
      data: { resource: 'clients', filter: { id: this.subject.clientId }, rows },
      meta: { idempotencyKey: this.exportKey },
    });
  }

  private gathered(client: ClientRecord, view: IdentityViewRecord): Gathered {
    return {
      client,
      identity: view.identity,
      consents: this.consents.rows(),
      disclosures: this.disclosures.rows(),
      requests: this.requests.rows(),
      corrections: this.corrections.rows(),
      recipients: this.recipients ?? [],
      policyVersions: this.policyVersions ?? [],
    };
  }
}
