import { column, columnWords as words, type ExportTable } from './column'

/** The history, who signs, how the book is set up, and what is not in it. */
export const bookTables = {
  commands: {
    vi: 'Lịch sử: ai làm gì, lúc nào',
    en: 'History: who did what, when',
    columns: [
      column('sequence', { vi: 'thứ tự, từ 1', en: 'place in the chain, from 1' }),
      column('id', { vi: 'mã do bên gửi đặt', en: 'id made by the client' }),
      column('procedure', { vi: 'việc', en: 'procedure' }),
      column('userId', { vi: 'người làm', en: 'user' }),
      column('at', words.when),
      column('summary', { vi: 'tóm tắt', en: 'summary' }),
      column('input', { vi: 'nội dung gửi vào, JSON', en: 'what was asked, JSON' }),
      column('inputHash', { vi: 'SHA-256 của nội dung gửi vào', en: 'SHA-256 of the input' }),
      column('result', { vi: 'kết quả, JSON', en: 'what was answered, JSON' }),
      column('lastVoucherId', { vi: 'chứng từ cuối cùng khi đó', en: 'last voucher at that time' }),
      column('lastVoucherHash', { vi: 'dấu niêm của chứng từ đó', en: 'its seal' }),
      column('format', words.format),
      column('previousHash', words.previousHash),
      column('hash', words.hash),
    ],
  },
  signers: {
    vi: 'Người ký theo thời gian',
    en: 'Signers over time',
    columns: [
      column('post', { vi: 'chức danh: representative, chiefAccountant, preparer, cashier', en: 'post' }),
      column('fromDate', { vi: 'từ ngày', en: 'from' }),
      column('name', { vi: 'họ và tên', en: 'name' }),
    ],
  },
  settings: {
    vi: 'Thiết lập của sổ',
    en: 'Settings of the book',
    columns: [column('key', { vi: 'tên', en: 'key' }), column('value', { vi: 'giá trị', en: 'value' })],
  },
  drafts: {
    vi: 'Bản nháp, chưa ghi sổ',
    en: 'Drafts, not in the books',
    columns: [
      column('id', { vi: 'mã', en: 'id' }),
      column('title', { vi: 'tiêu đề', en: 'title' }),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('updatedAt', words.when),
    ],
  },
  upkeep: {
    vi: 'Các lần kiểm tra và sao lưu',
    en: 'Verifications and backups',
    columns: [
      column('sequence', { vi: 'thứ tự', en: 'sequence' }),
      column('kind', { vi: 'verification hoặc backup', en: 'verification or backup' }),
      column('at', words.when),
      column('ok', { vi: '1 nếu tốt', en: '1 when it went well' }),
      column('detail', { vi: 'tệp sao lưu, hoặc phần kiểm tra có lỗi', en: 'the file, or the checks that failed' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
