import type { Sample, SampledVoucher, SampleWish } from '@shared/contract/supervision/sample'
import type { Connection } from '../../db/connection'
import { type ChainPlace, commandOfFingerprint } from '../../ledger/command-of-fingerprint'
import { drawSample, sampleSeed } from '../../law/sampling/draw'
import { riskyVouchers } from '../../law/sampling/risk'
import type { RiskContext, VoucherFacts } from '../../law/sampling/voucher-facts'
import { refuse } from '../../refusal'
import { vouchersOfChain } from './population'

export type Drawing = { sample: Sample; place: ChainPlace }

/**
 * Draws the sample that was wished for (reading 18), the same in every copy of the book. Refuses what `commandOfFingerprint` refuses,
 * and 'sample-nothing' when there is no voucher to draw from.
 */
export function drawFromBook(
  connection: Connection,
  { fingerprint, spoken, size, method, limit = null }: SampleWish,
  holiday: RiskContext['holiday'],
): Drawing {
  const place = commandOfFingerprint(connection, fingerprint)
  const all = vouchersOfChain(connection, place.lastVoucherId)
  const risky = new Map(
    riskyVouchers(all, { limit, holiday }).map(({ voucher, flags }) => [voucher.voucherId, flags] as const),
  )
  const population = method === 'simple' ? all : all.filter(({ voucherId }) => risky.has(voucherId))
  if (population.length === 0) refuse({ code: 'sample-nothing', column: 'fingerprint', value: place.fingerprint })
  const seed = sampleSeed(place.fingerprint, String(spoken))
  const shown = ({
    voucherId,
    number,
    kind,
    date,
    postingDate,
    amount,
    description,
  }: VoucherFacts): SampledVoucher => ({
    voucherId,
    number,
    kind,
    date,
    postingDate,
    amount,
    description,
    flags: risky.get(voucherId) ?? [],
  })
  return {
    place,
    sample: {
      population: population.length,
      seed,
      vouchers: drawSample(seed, population, size).map(shown),
      fingerprint: place.fingerprint,
      method,
      limit,
      all: all.length,
    },
  }
}
