import type { InspectionContent } from '@shared/contract/supervision/inspections'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import {
  letterBlankLines,
  letterFields,
  type LetterPart,
  letterParagraph,
  letterSection,
  type LetterSignature,
  letterTable,
} from '../letter-parts'
import { dayInWords, dutyArticle, type SupervisionPaper, type SupervisionUnit, supervisorsName } from './frame'

/** What the record of an inspection is made of. */
export type InspectionRecord = {
  unit: SupervisionUnit
  number: string
  title: string
  heldOn: string
  place: string
  supervisors: readonly string[]
  counterparts: readonly { name: string; post: string }[]
  content: InspectionContent
  /** The fingerprint of the book as it was when the record was made. */
  seen: string
}

const answers = { yes: 'Đúng', no: 'Có vấn đề', skip: 'Không áp dụng' } as const
const verdicts = { right: 'Đúng', problem: 'Có vấn đề', ask: 'Hỏi thêm' } as const

/** Biên bản kiểm tra: who, what was looked at and counted, the conclusion, room for the other side's word, and both sides' signatures. */
export function inspectionRecordPaper(record: InspectionRecord): SupervisionPaper {
  const { unit, number, title, heldOn, place, content, seen } = record
  const where = place === '' ? 'trụ sở hợp tác xã' : place
  const sections = [
    ['Thành phần', partiesOf(record)],
    ['Nội dung kiểm tra', contentParts(content)],
    ['Kết luận, kiến nghị', content.conclusion.split('\n').map(letterParagraph)],
    ['Ý kiến của bên được kiểm tra', [letterBlankLines(3)]],
  ] as const
  const numerals = ['I', 'II', 'III', 'IV']
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number,
    place: unit.place,
    date: heldOn,
    title: 'Biên bản kiểm tra',
    subject: title,
    addressee: '',
    body: [
      letterParagraph(
        `Căn cứ ${dutyArticle(unit, 'c')} Luật Hợp tác xã số 17/2023/QH15; hôm nay, ${dayInWords(heldOn)}, tại ${where}, hai bên cùng lập biên bản này.`,
      ),
      ...sections.flatMap(([name, parts], at) => [letterSection(`${numerals[at] ?? ''}. ${name}`), ...parts]),
      letterParagraph(
        `Dấu sổ khi kiểm tra: **${seen}**. Biên bản lập thành hai bản, mỗi bên giữ một bản, đã đọc lại cho mọi người cùng nghe.`,
      ),
    ],
    receivers: [],
    signatures: signers(record),
  }
}

function partiesOf({ unit, supervisors, counterparts }: InspectionRecord): LetterPart[] {
  const own = unit.form === 'full' ? 'Ban kiểm soát' : 'Kiểm soát viên'
  return [
    ...letterFields(supervisors.map((name, at) => [at === 0 ? `Bên kiểm tra (${own})` : 'Cùng kiểm tra', name])),
    ...(counterparts.length === 0
      ? letterFields([['Bên được kiểm tra', '']])
      : letterFields(
          counterparts.map(({ name, post }, at) => [
            at === 0 ? 'Bên được kiểm tra' : 'Cùng có mặt',
            post === '' ? name : `${name}, ${post}`,
          ]),
        )),
  ]
}

/** Both sides; every title stands on two lines, so that all names stand on one. */
function signers({ supervisors, counterparts }: InspectionRecord): LetterSignature[] {
  const signer = (titles: readonly string[], name: string) => ({ titles, note: '(Ký, họ tên)', name })
  const theirs = counterparts.map(({ name }, at) =>
    signer(at === 0 ? ['BÊN ĐƯỢC', 'KIỂM TRA'] : ['NGƯỜI', 'CÙNG CÓ MẶT'], name),
  )
  const ours = supervisors.map((name, at) => signer(at === 0 ? ['BÊN', 'KIỂM TRA'] : ['NGƯỜI', 'CÙNG KIỂM TRA'], name))
  return [...(theirs.length === 0 ? [signer(['BÊN ĐƯỢC', 'KIỂM TRA'], '')] : theirs), ...ours]
}

/** What was counted, seen and answered; only what the kind of inspection has. */
function contentParts({ cash, items, sample, answers: given }: InspectionContent): LetterPart[] {
  return [
    ...(cash === null ? [] : cashParts(cash)),
    ...(items.length === 0 ? [] : [itemTable(items)]),
    ...(sample === null ? [] : sampleParts(sample)),
    ...(given.length === 0
      ? []
      : [
          letterTable(
            [
              { title: 'STT', width: 26, align: 'center' },
              { title: 'Điều kiểm tra', width: '*', align: 'left' },
              { title: 'Kết quả', width: 72, align: 'center' },
              { title: 'Ghi chú', width: '30%', align: 'left' },
            ],
            given.map(({ question, answer, note }, at) => [String(at + 1), question, answers[answer], note]),
          ),
        ]),
  ]
}

function cashParts(cash: NonNullable<InspectionContent['cash']>): LetterPart[] {
  const { notes, other, counted, book, difference, explanation, account } = cash
  const rows = notes
    .filter(({ count }) => count > 0)
    .map(({ denomination, count }) => [formatDong(denomination), formatDong(count), formatDong(denomination * count)])
  if (other !== 0) rows.push(['Tiền lẻ khác', '', formatDong(other)])
  const compared =
    difference === 0
      ? 'Số đếm **khớp** với sổ quỹ.'
      : `Số đếm **${difference > 0 ? 'thừa' : 'thiếu'} ${formatDong(Math.abs(difference))} đồng** so với sổ quỹ. Nguyên nhân do những người có mặt nêu: ${explanation.replace(/\.$/, '')}.`
  return [
    letterTable(
      [
        { title: 'Mệnh giá (đồng)', width: '*', align: 'right' },
        { title: 'Số tờ', width: '*', align: 'right' },
        { title: 'Thành tiền (đồng)', width: '*', align: 'right' },
      ],
      rows,
      ['Cộng', '', formatDong(counted)],
    ),
    letterParagraph(`Tiền đếm được: **${formatDong(counted)} đồng** (${amountInWords(counted)}).`),
    letterParagraph(`Số dư sổ quỹ, tài khoản ${account}, cùng lúc: **${formatDong(book)} đồng**. ${compared}`),
  ]
}

function itemTable(items: InspectionContent['items']): LetterPart {
  const figure = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
  return letterTable(
    [
      { title: 'STT', width: 26, align: 'center' },
      { title: 'Tên', width: '*', align: 'left' },
      { title: 'Đơn vị', width: 46, align: 'center' },
      { title: 'Theo giấy tờ', width: 66, align: 'right' },
      { title: 'Thực tế', width: 66, align: 'right' },
      { title: 'Thừa (+), thiếu (-)', width: 62, align: 'right' },
      { title: 'Ghi chú', width: '20%', align: 'left' },
    ],
    items.map(({ name, unit, paper, found, difference, note }, at) => [
      String(at + 1),
      name,
      unit,
      figure(paper),
      figure(found),
      difference === 0 ? '-' : `${difference > 0 ? '+' : ''}${figure(difference)}`,
      note,
    ]),
    null,
    { size: 10 },
  )
}

function sampleParts(sample: NonNullable<InspectionContent['sample']>): LetterPart[] {
  const { population, seed, method, vouchers } = sample
  const how = method === 'simple' ? 'ngẫu nhiên' : 'trong các chứng từ có dấu hiệu rủi ro'
  return [
    letterParagraph(
      `Mẫu gồm **${vouchers.length}** chứng từ rút ${how} trên tổng thể ${formatDong(population)} chứng từ, hạt giống **${seed}** (dấu sổ và số đọc to). Ai có danh sách số chứng từ đều rút lại được: lấy các chứng từ có SHA-256 của hạt giống, một dấu xuống dòng và số chứng từ nhỏ nhất.`,
    ),
    letterTable(
      [
        { title: 'STT', width: 26, align: 'center' },
        { title: 'Số chứng từ', width: 84, align: 'left' },
        { title: 'Ngày', width: 58, align: 'center' },
        { title: 'Diễn giải', width: '*', align: 'left' },
        { title: 'Số tiền (đồng)', width: 76, align: 'right' },
        { title: 'Đánh giá', width: 62, align: 'center' },
      ],
      vouchers.map(({ number, date, description, amount, verdict }, at) => [
        String(at + 1),
        number,
        formatCivilDate(date),
        description,
        formatDong(amount),
        verdict === 'right' ? verdicts[verdict] : { text: verdicts[verdict], bold: true },
      ]),
      null,
      { size: 10 },
    ),
  ]
}
