import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../fixtures/definition-texts'
import { pagesOf } from '../fixtures/laid-out'
import { agenda, annualMeeting, votersOf } from '../fixtures/meeting'
import { ballotListDefinition } from './ballot-list'
import { type BallotMatter, ballotCutting, ballotsDefinition, ballotSheets } from './ballots'
import { questionSlipsDefinition } from './question-slips'
import { signatureListDefinition } from './signature-list'
import { openTallyDefinition, tallyDefinition } from './tally-sheets'
import { cardSheets, votingCardsDefinition } from './voting-cards'

const candidates = agenda.flatMap(({ election }) => election?.candidates ?? [])
const election: BallotMatter = {
  kind: 'election',
  title: 'Bầu Hội đồng quản trị nhiệm kỳ 2026–2031',
  seats: 5,
  candidates,
}
const textOf = (definition: TDocumentDefinitions) => definitionTexts(definition.content)

describe('secret ballots (Law 17/2023/QH15 article 61.4, reading 4)', () => {
  it('there are as many as there are votes, all equal', async () => {
    const voters = [...votersOf(9), ...votersOf(1, 4)]
    const votes = voters.reduce((sum, one) => sum + one.votes, 0)
    const definition = ballotsDefinition(annualMeeting, election, votes)
    const texts = textOf(definition)
    expect(texts.filter((text) => text === 'PHIẾU BẦU')).toHaveLength(13)
    expect(await pagesOf('ballots', definition)).toBe(ballotSheets(election, votes))
    const each = texts.length / votes
    const pieces = Array.from({ length: votes }, (_, at) => texts.slice(at * each, (at + 1) * each).join('|'))
    expect(new Set(pieces).size).toBe(1)
  })

  it('none names its voter, says a weight or bears a number; the file has no foot', () => {
    const definition = ballotsDefinition(annualMeeting, election, 8)
    const texts = textOf(definition).join('\n')
    for (const { code, card } of votersOf(20)) {
      expect(texts).not.toContain(code)
      expect(texts).not.toContain(card)
    }
    expect(texts).not.toMatch(/cuống|\b\d{3}\b/iu)
    expect(definition.footer).toBeUndefined()
    expect(definition.header).toBeUndefined()
  })

  it('many names take a larger piece, and yes and no a small one', async () => {
    const many = { ...election, candidates: Array.from({ length: 12 }, (_, at) => `Người ứng cử ${at + 1}`) }
    expect(ballotCutting(many)).toEqual({ columns: 1, rows: 2 })
    expect(await pagesOf('ballots-many', ballotsDefinition(annualMeeting, many, 4))).toBe(2)
    const motion: BallotMatter = { kind: 'motion', title: 'Miễn nhiệm thành viên Hội đồng quản trị' }
    expect(await pagesOf('ballots-motion', ballotsDefinition(annualMeeting, motion, 4))).toBe(1)
  })

  it('the stubs are numbered apart and add up to the votes', async () => {
    const voters = votersOf(31).map((one, at) => ({ ...one, votes: at === 30 ? 4 : 1 }))
    const definition = ballotListDefinition(annualMeeting, election, voters)
    const texts = textOf(definition)
    expect(texts).toContain('001')
    expect(texts.some((text) => /^\d{3}–\d{3}$/u.test(text))).toBe(true)
    expect(texts).toContain('34')
    expect(await pagesOf('ballot-list', definition)).toBe(2)
  })
})

describe('the paper twin of a hall', () => {
  it('everybody signs in their hamlet, with votes, proxies and sums', async () => {
    const definition = signatureListDefinition(annualMeeting, votersOf(100), { entitled: 100, needed: 50 })
    const texts = textOf(definition)
    expect(texts).toContain('Thôn Đức Hòa')
    expect(texts).toContain('Không ghi thôn, xóm')
    expect(texts.filter((text) => text === 'Phan Văn Khoa').length).toBeGreaterThan(10)
    expect(texts).toContain('Cộng 25 người')
    expect(texts.join(' ')).toContain('cần ít nhất 50 người tham dự trên 100 thành viên chính thức')
    expect(await pagesOf('signature-list', definition)).toBe(5)
  })

  it('a card for each who is entitled carries the votes and the code that the desk scans', async () => {
    const voters = votersOf(17, 3)
    const definition = votingCardsDefinition(annualMeeting, voters)
    expect(textOf(definition).filter((text) => text === 'THẺ BIỂU QUYẾT')).toHaveLength(17)
    expect(JSON.stringify(definition.content)).toContain('HTX1:3f2a91c0:TV0017')
    expect(await pagesOf('cards', definition)).toBe(cardSheets(17))
  })

  it('two counters have a sheet each', async () => {
    const definition = tallyDefinition(annualMeeting, election, 400)
    const texts = textOf(definition).join('\n')
    expect(texts).toContain('PHIẾU ĐẾM, NGƯỜI KIỂM SỐ 1')
    expect(texts).toContain('PHIẾU ĐẾM, NGƯỜI KIỂM SỐ 2')
    expect(await pagesOf('tally', definition)).toBeGreaterThanOrEqual(2)
    expect(await pagesOf('tally-open', openTallyDefinition(annualMeeting, agenda))).toBe(2)
  })

  it('slips for questions, four a sheet', async () => {
    expect(await pagesOf('slips', questionSlipsDefinition(annualMeeting, agenda, 2))).toBe(2)
  })
})
