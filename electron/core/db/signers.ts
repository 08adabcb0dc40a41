import type { Connection } from './connection'
import { plain } from './statement'

const signersOnDay = plain<{ date: string }, { post: string; name: string }>(
  `SELECT post, name FROM signer AS s WHERE fromDate <= @date
   AND fromDate = (SELECT max(fromDate) FROM signer WHERE post = s.post AND fromDate <= @date)`,
)
const signerRows = plain<Record<string, never>, { post: string; name: string; fromDate: string }>(
  'SELECT post, name, fromDate FROM signer ORDER BY post, fromDate',
)

/** Who signed in each post on a day; '' where nobody was named. A view that every feature may read. */
export function signersOn(
  connection: Connection,
  date: string,
): { representative: string; chiefAccountant: string; preparer: string; cashier: string } {
  const names = new Map(connection.all(signersOnDay, { date }).map(({ post, name }) => [post, name]))
  const named = (post: string) => names.get(post) ?? ''
  return {
    representative: named('representative'),
    chiefAccountant: named('chiefAccountant'),
    preparer: named('preparer'),
    cashier: named('cashier'),
  }
}

/** Every signer with the day from which, for the settings. */
export function allSigners(connection: Connection): { post: string; name: string; fromDate: string }[] {
  return connection.all(signerRows, {})
}

/** Names who signs in a post from a day on; another name for the same day takes its place. */
export const saveSigner = plain<{ post: string; fromDate: string; name: string }, never>(
  'INSERT INTO signer (post, fromDate, name) VALUES (@post, @fromDate, @name) ON CONFLICT (post, fromDate) DO UPDATE SET name = excluded.name',
)
