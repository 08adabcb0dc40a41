import { hash } from 'node:crypto'

/** What a sample is drawn from: a voucher by its long number (PC12/001/2025) and its place in the chain. */
export type Drawable = { number: string; voucherId: number }

/**
 * The seed of a sample (reading 18): the signs of the fingerprint as it is printed, capitals with two dashes, and right after them,
 * without a blank, the digits of the number that was said aloud, as they were said: '7C1E-94A0-B3D24735'.
 */
export function sampleSeed(fingerprint: string, spoken: string): string {
  return `${fingerprint}${spoken}`
}

/**
 * The `size` vouchers with the smallest SHA-256 of the seed, a line feed (one byte, 0A) and the voucher's number, all as UTF-8, in the
 * order of those hashes, smallest first. Everybody who has the numbers draws the same, on any machine. Numbers of imported vouchers
 * that two kinds share give the same hash; they follow each other as they stand in the chain. All of them when there are no more.
 */
export function drawSample<T extends Drawable>(seed: string, population: readonly T[], size: number): T[] {
  return population
    .map((voucher) => ({ voucher, rank: hash('sha256', `${seed}\n${voucher.number}`, 'hex') }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.voucher.voucherId - b.voucher.voucherId))
    .slice(0, size)
    .map(({ voucher }) => voucher)
}
