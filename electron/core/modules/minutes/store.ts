import type { Connection } from '../../db/connection'
import type { MinutesTable } from '../../db/schema-minutes'
import { plain, sql, statement } from '../../db/statement'

const byId = statement<{ minutesId: string }>()((p) =>
  sql.selectFrom('minutes').selectAll().where('minutesId', '=', p.minutesId),
)

/** The minutes of a meeting as they are kept; undefined while nobody wrote in them. */
export function readMinutes(connection: Connection, meetingId: string): MinutesTable | undefined {
  return connection.get(byId, { minutesId: meetingId })
}

const keepTexts = plain<{ minutesId: string; texts: string }, never>(
  `INSERT INTO minutes (minutesId, texts) VALUES (@minutesId, @texts)
   ON CONFLICT (minutesId) DO UPDATE SET texts = excluded.texts`,
)

/** Keeps what is written freely, as canonical JSON. */
export function writeTexts(connection: Connection, meetingId: string, texts: string): void {
  connection.run(keepTexts, { minutesId: meetingId, texts })
}

type Signed = {
  minutesId: string
  number: string
  signedOn: string
  signing: string
  blocks: string
  textHash: string
  commandSequence: number
}

const keepSigning = plain<Signed, never>(
  `UPDATE minutes SET number = @number, signedOn = @signedOn, signing = @signing, blocks = @blocks, textHash = @textHash,
     commandSequence = @commandSequence WHERE minutesId = @minutesId`,
)

/** Keeps who signed, with the number and the whole text as it was signed. */
export function signMinutes(connection: Connection, signed: Signed): void {
  connection.run(keepSigning, signed)
}

const dropSigning = plain<{ minutesId: string }, never>(
  `UPDATE minutes SET number = NULL, signedOn = NULL, signing = NULL, blocks = NULL, textHash = NULL, commandSequence = NULL
   WHERE minutesId = @minutesId`,
)

/** Takes a signing back: the texts can be written on. */
export function unsignMinutes(connection: Connection, meetingId: string): void {
  connection.run(dropSigning, { minutesId: meetingId })
}

const keepFrozen = plain<{ minutesId: string; scanId: string; frozenAt: string }, never>(
  'UPDATE minutes SET scanId = @scanId, frozenAt = @frozenAt WHERE minutesId = @minutesId',
)

/** Freezes signed minutes with the SHA-256 of their signed paper. */
export function freezeMinutes(
  connection: Connection,
  frozen: { minutesId: string; scanId: string; frozenAt: string },
): void {
  connection.run(keepFrozen, frozen)
}
