import { useMemo } from 'react';
import type { ClientRecord } from '../../api/records';
import { References } from '../../ui/references';
import { Holders } from './Holders';
import { OpenRequests } from './OpenRequests';
import { RequestNumbers } from './RequestLink';
import { Story } from './Story';
import { useClientStory } from './useClientStory';

/** What is open, who has the data, and everything that happened: all that is on record of a client. */
export function ClientHistory({ client }: { client: ClientRecord }) {
  const story = useClientStory(client.id);
  const requests = story.requests.rows;
  const numbers = useMemo(() => new Map(requests.map(({ id, number }) => [id, number])), [requests]);
  return (
    <References resource="recipients" ids={story.recipientIds}>
      <RequestNumbers value={numbers}>
        <OpenRequests requests={requests} />
        <Holders story={story} />
        <Story client={client} story={story} />
      </RequestNumbers>
    </References>
  );
}
