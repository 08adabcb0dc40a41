import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../fixtures/definition-texts'
import type { LetterSignature } from '../letter-parts'
import { pdfParts } from '../pdf/letter-parts'
import { articleInWords, type Paper, type PaperStep } from './frame'
import { admissionPaper, applicationPaper, confirmationPaper, rejectionPaper } from './joining'
import { departurePaper, endingDecisionPaper, settlementPaper } from './leaving'
import { StepContent } from './step-content'
import { addressOf, memberInWords, placeOf } from './who'

const content = StepContent.parse({
  unit: { name: 'HTX Kim Đông', taxCode: '', address: 'Xã Kim Đông, tỉnh Ninh Bình', form: 'full' },
  representative: 'Vũ Văn Khải',
  member: {
    code: 'TV0017',
    name: 'Lã Minh Sơn',
    type: 'official',
    legalForm: 'individual',
    gender: 'male',
    birthDate: '1985-04-02',
    idNumber: '037085001234',
    idIssuedOn: null,
    idIssuedBy: '',
    nationality: 'VN',
    ethnicity: 'Kinh',
    representative: '',
    representativeIdNumber: '',
    address: 'Xóm 3, xã Kim Đông',
    hamlet: 'Xóm 3',
    phone: '0900000001',
    occupation: '',
    usesServices: true,
    contributesLabour: true,
    joinedOn: '2026-02-10',
  },
  resolution: { body: 'board', number: '05/QĐ-HĐQT', date: '2026-02-05', summary: 'Kết nạp thành viên' },
  pledge: 5_000_000,
  dueOn: '2026-08-05',
  askedOn: '2026-01-20',
  paid: 2_000_000,
})
const step: PaperStep = { date: '2026-02-05', article: '', cause: '', note: '', content }
const inWords = ({ body }: Paper) => definitionTexts(pdfParts(body)).join(' ')
const titlesOf = ({ signatures }: Paper) => signatures.map(({ titles }: LetterSignature) => titles.join(' / '))

describe('papers of joining', () => {
  it('an application says who, as what, and what is pledged, to the body that decides (articles 30.3, 66.6)', () => {
    const paper = applicationPaper(step)
    expect(paper.addressee).toBe('Hội đồng quản trị HTX Kim Đông')
    expect(inWords(paper)).toMatch(
      /Lã Minh Sơn.*037085001234.*thành viên chính thức.*5\.000\.000 đồng \(Năm triệu đồng\)/,
    )
    const associate = { ...content, member: { ...content.member, type: 'nonContributing' as const } }
    expect(applicationPaper({ ...step, content: associate }).addressee).toBe('Giám đốc HTX Kim Đông')
  })

  it('a decision of the board is its own paper, a resolution of the meeting an extract of it', () => {
    expect(admissionPaper(step)).toMatchObject({ title: 'Quyết định', number: '05/QĐ-HĐQT', place: 'Kim Đông' })
    expect(titlesOf(admissionPaper(step))).toEqual(['TM. Hội đồng quản trị / Chủ tịch'])
    expect(inWords(admissionPaper(step))).toContain('góp đủ chậm nhất ngày 05/08/2026')
    const resolution = { ...content.resolution, body: 'generalMeeting' as const, number: '02/NQ-ĐHTV' }
    const extract = admissionPaper({ ...step, content: StepContent.parse({ ...content, resolution }) })
    expect(extract).toMatchObject({ title: 'Trích nghị quyết', number: '02/NQ-ĐHTV' })
    expect(titlesOf(extract)).toEqual(['Trích sao / Đại diện hợp tác xã'])
  })

  it('a rejection gives its reason, a confirmation the decision it rests on and what was paid', () => {
    expect(inWords(rejectionPaper({ ...step, note: 'Chưa dùng dịch vụ.' }))).toContain('Lý do: Chưa dùng dịch vụ.')
    expect(inWords(confirmationPaper(step))).toMatch(/10\/02\/2026.*05\/QĐ-HĐQT.*2\.000\.000 đồng/)
  })
})

describe('papers of leaving', () => {
  const ending = { ...step, article: '33.1.đ', cause: 'bị khai trừ theo quy định của Điều lệ', note: 'Điều 12 Điều lệ' }
  const dead = { ...step, article: '33.1.a', cause: 'chết', note: 'Giấy chứng tử số 12', decided: false }

  it('name the letter of article 33 as papers write it', () => {
    expect(articleInWords('33.1.đ')).toBe('điểm đ khoản 1 Điều 33')
    expect(articleInWords('33.2, 33.1.đ')).toBe('khoản 2 và điểm đ khoản 1 Điều 33')
    expect(articleInWords('33.3.b')).toBe('điểm b khoản 3 Điều 33')
    expect(inWords(endingDecisionPaper(ending))).toContain('theo điểm đ khoản 1 Điều 33 Luật')
  })

  it('a death is notified to heirs, who sign the settlement', () => {
    expect(departurePaper(dead).addressee).toBe('Người thừa kế, người đại diện của ông Lã Minh Sơn')
    expect(titlesOf(settlementPaper(dead))[0]).toBe('Người thừa kế, / người đại diện')
    expect(inWords(departurePaper(dead))).toContain('khoản 3 Điều 90')
  })

  it('a settlement nets capital and debts, either way', () => {
    const debts = [
      { account: '131', name: 'Phải thu của khách hàng', balance: 350_000 },
      { account: '3388', name: 'Phải trả khác', balance: -50_000 },
    ]
    expect(inWords(settlementPaper({ ...ending, content: { ...content, debts } }))).toContain(
      'Hợp tác xã còn phải trả thành viên: 1.700.000 đồng',
    )
    const poor = { ...content, paid: 0, debts: debts.slice(0, 1) }
    expect(inWords(settlementPaper({ ...ending, content: poor }))).toContain(
      'Thành viên còn phải trả hợp tác xã: 350.000 đồng',
    )
  })
})

it('a letter is dated at the commune of the address', () => {
  expect(placeOf('Thôn 1, Xã Kim Đông, tỉnh Ninh Bình')).toBe('Kim Đông')
  expect(placeOf('Số 5, phường Hoa Lư')).toBe('Hoa Lư')
  expect(placeOf('Ninh Bình')).toBe('')
})

it('a hamlet is said once, however it is written; an organisation is called by its name', () => {
  const { member } = content
  expect(addressOf({ ...member, hamlet: 'Xóm Đông', address: 'Số 12, xóm Đông, xã Kim Đông' })).toBe(
    'Số 12, xóm Đông, xã Kim Đông',
  )
  expect(addressOf({ ...member, hamlet: 'Xóm Đông', address: 'Xã Kim Đông' })).toBe('Xóm Đông, Xã Kim Đông')
  expect(memberInWords({ ...member, legalForm: 'organisation', name: 'Công ty Cồn Nổi' })).toBe('Công ty Cồn Nổi')
  expect(memberInWords({ ...member, legalForm: 'household', name: 'Lã Minh Sơn' })).toBe('hộ gia đình Lã Minh Sơn')
})
