import { column, columnWords as words, type ExportTable } from './column'

/** The numbers papers bear, and the register of papers in and out. */
export const correspondenceTables = {
  'paper-numbers': {
    vi: 'Số đã cấp cho văn bản, theo loại, cơ quan và năm',
    en: 'Numbers given to papers, by kind, body and year',
    columns: [
      column('kind', { vi: 'loại: resolution, decision, minutes, report …', en: 'kind' }),
      column('body', { vi: 'cơ quan: generalMeeting, board, supervisors, director, foundingConference', en: 'body' }),
      column('year', { vi: 'năm', en: 'year' }),
      column('ordinal', { vi: 'số thứ tự', en: 'ordinal' }),
      column('firstOrdinal', { vi: 'số đầu của dãy cấp ngoài sổ', en: 'first of a run given outside this book' }),
      column('number', { vi: 'số, ký hiệu', en: 'number' }),
      column('date', { vi: 'ngày ký', en: 'signed on' }),
      column('subject', {
        vi: 'cấp cho: resolution, minutes, correspondence …; outside: cấp ngoài sổ',
        en: 'what bears it',
      }),
      column('subjectKey', { vi: 'mã của văn bản', en: 'key of the paper' }),
      column('note', { vi: 'lý do hủy hoặc bỏ trống', en: 'why it is void or left out' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  correspondence: {
    vi: 'Sổ đăng ký văn bản đi, đến',
    en: 'Register of papers in and out',
    columns: [
      column('correspondenceId', { vi: 'mã', en: 'id' }),
      column('direction', { vi: 'in: đến, out: đi', en: 'direction' }),
      column('year', { vi: 'năm', en: 'year' }),
      column('arrival', { vi: 'số đến', en: 'number of arrival' }),
      column('registeredOn', { vi: 'ngày đến hoặc ngày đi', en: 'day it came or went' }),
      column('paperDate', { vi: 'ngày của văn bản', en: 'date of the paper' }),
      column('number', { vi: 'số, ký hiệu', en: 'number' }),
      column('kind', { vi: 'loại văn bản', en: 'kind' }),
      column('summary', { vi: 'trích yếu', en: 'summary' }),
      column('counterpart', { vi: 'nơi gửi hoặc nơi nhận', en: 'from whom or to whom' }),
      column('signer', { vi: 'người ký', en: 'signer' }),
      column('handler', { vi: 'người xử lý', en: 'who handles it' }),
      column('dueOn', { vi: 'hạn', en: 'due on' }),
      column('copies', { vi: 'số bản', en: 'copies' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('resolutionId', { vi: 'mã nghị quyết liên quan', en: 'resolution it belongs to' }),
      column('meetingId', { vi: 'mã cuộc họp liên quan', en: 'meeting it belongs to' }),
      column('handledOn', { vi: 'ngày xử lý xong', en: 'handled on' }),
      column('handledNote', { vi: 'kết quả', en: 'outcome' }),
      column('voidNote', { vi: 'lý do hủy dòng', en: 'why the line is void' }),
      column('commandSequence', words.commandSequence),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
