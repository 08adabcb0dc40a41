import type { Letter } from './letter'
import { type LetterColumn, letterParagraph, letterTable } from './letter-parts'

const columns: readonly LetterColumn[] = [
  { title: 'TT', width: 28, align: 'center' },
  { title: 'Câu hỏi', width: '*', align: 'left' },
  { title: 'Trả lời', width: 180, align: 'left' },
]

/** The answers to an alliance's survey, for people to read: questions and answers as they are written. */
export function surveyLetter(given: {
  title: string
  name: string
  place: string
  date: string
  addressee: string
  lines: readonly { question: string; answer: string }[]
}): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> {
  const { title, name, place, date, addressee, lines } = given
  return {
    issuer: { name, body: '' },
    number: null,
    place,
    date,
    title: 'Trả lời khảo sát',
    subject: title,
    addressee,
    body: [
      letterTable(
        columns,
        lines.map(({ question, answer }, at) => [String(at + 1), question, answer]),
      ),
      letterParagraph(
        'Bản này đi trong gói dữ liệu có chữ ký của đơn vị, để đọc. Sổ của liên minh lấy câu trả lời từ tệp report.json trong cùng gói.',
      ),
    ],
    receivers: [],
    signatures: [],
  }
}
