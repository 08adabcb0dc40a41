import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { postPacket, readPin } from './line'
import { nextTry } from './next-try'
import { type OutboxFacts, outboxState } from './outbox'
import { allianceServer, newsBytes } from './test-alliance'

test('waits grow and then stay', () => {
  const at = '2026-07-20T02:00:00.000Z'
  const minutes = [1, 2, 3, 4, 5, 6, 7, 100].map(
    (failures) => (Date.parse(nextTry(failures, at)) - Date.parse(at)) / 60_000,
  )
  expect(minutes).toEqual([1, 5, 15, 60, 180, 360, 360, 360])
})

test('a certificate’s SHA-256 is read as people type it', () => {
  const pin = Array.from({ length: 32 }, () => 'AB').join(':')
  expect(readPin('ab'.repeat(32))).toBe(pin)
  expect(readPin(pin.replaceAll(':', ' '))).toBe(pin)
  expect(readPin('ab'.repeat(31))).toBeNull()
})

const nothing: OutboxFacts = {
  isWithdrawn: false,
  isReplaced: false,
  isHandedOver: false,
  outcome: null,
  isSending: false,
  hasFailed: false,
  lineWorks: true,
}
test.each<[Partial<OutboxFacts>, string]>([
  [{}, 'waiting'],
  [{ lineWorks: false }, 'kept'],
  [{ hasFailed: true }, 'failed'],
  [{ hasFailed: true, isSending: true }, 'sending'],
  [{ hasFailed: true, isReplaced: true }, 'replaced'],
  [{ isWithdrawn: true }, 'withdrawn'],
  [{ isHandedOver: true, isReplaced: true }, 'sent'],
  [{ isHandedOver: true, outcome: 'returned' }, 'returned'],
  [{ outcome: 'accepted', isReplaced: true }, 'accepted'],
])('%o is %s', (facts, state) => {
  expect(outboxState({ ...nothing, ...facts })).toBe(state)
})

test('an answer is read no further than its bound, and nobody waits for ever', async () => {
  const bytes = Buffer.from('goi', 'utf8')
  const packet = { bytes, sha256: hash('sha256', bytes, 'hex') }
  const line = await allianceServer(() => ({ status: 200, body: Buffer.alloc(200_000, 32) }))
  const codes = async (limits: { idleMs: number; wholeMs: number; replyBytes: number }, to = line) => {
    const answer = await postPacket(to, packet, limits)
    return answer.ok ? [] : answer.faults.map(({ code }) => code)
  }
  expect(await codes({ idleMs: 5000, wholeMs: 5000, replyBytes: 1000 })).toEqual(['line-answer-large'])
  expect(await codes({ idleMs: 5000, wholeMs: 1, replyBytes: 1000 })).toEqual(['line-timeout'])
})

test('the journey’s packet is what the test alliance signs', () => {
  const kept = readFileSync(join(import.meta.dirname, 'fixtures/alliance-news.zip'))
  expect(kept.equals(newsBytes())).toBe(true)
})
