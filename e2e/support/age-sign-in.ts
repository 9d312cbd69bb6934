import pg from 'pg';

/** Runs a statement on the database of the product under test, for what no test can wait for. */
async function onDatabase(statement: string, values: readonly string[]): Promise<void> {
  const connectionString = process.env.E2E_DATABASE_URL;
  if (connectionString === undefined) throw new Error('E2E_DATABASE_URL is not set (npm run e2e sets it)');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}

/** Lets an hour pass since a person last showed who they are. */
export function ageSignIn(email: string): Promise<void> {
  return onDatabase(
    `update sessions set authenticated_at = authenticated_at - interval '1 hour'
     where user_id = (select id from users where email = $1)`,
    [email],
  );
}

/** Makes it so that a person agreed to the legal documents as they read before. */
export function ageAgreements(email: string): Promise<void> {
  return onDatabase(
    `update legal_acceptances set version = '0.1'
     where user_id = (select id from users where email = $1)`,
    [email],
  );
}

/** Lets every link that was mailed to a person expire. */
export function expireLinks(email: string): Promise<void> {
  return onDatabase(
    `update one_time_links set expires_at = now() - interval '1 second'
     where user_id = (select id from users where email = $1)`,
    [email],
  );
}

/** Ends every session of a person, as another device of theirs can. */
export function endSessions(email: string): Promise<void> {
  return onDatabase(
    `update sessions set revoked_at = now() where user_id = (select id from users where email = $1)`,
    [email],
  );
}

/** Connects a person's account with one at Facebook, a minute ago. */
export function linkFacebook(email: string, subject: string): Promise<void> {
  return onDatabase(
    `insert into linked_providers (user_id, provider, subject, email, created_at)
     select id, 'facebook', $2, email, now() - interval '1 minute' from users where email = $1`,
    [email, subject],
  );
}

/** Takes a person's password away: then only a provider opens the account. */
export function dropPassword(email: string): Promise<void> {
  return onDatabase(`update users set password_hash = null where email = $1`, [email]);
}

/** Takes a person's authenticator app away, as turning the second factor off on another device does. */
export function loseApp(email: string): Promise<void> {
  return onDatabase(`delete from totp_factors where user_id = (select id from users where email = $1)`, [
    email,
  ]);
}
