import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../fixtures/definition-texts'
import { pagesOf } from '../fixtures/laid-out'
import { agenda, annualMeeting, votersOf } from '../fixtures/meeting'
import type { Letter } from '../letter'
import { letterContent, letterDefinition } from '../pdf/letter-definition'
import { agendaLetter } from './agenda-letter'
import type { BallotMatter } from './ballots'
import { countingMinutesLetter } from './counting-minutes'
import { delegateElectionLetter } from './delegate-election'
import { entitledListLetter } from './entitled-list'
import type { MeetingFacts } from './meeting-facts'
import { petitionLetter, proxyLetter } from './member-forms'
import { noticeLetter, type NoticeTerms } from './notice'
import { petitionAnswerLetter } from './petition-answer'
import { postponementLetter } from './postponement'

const inWords = (letter: Letter) => definitionTexts(letterContent(letter)).join(' ').replaceAll(/\s+/gu, ' ')
const laidOut = (name: string, letter: Letter) => pagesOf(name, letterDefinition(letter))
const terms: NoticeTerms = {
  number: '03/GM-HĐQT',
  date: '2026-03-15',
  petitionsUntil: '2026-03-27',
  proxies: true,
}
const delegates: MeetingFacts = {
  ...annualMeeting,
  form: 'delegate',
  title: 'Đại hội đại biểu thành viên thường niên năm 2025',
}
const [member] = votersOf(1)

describe('Law 17/2023/QH15 article 60.1: the notice', () => {
  it('says time, place, form and agenda, to a member by name and address, on one page', async () => {
    const letter = noticeLetter(annualMeeting, agenda, terms, member ?? null)
    const words = inWords(letter)
    expect(words).toContain('08 giờ 00, Chủ nhật ngày 29/03/2026')
    expect(words).toContain('Nhà văn hóa thôn Đức Hòa, xã Kim Đông')
    expect(words).toContain('đại hội toàn thể, họp trực tiếp')
    for (const { title } of agenda) expect(words).toContain(title)
    expect(words).toContain('Hoàng Ngọc Hùng')
    expect(words).toContain('Thôn Đức Hòa, xã Kim Đông')
    expect(words).toContain('Số: 03/GM-HĐQT')
    expect(words).toContain('chậm nhất ngày 27/03/2026')
    expect(await laidOut('notice', letter)).toBe(1)
  })

  it('to all at once, of a second call, before it has a number', async () => {
    const letter = noticeLetter(
      { ...annualMeeting, callNumber: 2 },
      agenda,
      { ...terms, number: '/GM-HĐQT', date: null },
      null,
    )
    const words = inWords(letter)
    expect(words).toContain('Kính gửi: Thành viên chính thức HTX Nông nghiệp Kim Đông')
    expect(words).toContain('triệu tập lần 2')
    expect(words).toContain('Số: ……/GM-HĐQT')
    expect(await laidOut('notice-general', letter)).toBe(1)
  })

  it('a delegate is told how many votes are carried (article 61.4)', () => {
    const [delegate] = votersOf(1, 12)
    expect(inWords(noticeLetter(delegates, agenda, terms, delegate ?? null))).toContain('mang 12 phiếu biểu quyết')
  })

  it('the list of those entitled adds heads and votes up', async () => {
    const letter = entitledListLetter(delegates, votersOf(60, 3), '2026-03-10')
    const words = inWords(letter)
    expect(words).toContain('60 đại biểu, 180 phiếu biểu quyết')
    expect(words).toContain('Cộng 60 người')
    expect(await laidOut('entitled', letter)).toBeLessThanOrEqual(3)
  })
})

describe('Law 17/2023/QH15 articles 58, 60.2 to 60.4', () => {
  it('the agenda has clock times, presenters and the majority each motion needs', async () => {
    const letter = agendaLetter(annualMeeting, agenda)
    const words = inWords(letter)
    expect(words).toContain('08:00')
    expect(words).toContain('08:05')
    expect(words).toContain('08:35')
    expect(words).toMatch(/Biểu quyết, ít nhất 65\s%/u)
    expect(words).toContain('Bỏ phiếu kín')
    expect(await laidOut('agenda', letter)).toBe(1)
  })

  it('a group chooses its delegates, who carry as many votes as members they represent', async () => {
    const members = votersOf(20).map(({ code, name }, at) => ({
      code,
      name,
      delegate: at < 2,
      votesCarried: at < 2 ? 10 : 0,
    }))
    const letter = delegateElectionLetter(delegates, { name: 'Nhóm Thôn Đức Hòa', members })
    expect(inWords(letter)).toContain('Nhóm Thôn Đức Hòa có 20 thành viên chính thức')
    expect(inWords(letter)).toContain('Số thành viên đại diện')
    expect(await laidOut('delegate-election', letter)).toBeLessThanOrEqual(2)
  })

  it('a petition says how many must sign and until when', async () => {
    const letter = petitionLetter(annualMeeting, { official: 140, needed: 47, until: '2026-03-27' })
    expect(inWords(letter)).toContain('cần ít nhất 47 người')
    expect(inWords(letter)).toContain('chậm nhất ngày 27/03/2026')
    expect(await laidOut('petition', letter)).toBeLessThanOrEqual(3)
  })

  it.each([
    ['late', 'điểm a khoản 3 Điều 60'],
    ['unfit', 'điểm b khoản 3 Điều 60'],
    ['beyondPower', 'điểm c khoản 3 Điều 60'],
    ['charter', 'điểm d khoản 3 Điều 60'],
  ] as const)('a refusal for %s names its ground', async (ground, article) => {
    const letter = petitionAnswerLetter(annualMeeting, {
      receivedOn: '2026-03-28',
      content: 'Bổ sung nội dung mua máy sấy',
      signers: ['Lã Thế Hùng', 'Phan Văn Khoa', 'Đỗ Xuân Trường'],
      ground,
      note: '',
      number: '/TB-HĐQT',
    })
    expect(inWords(letter)).toContain(article)
    expect(inWords(letter)).toContain('Lã Thế Hùng và 2 thành viên cùng ký')
    expect(inWords(letter)).toContain('khoản 4 Điều 60')
    expect(await laidOut('petition-answer', letter)).toBe(1)
  })
})

describe('Law 17/2023/QH15 articles 59.7, 61.1, 61.6', () => {
  it('a proxy names the meeting and what ends it', async () => {
    const letter = proxyLetter(annualMeeting, member ?? null, 1)
    expect(inWords(letter)).toContain('điểm c khoản 1 Điều 61')
    expect(inWords(letter)).toContain('hết hiệu lực khi chính tôi có mặt')
    expect(await laidOut('proxy', letter)).toBe(1)
    expect(await laidOut('proxy-blank', proxyLetter(annualMeeting, null, 1))).toBe(1)
  })

  it('the minutes of a count are filled in from two sheets that agree, or left to the pen', async () => {
    const candidates = agenda.flatMap(({ election }) => election?.candidates ?? [])
    const matter: BallotMatter = { kind: 'election', title: 'Bầu Hội đồng quản trị', seats: 5, candidates }
    expect(await laidOut('counting-blank', countingMinutesLetter(annualMeeting, matter, null))).toBeLessThanOrEqual(2)
    const letter = countingMinutesLetter(annualMeeting, matter, {
      counters: ['Trần Thị Minh Nguyệt', 'Đinh Quang Hùng', 'Bùi Thị Thanh Huyền'],
      sheets: ['Trần Thị Minh Nguyệt', 'Đinh Quang Hùng'].map((counter) => ({
        counter,
        votes: [90, 88, 71, 60, 57, 57, 30, 12],
      })),
      issued: 112,
      collected: 110,
      invalid: 3,
      needed: 57,
      standing: candidates.map((_, at) => (at < 4 ? 'elected' : at < 6 ? 'tied' : 'not')),
      times: ['09 giờ 20', '10 giờ 05'],
      roundOf: '',
      tie: { names: candidates.slice(4, 6), note: 'Hai người đồng ý bầu vòng sau.' },
      secondRound: { seats: 1, names: candidates.slice(4, 6) },
      chair: 'Vũ Văn Khải',
    })
    const words = inWords(letter)
    expect(words.match(/Trúng cử/gu)).toHaveLength(4)
    expect(words.match(/Bằng phiếu/gu)).toHaveLength(3)
    expect(words).toContain('Cách giải quyết khi bằng phiếu: Hai người đồng ý bầu vòng sau.')
    expect(words).toContain(`bầu vòng sau giữa: ${candidates.slice(4, 6).join(', ')}`)
    expect(words).toMatch(/Số phiếu hợp lệ:? 107/u)
    expect(await laidOut('counting', letter)).toBeLessThanOrEqual(2)
  })

  it('a postponement says the next call’s threshold and last day', async () => {
    const postponed = {
      entitled: 140,
      needed: 70,
      turnout: { inPerson: 50, online: 0, proxy: 8, heads: 58 },
      reason: '',
      chair: 'Vũ Văn Khải',
      secretary: 'Trần Thị Minh Nguyệt',
      at: '09 giờ 15',
      meetingInsteadBy: null,
      next: {
        callNumber: 2,
        lastOn: '2026-04-28',
        needed: 47,
        planned: { date: '2026-04-26', time: '07:30', venue: 'Nhà văn hóa thôn Đức Hòa' },
      },
    }
    const words = inWords(postponementLetter(annualMeeting, postponed))
    expect(words).toContain('chậm nhất ngày 28/04/2026')
    expect(words).toContain('cần ít nhất 47 người tham dự trên 140 thành viên chính thức')
    expect(words).toContain('được triệu tập vào 07 giờ 30, Chủ nhật ngày 26/04/2026, tại Nhà văn hóa thôn Đức Hòa')
    expect(words).toContain('lập xong lúc 09 giờ 15')
    expect(await laidOut('postponement', postponementLetter(annualMeeting, postponed))).toBe(1)
    const board = { ...annualMeeting, body: 'board' as const, title: 'Họp Hội đồng quản trị', callNumber: 2 }
    const instead = inWords(postponementLetter(board, { ...postponed, next: null, meetingInsteadBy: '2026-04-28' }))
    expect(instead).toContain('khoản 5 Điều 65')
    expect(instead).toContain('Đại hội thành viên bất thường chậm nhất ngày 28/04/2026')
    const third = { ...postponed, at: '', turnout: null, next: { ...postponed.next, callNumber: 3, needed: null } }
    expect(inWords(postponementLetter({ ...annualMeeting, callNumber: 2 }, third))).toContain(
      'không phụ thuộc vào số người tham dự',
    )
    expect(await laidOut('postponement-blank', postponementLetter(annualMeeting, third))).toBe(1)
  })
})
