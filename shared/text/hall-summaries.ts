import { formatCivilDate } from '../domain/civil-date'
import type { HallEvent, HallPerson } from '../domain/hall/events'

/** How the history names people and votes of a hall: by the names its fold knows. */
export type HallNames = {
  voter: (code: string) => string
  item: (itemId: string) => string
  motion: (motionId: string) => string
  election: (electionId: string) => string
}

/** The lines of the history for what happens in a hall. */
export const hallSummaries = {
  doorsOpened: (title: string, entitled: number) => `Mở cửa điểm danh ${title}: ${entitled} người có quyền dự họp`,
  postponed: (title: string, next: { callNumber: number; plannedOn: string } | null) =>
    next === null
      ? `Hoãn ${title} vì không đủ người dự họp`
      : `Hoãn ${title} vì không đủ người dự họp, triệu tập lần ${next.callNumber} ngày ${formatCivilDate(next.plannedOn)}`,
  closed: (title: string, statementsRefused: readonly number[]) =>
    [
      `Bế mạc ${title}`,
      ...statementsRefused.map(
        (year) => `báo cáo tài chính năm ${year} không được thông qua, phải lập và thẩm định lại`,
      ),
    ].join('; '),
} as const

/** The line of the history for one event. */
export function hallEventSummary(event: HallEvent, names: HallNames): string {
  switch (event.kind) {
    case 'arrived':
      return `Điểm danh ${names.voter(event.voter)}${event.by === 'online' ? ', dự trực tuyến' : ''}`
    case 'arrivedTogether':
      return `Điểm danh ${event.voters.length} người theo danh sách ký tên`
    case 'left':
      return `${names.voter(event.voter)} ra về`
    case 'proxyGiven':
      return `${names.voter(event.giver)} ủy quyền cho ${event.holder.name}`
    case 'proxyWithdrawn':
      return `${names.voter(event.giver)} rút ủy quyền`
    case 'guestArrived':
      return `Khách mời ${event.name} đến dự`
    default:
      return courseSummary(event, names)
  }
}

function courseSummary(event: HallEvent, names: HallNames): string {
  switch (event.kind) {
    case 'rolesNamed':
      return `Chủ tọa ${event.chair.name}, thư ký ${event.secretary.name}${counted(event.counters)}`
    case 'opened':
      return 'Khai mạc cuộc họp'
    case 'paused':
      return `Tạm dừng cuộc họp: ${event.reason}`
    case 'resumed':
      return 'Tiếp tục cuộc họp'
    case 'itemBegun':
      return `Bắt đầu nội dung ${names.item(event.itemId)}`
    case 'itemEnded':
      return `Xong nội dung ${names.item(event.itemId)}`
    case 'asked':
      return `${event.asker.name} hỏi: ${event.text}`
    case 'answered':
      return `${event.answeredBy.name} trả lời: ${event.text}`
    case 'interestDeclared':
      return `${event.person.name} khai lợi ích liên quan đến ${names.item(event.itemId)}: ${event.text}`
    case 'undone':
      return `Rút lại việc số ${event.ordinal} của cuộc họp: ${event.reason}`
    default:
      return voteSummary(event, names)
  }
}

function voteSummary(event: HallEvent, names: HallNames): string {
  switch (event.kind) {
    case 'motionOpened':
      return `Mở biểu quyết: ${event.text}`
    case 'motionCounted':
      return `Phiếu của «${names.motion(event.motionId)}»: ${event.for} tán thành, ${event.against} không tán thành, ${event.abstain} không ý kiến, ${event.invalid} không hợp lệ`
    case 'motionClosed':
      return `Chốt biểu quyết «${names.motion(event.motionId)}»`
    case 'dissentRecorded':
      return `${event.person.name} bảo lưu ý kiến về «${names.motion(event.motionId)}»: ${event.text}`
    case 'electionOpened':
      return `Mở bầu cử: ${event.title}, bầu ${event.seats} trong ${event.candidates.length} người`
    case 'ballotsIssued':
      return `Phát xong phiếu bầu «${names.election(event.electionId)}»`
    case 'ballotsCounted':
      return `Tờ kiểm phiếu ${event.sheet} của «${names.election(event.electionId)}», ${event.counter} ghi`
    case 'electionClosed':
      return `Chốt kết quả bầu «${names.election(event.electionId)}»`
    case 'tieNoted':
      return `Ghi chú khi bằng phiếu của «${names.election(event.electionId)}»: ${event.text}`
    default:
      return ''
  }
}

function counted(counters: readonly HallPerson[]): string {
  return counters.length === 0 ? '' : `, kiểm phiếu ${counters.map(({ name }) => name).join(', ')}`
}
