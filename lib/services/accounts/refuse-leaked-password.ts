import { serverEnv } from '../../config/env.server.ts';
import { isLeakedPassword } from '../../integrations/leaked-passwords/is-leaked-password.ts';
import { logger } from '../../telemetry/logger.ts';
import { refusePassword } from './refuse-weak-password.ts';

/**
 * Refuses a password that a large list of leaked ones knows, where the installation names such a list. A list that does not
 * answer keeps nobody from having an account: the one that we carry has been asked by then. Never inside a transaction.
 * @throws AppError `invalid_request` that points at the password
 */
export async function refuseLeakedPassword(password: string, pointer: string): Promise<void> {
  const { LEAKED_PASSWORDS_URL: address } = serverEnv();
  if (address === undefined) return;
  const isLeaked = await isLeakedPassword(password, address).catch((err: unknown) => {
    logger().warn({ err }, 'the list of leaked passwords could not be asked');
    return false;
  });
  if (isLeaked) refusePassword('too_common', pointer);
}
