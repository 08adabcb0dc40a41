import type { OutputOf } from '@shared/contract/procedure'
import type { Sample, Verdict } from '@shared/contract/supervision/sample'
import type { supervision as contract } from '@shared/contract/supervision'
import type { Connection } from '../../db/connection'
import type { SampleDrawTable } from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'
import { fingerprintOf } from '../../ledger/hash'
import { sampleSeed } from '../../law/sampling/draw'
import { riskyVouchers } from '../../law/sampling/risk'
import type { RiskContext } from '../../law/sampling/voucher-facts'
import { refuse } from '../../refusal'
import { vouchersOfChain } from './population'

type Drawn = OutputOf<(typeof contract)['drawn']>
type Draw = Omit<Drawn, 'vouchers'>

const insertDraw = statement<SampleDrawTable>()((p) =>
  sql.insertInto('sampleDraw').values({
    drawId: p.drawId,
    throughSequence: p.throughSequence,
    spoken: p.spoken,
    size: p.size,
    method: p.method,
    limitAmount: p.limitAmount,
    population: p.population,
    commandSequence: p.commandSequence,
  }),
)
const insertDrawn = statement<{ drawId: string; place: number; voucherId: number }>()((p) =>
  sql.insertInto('drawnVoucher').values({ drawId: p.drawId, place: p.place, voucherId: p.voucherId }),
)
const insertJudgement = statement<{
  drawId: string
  voucherId: number
  verdict: Verdict
  commandSequence: number
}>()((p) =>
  sql.insertInto('judgement').values({
    drawId: p.drawId,
    voucherId: p.voucherId,
    verdict: p.verdict,
    commandSequence: p.commandSequence,
  }),
)

type DrawRow = SampleDrawTable & { hash: string; lastVoucherId: number; drawnAt: string; drawnBy: string }

const drawRows = plain<{ drawId: string | null }, DrawRow>(
  `SELECT sampleDraw.*, seen.hash, seen.lastVoucherId, own.at AS drawnAt, coalesce(user.name, own.userId) AS drawnBy
   FROM sampleDraw JOIN command AS seen ON seen.sequence = throughSequence
     JOIN command AS own ON own.sequence = sampleDraw.commandSequence LEFT JOIN user ON user.userId = own.userId
   WHERE @drawId IS NULL OR drawId = @drawId ORDER BY sampleDraw.commandSequence DESC`,
)
const drawnRows = plain<
  { drawId: string },
  { place: number; voucherId: number; long: string; verdict: Verdict | null; judgedAt: string | null }
>(
  `SELECT place, drawnVoucher.voucherId AS voucherId, number || '/' || numberYear AS long, verdict, command.at AS judgedAt
   FROM drawnVoucher JOIN voucher USING (voucherId) LEFT JOIN judgement ON judgementId = (
       SELECT max(judgementId) FROM judgement AS later
       WHERE later.drawId = drawnVoucher.drawId AND later.voucherId = drawnVoucher.voucherId)
     LEFT JOIN command ON command.sequence = judgement.commandSequence
   WHERE drawnVoucher.drawId = @drawId ORDER BY place`,
)

/** Writes a sample as it was drawn, under the command that drew it. */
export function keepDraw(
  connection: Connection,
  draw: Omit<SampleDrawTable, 'size' | 'method' | 'limitAmount' | 'population'> & { size: number; sample: Sample },
): void {
  const { drawId, throughSequence, spoken, size, commandSequence, sample } = draw
  const { method, limit: limitAmount, population, vouchers } = sample
  connection.run(insertDraw, {
    drawId,
    throughSequence,
    spoken,
    size,
    method,
    limitAmount,
    population,
    commandSequence,
  })
  for (const [at, { voucherId }] of vouchers.entries())
    connection.run(insertDrawn, { drawId, place: at + 1, voucherId })
}

/** Every sample of the book, newest first. */
export function listDraws(connection: Connection): Draw[] {
  return connection.all(drawRows, { drawId: null }).map((row) => drawOf(connection, row))
}

/** A sample with its vouchers, what each shows and what was said of it. Refuses 'sample-unknown'. */
export function readDraw(connection: Connection, drawId: string, holiday: RiskContext['holiday']): Drawn {
  const row = connection.get(drawRows, { drawId })
  if (!row) return refuse({ code: 'sample-unknown', column: 'drawId' })
  const all = vouchersOfChain(connection, row.lastVoucherId)
  const risky = new Map(
    riskyVouchers(all, { limit: row.limitAmount, holiday }).map(
      ({ voucher, flags }) => [voucher.voucherId, flags] as const,
    ),
  )
  const byId = new Map(all.map((voucher) => [voucher.voucherId, voucher] as const))
  const vouchers = connection.all(drawnRows, { drawId }).flatMap(({ voucherId, place, verdict, judgedAt }) => {
    const voucher = byId.get(voucherId)
    if (voucher === undefined) return []
    const { number, kind, date, postingDate, amount, description } = voucher
    return [
      {
        place,
        verdict,
        judgedAt,
        voucherId,
        number,
        kind,
        date,
        postingDate,
        amount,
        description,
        flags: risky.get(voucherId) ?? [],
      },
    ]
  })
  return { ...drawOf(connection, row), vouchers }
}

/** Adds a word on a voucher of a sample. Refuses 'sample-unknown' and 'sample-voucher-unknown'; gives the voucher's number with its year. */
export function judgeVoucher(
  connection: Connection,
  judged: { drawId: string; voucherId: number; verdict: Verdict; commandSequence: number },
): string {
  if (!connection.get(drawRows, { drawId: judged.drawId })) refuse({ code: 'sample-unknown', column: 'drawId' })
  const drawn = connection
    .all(drawnRows, { drawId: judged.drawId })
    .find(({ voucherId }) => voucherId === judged.voucherId)
  if (!drawn) return refuse({ code: 'sample-voucher-unknown', column: 'voucherId', value: judged.voucherId })
  connection.run(insertJudgement, judged)
  return drawn.long
}

function drawOf(connection: Connection, row: DrawRow): Draw {
  const fingerprint = fingerprintOf(row.hash)
  const judged = { right: 0, problem: 0, ask: 0 }
  for (const { verdict } of connection.all(drawnRows, { drawId: row.drawId })) if (verdict !== null) judged[verdict]++
  return {
    drawId: row.drawId,
    fingerprint,
    spoken: row.spoken,
    size: row.size,
    method: row.method,
    limit: row.limitAmount,
    population: row.population,
    seed: sampleSeed(fingerprint, row.spoken),
    drawnAt: row.drawnAt,
    drawnBy: row.drawnBy,
    judged,
  }
}
