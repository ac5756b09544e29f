import type { Database } from '../../db/schema';
import { addClient, addRecipient } from '../fixtures';

/** The ids of records whose names the tests know. */
export interface Named {
  clients: number[];
  recipients: number[];
}

export async function addNamed(db: Database, { clients, recipients }: Named): Promise<void> {
  clients.push(
    await addClient(db, { lastName: 'Ғалымов', firstName: 'Әлішер', middleName: 'Ұлықбекұлы' }),
    await addClient(db, { lastName: 'Семёнова', firstName: 'Ирина', birthDate: '2008-11-24' }),
    await addClient(db, { lastName: 'Хасенова', firstName: 'Шынар', birthDate: '2008-11-23' }),
  );
  recipients.push(
    await addRecipient(db, { name: 'Қазпошта', bin: '990140000001', category: 'contractor' }),
    await addRecipient(db, { name: 'Банк Өрлеу', contractNumber: 'А-1' }),
  );
}
