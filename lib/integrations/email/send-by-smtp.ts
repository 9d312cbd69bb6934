import { createTransport } from 'nodemailer';
import { isThisMachine } from '../../config/this-machine.ts';

/**
 * How to reach a mail server: `smtp://user:password@host:587` (STARTTLS, which a server elsewhere has to offer in
 * production, and wherever there is a password) or `smtps://…:465`.
 */
export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
  /** Whether mail may go to another machine in the clear, where no password goes with it. */
  readonly isPlainAllowed: boolean;
}

/** A mail to hand over. */
export interface SmtpMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

const CONNECT_TIMEOUT_MS = 5000;
const IDLE_TIMEOUT_MS = 10_000;

/** Whoever sits between could leave the offer of STARTTLS out, and read the password and every link in a mail. */
function mustEncrypt({ url, isPlainAllowed }: SmtpSettings): boolean {
  return !isThisMachine(url) && (!isPlainAllowed || new URL(url).username !== '');
}

/**
 * Hands one mail to the server and waits for its yes. Its Message-ID is our id, so that a mail that was sent twice
 * after a lost answer can be told by the reader's program.
 * @throws Error when the server cannot be reached in 5 s, stays silent for 10 s or refuses
 */
export async function sendBySmtp(settings: SmtpSettings, mail: SmtpMail): Promise<void> {
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: IDLE_TIMEOUT_MS,
    requireTLS: mustEncrypt(settings),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      messageId: `<${mail.id}@chef-genius>`,
      from: settings.from,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
    });
  } finally {
    transport.close();
  }
}
