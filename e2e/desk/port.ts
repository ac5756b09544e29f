import { createServer } from 'node:net';
import { codeOf, PlainFault } from './plainFault';

/** The port that `PORT` names (5173 where it is not set), found free before anything is built for it. */
export async function checkPort(text: string | undefined): Promise<number> {
  const port = Number(text || 5173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PlainFault(`PORT must be a number from 0 to 65535, and is «${text}».`);
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const code = codeOf(error);
      const taken = code === 'EADDRINUSE' ? 'is taken: stop what uses it, or' : `may not be used (${code}):`;
      reject(new PlainFault(`Port ${port} ${taken} set PORT to another one, as in PORT=5180 npm start.`));
    });
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });
  return port;
}
