import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const keyLength = 32;

/** A salted scrypt hash of the password, as `salt:hash` in hex. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}:${(await derive(password.normalize('NFC'), salt, keyLength)).toString('hex')}`;
}

// An unknown user costs the same work as a known one, so that the time tells nothing.
const nobody = `${'00'.repeat(16)}:${'00'.repeat(keyLength)}`;

/** Whether the password is the user's; `undefined` stands for a user that does not exist. */
export async function passwordMatches(password: string, hash: string | undefined): Promise<boolean> {
  const [salt = '', expected = ''] = (hash ?? nobody).split(':');
  const actual = await derive(password.normalize('NFC'), Buffer.from(salt, 'hex'), keyLength);
  const wanted = Buffer.from(expected, 'hex');
  return hash !== undefined && wanted.length === actual.length && timingSafeEqual(wanted, actual);
}
