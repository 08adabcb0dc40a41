import type { MeetingBody, MeetingConvener, MeetingKind } from '../contract/meetings'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'

/** The bodies as papers and the history name them. */
export const meetingBodyWords: Readonly<Record<MeetingBody, string>> = {
  generalMeeting: 'Đại hội thành viên',
  board: 'Hội đồng quản trị',
  foundingConference: 'Hội nghị thành lập',
}

const kindWords: Readonly<Record<MeetingKind, string>> = {
  annual: 'thường niên',
  extraordinary: 'bất thường',
  regular: 'định kỳ',
  founding: '',
}

type Named = { body: MeetingBody; kind: MeetingKind; form: 'plenary' | 'delegate'; plannedOn: string }

/** The usual title of a meeting: 'Đại hội thành viên thường niên năm 2026', 'Họp Hội đồng quản trị định kỳ quý I năm 2026'. */
export function meetingTitle({ body, kind, form, plannedOn }: Named): string {
  const year = plannedOn.slice(0, 4)
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((Number(plannedOn.slice(5, 7)) - 1) / 3)]
  if (body === 'foundingConference') return `Hội nghị thành lập hợp tác xã năm ${year}`
  const name =
    body === 'board'
      ? 'Họp Hội đồng quản trị'
      : form === 'delegate'
        ? 'Đại hội đại biểu thành viên'
        : meetingBodyWords[body]
  return `${name} ${kindWords[kind]} ${kind === 'regular' ? `quý ${quarter} ` : ''}năm ${year}`
}

/** Who supervises, by the form of governance. */
export const supervisorsWords = { full: 'Ban kiểm soát', simplified: 'kiểm soát viên' } as const

/** The same at the head of a line. */
export const supervisorsTitle = { full: 'Ban kiểm soát', simplified: 'Kiểm soát viên' } as const

/** Who presents an item, where it is no convener's and no supervisors' matter. */
export const meetingPresenterWords = {
  chairperson: 'Chủ tịch Hội đồng quản trị',
  director: 'Giám đốc',
  chiefAccountant: 'Kế toán trưởng',
  secretary: 'Thư ký',
} as const

const convenerWords: Readonly<Record<MeetingConvener, string>> = {
  board: 'Hội đồng quản trị',
  chairperson: 'Chủ tịch Hội đồng quản trị',
  director: 'Giám đốc',
  supervisors: 'Ban kiểm soát, kiểm soát viên',
  members: 'Đại diện thành viên đề nghị triệu tập',
}

/** Who convenes; a founding conference is convened by its founders (article 39). */
export const meetingConvenerWords = (convener: MeetingConvener, body: MeetingBody): string =>
  body === 'foundingConference' ? 'Sáng lập viên' : convenerWords[convener]

/** The group of those whose hamlet the register does not name. */
export const noHamletWords = 'Chưa ghi xóm'

/** Lines of the history about preparing a meeting. */
export const meetingSummaries = {
  planned: (title: string, plannedOn: string) => `Chuẩn bị ${title}, họp ngày ${formatCivilDate(plannedOn)}`,
  changed: (title: string, plannedOn: string, again: boolean) =>
    `Sửa kế hoạch ${title}, họp ngày ${formatCivilDate(plannedOn)}${again ? '; phải gửi lại giấy triệu tập' : ''}`,
  cancelled: (title: string, reason: string) => `Hủy ${title}: ${reason}`,
  requested: (from: string, receivedOn: string) =>
    `Nhận đề nghị triệu tập đại hội của ${from} ngày ${formatCivilDate(receivedOn)}`,
  requestWithdrawn: (note: string) => `Thôi theo dõi đề nghị triệu tập: ${note}`,
  itemAdded: (title: string, meeting: string) => `Thêm nội dung «${title}» vào chương trình ${meeting}`,
  itemChanged: (title: string) => `Sửa nội dung «${title}» của chương trình`,
  itemMoved: (title: string, position: number) => `Chuyển nội dung «${title}» đến thứ tự ${position}`,
  itemRemoved: (title: string) => `Bỏ nội dung «${title}» khỏi chương trình`,
  noticesRecorded: (count: number, title: string, sentOn: string) =>
    `Ghi đã gửi giấy triệu tập cho ${formatDong(count)} thành viên ngày ${formatCivilDate(sentOn)}: ${title}`,
  noticesRemoved: (count: number, title: string) =>
    `Bỏ ghi nhầm giấy triệu tập của ${formatDong(count)} thành viên: ${title}`,
  petitionReceived: (count: number, receivedOn: string) =>
    `Nhận kiến nghị về chương trình của ${formatDong(count)} thành viên ngày ${formatCivilDate(receivedOn)}`,
  petitionAccepted: (content: string) => `Nhận kiến nghị vào chương trình: ${content}`,
  petitionRefused: (content: string) => `Từ chối kiến nghị: ${content}`,
  grouped: (count: number) => `Lập ${formatDong(count)} nhóm bầu đại biểu theo xóm, thôn`,
  groupChanged: (name: string, count: number) =>
    name === ''
      ? `Đưa ${formatDong(count)} thành viên ra khỏi nhóm bầu đại biểu`
      : `Xếp ${formatDong(count)} thành viên vào nhóm ${name}`,
  delegatesElected: (name: string, count: number) => `Nhóm ${name} bầu ${formatDong(count)} đại biểu`,
  proxyGiven: (giver: string, holder: string) => `Ghi giấy ủy quyền dự họp: ${giver} ủy quyền cho ${holder}`,
  proxyWithdrawn: (giver: string) => `Rút ủy quyền dự họp của ${giver}`,
  requesters: { supervisors: 'Ban kiểm soát, kiểm soát viên', members: 'thành viên chính thức' },
} as const
