import { column, columnWords as words, type ExportTable } from './column'

const resolutionId = column('resolutionId', { vi: 'mã nghị quyết', en: 'id of the resolution' })
const meetingId = column('meetingId', { vi: 'mã cuộc họp', en: 'id of the meeting' })
const ordinal = column('ordinal', { vi: 'thứ tự', en: 'place' })
const blocks = column('blocks', { vi: 'toàn văn khi ký, JSON', en: 'the whole text as it was signed, JSON' })
const textHash = column('textHash', { vi: 'SHA-256 của toàn văn', en: 'SHA-256 of the text' })
const scanId = column('scanId', { vi: 'SHA-256 của bản quét đã ký', en: 'SHA-256 of the signed paper' })
const frozenAt = column('frozenAt', { ...words.when, vi: 'khóa lúc nào, giờ UTC; trống nếu chưa' })
const note = column('note', { vi: 'ghi chú', en: 'note' })
const command = column('commandSequence', words.commandSequence)

/** What came out of meetings, and what is published for the members. */
export const minutesTables = {
  minutes: {
    vi: 'Biên bản họp',
    en: 'Minutes of meetings',
    columns: [
      column('minutesId', { vi: 'mã cuộc họp', en: 'id of the meeting' }),
      column('texts', { vi: 'phần viết tự do, JSON', en: 'what is written freely, JSON' }),
      column('number', { vi: 'số, trống nếu chưa ký', en: 'number, empty while unsigned' }),
      column('signedOn', { vi: 'ngày ký', en: 'day of signing' }),
      column('signing', { vi: 'ai ký, ai từ chối, JSON', en: 'who signed and who refused, JSON' }),
      blocks,
      textHash,
      scanId,
      frozenAt,
      command,
    ],
  },
  'resolution-drafts': {
    vi: 'Dự thảo nghị quyết đang soạn',
    en: 'Resolutions being drafted',
    columns: [
      column('draftId', { vi: 'mã', en: 'id' }),
      meetingId,
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('updatedAt', words.when),
    ],
  },
  'resolution-texts': {
    vi: 'Toàn văn nghị quyết của cuộc họp',
    en: 'Texts of resolutions made in meetings',
    columns: [resolutionId, meetingId, blocks, textHash, scanId, frozenAt, command],
  },
  'resolution-articles': {
    vi: 'Điều của nghị quyết và kết quả biểu quyết',
    en: 'Articles of resolutions with their votes',
    columns: [
      resolutionId,
      ordinal,
      column('itemId', { vi: 'mã mục chương trình', en: 'agenda item' }),
      column('motionId', { vi: 'lần biểu quyết', en: 'motion' }),
      column('electionId', { vi: 'lần bầu', en: 'election' }),
      column('text', { vi: 'nội dung', en: 'text' }),
      column('votes', { vi: 'số phiếu, JSON', en: 'votes, JSON' }),
    ],
  },
  'resolution-effects': {
    vi: 'Việc mà nghị quyết dẫn tới',
    en: 'What resolutions cause',
    columns: [
      resolutionId,
      ordinal,
      column('kind', { vi: 'loại việc', en: 'kind' }),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      command,
    ],
  },
  'resolution-tasks': {
    vi: 'Việc giao theo nghị quyết',
    en: 'Tasks of resolutions',
    columns: [
      column('taskId', { vi: 'mã', en: 'id' }),
      resolutionId,
      column('text', { vi: 'việc', en: 'task' }),
      column('owner', { vi: 'người chịu trách nhiệm', en: 'owner' }),
      column('dueOn', { vi: 'hạn', en: 'due' }),
      command,
    ],
  },
  'resolution-task-steps': {
    vi: 'Quá trình thực hiện việc giao',
    en: 'History of tasks',
    columns: [
      column('stepId', { vi: 'thứ tự', en: 'sequence' }),
      column('taskId', { vi: 'mã việc', en: 'task' }),
      column('date', { vi: 'ngày', en: 'day' }),
      column('state', { vi: 'doing: đang làm, done: xong, dropped: thôi', en: 'state' }),
      note,
      command,
    ],
  },
  'statements-approvals': {
    vi: 'Báo cáo tài chính năm đã được đại hội thông qua',
    en: 'Yearly statements approved by the meeting',
    columns: [
      column('approvalId', { vi: 'mã', en: 'id' }),
      column('year', { vi: 'năm tài chính', en: 'fiscal year' }),
      resolutionId,
      column('appraisal', { vi: 'báo cáo thẩm định làm căn cứ', en: 'appraisal it rests on' }),
      column('approvedOn', { vi: 'ngày thông qua', en: 'day' }),
      command,
    ],
  },
  'asset-deals': {
    vi: 'Bán, đầu tư tài sản chung được đại hội cho phép',
    en: 'Deals with common assets allowed by the meeting',
    columns: [
      column('dealId', { vi: 'mã', en: 'id' }),
      resolutionId,
      column('indivisible', { vi: '1: tài sản chung không chia', en: '1: indivisible' }),
      column('deal', { vi: 'sell: bán, invest: đầu tư', en: 'deal' }),
      column('asset', { vi: 'tài sản', en: 'asset' }),
      column('amount', words.amount),
      column('valuation', { vi: 'định giá', en: 'valuation' }),
      column('date', { vi: 'ngày', en: 'day' }),
      column('finishedOn', { vi: 'ngày làm xong', en: 'finished on' }),
      command,
    ],
  },
  'asset-deal-vouchers': {
    vi: 'Chứng từ thực hiện việc bán, đầu tư đó',
    en: 'Vouchers of those deals',
    columns: [column('voucherId', words.voucherId), column('dealId', { vi: 'mã việc bán, đầu tư', en: 'deal' })],
  },
  publications: {
    vi: 'Công khai thông tin (Điều 14)',
    en: 'What is published for members (article 14)',
    columns: [
      column('publicationId', { vi: 'mã', en: 'id' }),
      column('thing', { vi: 'loại giấy tờ', en: 'kind of paper' }),
      column('title', { vi: 'giấy tờ', en: 'paper' }),
      column('issuedOn', { vi: 'ngày ban hành', en: 'issued on' }),
      resolutionId,
      column('postedOn', { vi: 'ngày niêm yết', en: 'put up on' }),
      column('place', { vi: 'nơi niêm yết', en: 'place' }),
      column('takenDownOn', { vi: 'ngày gỡ', en: 'taken down on' }),
      column('droppedNote', { vi: 'lý do không niêm yết', en: 'why it is not published' }),
      command,
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
